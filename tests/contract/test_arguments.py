"""What is sent is checked first: nothing leaves the machine that breaks a documented rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from venuekit.errors import ArgumentError
from venuekit_kalshi.models import CountFilter, SettlementStatus
from venuekit_synapsewave.models import PositionsType

if TYPE_CHECKING:
    from tests.conftest import Face
    from venuekit_sandbox import Sandbox

PAGED = ("get_fills", "get_positions", "get_settlements")
NOT_TEXT = (5, True, b"KXDEMO", 1.5, object, ["KXDEMO"])
NOT_INTEGERS = ("5", 5.0, True, False, Decimal(5), datetime(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC), [5])  # noqa: DTZ001  # the naive one is the point

NOT_LISTS_OF_TEXT: Sequence[object] = (
    *("", "A,B", ",", [], (), [""], ["A", ""], ["A,B"], ["A", "B,C"]),
    *([5], [None], ["A", True], 5, b"A", [b"A"], {"A": 1}, {"A"}, iter(["A"])),
)
REFUSED: list[tuple[Sequence[str], Sequence[str], Sequence[object]]] = [
    (PAGED, ["limit"], [0, -1, 1001, 10**30, *NOT_INTEGERS]),
    (PAGED, ["cursor"], [5, b"abc", "\ud800"]),
    ([*PAGED, "get_balance"], ["subaccount"], [-1, 64, *NOT_INTEGERS]),
    (["get_fills", "get_positions", "get_balance"], ["exchange_index"], [-1, *NOT_INTEGERS]),
    (["get_fills", "get_settlements"], ["min_ts", "max_ts"], NOT_INTEGERS),
    (["get_fills"], ["order_id"], ["", *NOT_TEXT]),
    (["get_positions", "get_settlements"], ["ticker"], ["", *NOT_TEXT]),
    (["get_fills"], ["ticker"], [*NOT_LISTS_OF_TEXT, ["A"] * 101]),
    (["get_positions", "get_settlements"], ["event_ticker"], [*NOT_LISTS_OF_TEXT, ["A"] * 11]),
    (["get_positions"], ["count_filter"], ["", "positions", "position,total_traded", "POSITION", SettlementStatus.ALL]),
    (["get_positions"], ["count_filter"], [[], ["position", "x"], [True], [None], 5]),
    (["get_positions"], ["settlement_status"], ["", "open", "All", 1, True, ["all"], CountFilter.POSITION]),
]
"""Methods, arguments of theirs, and what these must not be."""
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


def refused(face: Face, ask: Callable[[Any], Any], argument: str) -> ArgumentError:
    with pytest.raises(ArgumentError) as raised:
        face.call(ask)
    assert isinstance(raised.value, ValueError)
    assert raised.value.argument.partition("[")[0] == argument
    assert raised.value.rule in str(raised.value)
    assert str(raised.value).startswith(argument)
    return raised.value


@pytest.mark.parametrize(
    ("methods", "arguments", "values"),
    REFUSED,
    ids=[f"{'/'.join(names)}-{number}" for number, (_, names, _) in enumerate(REFUSED)],
)
def test_bad_arguments_are_refused_before_anything_is_sent(
    sandbox: Sandbox, kalshi: Face, methods: Sequence[str], arguments: Sequence[str], values: Sequence[object]
) -> None:
    for method, argument, value in product(methods, arguments, values):
        refused(kalshi, partial(call, method, **{argument: value}), argument)
    assert sandbox.kalshi.requests == []


@pytest.mark.parametrize(("method", "arguments", "query"), SENT, ids=[f"{method}-{query[:40]}" for method, _, query in SENT])
def test_good_arguments_go_out_as_documented(
    sandbox: Sandbox, kalshi: Face, method: str, arguments: dict[str, object], query: str
) -> None:
    kalshi.call(lambda client: getattr(client.portfolio, method)(**arguments))
    [request] = sandbox.kalshi.requests
    assert sorted(request.query.split("&")) == sorted(query.split("&"))
    assert request.verified


@pytest.mark.parametrize("bad", ["", "ALL", "weekly", 0, True, None, ["all"]], ids=repr)
def test_a_type_of_positions_that_is_not_documented(sandbox: Sandbox, synapsewave: Face, bad: object) -> None:
    refused(synapsewave, lambda client: client.portfolio.get_positions(bad), "type_")
    assert sandbox.synapsewave.requests == []


@pytest.mark.parametrize("kind", ["all", "daily", "expiry", *PositionsType])
def test_each_type_of_positions(sandbox: Sandbox, synapsewave: Face, kind: str) -> None:
    positions = synapsewave.call(lambda client: client.portfolio.get_positions(kind, intropo_status=1))
    assert len(positions) == (2 if kind == "all" else 1)
    [request] = sandbox.synapsewave.requests
    assert request.raw_path == f"/transactional/v1/portfolio/positions/{kind}"
    assert request.query == "intropoStatus=1"


@pytest.mark.parametrize("bad", [-1, 2, True, "1", 1.0], ids=repr)
def test_a_flag_out_of_its_range(sandbox: Sandbox, synapsewave: Face, bad: object) -> None:
    refused(synapsewave, lambda client: client.portfolio.get_positions("all", intropo_status=bad), "intropo_status")
    assert sandbox.synapsewave.requests == []


@pytest.mark.parametrize("bad", ["", 5, True, b"KRAKEN", ["KRAKEN"], "\udc80"], ids=repr)
def test_an_exchange_that_is_no_text(sandbox: Sandbox, coinapi_ems: Face, bad: object) -> None:
    refused(coinapi_ems, lambda client: client.balances.get_balances(exchange_id=bad), "exchange_id")
    assert sandbox.coinapi_ems.requests == []


def test_arguments_have_to_be_named(sandbox: Sandbox, kalshi: Face, coinapi_ems: Face) -> None:
    with pytest.raises(TypeError):
        kalshi.call(lambda client: client.portfolio.get_fills("KXDEMO"))
    with pytest.raises(TypeError):
        kalshi.call(lambda client: client.portfolio.get_fills(tickers="KXDEMO"))
    with pytest.raises(TypeError):
        coinapi_ems.call(lambda client: client.balances.get_balances("KRAKEN"))
    assert sandbox.kalshi.requests == sandbox.coinapi_ems.requests == []


def test_a_refusal_quotes_what_was_given_in_short(kalshi: Face) -> None:
    error = refused(kalshi, lambda client: client.portfolio.get_fills(order_id=["x" * 10_000]), "order_id")
    assert len(str(error)) < 250
    assert error.value == ["x" * 10_000]


@pytest.mark.parametrize("kind", [CountFilter, SettlementStatus, PositionsType])
def test_enums_that_are_only_sent_have_no_unknown_members(kind: type) -> None:
    with pytest.raises(ValueError, match="weekly"):
        kind("weekly")
