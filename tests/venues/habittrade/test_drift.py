"""Drift in HabitTrade's envelopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.faults.drift import watched
from venuekit import Drift

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Sandbox


def test_drift_inside_envelopes(sandbox: Sandbox, open_client: OpenClient) -> None:
    driver, told = watched(open_client, "habittrade")
    position = {"market": "mars", "product_code": "A", "qty": 1, "mood": "good"}
    sandbox.habittrade.answer("get_portfolio", body={"code": 0, "data": {"positions": [position], "total": 1}, "took": 5})
    assert driver.do("get_portfolio").positions[0].market == "mars"
    assert set(told) == {
        Drift("get_portfolio", "unknown-field", "$.took", "number"),
        Drift("get_portfolio", "unknown-field", "$.data.total", "number"),
        Drift("get_portfolio", "unknown-field", "$.data.positions[].mood", "text"),
        Drift("get_portfolio", "unknown-value", "$.data.positions[].market", "mars"),
    }
