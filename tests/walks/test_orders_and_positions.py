"""Walks whose rows are archived by another time than the one they are sorted by, or by none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from venuekit.errors import PaginationError
from venuekit.walks import seam
from venuekit.walks.batch import Batch, Mark
from venuekit.walks.listing import Listing
from venuekit.walks.seam import HORIZON, Seam
from venuekit_kalshi import Kalshi
from venuekit_kalshi_api.resources.orders import Orders
from venuekit_kalshi_api.resources.portfolio import Portfolio
from venuekit_sandbox import Sandbox

CUTOFF = datetime(2026, 8, 1, tzinfo=UTC)
DAY = timedelta(days=1)
ORDERS = Listing(Orders.get_orders, lambda page: page.orders, key="order_id", time="created_time", moved="last_update_time")
FILLS = Listing(Portfolio.get_fills, lambda page: page.fills, key="fill_id", time="created_time")
POSITIONS = Listing(Portfolio.get_positions, lambda page: page.market_positions, key="ticker")


def order(name: str, moved: datetime | None) -> Any:
    return SimpleNamespace(order_id=name, last_update_time=moved, created_time=CUTOFF - 30 * DAY)


def delivered(listing: Listing, *rows: Any) -> Seam:
    """Return a seam after these rows were delivered from the live side and the cutoff moved by a day."""
    made = Seam(listing, CUTOFF)
    made.sequential = False
    keys = [listing.key_of(row) for row in rows]
    made.remember(Batch(None, SimpleNamespace(), None, None, keys, keys, None, None, rows), len(rows))  # type: ignore[arg-type]
    made.last = CUTOFF + DAY
    return made


def left_out(made: Seam, listing: Listing, *rows: Any) -> set[int]:
    return set(made.left_out(rows, [listing.key_of(row) for row in rows], None))


def test_an_order_that_moves_during_the_walk_comes_once() -> None:
    moving, other = order("moving", CUTOFF + DAY / 2), order("other", CUTOFF + DAY / 2)
    made = delivered(ORDERS, moving, order("late", CUTOFF + 30 * DAY), order("resting", None))
    assert left_out(made, ORDERS, moving, other, order("old", CUTOFF - DAY), order("resting", CUTOFF + DAY)) == {0, 3}


def test_rows_older_than_the_first_cutoff_are_never_left_out() -> None:
    made = delivered(ORDERS)
    assert left_out(made, ORDERS, *(order(str(day), CUTOFF - day * DAY) for day in range(1, 9))) == set()


def test_rows_that_moved_after_the_live_side_was_read_were_delivered() -> None:
    made = delivered(ORDERS)
    made.complete = False
    made.keys.clear()
    assert left_out(made, ORDERS, order("a", CUTOFF + DAY), order("b", CUTOFF - DAY)) == {0}


def test_forgotten_rows_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seam, "REMEMBERED", 3)
    made = delivered(ORDERS, *(order(str(number), CUTOFF + DAY / 2) for number in range(4)))
    assert not made.keys
    with pytest.raises(PaginationError, match="row '0' has moved to the archive during the walk"):
        left_out(made, ORDERS, order("0", CUTOFF + DAY / 2))
    made.last = CUTOFF + 2 * HORIZON
    with pytest.raises(PaginationError, match="start a new walk"):
        left_out(made, ORDERS, order("far", CUTOFF + HORIZON))


def test_positions_are_distinguished_by_their_keys_only() -> None:
    made = delivered(POSITIONS, SimpleNamespace(ticker="A"), SimpleNamespace(ticker="B"))
    assert left_out(made, POSITIONS, *(SimpleNamespace(ticker=name) for name in "BCA")) == {0, 2}


def test_fills_read_sequentially_are_recognized_by_position() -> None:
    made = Seam(FILLS, CUTOFF)
    made.last = CUTOFF + 90 * DAY
    made.frontier = Mark(CUTOFF + 50 * DAY, ("here",))
    at = [CUTOFF + 51 * DAY, CUTOFF + 50 * DAY, CUTOFF + 50 * DAY, CUTOFF + 49 * DAY]
    rows = [SimpleNamespace(fill_id=name, created_time=time) for name, time in zip(("a", "here", "not", "b"), at, strict=True)]
    assert set(made.left_out(rows, ["a", "here", "not", "b"], at)) == {0, 1}


@pytest.fixture(scope="module")
def kalshi() -> Any:
    with Sandbox(venues=["kalshi"], kalshi={"key": "ed25519"}) as sandbox, Kalshi(**sandbox.kalshi.client_args) as client:
        yield SimpleNamespace(venue=sandbox.kalshi, client=client)


@pytest.fixture(autouse=True)
def afresh(kalshi: Any) -> None:
    kalshi.venue.reset()


WALKS = [
    ("portfolio", "fills", "fill_id"),
    ("orders", "orders", "order_id"),
    ("portfolio", "market_positions", "ticker"),
    ("market", "trades", "trade_id"),
]


@pytest.mark.parametrize(("resource", "name", "key"), WALKS)
def test_both_sides_of_the_sandbox_are_read_as_one(kalshi: Any, resource: str, name: str, key: str) -> None:
    client = kalshi.client
    kinds = {"settlement_status": "all", "subaccount": 0} if name == "market_positions" else {}
    before = [getattr(row, key) for row in getattr(getattr(client, resource), f"iter_{name}")(**kinds)]
    kalshi.venue.archive(datetime.now(UTC) - timedelta(days=40))
    live = [getattr(row, key) for row in getattr(getattr(client, resource), f"iter_{name}")(**kinds)]
    old = [getattr(row, key) for row in getattr(client.historical, f"iter_{name}")(**({"subaccount": 0} if kinds else {}))]
    walk = getattr(getattr(client, resource), f"walk_{name}")()
    walked = [getattr(row, key) for row in walk]
    assert walk.finished
    assert len(set(walked)) == len(walked)
    assert set(walked) == set(live) | set(old)
    assert set(before) <= set(walked)


def test_filters_for_live_rows_skip_the_archive(kalshi: Any) -> None:
    list(kalshi.client.orders.walk_orders(status="resting"))
    list(kalshi.client.portfolio.walk_market_positions(settlement_status="unsettled"))
    assert {request.operation for request in kalshi.venue.requests} == {"get_orders", "get_positions"}


@pytest.mark.parametrize("name", ["settlements", "deposits", "withdrawals", "subaccount_transfers"])
def test_listings_without_an_archive_have_plain_walks(kalshi: Any, name: str) -> None:
    whole = list(getattr(kalshi.client.portfolio, f"iter_{name}")())
    walk = getattr(kalshi.client.portfolio, f"walk_{name}")(limit=7)
    first = [row for _, row in zip(range(5), walk, strict=False)]
    rest = getattr(kalshi.client.portfolio, f"walk_{name}")(resume=walk.checkpoint)
    assert first + list(rest) == whole
    assert not any("historical" in request.operation for request in kalshi.venue.requests)


def test_documentation_names_the_arguments_of_a_walk() -> None:
    text = Portfolio.get_fills.__doc__ or ""
    assert "min_ts: " in text
    from venuekit_kalshi.pagination.portfolio import Portfolio as Walking

    walking = Walking.walk_fills.__doc__ or ""
    assert "min_ts: " not in walking
    assert "cursor: " not in walking
    assert "    ticker: Only fills" in walking
    assert "get_fills_historical" in walking
