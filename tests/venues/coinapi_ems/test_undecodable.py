"""Answers of CoinAPI EMS that call themselves something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox


def test_a_good_body_is_read_whatever_it_calls_itself(sandbox: Sandbox, coinapi_ems: Face) -> None:
    for media_type in ("text/plain", "application/octet-stream", "appliction/json", "application/problem+json"):
        sandbox.coinapi_ems.answer("get_balances", body=[], headers={"content-type": media_type})
        assert coinapi_ems.do("get_balances") == []
