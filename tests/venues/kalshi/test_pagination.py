"""Iterators deliver every item once, whatever the pages, and always end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest

from venuekit.errors import ArgumentError, DecodeError, PaginationError, ServerError
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient

SIZES_AND_LIMITS = [
    *((size, None) for size in (0, 1, 100, 101, 250)),
    *((5, limit) for limit in (1, 4, 5, 6, 1000)),
    *((250, limit) for limit in (99, 125, 249, 1000)),
    (1000, None),
]


@pytest.fixture
def sized(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(venues=["kalshi"], kalshi={"fills": request.param, "key": "ed25519"}) as sandbox:
        yield sandbox


def page(sandbox: Sandbox, *identifiers: str, cursor: str | None, items: str = "settlements") -> None:
    """Queue a page of settlements with these tickers."""
    rows = [
        {"ticker": one, "market_result": "yes", "revenue": 0, "settled_time": "2026-01-01T00:00:00Z", "fee_cost": "0"}
        for one in identifiers
    ]
    sandbox.kalshi.answer("get_settlements", body={items: rows or None, "cursor": cursor})


def tickers(driver: Driver, **arguments: Any) -> Iterator[str]:
    return tickers_of(driver, driver.client.portfolio.iter_settlements(**arguments))


def tickers_of(driver: Driver, walk: Any) -> Iterator[str]:
    return (settlement.ticker for settlement in driver.walk(walk))


def cursors(sandbox: Sandbox) -> list[str | None]:
    """Return the cursor of each request."""
    return [parse_qs(request.query).get("cursor", [None])[0] for request in sandbox.kalshi.requests]


@pytest.mark.parametrize(("sized", "limit"), SIZES_AND_LIMITS, indirect=["sized"])
def test_every_fill_arrives_once_and_in_order(sized: Sandbox, open_client: OpenClient, limit: int | None) -> None:
    driver = open_client("kalshi", **sized.kalshi.client_args)
    whole = driver.call(lambda client: client.portfolio.get_fills(limit=1000))
    sized.kalshi.requests.clear()

    walked = list(driver.walk(driver.client.portfolio.iter_fills(limit=limit)))

    assert walked == whole.fills
    assert len({fill.fill_id for fill in walked}) == len(walked) == sized.kalshi.options.fills
    assert len(sized.kalshi.requests) == max(1, -(-len(walked) // (limit or 1000)))
    assert all(f"limit={limit or 1000}" in request.query for request in sized.kalshi.requests)


def test_the_arguments_stay_the_same_from_page_to_page(sandbox: Sandbox, kalshi: Driver) -> None:
    arguments = {"min_ts": 1_700_000_000, "subaccount": 0, "limit": 90}
    fills = list(kalshi.walk(kalshi.client.portfolio.iter_fills(**arguments)))
    assert len(fills) == sum(fill.subaccount_number == 0 or fill.subaccount_number is None for fill in fills) > 90
    queries = [parse_qs(request.query) for request in sandbox.kalshi.requests]
    assert len(queries) > 5
    for query in queries:
        assert {name: query[name] for name in arguments} == {name: [str(value)] for name, value in arguments.items()}
    assert all(request.verified for request in sandbox.kalshi.requests)


LISTINGS = {
    "get_fills": ("iter_fills", ["fills"]),
    "get_settlements": ("iter_settlements", ["settlements"]),
    "get_positions": ("iter_market_positions", ["market_positions", "event_positions"]),
}


@pytest.mark.parametrize("last", [{}, {"cursor": None}, {"cursor": ""}], ids=["absent", "null", "empty"])
@pytest.mark.parametrize("operation", LISTINGS)
def test_an_absent_cursor_ends_a_listing(sandbox: Sandbox, kalshi: Driver, operation: str, last: dict[str, object]) -> None:
    iterator, arrays = LISTINGS[operation]
    empty: dict[str, object] = {name: [] for name in arrays}
    sandbox.kalshi.answer(operation, body={**empty, "cursor": "c1"})
    sandbox.kalshi.answer(operation, body={**empty, **last})
    assert list(kalshi.walk(getattr(kalshi.client.portfolio, iterator)())) == []
    assert cursors(sandbox) == [None, "c1"]


@pytest.mark.parametrize("operation", LISTINGS)
def test_a_page_without_its_array_is_an_error(sandbox: Sandbox, kalshi: Driver, operation: str) -> None:
    """Otherwise an interrupted listing would look finished."""
    iterator, arrays = LISTINGS[operation]
    for missing in arrays:
        body: dict[str, object] = {name: [] for name in arrays if name != missing}
        for said in ({}, {"cursor": ""}, {"cursor": "c1"}):
            sandbox.kalshi.answer(operation, body={**body, **said})
            with pytest.raises(DecodeError) as raised:
                list(kalshi.walk(getattr(kalshi.client.portfolio, iterator)()))
            assert raised.value.path == f"$.{missing}"


def test_pages_are_fetched_only_when_needed(sandbox: Sandbox, kalshi: Driver) -> None:
    items = kalshi.client.portfolio.iter_fills(limit=10)
    assert sandbox.kalshi.requests == []
    list(islice(kalshi.walk(items), 10))
    assert len(sandbox.kalshi.requests) == 1
    list(islice(kalshi.walk(items), 1))
    assert len(sandbox.kalshi.requests) == 2


def test_pages_can_be_iterated(sandbox: Sandbox, kalshi: Driver) -> None:
    pages = list(kalshi.walk(kalshi.client.portfolio.iter_fills(limit=400).pages()))
    assert [len(page.fills) for page in pages] == [400, 400, 200]
    assert pages[-1].cursor == ""


@pytest.mark.parametrize("end", ["", None])
def test_empty_pages_in_the_middle_are_skipped(sandbox: Sandbox, kalshi: Driver, end: str | None) -> None:
    page(sandbox, cursor="1")
    page(sandbox, "A", cursor="2")
    page(sandbox, cursor="3")
    page(sandbox, cursor="4")
    page(sandbox, "B", "C", cursor=end)
    assert list(tickers(kalshi)) == ["A", "B", "C"]
    assert cursors(sandbox) == [None, "1", "2", "3", "4"]


@pytest.mark.parametrize("cycle", [["x", "x"], ["x", "y", "x"], ["x", "y", "z", "y"]], ids="".join)
def test_a_repeated_cursor_stops_the_iterator_after_its_items(sandbox: Sandbox, kalshi: Driver, cycle: list[str]) -> None:
    for position, cursor in enumerate(cycle):
        page(sandbox, f"T{position}", cursor=cursor)
    items = kalshi.client.portfolio.iter_settlements()
    walk = tickers_of(kalshi, items)
    assert list(islice(walk, len(cycle))) == [f"T{position}" for position in range(len(cycle))]
    with pytest.raises(PaginationError) as raised:
        next(walk)
    error = raised.value
    assert (error.operation, error.cursor, error.pages) == ("get_settlements", cycle[-1], len(cycle))
    assert repr(cycle[-1]) in str(error)
    assert len(sandbox.kalshi.requests) == len(cycle)
    with pytest.raises(PaginationError):
        next(tickers_of(kalshi, items))
    assert len(sandbox.kalshi.requests) == len(cycle)


def test_the_initial_cursor_counts_as_seen(sandbox: Sandbox, kalshi: Driver) -> None:
    page(sandbox, "A", cursor="start")
    walk = tickers(kalshi, cursor="start")
    assert next(walk) == "A"
    with pytest.raises(PaginationError):
        next(walk)


def test_an_iterator_resumes_where_it_failed(sandbox: Sandbox, kalshi: Driver) -> None:
    page(sandbox, "A", "B", cursor="+/= &?")
    sandbox.kalshi.answer("get_settlements", status=503)
    items = kalshi.client.portfolio.iter_settlements()
    walk = kalshi.walk(items)
    assert [next(walk).ticker, next(walk).ticker] == ["A", "B"]
    with pytest.raises(ServerError):
        next(walk)
    assert items.cursor == "+/= &?"

    page(sandbox, "C", cursor="")
    assert list(tickers(kalshi, cursor=items.cursor)) == ["C"]
    page(sandbox, "D", cursor="")
    assert [settlement.ticker for settlement in kalshi.walk(items)] == ["D"]
    assert cursors(sandbox) == [None, "+/= &?", "+/= &?", "+/= &?"]
    assert all("cursor=%2B%2F%3D%20%26%3F" in request.query for request in sandbox.kalshi.requests[1:])


def test_a_real_listing_resumes_without_gap_or_repetition(sandbox: Sandbox, kalshi: Driver) -> None:
    whole = kalshi.call(lambda client: client.portfolio.get_fills(limit=1000)).fills
    items = kalshi.client.portfolio.iter_fills(limit=300)
    first = list(islice(kalshi.walk(items), 600))
    rest = list(kalshi.walk(kalshi.client.portfolio.iter_fills(limit=300, cursor=items.cursor)))
    assert first + rest == whole


def test_market_positions_are_those_of_all_pages(kalshi: Driver) -> None:
    pages = list(kalshi.walk(kalshi.client.portfolio.iter_market_positions(limit=7).pages()))
    assert len(pages) == 6
    walked = list(kalshi.walk(kalshi.client.portfolio.iter_market_positions(limit=7)))
    assert walked == [item for page in pages for item in page.market_positions]
    assert walked


def test_event_positions_on_one_page_are_delivered(sandbox: Sandbox, kalshi: Driver) -> None:
    whole = kalshi.call(lambda client: client.portfolio.get_positions(limit=1000)).event_positions
    sandbox.kalshi.requests.clear()
    assert list(kalshi.walk(kalshi.client.portfolio.iter_event_positions())) == whole
    assert len(sandbox.kalshi.requests) == 1
    assert len({event.event_ticker for event in whole}) == len(whole) > 1


def positions(sandbox: Sandbox, *events: str, cursor: str) -> None:
    """Queue a page of positions with these events."""
    rows = [{"event_ticker": event, "event_exposure_dollars": "1.00"} for event in events]
    sandbox.kalshi.answer("get_positions", body={"market_positions": [], "event_positions": rows, "cursor": cursor})


def test_event_positions_of_several_pages_are_delivered_if_none_is_split(sandbox: Sandbox, kalshi: Driver) -> None:
    positions(sandbox, "A", "B", cursor="1")
    positions(sandbox, cursor="2")
    positions(sandbox, "C", cursor="")
    walk = kalshi.client.portfolio.iter_event_positions()
    assert next(kalshi.walk(walk)).event_ticker == "A"
    assert len(sandbox.kalshi.requests) == 3  # a repeated event would be detected by now
    assert (walk.cursor, walk.finished) == (None, False)
    assert "1 items delivered" in repr(walk)
    assert [event.event_ticker for event in kalshi.walk(walk)] == ["B", "C"]
    assert walk.finished


def test_split_event_positions_are_refused_before_any_is_delivered(sandbox: Sandbox, kalshi: Driver) -> None:
    positions(sandbox, "A", "B", cursor="1")
    positions(sandbox, "B", "C", cursor="")
    walk = kalshi.client.portfolio.iter_event_positions()
    delivered: list[Any] = []
    with pytest.raises(PaginationError, match=r"event_ticker 'B' is spread over several pages.*request it alone"):
        delivered.extend(kalshi.walk(walk))
    assert delivered == []
    assert not walk.finished


def test_event_positions_continue_after_an_error(sandbox: Sandbox, kalshi: Driver) -> None:
    positions(sandbox, "A", cursor="1")
    sandbox.kalshi.answer("get_positions", status=503)
    positions(sandbox, "B", cursor="")
    walk = kalshi.client.portfolio.iter_event_positions()
    with pytest.raises(ServerError):
        next(kalshi.walk(walk))
    assert [event.event_ticker for event in kalshi.walk(walk)] == ["A", "B"]
    assert cursors(sandbox) == [None, "1", "1"]


def test_event_positions_start_at_the_first_page_and_have_no_pages(sandbox: Sandbox, kalshi: Driver) -> None:
    with pytest.raises(ArgumentError, match="all pages"):
        kalshi.client.portfolio.iter_event_positions(cursor="1")
    with pytest.raises(PaginationError, match="all pages"):
        kalshi.client.portfolio.iter_event_positions().pages()
    assert sandbox.kalshi.requests == []


def test_a_page_with_one_empty_array_does_not_end_the_listing(sandbox: Sandbox, kalshi: Driver) -> None:
    event = {"event_ticker": "E"}
    sandbox.kalshi.answer("get_positions", body={"market_positions": [], "event_positions": [event], "cursor": "2"})
    sandbox.kalshi.answer("get_positions", body={"market_positions": None, "event_positions": None, "cursor": "3"})
    sandbox.kalshi.answer("get_positions", body={"market_positions": [{"ticker": "M"}], "event_positions": []})
    walked = list(kalshi.walk(kalshi.client.portfolio.iter_market_positions()))
    assert [position.ticker for position in walked] == ["M"]


def test_invalid_arguments_of_iterators_send_nothing(sandbox: Sandbox, kalshi: Driver) -> None:
    for method in ("iter_fills", "iter_settlements", "iter_market_positions", "iter_event_positions"):
        with pytest.raises(ArgumentError, match="limit"):
            getattr(kalshi.client.portfolio, method)(limit=0)
        with pytest.raises(TypeError, match="page"):
            getattr(kalshi.client.portfolio, method)(page=1)
        with pytest.raises(ArgumentError, match="end of a listing"):  # otherwise it would restart
            getattr(kalshi.client.portfolio, method)(cursor="")
    assert sandbox.kalshi.requests == []
