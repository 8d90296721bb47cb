"""Bodies with fields of every kind: each field is a checked argument; nested ones are models or dictionaries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, get_type_hints

import pytest

from tests.golden.awkward_package import EXAMPLES, answer, operation, pair, request
from venuekit.call.decoding import failure, read
from venuekit.call.operation import Response
from venuekit.errors import ArgumentError, DecodeError

pytestmark = [pytest.mark.usefixtures("package"), pytest.mark.filterwarnings("ignore:send_everything:DeprecationWarning")]


def sent(**fields: Any) -> str:
    body: bytes = request("send_everything", 1, **fields).body
    return body.decode()


PAIR = {"name": "a", "price": Decimal("1.50")}
WRITTEN = '{"name":"a","price":"1.50"}'


@pytest.mark.parametrize(
    ("field", "value", "written"),
    [
        ("count", 10, '"count":10'),
        ("part", Decimal("0.990"), '"part":0.990'),
        ("prices", {"a": Decimal("0.10"), "b": 2}, '"prices":{"a":"0.10","b":"2"}'),
        ("prices", MappingProxyType({}), '"prices":{}'),
        ("pairs_by_name", {"x": PAIR}, f'"pairsByName":{{"x":{WRITTEN}}}'),
        ("anything", Decimal("12345678901234567.123456789"), '"anything":12345678901234567.123456789'),
        ("anything", ["a", 1, True, {"b": [Decimal("0.10")]}, ()], '"anything":["a",1,true,{"b":[0.10]},[]]'),
        ("anything", [None], '"anything":[null]'),
        ("free", {"a": {"b": None, "c": Decimal("1.0")}}, '"free":{"a":{"b":null,"c":1.0}}'),
        ("frees", [{}, {"a": 1}], '"frees":[{},{"a":1}]'),
        ("either", PAIR, f'"either":{WRITTEN}'),
        ("either", "text", '"either":"text"'),
        ("either", False, '"either":false'),
        ("eithers", [PAIR, 9], f'"eithers":[{WRITTEN},9]'),
        ("event", {"event_type": "trade", "price": 1}, '"event":{"eventType":"trade","price":"1"}'),
        ("event", {"event_type": "Cancel", "reason": "r"}, '"event":{"eventType":"Cancel","reason":"r"}'),
        ("grid", [[1, Decimal("2.0")], (Decimal("0.30"),)], '"grid":[["1","2.0"],["0.30"]]'),
        ("pair_grid", [[PAIR], []], f'"pairGrid":[[{WRITTEN}],[]]'),
        ("sides", ["buy", "2fast"], '"sides":["buy","2fast"]'),
        ("self_", {"self_": {"count": 5}}, '"self":{"self":{"count":5}}'),
        ("fields", "f", '"fields":"f"'),
        ("partial", True, '"partial":true'),
    ],
)
def test_every_kind_of_field_is_written_exactly(field: str, value: object, written: str) -> None:
    assert sent(**{field: value}) == f"{{{written}}}"


def test_models_are_accepted_for_dictionaries(models: Any) -> None:
    given = pair(models, price="1.50")
    assert sent(either=given, pairs_by_name={"x": given}) == f'{{"pairsByName":{{"x":{WRITTEN}}},"either":{WRITTEN}}}'
    assert sent(event=models.Cancel(event_type="Cancel", reason="r")) == '{"event":{"eventType":"Cancel","reason":"r"}}'
    assert sent(anything=[given]) == '{"anything":[{"name":"a","price":"1.50"}]}'
    whole = models.Everything(count=5, either=PAIR, prices={"a": 1})
    assert (whole.either, whole.prices) == (given, {"a": 1})


DEEP: Any = []
for _ in range(200):
    DEEP = [DEEP]
CIRCLE: dict[str, Any] = {}
CIRCLE["again"] = CIRCLE


@pytest.mark.parametrize(
    ("fields", "argument", "rule"),
    [
        ({"count": 0}, "count", "must be above 0"),
        ({"count": 7}, "count", "must be a multiple of 5"),
        ({"part": 1}, "part", "must be below 1"),
        ({"part": 0}, "part", "must be above 0"),
        ({"part": Decimal("0.995")}, "part", "must be a multiple of 0.01"),
        ({"part": Decimal("1E-90")}, "part", "must be a multiple of 0.01"),
        ({"part": 0.5}, "part", "must be a Decimal or an int, not float"),
        ({"prices": {"a": Decimal(-1)}}, "prices['a']", "must be at least 0"),
        ({"prices": {"a": 0.5}}, "prices['a']", "must be a Decimal or an int, not float"),
        ({"prices": {1: 1}}, "a key of prices", "must be a str, not int"),
        ({"prices": [("a", 1)]}, "prices", "must be a dict, not list"),
        ({"pairs_by_name": {"x": {"name": "a"}}}, "pairs_by_name['x'].price", "is required in a Pair"),
        ({"anything": 0.5}, "anything", "must be exact; pass a Decimal or an int, since a float may have lost digits"),
        ({"anything": float("nan")}, "anything", "must be exact; pass a Decimal"),
        ({"anything": {"a": [Decimal("NaN")]}}, "anything['a'][0]", "must be finite"),
        ({"anything": [b"x"]}, "anything[0]", "a bytes cannot be written as JSON"),
        ({"anything": {"a": object}}, "anything['a']", "a type cannot be written as JSON"),
        ({"anything": "\ud800"}, "anything", "is not valid Unicode text"),
        ({"anything": DEEP}, "anything" + "[0]" * 100, "is nested more than 100 deep"),
        ({"free": CIRCLE}, "free" + "['again']" * 101, "is nested more than 100 deep"),
        ({"free": "{}"}, "free", "must be a dict, not str"),
        ({"frees": {}}, "frees", "must be a list or tuple, not dict"),
        ({"either": 5}, "either", "must be a model or dict or a str or a bool, not int"),
        ({"either": {"nam": "a"}}, "either.nam", "Pair has no such field; there are name, price, date_"),
        ({"either": {**PAIR, "date": None}}, "either.date", "Pair has no such field; write date_"),
        ({"eithers": [1, True]}, "eithers[1]", "must be a model or dict or an int, not bool"),
        ({"eithers": [10]}, "eithers[0]", "must be at most 9"),
        ({"event": {"price": 1}}, "event.event_type", "must be one of 'trade', 'Cancel'"),
        ({"event": {"event_type": "trade"}}, "event.price", "is required in a Trade"),
        ({"event": "trade"}, "event", "must be a Trade or Cancel, or a dict of its fields, not str"),
        ({"grid": [[]]}, "grid[0]", "must not be empty"),
        ({"grid": ["12"]}, "grid[0]", "must be a list or tuple, not str"),
        ({"grid": [[1], [2], [3]]}, "grid", "may have at most 2 items, has 3"),
        ({"grid": [["1"]]}, "grid[0][0]", "must be a Decimal or an int, not str"),
        ({"pair_grid": [[PAIR, {**PAIR, "price": 0.5}]]}, "pair_grid[0][1].price", "must be a Decimal or an int, not float"),
        ({"sides": ["buy", "sideways"]}, "sides[1]", "must be one of"),
        ({"sides": "buy"}, "sides", "must be a list or tuple, not str"),
        ({"sides": range(10**30)}, "sides", "may have at most 10000 items, has more"),
        ({"self_": {"self_": {"count": 1}}}, "self_.self_.count", "must be a multiple of 5"),
    ],
)
def test_invalid_fields_are_named_with_their_path(fields: dict[str, Any], argument: str, rule: str) -> None:
    with pytest.raises(ArgumentError) as refused:
        sent(**fields)
    assert refused.value.argument == argument
    assert refused.value.rule.startswith(rule)
    assert str(refused.value).startswith(f"send_everything: {argument}=")


def test_undocumented_fields_are_refused() -> None:
    with pytest.raises(TypeError, match="tikcer"):
        sent(tikcer=1)


def test_free_form_bodies_are_sent() -> None:
    assert json.loads(request("send_anything", {"a": [1, {"b": None}]}).body) == {"a": [1, {"b": None}]}
    with pytest.raises(ArgumentError, match=r"send_anything: body\['a'\]=0.1: must be exact"):
        request("send_anything", {"a": 0.1})


def test_arguments_are_not_changed() -> None:
    given = {"a": {"b": [PAIR]}}
    sent(free=given)
    assert given == {"a": {"b": [PAIR]}}


def test_a_parameter_and_a_field_of_one_name_have_different_arguments() -> None:
    made = request("send_everything", 7, count=5)
    assert (made.path, made.body) == ("/everything/7", b'{"count":5}')


def test_delete_can_have_a_body() -> None:
    made = request("remove_everything", 7, ids=[1, 2], pin="1234")
    assert (made.operation.method, made.body) == ("DELETE", b'{"ids":[1,2],"pin":"1234"}')


def test_dictionaries_have_the_types_of_the_arguments(models: Any) -> None:
    annotations = models.EverythingParams.__annotations__
    arguments = operation("send_everything").method.__annotations__
    for name in models.EverythingParams.__optional_keys__ - {"sides"}:  # its values are quoted in two ways
        found = [one.removesuffix("|None") for one in map(_plain, (annotations[name].__forward_arg__, arguments[name]))]
        assert found[0] == found[1]
    assert models.PairParams.__required_keys__ == {"name", "price"}
    assert get_type_hints(models.LoginParams)["user"] is str


def _plain(annotation: str) -> str:
    return "".join(annotation.split()).replace(",]", "]")


def test_plain_text_is_returned() -> None:
    assert operation("send_everything").OPERATION.accept == "text/plain"
    content = (EXAMPLES / "send_everything.200.txt").read_bytes()
    for headers in ({}, {"content-type": "text/plain; charset=utf-8"}):
        assert read(operation("send_everything").OPERATION, Response(200, headers, content)) == "Thank you, 42 é"
    assert read(operation("send_everything").OPERATION, Response(200, {}, b"")) == ""


@pytest.mark.parametrize(
    ("headers", "content", "message"),
    [
        ({}, b"\xff", "the body is not UTF-8"),
        ({"content-type": "text/html"}, b"<html>", "the response is a web page, text was expected"),
    ],
)
def test_invalid_plain_text_raises_decode_error(headers: Mapping[str, str], content: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message) as refused:
        read(operation("send_everything").OPERATION, Response(200, headers, content))
    assert refused.value.content == content


def test_plain_text_errors_are_read() -> None:
    refused: Any = failure(operation("send_everything").OPERATION, Response(400, {}, "é is no number".encode()))
    assert refused.body == "é is no number"
    assert "é is no number" in str(refused)


def test_deprecation_warnings_point_to_the_caller() -> None:
    method = operation("send_everything").method
    assert "Deprecated by the venue." in method.__doc__
    assert "deprecated" in method.__deprecated__
    with pytest.warns(DeprecationWarning, match="send_everything is deprecated by the venue") as warned:
        request("send_everything", 1)
    assert warned[0].filename.endswith("awkward_package.py")
    assert answer("remove_everything", "remove_everything.200").token.reveal() == "swordfish-9"
