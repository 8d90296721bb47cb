"""Arguments of Kalshi's calls are checked by the documented rules before sending."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from tests.contract.arguments import refused
from venuekit_kalshi.models import CountFilter, SettlementStatus

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox

IST = timezone(timedelta(hours=5, minutes=30))
PAGED = ("get_fills", "get_positions", "get_settlements")
NOT_TEXT = (5, True, b"KXDEMO", 1.5, object, ["KXDEMO"])
NAIVE = datetime(2026, 1, 1)  # noqa: DTZ001  # that it has no time zone is the point
NOT_MOMENTS = ("5", 5.0, True, False, Decimal(5), NAIVE, [5], 10**11, 1_770_000_000_000, -(10**11), 10**5000)
NOT_INTEGERS = ("5", 5.0, True, False, Decimal(5), NAIVE, datetime(2026, 1, 1, tzinfo=UTC), [5], 10**5000, 2**63)

NOT_LISTS_OF_TEXT: Sequence[object] = (
    *("", "A,B", ",", [], (), [""], ["A", ""], ["A,B"], ["A", "B,C"]),
    *([5], [None], ["A", True], 5, b"A", [b"A"], {"A": 1}, {"A"}, iter(["A"])),
)
REFUSED: list[tuple[Sequence[str], Sequence[str], Sequence[object]]] = [
    (PAGED, ["limit"], [0, -1, 1001, 10**30, *NOT_INTEGERS]),
    (PAGED, ["cursor"], [5, b"abc", "\ud800"]),
    ([*PAGED, "get_balance"], ["subaccount"], [-1, 64, *NOT_INTEGERS]),
    (["get_fills", "get_positions", "get_balance"], ["exchange_index"], [-1, *NOT_INTEGERS]),
    (["get_fills", "get_settlements"], ["min_ts", "max_ts"], NOT_MOMENTS),
    (["get_fills"], ["order_id"], ["", *NOT_TEXT]),
    (["get_positions", "get_settlements"], ["ticker"], ["", *NOT_TEXT]),
    (["get_fills"], ["ticker"], [*NOT_LISTS_OF_TEXT, ["A"] * 101]),
    (["get_positions", "get_settlements"], ["event_ticker"], [*NOT_LISTS_OF_TEXT, ["A"] * 11]),
    (["get_positions"], ["count_filter"], ["", "positions", "position,total_traded", "POSITION", SettlementStatus.ALL]),
    (["get_positions"], ["count_filter"], [[], ["position", "x"], [True], [None], 5]),
    (["get_positions"], ["settlement_status"], ["", "open", "All", 1, True, ["all"], CountFilter.POSITION]),
]
"""Methods with invalid arguments."""
SENT: list[tuple[str, dict[str, object], str]] = [
    ("get_balance", {}, ""),
    ("get_balance", {"subaccount": 0, "exchange_index": 2}, "subaccount=0&exchange_index=2"),
    ("get_fills", {"ticker": "A"}, "ticker=A"),
    ("get_fills", {"ticker": ["A", "B-27JAN01-T50"]}, "ticker=A%2CB-27JAN01-T50"),
    ("get_fills", {"ticker": ("A",)}, "ticker=A"),
    (
        "get_fills",
        {"ticker": [f"T{number}" for number in range(100)]},
        "ticker=" + "%2C".join(f"T{number}" for number in range(100)),
    ),
    ("get_fills", {"limit": 1}, "limit=1"),
    ("get_fills", {"limit": 1000, "min_ts": -1, "max_ts": 0}, "min_ts=-1&max_ts=0&limit=1000"),
    (
        "get_fills",
        {"min_ts": datetime(2026, 1, 1, 5, 30, tzinfo=IST), "max_ts": datetime(2026, 1, 1, 0, 0, 1, 999_999, tzinfo=UTC)},
        "min_ts=1767225600&max_ts=1767225601",
    ),
    (
        "get_settlements",
        {"min_ts": 1_767_225_600, "max_ts": datetime(2026, 1, 1, tzinfo=UTC)},
        "min_ts=1767225600&max_ts=1767225600",
    ),
    ("get_fills", {"order_id": "a&b=c#d e+f/ü"}, "order_id=a%26b%3Dc%23d%20e%2Bf%2F%C3%BC"),
    ("get_fills", {"order_id": None, "limit": None}, ""),
    ("get_positions", {"count_filter": "position"}, "count_filter=position"),
    ("get_positions", {"count_filter": CountFilter.TOTAL_TRADED}, "count_filter=total_traded"),
    ("get_positions", {"count_filter": ["position", CountFilter.TOTAL_TRADED]}, "count_filter=position%2Ctotal_traded"),
    ("get_positions", {"settlement_status": "all"}, "settlement_status=all"),
    (
        "get_positions",
        {"settlement_status": SettlementStatus.SETTLED, "subaccount": 63},
        "settlement_status=settled&subaccount=63",
    ),
    ("get_positions", {"event_ticker": ["A", "B"]}, "event_ticker=A%2CB"),
    ("get_settlements", {"event_ticker": "KXDEMO-27JAN01", "ticker": "A"}, "ticker=A&event_ticker=KXDEMO-27JAN01"),
]


def call(method: str, client: Any, **arguments: object) -> Any:
    return getattr(client.portfolio, method)(**arguments)


@pytest.mark.parametrize(
    ("methods", "arguments", "values"),
    REFUSED,
    ids=[f"{'/'.join(names)}-{number}" for number, (_, names, _) in enumerate(REFUSED)],
)
def test_invalid_arguments_are_refused_before_sending(
    sandbox: Sandbox, kalshi: Driver, methods: Sequence[str], arguments: Sequence[str], values: Sequence[object]
) -> None:
    for method, argument, value in product(methods, arguments, values):
        refused(kalshi, partial(call, method, **{argument: value}), argument)
    assert sandbox.kalshi.requests == []


@pytest.mark.parametrize(("method", "arguments", "query"), SENT, ids=[f"{method}-{query[:40]}" for method, _, query in SENT])
def test_valid_arguments_are_sent_as_documented(
    sandbox: Sandbox, kalshi: Driver, method: str, arguments: dict[str, object], query: str
) -> None:
    kalshi.call(lambda client: getattr(client.portfolio, method)(**arguments))
    [request] = sandbox.kalshi.requests
    assert sorted(request.query.split("&")) == sorted(query.split("&"))
    assert request.verified


def test_arguments_are_keyword_only(sandbox: Sandbox, kalshi: Driver) -> None:
    with pytest.raises(TypeError):
        kalshi.call(lambda client: client.portfolio.get_fills("KXDEMO"))
    with pytest.raises(TypeError):
        kalshi.call(lambda client: client.portfolio.get_fills(tickers="KXDEMO"))
    assert sandbox.kalshi.requests == []


def test_errors_quote_long_values_shortened(kalshi: Driver) -> None:
    error = refused(kalshi, lambda client: client.portfolio.get_fills(order_id=["x" * 10_000]), "order_id")
    assert len(str(error)) < 250
    assert error.value == ["x" * 10_000]


@pytest.mark.parametrize("kind", [CountFilter, SettlementStatus])
def test_enums_that_are_only_sent_have_no_unknown_members(kind: type) -> None:
    with pytest.raises(ValueError, match="weekly"):
        kind("weekly")


@pytest.mark.parametrize("method", ["get_fills", "get_settlements"])
@pytest.mark.parametrize(
    ("begin", "end"),
    [
        (1_770_000_001, 1_770_000_000),
        (datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)),
        (datetime(2026, 1, 1, 0, 0, 0, 1, tzinfo=UTC), datetime(2026, 1, 1, 5, 30, tzinfo=IST)),
        (datetime(2026, 1, 1, 0, 0, 1, tzinfo=UTC), 1_767_225_600),
        (1_767_225_601, datetime(2026, 1, 1, tzinfo=UTC)),
    ],
)
def test_an_empty_time_range_is_refused(sandbox: Sandbox, kalshi: Driver, method: str, begin: object, end: object) -> None:
    error = refused(kalshi, partial(call, method, min_ts=begin, max_ts=end), "min_ts")
    assert "must not be after max_ts=" in str(error)
    assert sandbox.kalshi.requests == []


def test_milliseconds_are_refused_with_advice(kalshi: Driver) -> None:
    error = refused(kalshi, partial(call, "get_fills", min_ts=1_770_000_000_123), "min_ts")
    assert str(error).endswith("must be in seconds, and can only be milliseconds; pass min_ts=1770000000")


@pytest.mark.parametrize("mode_of", ["iter_fills", "get_fills"])
def test_errors_name_their_operation(kalshi: Driver, mode_of: str) -> None:
    def ask(client: Any) -> Any:
        found = getattr(client.portfolio, mode_of)(limit=5000)
        return found.__anext__() if hasattr(found, "__anext__") else next(found) if hasattr(found, "__next__") else found

    error = refused(kalshi, ask, "limit")
    assert str(error) == "get_fills: limit=5000: must be from 1 to 1000"
    assert error.operation == "get_fills"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


class Ticker(str, Enum):  # noqa: UP042  # tests this kind of enum
    """An enum of the old style, which prints as ``Ticker.FIRST``."""

    FIRST = "KXFIRST"


class Page(IntEnum):
    LARGE = 500


class Odd(str):
    """A str subclass whose methods return other values."""

    __slots__ = ()

    def __str__(self) -> str:
        return "other"

    def __len__(self) -> int:
        return 1

    def encode(self, encoding: str = "", errors: str = "") -> bytes:
        raise AssertionError("asked")


class Big(int):
    def __int__(self) -> int:
        return 7

    def __format__(self, specification: str) -> str:
        return "8"

    def __gt__(self, other: object) -> bool:
        return False


def test_subclasses_are_sent_as_their_base_value(sandbox: Sandbox, kalshi: Driver) -> None:
    for arguments in (
        {"ticker": Ticker.FIRST, "limit": Page.LARGE, "order_id": Odd("text"), "subaccount": Big(5)},
        {"ticker": [Ticker.FIRST, Odd("B")]},
    ):
        kalshi.call(partial(call, "get_fills", **arguments))
    kalshi.call(partial(call, "get_positions", count_filter=Odd("position")))
    assert [request.query for request in sandbox.kalshi.requests] == [
        "ticker=KXFIRST&order_id=text&limit=500&subaccount=5",
        "ticker=KXFIRST%2CB",
        "count_filter=position",
    ]
    refused(kalshi, partial(call, "get_fills", limit=Big(5000)), "limit")
    refused(kalshi, partial(call, "get_fills", order_id=Odd("")), "order_id")


@pytest.mark.parametrize("text", ["x" * 16_385, "é" * 2731, "x" * 10**7], ids=["plain", "encoded", "huge"])
def test_an_argument_too_long_for_a_url_is_named(sandbox: Sandbox, kalshi: Driver, text: str) -> None:
    for argument in ("order_id", "cursor", "ticker"):
        error = refused(kalshi, partial(call, "get_fills", **{argument: text}), argument)
        assert "at most 16384 can be sent" in str(error)
        assert len(str(error)) < 250
    assert sandbox.kalshi.requests == []


def test_arguments_too_long_together_name_the_longest(kalshi: Driver) -> None:
    error = refused(kalshi, partial(call, "get_fills", order_id="a" * 16_000, cursor="b" * 16_300, ticker="c" * 1000), "cursor")
    assert "together take 33325 characters" in str(error)


def test_the_longest_documented_argument_is_sent(sandbox: Sandbox, kalshi: Driver) -> None:
    kalshi.call(partial(call, "get_fills", ticker=[f"KXLONGESTSERIESNAME-26NOV03T1200-T{number:07.2f}" for number in range(100)]))
    assert len(sandbox.kalshi.requests[0].query) > 4000
