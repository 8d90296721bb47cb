"""The next run continues where the last load ended: it reads new rows, updates changed ones, and neither loses nor repeats any."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from dlt.pipeline.exceptions import PipelineStepFailed

from tests.conftest import SPECS
from tests.dlt.conftest import OpenPipeline
from tests.dlt.loads import fills, query
from venuekit.errors import ArgumentError
from venuekit_dlt import run_in_parts, source, walked
from venuekit_habittrade import HabitTrade
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox

TICKER = "KXDLT-T1"


def pages_asked(sandbox: Sandbox, operation: str) -> int:
    return sum(one.operation == operation for one in sandbox.kalshi.requests)


def test_the_second_run_reads_only_what_is_new(
    kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path
) -> None:
    open_pipeline().run(walked(kalshi.portfolio.walk_fills, limit=100))
    before = fills(tmp_path)
    assert pages_asked(sandbox, "get_fills") >= 10
    sandbox.kalshi.requests.clear()
    new = [{"ticker": TICKER, "fill_id": f"new-{number}", "count_fp": "1.25"} for number in range(7)]
    sandbox.kalshi.load(fills=new)
    open_pipeline().run(walked(kalshi.portfolio.walk_fills, limit=100))
    assert pages_asked(sandbox, "get_fills") <= 2
    assert fills(tmp_path) == (before[0] + 7, before[1] + 7, before[2] + 7 * Decimal("1.25"))
    listed = {fill.fill_id: fill.count_fp for fill in kalshi.portfolio.walk_fills()}
    assert dict(query(tmp_path, "SELECT fill_id, count_fp FROM portfolio_fills")) == listed


def test_late_rows_within_the_lag_are_read(kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    open_pipeline().run(walked(kalshi.portfolio.walk_fills))
    newest = max(fill.created_time for fill in kalshi.portfolio.iter_fills() if fill.created_time)
    late = {name: newest - timedelta(minutes=minutes) for name, minutes in (("usual", 59), ("very", 90))}
    sandbox.kalshi.load(fills=[{"ticker": TICKER, "fill_id": name, "created_time": at.isoformat()} for name, at in late.items()])
    late_ones = "SELECT fill_id FROM portfolio_fills WHERE fill_id IN ('usual', 'very') ORDER BY 1"
    open_pipeline().run(walked(kalshi.portfolio.walk_fills))
    assert query(tmp_path, late_ones) == [("usual",)]
    open_pipeline().run(walked(kalshi.portfolio.walk_fills, lag=timedelta(hours=2)))
    assert query(tmp_path, late_ones) == [("usual",), ("very",)]


def test_an_order_that_changes_is_updated(kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    sandbox.kalshi.load(orders=[{"ticker": TICKER, "order_id": "resting", "yes_price_dollars": "0.01"}])
    open_pipeline().run(walked(kalshi.orders.walk_orders))
    state = "SELECT status FROM orders WHERE order_id = 'resting'"
    assert query(tmp_path, state) == [("resting",)]
    kalshi.orders.cancel_order_v2("resting")
    open_pipeline().run(walked(kalshi.orders.walk_orders))
    assert query(tmp_path, state) == [("canceled",)]
    assert query(tmp_path, "SELECT count(*) = count(DISTINCT order_id) FROM orders") == [(True,)]


def settled(ticker: str, at: datetime) -> dict[str, Any]:
    return {"ticker": ticker, "market_result": "yes", "revenue": 1, "fee_cost": "0.01", "settled_time": at.isoformat()}


def test_rows_without_a_key_are_neither_repeated_nor_lost(
    kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path
) -> None:
    at = datetime(2026, 11, 1, tzinfo=UTC)
    first = [settled("b", at), settled("a", at), settled("a", at), settled("a", at - timedelta(hours=2))]
    later = [settled("c", at + timedelta(minutes=1)), *first[:2], {**first[2], "value": 100}]
    for body, count in ((first, 4), (first, 4), (later, 5)):
        sandbox.kalshi.answer("get_settlements", status=200, body={"settlements": body, "cursor": ""})
        open_pipeline().run(walked(kalshi.portfolio.walk_settlements))
        rows = query(tmp_path, "SELECT ticker, settled_time, value FROM portfolio_settlements ORDER BY settled_time DESC")
        assert len(rows) == count
    assert sorted(row[0] for row in rows) == ["a", "a", "a", "b", "c"]
    assert [row[2] for row in rows if row[0] == "a" and row[1] == at].count(100) == 1


def test_a_snapshot_follows_the_listing(sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    with HabitTrade(**sandbox.habittrade.client_args) as habittrade:
        position = habittrade.account.get_positions().positions[0].to_dict()
        for quantity in (2, 3, 0, 1):
            page = {"code": 0, "message": "", "data": {"positions": [position] * quantity}}
            sandbox.habittrade.answer("get_positions", status=200, body=page)
            if quantity:
                sandbox.habittrade.answer("get_positions", status=200, body={**page, "data": {"positions": []}})
            open_pipeline().run(walked(habittrade.account.walk_positions))
            assert query(tmp_path, "SELECT venuekit_row FROM account_positions ORDER BY 1") == [(at,) for at in range(quantity)]


def test_a_failed_run_changes_nothing(kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    resource = walked(kalshi.portfolio.walk_fills, limit=100, batch_rows=100)
    sandbox.kalshi.answer("get_fills_historical", status=400, body={"code": "no", "message": "no"})
    with pytest.raises(PipelineStepFailed, match="get_fills_historical"):
        open_pipeline().run(resource)
    assert "sources" not in open_pipeline().state
    open_pipeline().run(resource)
    assert fills(tmp_path)[:2] == (1001, 1001)


def in_parts(kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path, *, parallel: bool = False, **limit: Any) -> list[int]:
    """Load with dlt's own limit, run by run; returns the number of rows after each run."""
    counts: list[int] = []
    while not counts or counts[-1] < 1001:
        resource = walked(kalshi.portfolio.walk_fills, limit=100, batch_rows=100).add_limit(**limit)
        open_pipeline().run(resource.parallelize() if parallel else resource)
        rows, distinct, _ = fills(tmp_path)
        assert rows == distinct
        counts.append(rows)
        assert len(counts) < 30
    return counts


