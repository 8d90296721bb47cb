"""``python -m tests.faults.matrix``: every fault, both clients, every kind of call; and ``docs/reliability.md`` of what came of it."""

from __future__ import annotations

import asyncio
import logging
import pickle
import sys
import threading
import warnings
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path
from time import monotonic, perf_counter, sleep
from typing import Any, NamedTuple

from tests.faults.expected import DESCRIPTIONS, ROWS, SITUATIONS, End, Row
from tests.faults.hiding import assert_error_hides, assert_hidden
from tests.made_up.clients import AsyncHarbour, Harbour, generated, made
from tests.made_up.venue import HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import CallError
from venuekit_sandbox import Answer, Sandbox
from venuekit_sandbox.bodies import gzip_bomb

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
TIMEOUT, DEADLINE, SLACK = 0.2, 0.8, 1.0
LONGER = {"429-seconds": 1.6, "503-seconds": 1.6}
"""Deadlines for what asks to wait a second."""
TIMES = (1, 99)
"""How many attempts a fault befalls: the first, or all."""


class Call(NamedTuple):
    """One kind of call: its operation, and how it is made."""

    operation: str
    make: Callable[[Any], Any]


CALLS = (
    Call("get_account", lambda client: client.account.get_account()),
    Call("withdraw", lambda client: client.account.withdraw(generated("models").NewWithdrawal(amount=Decimal("1.25")))),
    Call(
        "create_order",
        lambda client: client.orders.create_order(
            generated("models").NewOrder(client_order_id="mine", symbol="FISH", quantity=Decimal("2.5"))
        ),
    ),
)


def prepare() -> None:
    """Make what takes longer to make than a call may last."""
    gzip_bomb(Answer(200, b"{}"))


def observed(venue: HarbourVenue, name: str, mode: str) -> Row:
    """What a fault ends in. Raises ``AssertionError`` for anything else that isn't as it should be."""
    return Row(*(_cell(venue, name, mode, call, times) for call in CALLS for times in TIMES))


def _cell(venue: HarbourVenue, name: str, mode: str, call: Call, times: int) -> End:
    venue.reset()
    deadline = LONGER.get(name, DEADLINE)
    threads = threading.active_count()
    with _befallen(venue, name, call.operation, times) as options:
        told: list[str] = []
        hooks = {f"on_{what}": lambda *said: told.append(repr(said)) for what in ("request", "response", "error")}
        settings = {"timeout": TIMEOUT, "max_body": 1 << 20, "retry": RetryPolicy(base=0, deadline=deadline), **hooks}
        arguments = {**venue.client_args, **settings, **options}
        began = perf_counter()
        with _overheard(told):
            outcome, after = (_blocking if mode == "sync" else _awaited)(venue, arguments, call)
        assert perf_counter() - began < deadline + SLACK, f"{name}, {call.operation}: it took {perf_counter() - began:.1f} s"
    assert_hidden(_secrets(venue), *told)
    asked = sum(request.operation == call.operation for request in venue.requests[: len(venue.requests) - after])
    assert len(venue.withdrawals) <= 1, "money was taken out twice"
    assert len(venue.orders) <= 1, "it was ordered twice"
    if outcome == "answer" and call.operation == "withdraw":
        assert venue.withdrawals == ["1.25"]
    patience = monotonic() + SLACK
    while threading.active_count() > threads and monotonic() < patience:  # those that a loop has helped itself to end after it
        sleep(0.01)
    assert threading.active_count() <= threads, "a thread was left behind"
    return End(outcome, asked)


@contextmanager
def _befallen(venue: HarbourVenue, name: str, operation: str, times: int) -> Iterator[Mapping[str, Any]]:
    """The fault, and what the client of its call is built with."""
    with ExitStack() as stack:
        match name:
            case "nobody-listens":
                stack.enter_context(venue.down())
                yield {}
            case "no-tls":
                yield {"base_url": venue.base_url.replace("http://", "https://")}
            case "clock-off":
                venue.clock_offset_seconds = 3600
                yield {}
            case "key-rotated" | "key-revoked":
                old, asked = venue.credentials(), iter(range(99))
                venue.rotate()
                if name == "key-revoked":
                    yield old
                else:  # the first answer of the vault is out of date already
                    yield {
                        "api_key": lambda: (old if next(asked) == 0 else venue.credentials())["api_key"],
                        "api_secret": lambda: venue.credentials()["api_secret"],
                    }
            case _:
                venue.fail(operation, name, times=times, pace=0.02)
                yield {}


def _blocking(venue: HarbourVenue, arguments: dict[str, Any], call: Call) -> tuple[str, int]:
    with Harbour(**arguments) as client:
        try:
            call.make(client)
            outcome = "answer"
        except CallError as error:
            outcome = _named(error, call, venue)
        _assert_idle(client)
        return outcome, _assert_usable(venue, lambda: client.account.get_account(), outcome)


