"""What the awkward venue's package does: it reads every kind of answer exactly, and builds every kind of request exactly."""

from __future__ import annotations

import importlib
import json
import operator
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import attrs
import pytest

from codegen.tree import build
from venuekit import errors
from venuekit.decoding import failure, read
from venuekit.model import Unknown
from venuekit.operation import Reply

HERE = Path(__file__).parent
EXAMPLES = HERE / "awkward" / "examples"
IDENTITY = UUID("123e4567-e89b-12d3-a456-426614174000")


@pytest.fixture(scope="module", autouse=True)
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package, generated and importable for as long as these tests run."""
    output = tmp_path_factory.mktemp("generated")
    build(HERE, output, ["awkward"])
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(output / "awkward" / "src"))
        yield importlib.import_module("venuekit_awkward_api")
    for name in [name for name in sys.modules if name.startswith("venuekit_awkward_api")]:
        del sys.modules[name]


def operation(name: str) -> Any:
    return importlib.import_module(f"venuekit_awkward_api.operations.{name}")


@pytest.fixture
def models() -> Any:
    return importlib.import_module("venuekit_awkward_api.models")


def answer(name: str, example: str, status: int = 200) -> Any:
    """What the operation makes of a sample."""
    return read(operation(name).OPERATION, Reply(status, {}, (EXAMPLES / f"{example}.json").read_bytes()))


def same(found: Any, expected: Any) -> None:
    """Equal, and with the same types, digits and time zones."""
    assert found == expected
    assert repr(found) == repr(expected)


def pair(models: Any, name: str = "a", price: str = "1") -> Any:
    return models.Pair(name=name, price=Decimal(price))


# ------------------------------------------------------------------------------------------------ answers


@pytest.mark.parametrize(
    ("name", "model"),
    [("get_kinds", "Kinds"), ("get_nullable_kinds", "NullableKinds"), ("get_optional_kinds", "OptionalKinds")],
)
def test_every_kind_is_read_exactly(models: Any, name: str, model: str) -> None:
    expected = getattr(models, model)(
        text='naïve "quoted" \\ text',
        address="https://example.com/a?b=c",
        identity=IDENTITY,
        exact_text=Decimal("0.5600"),
        exact_number=Decimal("12345678901234567.123456789"),
        exact_either=Decimal("-1.10"),
        small=-7,
        big=9007199254740993,
        quoted=42,
        bare_text="200",
        instant=datetime(2026, 11, 21, 10, 11, 12, 123456, tzinfo=timezone(timedelta(hours=2))),
        day=date(2026, 11, 21),
        seconds=datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        milliseconds=datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC),
        left_as_number=1700000000,
        flag=False,
        side=models.Side("2fast"),
        level=models.Level(-10),
        closed=models.Closed("off"),
        pair=models.Pair(name="a", price=Decimal("1.50"), date_=date(2026, 1, 2)),
        texts=["x", ""],
        prices={"a": Decimal("1.0"), "b c": Decimal("2.00")},
        either=pair(models, "b", "2"),
        anything={"n": [1, Decimal("2.50"), None, "x"]},
    )
    same(answer(name, "get_kinds.200"), expected)


def test_nulls_are_read_as_none_and_null_arrays_as_empty(models: Any) -> None:
    found = answer("get_nullable_kinds", "get_nullable_kinds.200.minimal")
    fields = dict.fromkeys(field.name for field in attrs.fields(models.NullableKinds))
    same(attrs.asdict(found), {**fields, "texts": []})


def test_what_is_absent_is_none(models: Any) -> None:
    same(answer("get_optional_kinds", "get_optional_kinds.200.minimal"), models.OptionalKinds())


def test_optional_nulls_are_none(models: Any) -> None:
    same(answer("get_optional_kinds", "get_nullable_kinds.200.minimal"), models.OptionalKinds())


@pytest.mark.parametrize("name", ["get_kinds", "get_nullable_kinds"])
def test_what_is_required_must_be_there(name: str) -> None:
    body = json.loads((EXAMPLES / "get_kinds.200.json").read_bytes())
    for missing in body.keys() - {"somethingNew"}:
        content = json.dumps({key: value for key, value in body.items() if key != missing}).encode()
        with pytest.raises(errors.DecodeError) as problem:
            read(operation(name).OPERATION, Reply(200, {}, content))
        assert problem.value.path == f"$.{missing}"


def test_names_that_are_taken(models: Any) -> None:
    expected = {
        "class_": "c", "from_": "f", "type_": "t", "id": "i", "none": "n", "true_": "yes", "self_": "s", "model": "m", "wire": "w",
        "cls": "k", "date_": date(2026, 1, 1), "other_day": date(2026, 1, 2), "datetime_": datetime(2026, 1, 1, tzinfo=UTC),
        "other_instant": datetime(2026, 1, 2, tzinfo=UTC), "decimal": Decimal("1.0"), "other_decimal": Decimal("2.0"),
        "uuid": IDENTITY, "int_": 1, "str_": "x", "list_": ["l"], "dict_": {"d": "e"}, "bool_": True, "units_": Decimal("3.0"),
        "check_": "ch", "to_dict_": "td", "to_json_": "tj", "value": "v", "Value": "V", "pair": pair(models, "p", "1"),
        "pair_2": pair(models, "q", "2"), "side": models.Side("class"), "item": [Decimal("1.1")], "key": {"k": Decimal("1.2")},
        "define": "de", "finite": [Decimal("1.3")], "moment": datetime(1970, 1, 1, tzinfo=UTC), "whole": 5,
        "not_finite": Decimal("1.4"), "any_": [None], "pascal_case": "pc", "shouting_case": "sc", "mixed_http_status": "mh",
        "field_24_h_volume": Decimal("1.5"), "field_private": "pr", "dollar": "do", "with_space": "ws", "with_dash": "wda",
        "with_dot": "wdo", "ünïcode": "ü",
    }  # fmt: skip
    same(answer("get_names", "get_names.200"), models.Names(**expected))
    assert models.Names.units == {"units_": "contracts"}


def test_containers_are_read_to_the_bottom(models: Any) -> None:
    one = pair(models)
    expected = models.Containers(
        texts=["a"],
        grid=[[Decimal("1.0"), Decimal("2.00")], [], [Decimal(-3)]],
        cube=[[[one], []], []],
        pairs=[one],
        by_name={"x": one},
        price_by_name={"x": Decimal("1.10")},
        lists_by_name={"x": [one], "y": []},
        maps_in_list=[{"x": Decimal("1.0")}, {}],
        maps_by_name={"x": {"y": Decimal("1.0")}},
        sides=[models.Side(""), models.Side("unheard-of")],
        levels_by_name={"x": models.Level(200), "y": models.Level(7)},
        gaps=[Decimal("1.0"), None],
        pair_gaps=[None, one],
        grid_gaps=[None, [Decimal("1.0"), None]],
        gaps_by_name={"x": None, "y": one},
        moments=[datetime(1970, 1, 1, tzinfo=UTC), datetime(1970, 1, 1, microsecond=1000, tzinfo=UTC)],
        instants=[datetime(2026, 1, 1, tzinfo=UTC)],
        quoted=[1, 2],
        bare_texts=["a", "1"],
        eithers=[one, "text"],
        anythings=[1, None, {"a": True}],
        any_by_name={"x": [1]},
        ladder=[Decimal("1.0")],
        ladders=[[Decimal("1.0")], []],
    )
    same(answer("get_containers", "get_containers.200"), expected)
    minimal = models.Containers(texts=[], grid=[], cube=[], pairs=[], by_name={}, price_by_name={})
    same(answer("get_containers", "get_containers.200.minimal"), minimal)


def test_recursion_unions_and_schemas_without_names(models: Any) -> None:
    one = pair(models)
    leaf = models.Tree(name="leaf", children=[], parent=models.Tree(name="root again", children=[]))
    expected = models.Shapes(
        tree=models.Tree(name="root", children=[leaf], by_name={"x": models.Tree(name="other", children=[])}),
        ping=models.Ping(pong=models.Pong(price=Decimal("1.0"), ping=models.Ping(pongs=[models.Pong(price=Decimal("2.0"))]))),
        either="text",
        either_or_null=one,
        pairs_or_text=[one],
        pair_or_pairs=[one],
        text_or_flag=True,
        number_or_text=5,
        nested=models.ShapesNested(
            deeper=models.ShapesNestedDeeper(price=Decimal("1.0"), mode=models.ShapesNestedDeeperMode("on"))
        ),
        nested_list=[models.ShapesNestedListItem(side=models.Side("buy")), models.ShapesNestedListItem()],
        nested_map={"x": models.ShapesNestedMapValue(price=Decimal("1.0"))},
        mode=models.ShapesMode("slow"),
        empty=models.Empty(),
        price=Decimal("1.0"),
    )
    same(answer("get_shapes", "get_shapes.200"), expected)
    same(answer("get_shapes", "get_shapes.200", status=201), expected)
    minimal = models.Shapes(
        tree=models.Tree(name="root", children=[]),
        ping=models.Ping(),
        either=one,
        nested=models.ShapesNested(deeper=models.ShapesNestedDeeper()),
        mode=models.ShapesMode("fast"),
    )
    same(answer("get_shapes", "get_shapes.200.minimal"), minimal)


def test_bodies_without_a_model(models: Any) -> None:
    same(answer("get_pairs", "get_pairs.200"), [pair(models, "a", "1.50"), pair(models, "b", "2")])
    same(answer("get_prices", "get_prices.200"), {"a": Decimal("1.0"), "b": Decimal("2.00")})
    same(answer("get_price", "get_price.200"), Decimal("1.50"))
    same(answer("get_sides", "get_sides.200"), [models.Side("buy"), models.Side("2fast"), models.Side("unheard-of")])
    same(answer("get_moments", "get_moments.200"), [datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC), None])
    assert answer("get_perhaps", "get_perhaps.200") is None
    same(answer("get_perhaps", "cancel_orders.202"), pair(models, "gone", "0"))
    assert read(operation("add_event").OPERATION, Reply(204, {}, b"")) is None


def test_alternatives_are_told_apart_by_their_tag(models: Any) -> None:
    expected = models.Events(
        events=[
            models.Trade(event_type="trade", price=Decimal("1.0")),
            models.Cancel(event_type="Cancel", reason="late"),
            Unknown("new", {"eventType": "new", "x": 1}),
        ],
        last=models.Cancel(event_type="Cancel", reason="early"),
    )
    same(answer("get_events", "get_events.200"), expected)


EVENTS = b"""{"events": [
    {"eventType": "split", "parts": [{"price": 0.10, "n": 9007199254740993}]}, {"eventType": "Cancel", "reason": "late"}],
    "last": {"eventType": "merge", "of": "a"}, "next": null}"""


def test_an_unknown_tag_spoils_nothing_else(models: Any) -> None:
    found = read(operation("get_events").OPERATION, Reply(200, {}, EVENTS))
    split, cancel = found.events
    same(split, Unknown("split", {"eventType": "split", "parts": [{"price": Decimal("0.10"), "n": 9007199254740993}]}))
    same(cancel, models.Cancel(event_type="Cancel", reason="late"))
    same(found.last, Unknown("merge", {"eventType": "merge", "of": "a"}))
    assert found.next_ is None
    assert json.loads(found.to_json(), parse_float=Decimal)["events"] == json.loads(EVENTS, parse_float=Decimal)["events"]
    assert b'"price":0.10' in found.to_json()


def test_alternatives_need_their_tag() -> None:
    for content, path in (
        (b'{"events": [{"reason": "late"}]}', "$.events[0].eventType"),
        (b'{"events": [{"eventType": 5}]}', "$.events[0].eventType"),
        (b'{"events": [], "next": {}}', "$.next.eventType"),
        (b'{"events": [], "next": {"eventType": "trade"}}', "$.next.price"),
    ):
        with pytest.raises(errors.DecodeError) as problem:
            read(operation("get_events").OPERATION, Reply(200, {}, content))
        assert problem.value.path == path


@pytest.mark.parametrize(
    ("name", "content", "path"),
    [
        ("get_price", b'"NaN"', "$"),
        ("get_prices", b'{"a": "1", "b": "Infinity"}', "$.b"),
        ("get_moments", b'[0, "soon"]', "$[1]"),
        ("get_pairs", b'[{"name": "a", "price": "x"}]', "$[0].price"),
        ("get_containers", b'{"texts": [], "grid": [["1", "x"]]}', "$.grid[0][1]"),
        ("get_shapes", b'{"tree": {"name": "n", "children": [], "byName": {"a": {"name": "n"}}}}', "$.tree.byName.a.children"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named_by_its_path(name: str, content: bytes, path: str) -> None:
    with pytest.raises(errors.DecodeError) as problem:
        read(operation(name).OPERATION, Reply(200, {}, content))
    assert problem.value.path == path


EXAMPLES_READ = [
    ("get_kinds", "get_kinds.200"),
    ("get_nullable_kinds", "get_kinds.200"),
    ("get_nullable_kinds", "get_nullable_kinds.200.minimal"),
    ("get_optional_kinds", "get_optional_kinds.200.minimal"),
    ("get_names", "get_names.200"),
    ("get_containers", "get_containers.200"),
    ("get_shapes", "get_shapes.200"),
    ("get_events", "get_events.200"),
]


@pytest.mark.parametrize(("name", "example"), EXAMPLES_READ)
def test_what_was_read_is_written_back_the_same(name: str, example: str) -> None:
    found = answer(name, example)
    same(read(operation(name).OPERATION, Reply(200, {}, found.to_json())), found)


WRITTEN = {
    "text": 'naïve "quoted" \\ text',
    "address": "https://example.com/a?b=c",
    "identity": str(IDENTITY),
    "exactText": "0.5600",
    "exactNumber": Decimal("12345678901234567.123456789"),
    "exactEither": Decimal("-1.10"),
    "small": -7,
    "big": 9007199254740993,
    "quoted": 42,
    "bareText": "200",
    "instant": "2026-11-21T10:11:12.123456+02:00",
    "day": "2026-11-21",
    "seconds": 1700000000,
    "milliseconds": 1700000000123,
    "leftAsNumber": 1700000000,
    "flag": False,
    "side": "2fast",
    "level": -10,
    "closed": "off",
    "pair": {"name": "a", "price": "1.50", "date": "2026-01-02"},
    "texts": ["x", ""],
    "prices": {"a": "1.0", "b c": "2.00"},
    "either": {"name": "b", "price": "2"},
    "anything": {"n": [1, Decimal("2.50"), None, "x"]},
}


def test_it_is_written_by_its_names_on_the_wire_and_every_number_exact() -> None:
    found = answer("get_kinds", "get_kinds.200")
    same(found.to_dict(), WRITTEN)
    same(json.loads(found.to_json(), parse_float=Decimal), WRITTEN)
    assert b'"exactNumber":12345678901234567.123456789,"exactEither":-1.10,' in found.to_json()


def test_either_of_two_forms_is_written_in_the_one_named_first() -> None:
    found = answer("get_optional_kinds", "get_kinds.200")
    assert found.exact_either == Decimal("-1.10")
    assert found.to_dict()["exactEither"] == "-1.10"


def test_null_is_written_where_it_has_to_be_there() -> None:
    written = answer("get_nullable_kinds", "get_nullable_kinds.200.minimal").to_dict()
    assert written == {**dict.fromkeys(WRITTEN), "texts": []}
    assert answer("get_optional_kinds", "get_optional_kinds.200.minimal").to_dict() == {}


# ------------------------------------------------------------------------------------------------ envelopes, failures, paging


def test_an_envelope_is_opened_and_its_verdict_heeded(models: Any) -> None:
    same(answer("get_wrapped_pairs", "get_wrapped_pairs.200"), [pair(models)])
    with pytest.raises(errors.Rejected):
        answer("get_wrapped_pairs", "get_wrapped_pairs.409")


@pytest.mark.parametrize(
    ("name", "status", "kind"),
    [
        ("get_kinds", 404, errors.NotFound),
        ("get_kinds", 418, errors.UnexpectedStatus),
        ("get_kinds", 503, errors.ServerError),
        ("get_kinds", 302, errors.RedirectRefused),
        ("get_pairs", 490, errors.ExchangeUnreachable),
        ("get_pairs", 418, errors.UnexpectedStatus),
        ("get_wrapped_pairs", 400, errors.BadRequest),
    ],
)
def test_documented_failures_are_told_by_their_fields(models: Any, name: str, status: int, kind: type[errors.VenueError]) -> None:
    error: Any = failure(operation(name).OPERATION, Reply(status, {}, (EXAMPLES / "get_pairs.490.json").read_bytes()))
    assert type(error) is kind
    assert (error.venue_code, error.venue_message) == ("E7", "out of reach")
    if status != 418 or name == "get_kinds":
        same(error.body, models.Problem(code="7", error={"code": "E7", "message": "out of reach"}))
    else:
        assert error.body is None


def test_an_envelope_may_be_a_failure_s_body(models: Any) -> None:
    error: Any = failure(operation("get_wrapped_pairs").OPERATION, Reply(409, {}, b'{"isOk": "no"}'))
    assert type(error) is errors.Conflict
    same(error.body, models.PairsEnvelope(is_ok="no"))


def test_both_spellings_of_a_media_type_are_accepted() -> None:
    assert operation("get_pairs").OPERATION.accept == "application/json"
    assert operation("get_pairs").OPERATION.failures.keys() == {490, 418}
    assert operation("get_kinds").OPERATION.failures.keys() == {"4XX", "5XX", "default"}


def test_of_several_media_types_json_is_asked_for() -> None:
    assert operation("get_sides").OPERATION.accept == "application/json"


def test_facts_are_carried_over() -> None:
    pages, cancel, prices, once = (
        operation(name).OPERATION for name in ("get_pages", "cancel_orders", "get_prices", "add_event_once")
    )
    assert (pages.pagination.parameter, pages.pagination.next, pages.pagination.items) == ("page_token", "next_page", ("pairs",))
    assert (pages.rate_cost.bucket, pages.rate_cost.tokens) == ("read", 3)
    assert (pages.repeatable, cancel.repeatable, once.repeatable) == (True, False, False)
    assert (cancel.method, once.method) == ("DELETE", "POST")
    assert (pages.security, prices.security) == (("awkwardKey",), ())


def test_the_venue_has_no_address_of_its_own(package: Any) -> None:
    assert package.VENUE.base_url is None
    assert package.VENUE.title == 'Awkward "Venue" & Sons'


# ------------------------------------------------------------------------------------------------ enums


def test_members_are_named_after_their_values(models: Any) -> None:
    assert {member.name: member.value for member in models.Side} == {
        "VALUE_2FAST": "2fast", "VALUE": "", "WITH_SPACE": "with space", "BUY": "buy", "SELL": "SELL", "CAMEL_CASE": "camelCase",
        "NONE": "None", "CLASS": "class", "WITH_DASH": "with-dash", "WITH_DOT": "with.dot", "ÜNÏCODE": "ünïcode",
        "BACK_SLASH": "back\\slash", "QUO_TE": 'quo"te', "NAME": "name", "MRO": "mro",
    }  # fmt: skip
    assert {member.name: member.value for member in models.Level} == {
        "VALUE_NEGATIVE_10": -10, "VALUE_NEGATIVE_1": -1, "VALUE_0": 0, "VALUE_1": 1, "VALUE_200": 200,
    }  # fmt: skip


def test_open_enums_take_what_is_new_and_closed_ones_refuse_to_compare(models: Any) -> None:
    assert not models.Side("sideways").is_known
    assert not models.Level(5).is_known
    assert models.Side("").is_known
    found = models.Closed("ajar")
    assert not found.is_known
    assert found.value == "ajar"
    with pytest.raises(errors.UnknownValue):
        _ = found == models.Closed.ON
    assert models.Closed("on") == models.Closed.ON


def test_a_closed_enum_survives_an_answer_until_it_is_looked_at(models: Any) -> None:
    found = read(operation("get_optional_kinds").OPERATION, Reply(200, {}, b'{"closed": "ajar"}'))
    assert not found.closed.is_known
    for compare in (operator.eq, operator.ne):
        with pytest.raises(errors.UnknownValue, match="'ajar'"):
            compare(found.closed, models.Closed.OFF)
    assert found.to_dict() == {"closed": "ajar"}


def test_a_closed_enum_that_is_only_sent_has_its_members_and_no_others(models: Any) -> None:
    assert [member.value for member in models.Direction] == ["up", "down"]
    with pytest.raises(ValueError, match="sideways"):
        models.Direction("sideways")


# ------------------------------------------------------------------------------------------------ requests


def request(name: str, *arguments: Any, **named: Any) -> Any:
    return operation(name).request(*arguments, **named)


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        (("a", "buy", 1, date(2026, 1, 2), IDENTITY), f"/accounts/a/orders/buy/1/2026-01-02/{IDENTITY}"),
        (
            ("a/b c", "with space", 2**60, date(1, 1, 1), IDENTITY),
            f"/accounts/a%2Fb%20c/orders/with%20space/{2**60}/0001-01-01/{IDENTITY}",
        ),
        (("é?&", 'quo"te', 7, date(2026, 12, 31), IDENTITY), f"/accounts/%C3%A9%3F%26/orders/quo%22te/7/2026-12-31/{IDENTITY}"),
    ],
)
def test_a_path_is_filled_in_from_left_to_right(arguments: tuple[Any, ...], path: str) -> None:
    found = request("get_orders", *arguments)
    assert (found.path, found.query, found.body, found.headers) == (path, "", None, ())
    assert request("cancel_orders", *arguments).path == path


def test_a_name_may_stand_in_the_path_and_in_the_query() -> None:
    found = request("get_orders", id_path="a", side="buy", number=1, day=date(2026, 1, 2), uid=IDENTITY, id_query="o/1")
    assert found.path.startswith("/accounts/a/orders/")
    assert found.query == "id=o%2F1"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("", "buy", 1, date(2026, 1, 2), IDENTITY), "id_path"),
        (("..", "buy", 1, date(2026, 1, 2), IDENTITY), "id"),
        (("a" * 51, "buy", 1, date(2026, 1, 2), IDENTITY), "id_path"),
        (("a", "", 1, date(2026, 1, 2), IDENTITY), "side"),
        (("a", "sideways", 1, date(2026, 1, 2), IDENTITY), "side"),
        (("a", "buy", 0, date(2026, 1, 2), IDENTITY), "number"),
        (("a", "buy", True, date(2026, 1, 2), IDENTITY), "number"),
        (("a", "buy", 1, datetime(2026, 1, 2, tzinfo=UTC), IDENTITY), "day"),
        (("a", "buy", 1, date(2026, 1, 2), str(IDENTITY)), "uid"),
    ],
)
def test_a_path_that_breaks_a_rule_is_refused(arguments: tuple[Any, ...], named: str) -> None:
    with pytest.raises(errors.ArgumentError) as problem:
        request("get_orders", *arguments)
    assert problem.value.argument == named


NOON = datetime(2026, 1, 2, 12, 0, 0, 500000, tzinfo=timezone(timedelta(hours=-5)))


@pytest.mark.parametrize(
    ("named", "query"),
    [
        ({}, ""),
        ({"text": 'a "b\\'}, "text=a%20%22b%5C"),
        ({"count": -5}, "count=-5"),
        ({"exact": Decimal("1E-1")}, "exact=0.1"),
        ({"exact": Decimal("10.000")}, "exact=10.000"),
        ({"exact": 3}, "exact=3"),
        ({"flag": True}, "flag=true"),
        ({"flag": False}, "flag=false"),
        ({"since": NOON}, "since=2026-01-02T12%3A00%3A00.500000-05%3A00"),
        ({"since": datetime(2026, 1, 2, 12, tzinfo=timezone(timedelta(hours=5)))}, "since=2026-01-02T12%3A00%3A00%2B05%3A00"),
        ({"day": date(2026, 1, 2)}, "day=2026-01-02"),
        ({"after": NOON}, "after=1767373200"),
        ({"after": 0}, "after=0"),
        ({"before": NOON}, "before=1767373200500"),
        ({"uid": IDENTITY}, f"uid={IDENTITY}"),
        ({"side": ""}, "side="),
        ({"side": "2fast"}, "side=2fast"),
        ({"level": -10}, "level=-10"),
        ({"mode": "slow"}, "mode=slow"),
        ({"joined": ["a b", "c"]}, "joined=a%20b%2Cc"),
        ({"joined": "a"}, "joined=a"),
        ({"repeated": ["a", "b,c"]}, "repeated=a&repeated=b%2Cc"),
        ({"repeated": "a"}, "repeated=a"),
        ({"repeated": []}, ""),
        ({"sides": ("buy", "SELL")}, "sides=buy%2CSELL"),
        ({"sides": "buy"}, "sides=buy"),
        ({"numbers": [1, 2]}, "numbers=1&numbers=2"),
        ({"levels": [1, -10]}, "levels=1%2C-10"),
        ({"levels": 1}, "levels=1"),
        ({"class_": "c", "self_": "s"}, "class=c&self=s"),
        ({"query": "q", "parameters_": "p", "search_orders_": "o"}, "query=q&parameters=p&search_orders=o"),
        ({"date": date(2026, 1, 2)}, "date=2026-01-02"),
        ({"camel_caseeq": "x"}, "camelCase%5Beq%5D=x"),
    ],
)
def test_queries_are_written_exactly(named: dict[str, Any], query: str) -> None:
    found = request("search_orders", needed="n&=", **named)
    assert found.path == "/search"
    assert found.query == "needed=n%26%3D" + (f"&{query}" if query else "")


def test_members_may_be_passed_for_values(models: Any) -> None:
    found = request("search_orders", needed="n", side=models.Side.BUY, level=models.Level(1), sides=[models.Side("class")])
    assert found.query == "needed=n&side=buy&level=1&sides=class"


@pytest.mark.parametrize(
    "named",
    [
        {"needed": ""},
        {"needed": None},
        {"text": "UPPER"},
        {"text": "a" * 21},
        {"count": 6},
        {"count": 1.0},
        {"exact": 0.5},
        {"exact": Decimal("0.001")},
        {"exact": Decimal("NaN")},
        {"flag": 1},
        {"since": datetime(2026, 1, 2)},  # noqa: DTZ001  # that is the point
        {"since": "2026-01-02"},
        {"day": NOON},
        {"after": -1},
        {"side": "sideways"},
        {"level": True},
        {"level": 2},
        {"joined": []},
        {"joined": ["a", "b", "c", "d"]},
        {"joined": ["a,b"]},
        {"sides": ["buy", "sideways"]},
        {"numbers": [10]},
    ],
)
def test_queries_that_break_a_rule_are_refused(named: dict[str, Any]) -> None:
    with pytest.raises(errors.ArgumentError, match=next(iter(named))):
        request("search_orders", **{"needed": "n", **named})


def test_members_that_are_not_known_are_not_sent(models: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="side"):
        request("search_orders", needed="n", side=models.Side("sideways"))


def test_headers_cookies_and_objects_are_written(models: Any) -> None:
    event = models.NewEvent(client_id="c1", side=models.Side("buy"), price=Decimal("1.50"))
    wanted = models.Filter(min_price=Decimal("1.0"), side=models.Side("with space"))
    found = request("add_event", event, x_request_id=IDENTITY, x_side="buy", session="s1", header="h", body_="b", filter_=wanted)
    assert dict(found.headers) == {"X-Request-Id": str(IDENTITY), "X-Side": "buy", "cookie": "session=s1"}
    assert found.query == "header=h&body=b&filter%5BminPrice%5D=1.0&filter%5Bside%5D=with%20space"
    assert json.loads(found.body) == {"clientId": "c1", "side": "buy", "price": "1.50"}
    assert dict(request("add_event", event, x_request_id=IDENTITY).headers) == {"X-Request-Id": str(IDENTITY)}


def test_bodies_are_written_exactly(models: Any) -> None:
    event = models.NewEvent(
        client_id="c1",
        side=models.Side("class"),
        price=Decimal("12345678901234567.10"),
        size=Decimal("0.10"),
        note="é",
        level=models.Level(-1),
        when=datetime(2026, 1, 2, tzinfo=UTC),
        expires=NOON,
        pair=pair(models),
        pairs=[pair(models, "b", "2.0")],
        from_="f",
    )
    expected = (
        '{"clientId":"c1","side":"class","price":"12345678901234567.10","size":0.10,"note":"é","level":-1,'
        '"when":"2026-01-02T00:00:00Z","expires":1767373200500,"pair":{"name":"a","price":"1"},'
        '"pairs":[{"name":"b","price":"2.0"}],"from":"f"}'
    )
    once = request("add_event_once", event)
    assert once.body.decode() == expected
    assert once.key == "c1"
    assert request("add_events", [event]).body.decode() == f"[{expected}]"


@pytest.mark.parametrize(
    "change",
    [
        {"client_id": ""},
        {"client_id": "123456789"},
        {"side": "sideways"},
        {"price": Decimal(0)},
        {"price": 0.5},
        {"note": "123456"},
        {"level": 3},
        {"expires": "soon"},
        {"pairs": [1]},
    ],
)
def test_bodies_that_break_a_rule_are_refused(models: Any, change: dict[str, Any]) -> None:
    sound = {"client_id": "c1", "side": "buy", "price": Decimal(1)}
    assert models.NewEvent(**sound)
    with pytest.raises(errors.ArgumentError, match=next(iter(change))):
        models.NewEvent(**{**sound, **change})


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("client_id", "", "must not be empty"),
        ("client_id", "123456789", "may have at most 8 characters, has 9"),
        ("client_id", None, "must be a str, not NoneType"),
        ("client_id", 7, "must be a str, not int"),
        ("side", "sideways", "must be one of '2fast', "),
        ("side", None, "must be one of '2fast', "),
        ("price", Decimal("0.009"), "must be at least 0.01"),
        ("price", 0.5, "must be a Decimal or an int, not float"),
        ("price", "0.5", "must be a Decimal or an int, not str"),
        ("price", Decimal("NaN"), "must be finite"),
        ("note", "123456", "may have at most 5 characters, has 6"),
        ("level", 3, "must be one of -10, -1, 0, 1, 200"),
        ("when", datetime(2026, 1, 2), "needs a time zone"),  # noqa: DTZ001  # that is the point
        ("expires", "soon", "must be an int, not str"),
        ("pair", {"name": "a"}, "must be a Pair, not dict"),
        ("pairs", "ab", "must be a Pair, not str"),
        ("code", "a1", r"must match the pattern ^[A-Z]\d+$"),
        ("count", 0, "must be from 1 to 5"),
        ("count", 6, "must be from 1 to 5"),
        ("count", True, "must be an int, not bool"),
        ("quick", 1, "must be a bool, not int"),
        ("uid", str(IDENTITY), "must be a UUID, not str"),
        ("day", NOON, "must be a date, not datetime"),
        ("tags", [], "must not be empty"),
        ("tags", ["abcd"], "may have at most 3 characters, has 4"),
        ("direction", "sideways", "must be one of 'up', 'down'"),
    ],
)
def test_a_refusal_names_the_field_the_value_and_the_rule(models: Any, field: str, value: object, rule: str) -> None:
    sound = {"client_id": "c1", "side": "buy", "price": Decimal(1)}
    with pytest.raises(ValueError, match=field) as refused:
        models.NewEvent(**{**sound, field: value})
    error: Any = refused.value
    assert isinstance(error, errors.ArgumentError)
    assert error.argument.partition("[")[0] == field
    assert error.rule.startswith(rule)
    assert repr(error.value)[:77] in str(error)
    assert error.rule in str(error)
    changed = models.NewEvent(**sound)
    setattr(changed, field, value)
    with pytest.raises(errors.ArgumentError, match=field):  # checked again when it is sent
        request("add_event_once", changed)


@pytest.mark.parametrize("field", ["client_id", "side", "price"])
def test_what_a_body_requires_cannot_be_left_out(models: Any, field: str) -> None:
    sound = {"client_id": "c1", "side": "buy", "price": Decimal(1)}
    with pytest.raises(TypeError, match=field):
        models.NewEvent(**{name: value for name, value in sound.items() if name != field})


def test_lists_of_bodies_are_counted(models: Any) -> None:
    event = models.NewEvent(client_id="c1", side="buy", price=Decimal(1))
    for bodies in ([], [event] * 3, event, [1]):
        with pytest.raises(errors.ArgumentError, match="body"):
            request("add_events", bodies)
