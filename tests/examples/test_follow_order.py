"""The example places its order once and follows it to its end, even if the connection is lost while placing it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from examples import follow_order
from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

ORDER = ("KXDEMO-27JAN01-T50", "bid", "10", "0.1100")


@pytest.fixture(autouse=True)
def _environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in sandbox.kalshi.environ.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)


def placed(sandbox: Sandbox) -> int:
    return sum(1 for request in sandbox.kalshi.requests if request.operation == "create_order_v2")


def test_a_resting_order_is_cancelled(sandbox: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    order = follow_order.main(*ORDER, timeout=0.3)
    assert (order.status.value, order.remaining_count_fp, order.initial_count_fp) == ("canceled", Decimal(0), Decimal(10))
    assert placed(sandbox) == 1
    assert "canceled, 0" in capsys.readouterr().out


def test_nothing_is_left_to_reconcile(sandbox: Sandbox) -> None:
    follow_order.main(*ORDER, timeout=0.1)
    with Kalshi.from_env(journal="orders.sqlite") as kalshi:
        assert kalshi.unresolved() == []


def test_a_lost_connection_places_no_second_order(sandbox: Sandbox) -> None:
    sandbox.kalshi.fail("create_order_v2", "closed", times=1)
    follow_order.main(*ORDER, timeout=0.1)
    with Kalshi.from_env() as kalshi:
        mine = [order for order in kalshi.orders.iter_orders(ticker=ORDER[0]) if order.yes_price_dollars == Decimal("0.11")]
    assert len(mine) == 1
