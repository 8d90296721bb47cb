"""The demo of HabitTrade."""

from __future__ import annotations

import pytest

from demo.calls import DemoVenue, demo_venues
from venuekit_sandbox import Sandbox


@pytest.fixture
def demo(sandbox: Sandbox) -> DemoVenue:
    [found] = demo_venues({"habittrade": sandbox.habittrade})
    return found


def test_live_calls_take_private_arguments_from_the_environment(
    demo: DemoVenue, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    venue, variable = demo, "HABITTRADE_PORTFOLIO_ID"
    for name, value in sandbox.habittrade.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv(variable, raising=False)
    assert venue.left_out() == {"get_portfolio": [variable]}
    with venue.client.from_env() as client:
        assert "account.get_portfolio" not in venue.calls(client, live=True)
    monkeypatch.setenv(variable, "my-own")
    assert venue.left_out() == {}
    with venue.client.from_env() as client:
        venue.calls(client, live=True)["account.get_portfolio"]()
    assert sandbox.habittrade.requests[-1].raw_path.endswith("/my-own")
