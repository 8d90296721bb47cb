"""An interrupted or misused iterator never looks finished: it raises, or continues correctly."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest

from tests.venues.kalshi.test_pagination import cursors, page, tickers, tickers_of
from venuekit.call.walk import EMPTY_PAGES, REMEMBERED, Seen
from venuekit.errors import PaginationError, ServerError, VenueKitError
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver

LONG = 10


def listing(sandbox: Sandbox, count: int = LONG) -> list[str]:
    """Queue pages of two settlements each; returns their tickers."""
    for number in range(count):
        page(sandbox, f"{number}a", f"{number}b", cursor=str(number + 1) if number + 1 < count else "")
    return [f"{number}{letter}" for number in range(count) for letter in "ab"]


def settlements(driver: Driver, **arguments: Any) -> Any:
    return driver.client.portfolio.iter_settlements(**arguments)


def again(driver: Driver, walk: Any) -> Iterator[Any]:
    """Iterate over the walk with a new ``for`` or ``async for``."""
    return driver.walk(aiter(walk) if isinstance(walk, AsyncIterator) else iter(walk))


# ------------------------------------------------------------------------------------------------ errors


def test_pages_continue_after_an_error(sandbox: Sandbox, kalshi: Driver) -> None:
    for number in range(LONG):
        if number == 3:
            sandbox.kalshi.answer("get_settlements", status=503, times=2)
        page(sandbox, str(number), cursor=str(number + 1) if number + 1 < LONG else "")
    walk = settlements(kalshi)
    pages = walk.pages()
    found: list[str] = []
    with pytest.raises(ServerError):
        found.extend(one.settlements[0].ticker for one in kalshi.walk(pages))
    assert found == ["0", "1", "2"]
    assert (walk.cursor, walk.finished) == ("3", False)
    with pytest.raises(ServerError):  # the same iterator retries
        next(kalshi.walk(pages))
    rest = [one.settlements[0].ticker for one in kalshi.walk(pages)]
    assert rest == [str(number) for number in range(3, LONG)]
    assert walk.finished


@pytest.mark.parametrize("by", ["items", "pages"])
def test_a_new_loop_continues_where_the_last_one_ended(sandbox: Sandbox, kalshi: Driver, by: str) -> None:
    expected = listing(sandbox, 2)
    sandbox.kalshi.answer("get_settlements", status=503)
    walk = settlements(kalshi)

    def loop() -> Iterator[str]:
        if by == "pages":
            return (row.ticker for one in kalshi.walk(walk.pages()) for row in one.settlements)
        return (row.ticker for row in again(kalshi, walk))

    found = list(islice(loop(), 2))
    found += list(islice(loop(), 2))
    assert found == expected
    assert walk.finished


@pytest.mark.parametrize("failure", [KeyboardInterrupt, asyncio.CancelledError, MemoryError])
@pytest.mark.parametrize("by", ["items", "pages"])
def test_an_interruption_loses_nothing(sandbox: Sandbox, kalshi: Driver, failure: type[BaseException], by: str) -> None:
    expected = listing(sandbox, 3)
    walk = settlements(kalshi)
    plain, asked = walk._fetch, []

    def fetch(place: Any) -> Any:
        asked.append(place)
        if len(asked) in (1, 3):
            raise failure
        return plain(place)

    walk._fetch = fetch
    found: list[str] = []
    for _ in range(3):
        try:
            if by == "pages":
                for one in kalshi.walk(walk.pages()):
                    found += [row.ticker for row in one.settlements]
            else:
                for row in again(kalshi, walk):
                    found.append(row.ticker)
        except failure:
            assert not walk.finished
    assert found == expected
    assert walk.finished
    assert asked == [None, None, "1", "1", "2"]


def test_a_cancelled_task_loses_nothing(sandbox: Sandbox) -> None:
    expected = listing(sandbox, 3)

    async def use() -> list[str]:
        found: list[str] = []
        async with AsyncKalshi(**sandbox.kalshi.client_args) as kalshi:
            walk = kalshi.portfolio.iter_settlements()
            while not walk.finished:
                task = asyncio.ensure_future(anext(walk))
                await asyncio.sleep(0)  # the request has started, or an item is available
                task.cancel()
                try:
                    found.append((await task).ticker)
                except asyncio.CancelledError:
                    found.append((await anext(walk)).ticker)
        return found

    assert asyncio.run(use()) == expected


# ------------------------------------------------------------------------------------------------ where to resume


def test_resuming_repeats_a_page_and_loses_nothing(sandbox: Sandbox, kalshi: Driver) -> None:
    whole = list(kalshi.walk(kalshi.client.portfolio.iter_fills()))
    assert len(whole) == 1000
    for taken in (0, 1, 299, 300, 301, 600, 999):
        items = kalshi.client.portfolio.iter_fills(limit=300)
        first = list(islice(kalshi.walk(items), taken))
        rest = list(kalshi.walk(kalshi.client.portfolio.iter_fills(limit=300, cursor=items.cursor)))
        assert rest == whole[taken // 300 * 300 :]
        assert first == whole[:taken]


def test_cursor_is_that_of_the_current_page(sandbox: Sandbox, kalshi: Driver) -> None:
    listing(sandbox, 3)
    walk = settlements(kalshi)
    seen = [(walk.cursor, walk.finished), *((walk.cursor, walk.finished) for _ in kalshi.walk(walk))]
    assert seen == [*([(None, False)] * 2), *([("1", False)] * 2), *([("2", False)] * 2), (None, True)]


def test_cursor_is_that_of_the_next_page_when_iterating_over_pages(sandbox: Sandbox, kalshi: Driver) -> None:
    listing(sandbox, 3)
    walk = settlements(kalshi)
    assert [(walk.cursor, walk.finished) for _ in kalshi.walk(walk.pages())] == [("1", False), ("2", False), (None, True)]


def test_repr_shows_the_progress(sandbox: Sandbox, kalshi: Driver) -> None:
    listing(sandbox, 2)
    walk = settlements(kalshi)
    kind = type(walk).__name__
    assert repr(walk) == f"<{kind} of get_settlements: not started, 0 pages fetched, 0 items delivered>"
    next(kalshi.walk(walk))
    assert repr(walk) == f"<{kind} of get_settlements: in progress, 1 pages fetched, 1 items delivered>"
    list(kalshi.walk(walk))
    assert repr(walk) == f"<{kind} of get_settlements: finished, 2 pages fetched, 4 items delivered>"


# ------------------------------------------------------------------------------------------------ misuse


def test_a_finished_iterator_cannot_be_read_again(sandbox: Sandbox, kalshi: Driver) -> None:
    page(sandbox, "A", cursor="")
    walk = settlements(kalshi)
    assert [row.ticker for row in again(kalshi, walk)] == ["A"]
    for repeat in (lambda: again(kalshi, walk), walk.pages):
        with pytest.raises(PaginationError, match="call the method again"):
            repeat()
    with pytest.raises((StopIteration, StopAsyncIteration)):  # the iterator stays exhausted
        kalshi.outcome(next(walk) if kalshi.mode == "sync" else anext(walk))
    assert len(sandbox.kalshi.requests) == 1


def test_an_empty_listing_is_finished(sandbox: Sandbox, kalshi: Driver) -> None:
    page(sandbox, cursor="")
    walk = settlements(kalshi)
    assert not walk.finished
    assert list(again(kalshi, walk)) == []
    assert walk.finished
    with pytest.raises(PaginationError):
        again(kalshi, walk)


def test_a_loop_after_the_last_item_is_empty(sandbox: Sandbox, kalshi: Driver) -> None:
    page(sandbox, "A", cursor="")
    walk = settlements(kalshi)
    assert next(kalshi.walk(walk)).ticker == "A"
    assert list(again(kalshi, walk)) == []


@pytest.mark.parametrize("first", ["items", "pages"])
def test_items_and_pages_do_not_mix(sandbox: Sandbox, kalshi: Driver, first: str) -> None:
    listing(sandbox, 2)
    walk = settlements(kalshi)
    pages = walk.pages()
    if first == "pages":
        next(kalshi.walk(pages))
        with pytest.raises(PaginationError, match="read by pages"):
            again(kalshi, walk)
        with pytest.raises(PaginationError, match="read by pages"):
            next(kalshi.walk(walk))
    else:
        next(kalshi.walk(walk))
        with pytest.raises(PaginationError, match="read by items"):
            walk.pages()
        with pytest.raises(PaginationError, match="read by items"):
            next(kalshi.walk(pages))
    assert len(sandbox.kalshi.requests) == 1


def test_tasks_that_share_an_iterator_are_refused_and_no_item_repeats(sandbox: Sandbox) -> None:
    expected = listing(sandbox, 5)

    async def use() -> tuple[list[str], int]:
        found: list[str] = []
        refused = 0
        async with AsyncKalshi(**sandbox.kalshi.client_args) as kalshi:
            walk = kalshi.portfolio.iter_settlements()

            async def read() -> None:
                nonlocal refused
                while not walk.finished:
                    try:
                        found.append((await anext(walk)).ticker)
                    except PaginationError as error:
                        refused += "two threads or tasks" in str(error)
                        await asyncio.sleep(0.001)
                    except StopAsyncIteration:
                        return

            await asyncio.wait_for(asyncio.gather(*(read() for _ in range(5))), 120)
        return found, refused

    found, refused = asyncio.run(use())
    assert len(found) == 10
    assert sorted(found) == expected
    assert refused > 0


def test_threads_that_share_an_iterator_are_refused_and_no_item_repeats(sandbox: Sandbox) -> None:
    expected = listing(sandbox, 20)
    found: list[str] = []
    problems: list[BaseException] = []
    start = threading.Barrier(4)
    with Kalshi(**sandbox.kalshi.client_args) as kalshi:
        walk = kalshi.portfolio.iter_settlements()

        def read() -> None:
            start.wait()
            while not walk.finished:
                try:
                    found.append(next(walk).ticker)
                except StopIteration:
                    return
                except VenueKitError as error:
                    problems.append(error)
                    time.sleep(0.001)

        threads = [threading.Thread(target=read, daemon=True) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(120)
    assert not any(thread.is_alive() for thread in threads)
    assert sorted(found) == sorted(expected)
    assert problems
    assert {str(problem).partition(";")[0] for problem in problems} == {
        "get_settlements: two threads or tasks used this iterator at the same time"
    }


# ------------------------------------------------------------------------------------------------ venues that never end


def test_endless_empty_pages_raise_and_can_be_continued(sandbox: Sandbox, kalshi: Driver) -> None:
    for number in range(EMPTY_PAGES + 1):
        page(sandbox, cursor=str(number))
    page(sandbox, "A", cursor="")
    walk = settlements(kalshi)
    with pytest.raises(PaginationError, match=f"{EMPTY_PAGES} pages in a row had no items") as raised:
        next(kalshi.walk(walk))
    assert len(sandbox.kalshi.requests) == EMPTY_PAGES
    assert raised.value.cursor == walk.cursor == str(EMPTY_PAGES - 1)
    assert repr(walk.cursor) in str(raised.value)
    assert [row.ticker for row in kalshi.walk(walk)] == ["A"]


def test_separate_empty_pages_are_allowed(sandbox: Sandbox, kalshi: Driver) -> None:
    for number in range(EMPTY_PAGES + 10):
        page(sandbox, *(["A"] if number % 60 == 59 else []), cursor=str(number))
    page(sandbox, cursor="")
    assert len(list(tickers(kalshi))) == 1


def test_cursor_cycles_are_detected_in_bounded_memory() -> None:
    for before, length in ((0, 1), (3, REMEMBERED - 1), (17, REMEMBERED + 5), (5000, 3 * REMEMBERED)):
        seen = Seen()
        for step in range(before + 8 * length + 8):
            cursor = f"c{step if step < before else before + (step - before) % length}"
            if cursor in seen:
                break
            seen.add(cursor)
        else:
            pytest.fail(f"a cycle of {length} cursors after {before} went unnoticed")
        if length < REMEMBERED:
            assert step == before + length
        assert len(seen._latest) <= REMEMBERED


def test_new_cursors_are_never_mistaken_for_repeated_ones() -> None:
    seen = Seen()
    for step in range(5 * REMEMBERED):
        assert f"c{step}" not in seen
        seen.add(f"c{step}")


def test_a_retried_page_is_not_a_repeated_cursor(sandbox: Sandbox, kalshi: Driver) -> None:
    page(sandbox, "A", cursor="1")
    sandbox.kalshi.answer("get_settlements", status=503, times=3)
    page(sandbox, "B", cursor="")
    walk = settlements(kalshi)
    assert next(tickers_of(kalshi, walk)) == "A"
    for _ in range(3):
        with pytest.raises(ServerError):
            next(kalshi.walk(walk))
    assert next(tickers_of(kalshi, walk)) == "B"
    assert cursors(sandbox) == [None, "1", "1", "1", "1"]
