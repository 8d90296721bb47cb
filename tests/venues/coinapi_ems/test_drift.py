"""Drift in the lists of CoinAPI EMS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.drift import watched
from venuekit import Drift

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox


def test_drift_of_a_bare_list(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "coinapi_ems")
    sandbox.coinapi_ems.answer("get_balances", body=[{"exchange_id": "K", "data": [{"balance": 1, "staked": 2}], "as_of": None}])
    assert len(driver.do("get_balances")) == 1
    assert set(told) == {
        Drift("get_balances", "unknown-field", "$[].as_of", "null"),
        Drift("get_balances", "unknown-field", "$[].data[].staked", "number"),
    }
