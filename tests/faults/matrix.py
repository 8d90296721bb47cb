"""``python -m tests.faults.matrix``: run every fault with both clients and every kind of call, and write ``docs/reliability.md``."""

from __future__ import annotations

import asyncio
import faulthandler
import itertools
import logging
import pickle
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path
from time import monotonic, perf_counter, sleep
from typing import Any, NamedTuple

import httpx

from tests.faults import sockets
from tests.faults.expected import BEYOND, DESCRIPTIONS, PATHS, ROWS, SITUATIONS, SURPLUS, End, Row
from tests.faults.leaks import assert_error_hides, assert_hidden
from tests.made_up.clients import AsyncHarbour, Harbour, made
from tests.made_up.venue import HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import CallError, OutcomeUnknown
from venuekit.http import connection
from venuekit.http.h11_parser import H11Parser
from venuekit.http.httptools_parser import HttptoolsParser
from venuekit_sandbox import Sandbox

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
SLACK = 15.0
"""Seconds beyond its deadline after which a call is late, even on a busy machine."""


class Allowed(NamedTuple):
    """Timeout and deadline of a call in seconds; short only where one must run out, so that a busy machine changes nothing."""

    timeout: float | httpx.Timeout = 20.0
    deadline: float = 30.0


AFTERWARDS: dict[str, Any] = {"timeout": 60, "retry": RetryPolicy(deadline=120)}
"""Options of the call that shows that a client can still be used."""
WAITING = Allowed(deadline=1.9)
"""For responses that ask to wait a second: long enough for one such wait."""
HANG = 300.0
"""Seconds after which a row hangs; it normally takes about five."""
TIMES = (1, 99)
"""Number of attempts that fail: the first, or all."""


_TLS = httpx.create_ssl_context()
"""Shared by the callers' own clients: loading the certificates takes longer than a row."""


class Call(NamedTuple):
    """One kind of call: its operation, and how it is made."""

    operation: str
    make: Callable[[Any], Any]


CALLS = (
    Call("get_account", lambda client: client.account.get_account()),
    Call("withdraw", lambda client: client.account.withdraw(amount=Decimal("1.25"))),
    Call(
        "create_order",
        lambda client: client.orders.create_order(client_order_id="mine", symbol="FISH", quantity=Decimal("2.5")),
    ),
)


def _allowed(name: str) -> Allowed:
    """Return timeout and deadline for calls with a fault."""
    ends = {word for end in ROWS[name] for word in (end.outcome, end.reason)}
    if "RequestTimeout" in ends:
        return Allowed(timeout=sockets.impatient(0.8))
    if "DeadlineExceeded" in ends:
        return Allowed(deadline=1.2)
    return WAITING if name in ("429-seconds", "503-seconds") else Allowed()


def observed(venue: HarbourVenue, name: str, mode: str, path: str) -> Row:
    """Return the outcomes of a fault. Raises ``AssertionError`` for anything else that is wrong."""
    with _on(path):
        return Row(*(_cell(venue, name, mode, path, call, times) for call in CALLS for times in TIMES))


@contextmanager
def _on(path: str) -> Iterator[None]:
    """Make new clients use the parser of a path."""
    usual = connection._Parser
    connection._Parser = HttptoolsParser if path == "fast" else H11Parser
    try:
        yield
    finally:
        connection._Parser = usual


@contextmanager
def _own(path: str, mode: str, name: str) -> Iterator[dict[str, Any]]:
    """Yield the client options of a path."""
    if path != "own":
        yield {}
        return
    own: Any = (httpx.Client if mode == "sync" else httpx.AsyncClient)(verify=_TLS)
    yield {"http_client": own, "fresh_connection_for_writes": name in SURPLUS}
    if mode == "sync":
        own.close()


class Trouble(NamedTuple):
    """A fault that is set up."""

    options: Mapping[str, Any]
    """Options of the client."""
    end: Callable[[], object] | None
    """Ends the fault, so that the client can be used again; None if it can't be ended."""


