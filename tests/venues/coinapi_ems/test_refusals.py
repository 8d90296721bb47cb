"""A key that CoinAPI EMS refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.signing.refusals import refusal_of, refused
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient


def test_coinapi_refuses_an_unknown_key(sandbox: Sandbox, open_client: OpenClient) -> None:
    assert refused(open_client, "coinapi_ems", api_key="wrong").venue_message == "Invalid API key"
    assert "key" in refusal_of(sandbox.coinapi_ems.requests)