def _awaited(venue: HarbourVenue, arguments: dict[str, Any], call: Call) -> tuple[str, int]:
    async def run() -> tuple[str, int]:
        async with AsyncHarbour(**arguments) as client:
            try:
                await call.make(client)
                outcome = "answer"
            except CallError as error:
                outcome = _named(error, call, venue)
            _assert_idle(client)
            assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"
            usable: Awaitable[Any] = client.account.get_account()
            venue.reset_faults()
            after = len(venue.requests)
            if outcome not in ("ConnectFailed", "AuthenticationError"):
                await usable
            else:
                usable.close()  # type: ignore[attr-defined]  # a coroutine
            return outcome, len(venue.requests) - after

    return asyncio.run(run())


def _assert_usable(venue: HarbourVenue, ask: Callable[[], Any], outcome: str) -> int:
    """The client still works, once the fault is over; returns how many requests that took."""
    venue.reset_faults()
    before = len(venue.requests)
    if outcome not in ("ConnectFailed", "AuthenticationError"):  # those last
        ask()
    return len(venue.requests) - before


@contextmanager
def _overheard(told: list[str]) -> Iterator[None]:
    """Everything that anybody logs meanwhile, as it would be written."""
    handler = logging.Handler(logging.DEBUG)
    handler.emit = lambda record: told.append(handler.format(record))  # type: ignore[method-assign]
    loggers = [logging.getLogger(name) for name in ("venuekit", "httpx", "httpcore")]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for logger in loggers:
            logger.removeHandler(handler)
            logger.setLevel(logging.NOTSET)


def _secrets(venue: HarbourVenue) -> dict[str, str]:
    """The credentials that pass, those that did, and every signature made of them."""
    signatures = {str(number): request.headers.get("x-harbour-signature", "") for number, request in enumerate(venue.requests)}
    return {**venue.credentials(), **venue.former, **signatures}


def _named(error: CallError, call: Call, venue: HarbourVenue) -> str:
    assert_error_hides(_secrets(venue), error)
    assert_hidden(_secrets(venue), pickle.dumps(error))
    assert error.operation == call.operation
    assert error.attempts >= 1
    assert 0 <= error.elapsed < DEADLINE + SLACK + 1
    name = type(error).__name__
    assert error.retry_safe is (call.operation != "withdraw" or name != "OutcomeUnknown"), (
        "it misjudges whether it may be repeated"
    )
    return name


def _assert_idle(client: Any) -> None:
    """No connection is stuck in a call that is over."""
    pool = client._transport.http_client()._transport._pool
    assert not [one for one in pool.connections if not (one.is_idle() or one.is_closed() or one.has_expired())], pool.connections
    assert not pool._requests, "a request was left in the pool"


def page() -> str:
    """The table, as it should be."""
    heads = ["fault", "what happens", "read", "read, always", "write", "write, always", "write with a key", "with a key, always"]
    lines = [
        "# Reliability",
        "",
        "What a call ends in when something goes wrong, for the blocking and the asynchronous client alike. Written by",
        "`nox -s faults`, which makes each fault happen on real sockets, and fails if anything ends otherwise.",
        "",
        "*Read* may be repeated at will. *Write* changes something each time. *Write with a key* carries a name by which the venue",
        "knows it again. The fault befalls the first attempt, or *always* each one. In parentheses is how often the venue was",
        "asked, of 3 attempts at most. Every call ends within its deadline; the client is fit for use afterwards; no connection,",
        "thread or task is left behind; and nothing is done twice.",
        "",
        "| " + " | ".join(heads) + " |",
        "|" + "---|" * len(heads),
    ]
    for name, row in ROWS.items():
        cells = [f"{end.outcome} ({end.attempts})" for end in row]
        lines.append(f"| {name} | {DESCRIPTIONS[name]} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Exit status: 0 if every cell is as it should be."""
    warnings.simplefilter("error")
    wrong, began = 0, monotonic()
    venue = HarbourVenue()
    with made(), Sandbox(venues=[venue]):
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # it warns of handshakes that it can't read, which are meant
        prepare()
        for name, expected in ROWS.items():
            for mode in ("sync", "async"):
                try:
                    found = observed(venue, name, mode)
                    said = "" if found == expected else f"expected {expected}, found {found}"
                except AssertionError as problem:
                    said = str(problem)
                wrong += bool(said)
                print(f"{name}, {mode}: {said or 'as it should be'}", flush=True)
    cells = len(ROWS) * 2 * len(Row._fields)
    print(
        f"{len(ROWS)} faults ({len(SITUATIONS)} of a venue as a whole), {cells} calls, {monotonic() - began:.0f} s, {wrong} rows wrong"
    )
    if not wrong:
        PAGE.write_text(page(), encoding="utf-8")
        print(f"written: docs/{PAGE.name}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
