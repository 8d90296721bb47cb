"""CoinAPI EMS' key in received requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver


def test_plain_credentials_go_into_their_headers(sandbox: Sandbox, coinapi_ems: Driver) -> None:
    coinapi_ems.do("get_balances")
    [given] = sandbox.coinapi_ems.requests
    assert given.headers["x-coinapi-key"] == sandbox.coinapi_ems.client_args["api_key"]
    assert "authorization" not in given.headers
