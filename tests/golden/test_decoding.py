"""The awkward venue's package decodes every kind of response exactly, and its models round-trip."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import attrs
import pytest

from tests.golden.awkward_package import EXAMPLES, IDENTITY, answer, operation, pair, same
from venuekit import errors
from venuekit.call.decoding import read
from venuekit.call.operation import Response
from venuekit.codec.unknown import Unknown

pytestmark = pytest.mark.usefixtures("package")


@pytest.mark.parametrize(
    ("name", "model"),
    [("get_kinds", "Kinds"), ("get_nullable_kinds", "NullableKinds"), ("get_optional_kinds", "OptionalKinds")],
)
def test_every_kind_is_decoded_exactly(models: Any, name: str, model: str) -> None:
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


def test_absent_fields_are_none(models: Any) -> None:
    same(answer("get_optional_kinds", "get_optional_kinds.200.minimal"), models.OptionalKinds())


def test_optional_nulls_are_none(models: Any) -> None:
    same(answer("get_optional_kinds", "get_nullable_kinds.200.minimal"), models.OptionalKinds())


@pytest.mark.parametrize("name", ["get_kinds", "get_nullable_kinds"])
def test_missing_required_fields_are_refused(name: str) -> None:
    body = json.loads((EXAMPLES / "get_kinds.200.json").read_bytes())
    for missing in body.keys() - {"somethingNew"}:
        content = json.dumps({key: value for key, value in body.items() if key != missing}).encode()
        with pytest.raises(errors.DecodeError) as problem:
            read(operation(name).OPERATION, Response(200, {}, content))
        assert problem.value.path == f"$.{missing}"


def test_reserved_names_are_renamed(models: Any) -> None:
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


def test_nested_containers_are_decoded(models: Any) -> None:
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
    assert read(operation("add_event").OPERATION, Response(204, {}, b"")) is None


def test_alternatives_are_chosen_by_discriminator(models: Any) -> None:
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


def test_an_unknown_discriminator_affects_nothing_else(models: Any) -> None:
    found = read(operation("get_events").OPERATION, Response(200, {}, EVENTS))
    split, cancel = found.events
    same(split, Unknown("split", {"eventType": "split", "parts": [{"price": Decimal("0.10"), "n": 9007199254740993}]}))
    same(cancel, models.Cancel(event_type="Cancel", reason="late"))
    same(found.last, Unknown("merge", {"eventType": "merge", "of": "a"}))
    assert found.next_ is None
    assert json.loads(found.to_json(), parse_float=Decimal)["events"] == json.loads(EVENTS, parse_float=Decimal)["events"]
    assert b'"price":0.10' in found.to_json()


def test_a_missing_discriminator_is_refused() -> None:
    for content, path in (
        (b'{"events": [{"reason": "late"}]}', "$.events[0].eventType"),
        (b'{"events": [{"eventType": 5}]}', "$.events[0].eventType"),
        (b'{"events": [], "next": {}}', "$.next.eventType"),
        (b'{"events": [], "next": {"eventType": "trade"}}', "$.next.price"),
    ):
        with pytest.raises(errors.DecodeError) as problem:
            read(operation("get_events").OPERATION, Response(200, {}, content))
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
def test_errors_name_the_path(name: str, content: bytes, path: str) -> None:
    with pytest.raises(errors.DecodeError) as problem:
        read(operation(name).OPERATION, Response(200, {}, content))
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
def test_models_round_trip(name: str, example: str) -> None:
    found = answer(name, example)
    same(read(operation(name).OPERATION, Response(200, {}, found.to_json())), found)


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


def test_models_write_wire_names_and_exact_numbers() -> None:
    found = answer("get_kinds", "get_kinds.200")
    same(found.to_dict(), WRITTEN)
    same(json.loads(found.to_json(), parse_float=Decimal), WRITTEN)
    assert b'"exactNumber":12345678901234567.123456789,"exactEither":-1.10,' in found.to_json()


def test_values_are_written_in_the_first_described_form() -> None:
    found = answer("get_optional_kinds", "get_kinds.200")
    assert found.exact_either == Decimal("-1.10")
    assert found.to_dict()["exactEither"] == "-1.10"


def test_required_nulls_are_written() -> None:
    written = answer("get_nullable_kinds", "get_nullable_kinds.200.minimal").to_dict()
    assert written == {**dict.fromkeys(WRITTEN), "texts": []}
    assert answer("get_optional_kinds", "get_optional_kinds.200.minimal").to_dict() == {}
