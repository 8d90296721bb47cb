"""Responses of CoinAPI EMS with a wrong content type."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_a_valid_body_is_decoded_with_any_content_type(sandbox: Sandbox, coinapi_ems: Driver) -> None:
    for media_type in ("text/plain", "application/octet-stream", "appliction/json", "application/problem+json"):
        sandbox.coinapi_ems.answer("get_balances", body=[], headers={"content-type": media_type})
        assert coinapi_ems.do("get_balances") == []