def _cell(venue: HarbourVenue, name: str, mode: str, path: str, call: Call, times: int) -> End:
    venue.reset()
    allowed = _allowed(name)
    threads = threading.active_count()
    with _own(path, mode, name) as own, ExitStack() as stack:
        trouble = _trouble(venue, name, call.operation, times, stack)
        told: list[str] = []
        hooks = {f"on_{what}": lambda *said: told.append(repr(said)) for what in ("request", "response", "error")}
        settings = {
            "timeout": allowed.timeout,
            "max_body": 1 << 20,
            "retry": RetryPolicy(base=0, deadline=allowed.deadline),
            **hooks,
        }
        arguments = {**venue.client_args, **settings, **trouble.options, **own}
        began = perf_counter()
        with _overheard(told):
            end = (_blocking if mode == "sync" else _awaited)(venue, arguments, call, trouble)
        took = perf_counter() - began
        assert took < allowed.deadline + SLACK, f"{name}, {call.operation}: it took {took:.1f} s"
    assert_hidden(_secrets(venue), *told)
    done = len(venue.withdrawals) + len(venue.ordered)
    assert done <= 1, "the write was executed twice"
    if call.operation != "get_account" and end.outcome != "OutcomeUnknown":
        assert done == (end.outcome == "answer"), f"{end.outcome}, but the write was executed {done} times"
    assert venue.withdrawals in ([], ["1.25"])
    assert _settled(lambda: threading.active_count() <= threads), (
        "a thread was left behind"
    )  # helper threads of an event loop end after it
    assert _settled(lambda: not venue.connections), "the venue still has a connection"
    return end


def _trouble(venue: HarbourVenue, name: str, operation: str, times: int, stack: ExitStack) -> Trouble:
    match name:
        case "nobody-listens":
            stack.enter_context(venue.down())
            return Trouble({}, stack.close)
        case "no-tls":
            return Trouble({"base_url": venue.base_url.replace("http://", "https://")}, None)
        case "clock-off":
            venue.clock_offset_seconds = 3600
            return Trouble({}, venue.reset_faults)
        case "key-revoked":
            old = venue.credentials()
            venue.rotate()
            return Trouble(old, None)
        case "key-rotated":  # the function first returns the old key
            old, asked = venue.credentials(), iter(range(99))
            venue.rotate()
            key = lambda: (old if next(asked) == 0 else venue.credentials())["api_key"]  # noqa: E731
            return Trouble({"api_key": key, "api_secret": lambda: venue.credentials()["api_secret"]}, venue.reset_faults)
        case _:
            venue.fail(operation, name, times=times, pace=0.02)
            return Trouble({}, venue.reset_faults)


def _settled(condition: Callable[[], bool]) -> bool:
    """Return whether a condition holds, waiting for it for some time."""
    patience = monotonic() + SLACK
    while not condition() and monotonic() < patience:
        sleep(0.01)
    return condition()


def _blocking(venue: HarbourVenue, arguments: dict[str, Any], call: Call, trouble: Trouble) -> End:
    with Harbour(**arguments) as client:
        try:
            call.make(client)
            end = _answered(venue)
        except CallError as error:
            end = _ended(error, call, venue)
        _assert_idle(client)
        if trouble.end is not None:
            trouble.end()
            assert client.with_options(**AFTERWARDS).account.get_account().open_orders == len(venue.orders)
    return end


def _awaited(venue: HarbourVenue, arguments: dict[str, Any], call: Call, trouble: Trouble) -> End:
    async def run() -> End:
        async with AsyncHarbour(**arguments) as client:
            try:
                await call.make(client)
                end = _answered(venue)
            except CallError as error:
                end = _ended(error, call, venue)
            _assert_idle(client)
            assert asyncio.all_tasks() == {asyncio.current_task()}, "a task was left behind"
            if trouble.end is not None:
                trouble.end()
                assert (await client.with_options(**AFTERWARDS).account.get_account()).open_orders == len(venue.orders)
        if "http_client" in arguments:
            await arguments["http_client"].aclose()
        return end

    return asyncio.run(run())


@contextmanager
def _overheard(told: list[str]) -> Iterator[None]:
    """Collect everything that is logged within the block, formatted."""
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
    """Return the current credentials, the former ones, and every signature."""
    signatures = {str(number): request.headers.get("x-harbour-signature", "") for number, request in enumerate(venue.requests)}
    return {**venue.credentials(), **venue.former, **signatures}


def _answered(venue: HarbourVenue) -> End:
    return End("answer", len(venue.requests))


def _ended(error: CallError, call: Call, venue: HarbourVenue) -> End:
    """Check an error, and return it as an ``End``."""
    assert_error_hides(_secrets(venue), error)
    assert_hidden(_secrets(venue), pickle.dumps(error))
    asked = len(venue.requests)
    assert error.operation == call.operation
    assert error.attempts == (asked or RetryPolicy().attempts), "wrong number of attempts"
    assert 0 < error.elapsed < Allowed().deadline + SLACK
    name, reason = type(error).__name__, error
    if isinstance(error, OutcomeUnknown):
        reason = error.reason
        assert reason.retry_safe is error.retry_safe
        assert error.client_key == ("mine" if call.operation == "create_order" else None)
    assert error.retry_safe is (call.operation != "withdraw" or name != "OutcomeUnknown"), "wrong retry_safe"
    last = venue.requests[-1].request_id if hasattr(reason, "status") else None
    assert error.request_id == last, "wrong request id"
    return End(name, asked, type(reason).__name__ if reason is not error else "")


