"""Added, missing and alternative values of Kalshi break nothing."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from venuekit.errors import DecodeError
from venuekit_kalshi.models import Action, MarketResult, Side

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox

FILL: dict[str, object] = {
    "fill_id": "f",
    "trade_id": "f",
    "order_id": "o",
    "ticker": "KXDEMO-27JAN01-T50",
    "market_ticker": "KXDEMO-27JAN01-T50",
    "is_taker": False,
}


def fills(sandbox: Sandbox, kalshi: Driver, *rows: dict[str, object]) -> Any:
    sandbox.kalshi.answer("get_fills", body={"fills": list(rows), "cursor": ""})
    return kalshi.do("get_fills").fills


def test_an_unknown_enum_value_keeps_its_text(sandbox: Sandbox, kalshi: Driver) -> None:
    old, new = fills(sandbox, kalshi, {**FILL, "action": "buy"}, {**FILL, "action": "short sell", "side": "maybe"})
    assert old.action is Action.BUY
    assert old.action.is_known
    assert isinstance(new.action, Action)
    assert not new.action.is_known
    assert "short sell" in repr(new.action)
    assert str(new.action) == f"{new.action}" == new.action.value == "short sell"
    assert new.action == "short sell"
    assert isinstance(new.side, Side)


def test_unknown_enum_values_compare_by_their_text() -> None:
    hold, again, other = Action("hold"), Action("hold"), Action("wait")
    assert hold == again == "hold"
    assert hash(hold) == hash(again) == hash("hold")
    assert hold != other
    assert hold not in list(Action)
    assert {hold: 1}[again] == 1
    assert Action("buy") is Action.BUY
    assert [member.value for member in Action] == ["buy", "sell"]


@pytest.mark.parametrize("text", ["hold", "", "ü€ 漢", "UNKNOWN(hold)", "BUY", "_value_"])
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_unknown_enum_values_survive_copies(text: str, duplicate: Any) -> None:
    member = Action(text)
    twin = duplicate(member)
    assert (twin, twin.value, hash(twin), type(twin), twin.is_known) == (text, text, hash(text), Action, False)


@pytest.mark.parametrize("member", [Action.BUY, MarketResult.SCALAR])
def test_known_enum_values_keep_their_identity(member: Any) -> None:
    assert member.is_known
    assert copy.deepcopy(member) is member
    assert pickle.loads(pickle.dumps(member)) is member


def test_models_with_unknown_values_pickle(sandbox: Sandbox, kalshi: Driver) -> None:
    [fill] = fills(sandbox, kalshi, {**FILL, "action": "hold", "fee_cost": "0.10", "created_time": "2026-01-01T00:00:00Z"})
    for twin in (pickle.loads(pickle.dumps(fill)), copy.copy(fill), copy.deepcopy(fill)):
        assert twin == fill
        assert repr(twin) == repr(fill)


@pytest.mark.parametrize("bad", [5, True, ["buy"], {"action": "buy"}], ids=str)
def test_an_enum_of_another_type_is_refused(sandbox: Sandbox, kalshi: Driver, bad: object) -> None:
    with pytest.raises(DecodeError) as raised:
        fills(sandbox, kalshi, {**FILL, "action": bad})
    assert raised.value.path == "$.fills[0].action"


def test_undocumented_fields_are_ignored_and_stay_in_the_raw_body(sandbox: Sandbox, kalshi: Driver) -> None:
    extra = {"brand_new": {"deep": [1, {"x": None}]}, "fill id": 1, "__class__": "x", "is_known": 0}
    sandbox.kalshi.answer("get_fills", body={"fills": [{**FILL, **extra}], "cursor": "", "total": 10**40})
    raw = kalshi.raw("get_fills")
    [fill] = raw.parsed.fills
    assert fill.fill_id == "f"
    assert not hasattr(fill, "brand_new")
    assert b'"brand_new"' in raw.content


@pytest.mark.parametrize("null", [True, False], ids=["null", "absent"])
def test_optional_fields_may_be_null_or_absent(sandbox: Sandbox, kalshi: Driver, null: bool) -> None:
    names = ("side", "action", "count_fp", "fee_cost", "created_time", "ts", "subaccount_number", "exchange_index")
    empty = dict.fromkeys(names) if null else {}
    fill, whole = fills(sandbox, kalshi, {**FILL, **empty}, {**FILL, "ts": 7})
    assert [getattr(fill, name) for name in names] == [None] * len(names)
    assert whole.ts == 7


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ({"ts": "1793631845"}, 1793631845),
        ({"ts": Decimal("1793631845.0")}, 1793631845),
        ({"ts": ""}, None),
        ({"count_fp": Decimal("2.50")}, Decimal("2.50")),
        ({"count_fp": 2}, Decimal(2)),
        ({"count_fp": ""}, None),
    ],
    ids=str,
)
def test_unambiguous_alternative_formats_are_decoded(
    sandbox: Sandbox, kalshi: Driver, sent: dict[str, object], read: object
) -> None:
    [name] = sent
    _, fill = fills(sandbox, kalshi, FILL, {**FILL, **sent})
    assert getattr(fill, name) == read
    assert type(getattr(fill, name)) is type(read)
