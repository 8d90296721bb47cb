"""``from_dict`` and ``from_json``: which values they accept, which they refuse, and their errors."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from tests.golden.awkward_package import EXAMPLES, IDENTITY, pair, same
from venuekit.codec.unknown import Unknown
from venuekit.errors import ArgumentError, VenueKitError

EVENT = {"clientId": "a", "side": "buy", "price": "1.50"}


def test_python_values_are_accepted(models: Any) -> None:
    body = json.loads((EXAMPLES / "get_kinds.200.json").read_bytes(), parse_float=Decimal)
    expected = models.Kinds.from_dict(body)
    milliseconds = datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)
    given = {
        **body,
        "identity": IDENTITY,
        "exactText": Decimal("0.5600"),
        "exactNumber": "12345678901234567.123456789",
        "instant": datetime(2026, 11, 21, 10, 11, 12, 123456, tzinfo=timezone(timedelta(hours=2))),
        "day": date(2026, 11, 21),
        "seconds": datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC),
        "milliseconds": milliseconds,
        "side": models.Side("2fast"),
        "level": models.Level(-10),
        "pair": models.Pair(name="a", price=Decimal("1.50"), date_=date(2026, 1, 2)),
        "texts": ("x", ""),
    }
    same(models.Kinds.from_dict(given), expected)
    assert models.Kinds.from_dict(given).milliseconds == milliseconds


def test_alternatives_round_trip(models: Any) -> None:
    events = models.Events(
        events=[
            models.Trade(event_type="trade", price=Decimal("1.0")),
            Unknown("new", {"eventType": "new", "x": Decimal("0.10")}),
        ]
    )
    same(models.Events.from_dict(events.to_dict()), events)
    same(models.Events.from_json(events.to_json()), events)
    same(models.Events.from_dict({"events": events.events}), events)
    assert len({events, models.Events.from_json(events.to_json())}) == 1


@pytest.mark.parametrize(
    ("name", "values", "said"),
    [
        ("Trade", {"eventType": "Cancel", "price": "1"}, 'expected the text "trade", found the text "Cancel" at $.eventType'),
        ("Tree", {"name": "a", "children": [{"name": 5, "children": []}]}, "found the number 5 at $.children[0].name"),
        ("Tree", {"name": "a"}, "expected a required field, found nothing at $.children"),
        ("Tree", {"name": "a", "children": [{"name": object()}]}, "found an instance of object at $.children[0].name"),
        ("Tree", {"name": "\ud800", "children": []}, "found half a surrogate pair at $.name"),
        ("Tree", {5: "a"}, "expected text as the key, found an instance of int at $"),
        ("Cancel", {"eventType": "Cancel", "reason": 1.5}, "found the float 1.5 at $.reason"),
        ("Trade", {"eventType": "trade", "price": 0.1}, "(a Decimal, an int, or text), found the float 0.1 at $.price"),
        ("Trade", {"eventType": "trade", "price": Decimal("NaN")}, "expected a finite number, found NaN at $.price"),
        ("Trade", {"eventType": "trade", "price": 10**5000}, "found a longer integer at $.price"),
        ("NewEvent", {**EVENT, "when": datetime(2026, 1, 1)}, "expected an ISO 8601 time with a time zone"),  # noqa: DTZ001
        ("NewEvent", {**EVENT, "expires": datetime(2026, 1, 1)}, "expected a time with a time zone"),  # noqa: DTZ001
        (
            "NewEvent",
            {**EVENT, "expires": datetime(2026, 1, 1, microsecond=1, tzinfo=UTC)},
            "expected a time in whole milliseconds",
        ),
    ],
)
def test_invalid_values_are_refused_with_their_path(models: Any, name: str, values: Any, said: str) -> None:
    with pytest.raises(ArgumentError) as refusal:
        getattr(models, name).from_dict(values)
    assert f"cannot be read as {name}: " in str(refusal.value)
    assert said in str(refusal.value)
    assert isinstance(refusal.value, (VenueKitError, ValueError))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it is not JSON"),
        ("[", "it is not JSON"),
        (b"\xff", "it is not JSON"),
        ("[]", "expected an object, found an array at $"),
        ('{"name": "a", "children": [{"name": "b"}]}', "expected a required field, found nothing at $.children[0].children"),
        ("\ud800", "it is not JSON"),
        (b'{"name": "a", "children": ' + b"[" * 100000, "cannot be read as Tree"),
    ],
)
def test_invalid_json_is_refused(models: Any, content: bytes | str, said: str) -> None:
    with pytest.raises(ArgumentError) as refusal:
        models.Tree.from_json(content)
    assert said in str(refusal.value)
    assert len(str(refusal.value)) < 400


def test_values_of_another_type_are_refused(models: Any) -> None:
    wrong: list[Any] = [[], "text", None, 5, pair(models)]
    for values in wrong:
        with pytest.raises(ArgumentError, match="must be a mapping, not"):
            models.Tree.from_dict(values)
    with pytest.raises(ArgumentError, match="must be JSON as bytes or str, not dict"):
        models.Tree.from_json({})
    endless: dict[str, Any] = {"name": "a"}
    endless["children"] = [endless]
    with pytest.raises(ArgumentError, match="nested too deeply"):
        models.Tree.from_dict(endless)


def test_models_that_are_sent_check_their_rules(models: Any) -> None:
    same(models.NewEvent.from_dict(EVENT), models.NewEvent(client_id="a", side=models.Side("buy"), price=Decimal("1.50")))
    for wrong, said in (
        ({"price": "0.001"}, "price="),
        ({"side": "unheard-of"}, "side="),
        ({"clientId": "longer than eight"}, "client_id="),
        ({"pirce": "1"}, 'found the key "pirce" at $.pirce'),
        ({"pair": {"name": "a", "price": "1", "dat": "x"}}, 'found the key "dat" at $.pair.dat'),
        ({"pairs": [{"name": "a", "price": "1"}] * 3}, "pairs"),
        ({"pairs": [{"name": "a", "price": "1", "x": 0}]}, 'found the key "x" at $.pairs[0].x'),
    ):
        for make in (models.NewEvent.from_dict, lambda values: models.NewEvent.from_json(json.dumps(values))):
            with pytest.raises(ArgumentError) as refusal:
                make({**EVENT, **wrong})
            assert said in str(refusal.value)


def test_models_of_responses_accept_undocumented_fields(models: Any) -> None:
    same(
        models.Pong.from_dict({"price": 1, "x": []}),
        models.Pong(price=Decimal(1)),
    )
    same(models.Pong.from_json('{"price": 1, "x": 0.5}'), models.Pong(price=Decimal(1)))


def test_equality_needs_the_same_class_and_values(models: Any) -> None:
    one = pair(models)
    assert one == pair(models, price="1.0")
    assert hash(one) == hash(pair(models, price="1.0"))
    assert one != pair(models, "b")
    assert one != one.to_dict()
    assert models.Ping() != models.Empty()
    assert len({models.Empty(), models.Empty(), models.Ping()}) == 2
    tree = models.Tree(name="a", children=[models.Tree(name="b", children=[])], by_name={"x": models.Tree(name="c", children=[])})
    assert {tree: 1}[models.Tree.from_dict(tree.to_dict())] == 1


def test_repr_shows_present_fields(models: Any) -> None:
    assert repr(pair(models)) == "Pair(name='a', price=Decimal('1'))"
    assert repr(models.Empty()) == "Empty()"
    tree = models.Tree(name="a", children=[])
    tree.children.append(tree)
    assert repr(tree) == "Tree(name='a', children=[...])"