def _assert_idle(client: Any) -> None:
    """Assert that no connection is in use after the call."""
    if hasattr(client._sender, "_transport"):
        assert sockets.busy(client) == 0, "a connection is still in use"


def cases() -> list[tuple[str, str, str]]:
    """Return fault, client and path of every row."""
    every = itertools.product(ROWS, ("sync", "async"), PATHS)
    return [(name, mode, path) for name, mode, path in every if (path, mode, name) not in BEYOND]


def page() -> str:
    """Return the expected page."""
    heads = ["fault", "what happens", "read", "read, always", "write", "write, always", "write with a key", "with a key, always"]
    lines = [
        "# Reliability",
        "",
        "How a call ends when something goes wrong, with synchronous and asynchronous clients alike. `nox -s faults` writes this page:",
        "it applies each fault on real sockets, and fails if a call ends in any other way.",
        "",
        "## Paths",
        "",
        "| path | connections |",
        "|---|---|",
        *(f"| {name} | {said} |" for name, said in PATHS.items()),
        "",
        "The table below applies to every path, and every call ends within its deadline, with these exceptions:",
        "",
        f"- Your own client can't detect {', '.join(f'`{name}`' for name in SURPLUS)}: httpx may mistake the surplus bytes for",
        "  the response to the next call. With `fresh_connection_for_writes=True`, each call on your own client uses a new connection,",
        "  and the table applies.",
        *(f"- {mode}, {path} client, `{name}`: {said}." for (path, mode, name), said in BEYOND.items()),
        "- On the other paths, surplus bytes that arrive while the next call already waits look like its response, since HTTP/1.1",
        "  doesn't number responses. To make this unlikely, a new connection pauses for 40 ms after its first response; after a venue",
        "  has sent surplus bytes, no connection to it is reused for a minute; and a connection is closed if its response could not be",
        "  read or reported a server error. For calls that change something, `fresh_connection_for_writes=True` closes the remaining",
        "  gap. Each such call then needs a TLS handshake: one or two round trips and a millisecond or two of processor time. That is",
        "  why it isn't the default.",
        "",
        "## Faults",
        "",
        "A *read* is safe to repeat. A *write* changes something each time. A *write with a key* carries a client key by which the",
        "venue recognizes a repetition. The fault affects only the first attempt, or every attempt (*always*). `answer` means that the",
        "call succeeded. The number in parentheses is how often the venue was called, of at most 3 attempts. Afterwards the client is",
        "still usable; no connection, thread or task is left behind; and nothing was done twice.",
        "",
        "Rate limits, an unresponsive Redis and functions that return credentials don't hold up a call beyond its deadline either.",
        "Only a DNS lookup can, in a blocking call on your own `http_client`.",
        "",
        "| " + " | ".join(heads) + " |",
        "|" + "---|" * len(heads),
    ]
    for name, row in ROWS.items():
        cells = [f"{end.outcome} ({end.attempts})" for end in row]
        lines.append(f"| {name} | {DESCRIPTIONS[name]} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main() -> int:
    """Run the matrix and write the page; returns the exit status, 0 if every cell is as expected."""
    warnings.simplefilter("error")
    wrong, began = 0, monotonic()
    venue = HarbourVenue()
    cells = 0
    with made(), Sandbox(venues=[venue]):
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # warns of invalid handshakes, which are intended
        for name, mode, path in cases():
            faulthandler.dump_traceback_later(HANG, exit=True)
            try:
                found = observed(venue, name, mode, path)
                said = "" if found == ROWS[name] else f"expected {ROWS[name]}, found {found}"
            except Exception as problem:  # noqa: BLE001  # the other rows still run
                said = str(problem) or traceback.format_exc()
            faulthandler.cancel_dump_traceback_later()
            wrong += bool(said)
            cells += len(Row._fields)
            print(f"{name}, {mode}, {path}: {said or 'as expected'}", flush=True)
    print(
        f"{len(ROWS)} faults ({len(SITUATIONS)} of a venue as a whole), {cells} calls, {monotonic() - began:.0f} s, {wrong} rows wrong"
    )
    if not wrong:
        PAGE.write_text(page(), encoding="utf-8")
        print(f"written: docs/{PAGE.name}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
