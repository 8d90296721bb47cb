"""The demo of Kalshi."""

from __future__ import annotations

import pytest

from demo.calls import DemoVenue, demo_venues, own_parameters
from venuekit_sandbox import Sandbox


@pytest.fixture
def demo(sandbox: Sandbox) -> DemoVenue:
    [found] = demo_venues({"kalshi": sandbox.kalshi})
    return found


def test_names_of_variables_match_their_arguments(demo: DemoVenue) -> None:
    names = {one.name: [demo.variable(one, part) for part in own_parameters(one)] for one in demo.operations}
    assert names["get_market"] == ["KALSHI_MARKET_TICKER"]
    assert names["get_event"] == ["KALSHI_EVENT_TICKER"]
    assert names["get_market_candlesticks_by_event"] == ["KALSHI_SERIES_TICKER", "KALSHI_EVENT_TICKER"]


def test_alternatives_are_named(demo: DemoVenue, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    assert demo.missing() == ["KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY (or KALSHI_PRIVATE_KEY_FILE)"]
    monkeypatch.setenv("KALSHI_PRIVATE_KEY_FILE", "key.pem")
    assert demo.missing() == ["KALSHI_KEY_ID"]