def test_a_limit_of_dlt_loses_nothing(kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    open_pipeline().run(walked(kalshi.portfolio.walk_fills, limit=100, batch_rows=100).add_limit(0))
    counts = in_parts(kalshi, open_pipeline, tmp_path, max_items=3)
    assert counts[:3] == [300, 600, 900]


def test_a_limit_of_dlt_loses_nothing_when_it_extracts_in_threads(
    kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path
) -> None:
    assert len(in_parts(kalshi, open_pipeline, tmp_path, parallel=True, max_items=4)) > 1


def test_parts_fetch_nothing_twice(kalshi: Kalshi, sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    everything = source(kalshi, arguments={"portfolio_fills": {"limit": 100, "batch_rows": 200}})
    names = ("portfolio_fills", "portfolio_settlements", "orders")
    done = run_in_parts(open_pipeline(), everything.with_resources(*names), batches=2)
    assert len(done) >= 3
    assert fills(tmp_path)[:2] == (1001, 1001)
    assert pages_asked(sandbox, "get_orders") == pages_asked(sandbox, "get_settlements") == 1
    cursors = [one.query for one in sandbox.kalshi.requests if one.operation == "get_fills"]
    assert len(cursors) <= 11 + len(done), "a page at the boundary of two parts may be fetched again"


def test_an_earlier_since_reads_the_missing_rows(kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    times = sorted(fill.created_time for fill in kalshi.portfolio.walk_fills() if fill.created_time)
    for since in (times[900], times[950], times[500], None):
        open_pipeline().run(walked(kalshi.portfolio.walk_fills, since=since))
        assert fills(tmp_path)[0] == {times[900]: 101, times[950]: 101, times[500]: 501, None: 1001}[since]


def test_another_address_is_another_account(kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    open_pipeline().run(walked(kalshi.portfolio.walk_fills))
    listed = {fill.fill_id for fill in kalshi.portfolio.walk_fills()}
    with Sandbox(venues=["kalshi"], kalshi={"fills": 30}, seed=5) as other, Kalshi(**other.kalshi.client_args) as client:
        open_pipeline().run(walked(client.portfolio.walk_fills))
        listed |= {fill.fill_id for fill in client.portfolio.walk_fills()}
    assert {row[0] for row in query(tmp_path, "SELECT fill_id FROM portfolio_fills")} == listed
    assert fills(tmp_path)[0] == len(listed) > 1020


def test_shards_are_loaded_and_resumed(kalshi: Kalshi, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    first = min(fill.created_time for fill in kalshi.portfolio.walk_fills() if fill.created_time)
    for ordered in (True, False):
        arguments: dict[str, Any] = {"since": first, "limit": 50, "shards": 4, "ordered": ordered, "batch_rows": 100}
        assert len(run_in_parts(open_pipeline(), walked(kalshi.portfolio.walk_fills, **arguments), batches=3)) >= 1
        assert fills(tmp_path)[:2] == (1001, 1001)


def test_a_lost_position_restarts_the_listing(sandbox: Sandbox, open_pipeline: OpenPipeline, tmp_path: Path) -> None:
    sample = json.loads((SPECS / "habittrade" / "examples" / "get_orders.200.json").read_bytes(), parse_float=Decimal)

    def answer(names: list[str], pages: Iterable[int]) -> None:
        for page in pages:
            orders = [{**sample["data"]["orders"][0], "order_no": name} for name in names[page * 2 : page * 2 + 2]]
            body = {**sample, "data": {"total_records": len(names), "page": page + 1, "page_size": 2, "orders": orders}}
            sandbox.habittrade.answer("get_orders", status=200, body=body)

    old = [f"old{number}" for number in range(6)]
    with HabitTrade(**sandbox.habittrade.client_args) as habittrade:

        def load(most: int) -> None:
            open_pipeline().run(walked(habittrade.trade.walk_orders, page_size=2, batch_rows=1).add_limit(most))

        answer(old, [0, 1])
        load(2)
        answer(old, [1, 2])  # the same page again, since nothing shows that it was complete
        load(1)
        loaded = "SELECT order_no FROM trade_orders ORDER BY 1"
        assert query(tmp_path, loaded) == [(name,) for name in old]
        answer(now := [f"new{number}" for number in range(5)] + old, [2, 0, 1, 2, 3, 4, 5])
        load(9)
    assert query(tmp_path, loaded) == [(name,) for name in now]


def test_invalid_arguments_are_refused(kalshi: Kalshi, sandbox: Sandbox) -> None:
    walk = kalshi.portfolio.walk_fills
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"resume": {}}, "dlt's state"),
        ({"lag": timedelta(-1)}, "non-negative"),
        ({"batch_rows": 0}, "positive integer"),
        ({"shards": 3}, "pass the start of the range"),
    ]
    for arguments, said in wrong:
        with pytest.raises(ArgumentError, match=said):
            walked(walk, **arguments)
    with pytest.raises(ArgumentError, match="have no time"):
        walked(kalshi.portfolio.walk_market_positions, lag=timedelta(1))
    with pytest.raises(ArgumentError, match="not a walk method"):
        walked(kalshi.portfolio.iter_fills)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="unknown resource"):
        source(kalshi, arguments={"fills": {}})
    other = AsyncKalshi(**sandbox.kalshi.client_args)
    with pytest.raises(ArgumentError, match="asynchronous"):
        source(other)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="asynchronous"):
        walked(other.portfolio.walk_fills)  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="batches"):
        run_in_parts(None, source(kalshi), batches=0)  # type: ignore[arg-type]
