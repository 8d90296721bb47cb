"""Pagination by number and by offset, through the real pipeline: every item once, whatever the venue does."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import islice
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.conftest import Driver
from tests.made_up.clients import AsyncHarbour, Harbour, generated
from tests.made_up.venue import LARGEST, HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import ArgumentError, PaginationError, ServerError
from venuekit.paginator import paged, paged_async

STYLES = {
    "iter_trades": ("page", "page_size", "list_trades", "trades", "order_id"),
    "iter_ledger": ("offset", "limit", "list_ledger", "entries", "withdrawal_id"),
}


@pytest.fixture
def driver(harbour: HarbourVenue, mode: str) -> Iterator[Driver]:
    client = Harbour if mode == "sync" else AsyncHarbour
    with asyncio.Runner() as runner:
        driver = Driver(
            "harbour", mode, client(**harbour.client_args | {"retry": RetryPolicy(attempts=1), "limits": None}), runner
        )
        yield driver
        driver.close()


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def fill(venue: HarbourVenue, count: int) -> list[str]:
    """Create trades and ledger entries with the same ids; returns the ids."""
    venue.trades[:] = [{"order_id": f"w{number}", "symbol": "FISH", "quantity": number} for number in range(1, count + 1)]
    venue.withdrawals[:] = [f"{number}.00" for number in range(1, count + 1)]
    return [f"w{number}" for number in range(1, count + 1)]


def ids(driver: Driver, style: str, walk: Any) -> Iterator[str]:
    return (getattr(item, STYLES[style][4]) for item in driver.walk(walk))


def begin(driver: Driver, style: str, **arguments: Any) -> Any:
    return getattr(driver.client.orders, style)(**arguments)


def asked(venue: HarbourVenue, name: str) -> list[int]:
    return [int(parse_qs(request.query)[name][0]) for request in venue.requests]


@pytest.mark.parametrize("count", [0, 1, 4, 5, 6, 10, 11])
def test_every_item_comes_once_in_full_pages(harbour: HarbourVenue, driver: Driver, style: str, count: int) -> None:
    expected = fill(harbour, count)
    walk = begin(driver, style)
    assert list(ids(driver, style, walk)) == expected
    assert walk.finished
    parameter, size = STYLES[style][:2]
    assert asked(harbour, size) == [LARGEST] * max(1, -(-count // LARGEST))
    start, step = (1, 1) if parameter == "page" else (0, LARGEST)
    assert asked(harbour, parameter) == [start + step * number for number in range(len(harbour.requests))]


def test_the_page_size_can_be_chosen(harbour: HarbourVenue, driver: Driver, style: str) -> None:
    expected = fill(harbour, 7)
    assert list(ids(driver, style, begin(driver, style, **{STYLES[style][1]: 3}))) == expected
    assert len(harbour.requests) == 3


@pytest.mark.parametrize("taken", range(13))
def test_resuming_loses_nothing(harbour: HarbourVenue, driver: Driver, style: str, taken: int) -> None:
    expected = fill(harbour, 12)
    walk = begin(driver, style)
    assert list(islice(ids(driver, style, walk), taken)) == expected[:taken]
    if taken == 12:
        assert (walk.cursor, walk.finished) == (None, True)
        return
    assert type(walk.cursor) is int
    rest = list(ids(driver, style, begin(driver, style, **{STYLES[style][0]: walk.cursor})))
    assert rest == expected[taken // LARGEST * LARGEST :]


def test_iteration_continues_after_an_error(harbour: HarbourVenue, driver: Driver, style: str) -> None:
    expected = fill(harbour, 12)
    walk = begin(driver, style)
    found = list(islice(ids(driver, style, walk), LARGEST))
    harbour.answer(STYLES[style][2], status=503)
    with pytest.raises(ServerError):
        next(driver.walk(walk))
    assert found + list(ids(driver, style, walk)) == expected


def test_the_other_arguments_stay_the_same(harbour: HarbourVenue, driver: Driver) -> None:
    fill(harbour, 12)
    for trade in harbour.trades[::2]:
        trade["symbol"] = "SALT"
    assert len(list(driver.walk(begin(driver, "iter_trades", symbol="SALT")))) == 6
    assert [parse_qs(request.query)["symbol"] for request in harbour.requests] == [["SALT"]] * 2


def test_arguments_are_checked_when_the_iterator_is_created(harbour: HarbourVenue, driver: Driver, style: str) -> None:
    parameter, size = STYLES[style][:2]
    for wrong in ({parameter: -1}, {size: LARGEST + 1}, {parameter: "1"}):
        with pytest.raises(ArgumentError):
            begin(driver, style, **wrong)
    assert harbour.requests == []


# ------------------------------------------------------------------------------------------------ venues that contradict themselves


def test_shorter_pages_lose_no_item_by_offset(harbour: HarbourVenue, driver: Driver) -> None:
    expected = fill(harbour, 7)
    harbour.largest_page = 2
    assert list(ids(driver, "iter_ledger", begin(driver, "iter_ledger"))) == expected
    assert asked(harbour, "offset") == [0, 2, 4, 6]


def test_shorter_pages_by_number_are_an_error(harbour: HarbourVenue, driver: Driver) -> None:
    fill(harbour, 7)
    harbour.largest_page = 2
    with pytest.raises(PaginationError, match="2 items where page_size=5 was requested, of 7"):
        next(driver.walk(begin(driver, "iter_trades")))
    assert len(list(driver.walk(begin(driver, "iter_trades", page_size=2)))) == 7


def test_a_flag_that_contradicts_the_page_does_not_end_the_listing(harbour: HarbourVenue, driver: Driver) -> None:
    entry = {"withdrawal_id": "w1", "amount": "1.00"}
    for body, words in (({"entries": [], "more": True}, "no items, but"), ({"entries": [entry]}, "the page has no more")):
        harbour.answer("list_ledger", body=body)
        walk = begin(driver, "iter_ledger")
        with pytest.raises(PaginationError, match=words):
            next(driver.walk(walk))
        assert not walk.finished


def test_a_repeated_page_is_not_delivered_twice(harbour: HarbourVenue, driver: Driver, style: str) -> None:
    expected = fill(harbour, 12)
    rows = harbour.trades if style == "iter_trades" else [{"withdrawal_id": one, "amount": "1.00"} for one in expected]
    body = {STYLES[style][3]: rows[:LARGEST], "total": 12, "more": True}
    harbour.answer(STYLES[style][2], body=body, times=2)
    walk = begin(driver, style)
    assert list(islice(ids(driver, style, walk), LARGEST)) == expected[:LARGEST]
    with pytest.raises(PaginationError, match="same as the previous page"):
        next(driver.walk(walk))
    assert list(ids(driver, style, walk)) == expected[LARGEST:]  # fetched again successfully


def test_cursors_without_a_page_size(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.orders.update({f"o{number}": {"order_id": f"o{number}", "symbol": "FISH", "quantity": 1} for number in range(5)})
    assert [order.order_id for order in driver.walk(driver.client.orders.iter_orders())] == [f"o{number}" for number in range(5)]
    assert len(harbour.requests) == 3


def test_only_paged_methods_can_be_iterated(harbour: HarbourVenue) -> None:
    class Resource:
        def get_things(self) -> None: ...

    account = generated("resources.account")
    with pytest.raises(TypeError, match=r"Resource\.get_things is not a generated method"):
        paged(Resource.get_things, lambda page: [])
    with pytest.raises(TypeError, match="get_account has no x-pagination"):
        paged(account.Account.get_account, lambda page: [])
    with pytest.raises(TypeError, match="get_account has no x-pagination"):
        paged_async(account.AsyncAccount.get_account, lambda page: [])
