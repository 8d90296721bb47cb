"""The ledger books every trade once, exactly, whatever happens at the venues."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from examples import ledger
from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

FILLED = {"clientOrderId": "a", "side": 1, "amountFilled": "1.250", "avgPx": 0.1, "symbolIdCoinapi": "KRAKEN_SPOT_BTC_USD"}


@pytest.fixture
def service(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[TestClient]:
    for name, value in {**sandbox.environ, "LEDGER": str(tmp_path / "ledger.sqlite")}.items():
        monkeypatch.setenv(name, value)
    sandbox.coinapi_ems.answer("get_order_history", body=[FILLED], times=2)
    with TestClient(ledger.app) as client:
        yield client


def test_every_trade_is_booked_once(service: TestClient, sandbox: Sandbox) -> None:
    first = service.post("/reconcile").json()
    assert all(run["problem"] is None and run["booked"] > 0 for run in first.values()), first
    again = service.post("/reconcile").json()
    assert {venue: (run["booked"], run["known"]) for venue, run in again.items()} == {
        venue: (0, run["booked"]) for venue, run in first.items()
    }
    for venue, run in first.items():
        assert len(service.get(f"/entries/{venue}").json()) == run["booked"]


def test_decimals_are_exact(service: TestClient, sandbox: Sandbox) -> None:
    service.post("/reconcile")
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        held = {fill.fill_id: fill for fill in kalshi.portfolio.iter_fills()}
    booked = {entry["id"]: entry for entry in service.get("/entries/kalshi").json()}
    assert booked.keys() == held.keys()
    for name, fill in held.items():
        assert abs(Decimal(booked[name]["quantity"])) == fill.count_fp
        assert Decimal(booked[name]["price"]) == fill.yes_price_dollars


def test_a_failing_venue_does_not_block_others(service: TestClient, sandbox: Sandbox) -> None:
    sandbox.habittrade.answer("get_transactions", status=500, body={"message": "down"}, times=20)
    run = service.post("/reconcile").json()
    assert "habittrade" not in {venue for venue, one in run.items() if one["problem"] is None}
    assert run["kalshi"]["booked"] > 0
    sandbox.habittrade.reset()
    assert service.post("/reconcile").json()["habittrade"]["booked"] > 0


def test_a_changed_trade_is_reported(service: TestClient) -> None:
    entry = ledger.Entry("kalshi", "a", "KXDEMO", Decimal("1.50"), Decimal("0.61"))
    assert ledger.book("kalshi", [entry], None)["problem"] is None
    told = ledger.book("kalshi", [replace(entry, quantity=Decimal("1.5"))], None)["problem"]
    assert told == "1 recorded trades have changed, such as a"


def test_reconciliation_runs_at_night(service: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    ran: list[str] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        if len(slept) == 2:
            raise asyncio.CancelledError

    async def reconcile(venue: str) -> None:
        ran.append(venue)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    monkeypatch.setattr(ledger, "reconcile", reconcile)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(ledger.every_night())
    assert ran == list(ledger.VENUES)
    assert all(0 < seconds <= 86400 for seconds in slept)
