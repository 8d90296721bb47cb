"""The awkward venue's package builds every kind of request exactly, and refuses invalid arguments."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from tests.golden.awkward_package import IDENTITY, pair, request
from venuekit import errors
from venuekit.codec.model import to_json

pytestmark = pytest.mark.usefixtures("package")


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


def test_a_name_can_be_in_path_and_query() -> None:
    found = request("get_orders", id_path="a", side="buy", number=1, day=date(2026, 1, 2), uid=IDENTITY, id_query="o/1")
    assert found.path.startswith("/accounts/a/orders/")
    assert found.query == "id=o%2F1"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("", "buy", 1, date(2026, 1, 2), IDENTITY), "id_path"),
        (("..", "buy", 1, date(2026, 1, 2), IDENTITY), "id_path"),
        (("a" * 51, "buy", 1, date(2026, 1, 2), IDENTITY), "id_path"),
        (("a", "", 1, date(2026, 1, 2), IDENTITY), "side"),
        (("a", "sideways", 1, date(2026, 1, 2), IDENTITY), "side"),
        (("a", "buy", 0, date(2026, 1, 2), IDENTITY), "number"),
        (("a", "buy", True, date(2026, 1, 2), IDENTITY), "number"),
        (("a", "buy", 1, datetime(2026, 1, 2, tzinfo=UTC), IDENTITY), "day"),
        (("a", "buy", 1, date(2026, 1, 2), str(IDENTITY)), "uid"),
    ],
)
def test_invalid_path_arguments_are_refused(arguments: tuple[Any, ...], named: str) -> None:
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
        ({"query": "q", "parameters": "p", "search_orders": "o"}, "query=q&parameters=p&search_orders=o"),
        ({"date": date(2026, 1, 2)}, "date=2026-01-02"),
        ({"camel_caseeq": "x"}, "camelCase%5Beq%5D=x"),
    ],
)
def test_queries_are_written_exactly(named: dict[str, Any], query: str) -> None:
    found = request("search_orders", needed="n&=", **named)
    assert found.path == "/search"
    assert found.query == "needed=n%26%3D" + (f"&{query}" if query else "")


def test_enum_members_are_accepted_as_values(models: Any) -> None:
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
def test_invalid_query_arguments_are_refused(named: dict[str, Any]) -> None:
    with pytest.raises(errors.ArgumentError, match=next(iter(named))):
        request("search_orders", **{"needed": "n", **named})


def test_unknown_enum_members_are_not_sent(models: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="side"):
        request("search_orders", needed="n", side=models.Side("sideways"))


def test_headers_cookies_and_objects_are_written(models: Any) -> None:
    event = {"client_id": "c1", "side": models.Side("buy"), "price": Decimal("1.50")}
    wanted = models.Filter(min_price=Decimal("1.0"), side=models.Side("with space"))
    found = request("add_event", x_request_id=IDENTITY, x_side="buy", session="s1", header="h", body="b", filter_=wanted, **event)
    assert dict(found.headers) == {"X-Request-Id": str(IDENTITY), "X-Side": "buy", "cookie": "session=s1"}
    assert found.query == "header=h&body=b&filter%5BminPrice%5D=1.0&filter%5Bside%5D=with%20space"
    assert json.loads(found.body) == {"clientId": "c1", "side": "buy", "price": "1.50"}
    assert dict(request("add_event", x_request_id=IDENTITY, **event).headers) == {"X-Request-Id": str(IDENTITY)}


def test_bodies_are_written_exactly(models: Any) -> None:
    event = {
        "client_id": "c1",
        "side": models.Side("class"),
        "price": Decimal("12345678901234567.10"),
        "size": Decimal("0.10"),
        "note": "é",
        "level": models.Level(-1),
        "when": datetime(2026, 1, 2, tzinfo=UTC),
        "expires": NOON,
        "pair": pair(models),
        "pairs": [pair(models, "b", "2.0")],
        "from_": "f",
    }
    expected = (
        '{"clientId":"c1","side":"class","price":"12345678901234567.10","size":0.10,"note":"é","level":-1,'
        '"when":"2026-01-02T00:00:00Z","expires":1767373200500,"pair":{"name":"a","price":"1"},'
        '"pairs":[{"name":"b","price":"2.0"}],"from":"f"}'
    )
    once = request("add_event_once", **event)
    assert once.body.decode() == expected
    assert (once.client_keys, once.client_key) == (("c1",), "c1")
    several = request("add_events", [event])
    assert (several.body.decode(), several.client_keys) == (f"[{expected}]", ("c1",))
    assert request("add_events", (models.NewEvent(**event),)).body.decode() == f"[{expected}]"
    with pytest.raises(errors.ArgumentError, match=r"body\[1\].clientId='c1': is the key of another order in this call"):
        request("add_events", [event, event])


class Odd(str):
    """A str with other methods."""

    __slots__ = ()

    def __str__(self) -> str:
        return "other"


class Named(str, Enum):  # noqa: UP042  # str of a StrEnum would be its value
    """An enum for which ``str`` returns the name."""

    ABC = "abc"


class Exact(Decimal):
    """A Decimal subclass, as in accounting programs."""


class Count(int):
    """An int subclass."""


@pytest.mark.parametrize(
    ("field", "value", "written"),
    [
        ("clientId", Odd("c1"), '"c1"'),
        ("clientId", Named.ABC, '"abc"'),
        ("side", Odd("buy"), '"buy"'),
        ("price", Exact("1.50"), '"1.50"'),
        ("price", 5, '"5"'),
        ("size", Exact("1.50"), "1.50"),
        ("size", Count(5), "5"),
        ("level", Count(1), "1"),
        ("expires", 1767373200500, "1767373200500"),
        ("count", Count(3), "3"),
        ("tags", [Odd("abc"), Named.ABC], '["abc","abc"]'),
    ],
)
def test_values_of_subclasses_are_sent_as_their_base_type(models: Any, field: str, value: object, written: str) -> None:
    name = {"clientId": "client_id"}.get(field, field)
    event = {"client_id": "c", "side": "buy", "price": Decimal(1), name: value}
    assert f'"{field}":{written}' in request("add_event_once", **event).body.decode()
    assert f'"{field}":{written}' in request("add_events", [event]).body.decode()


def test_arguments_of_subclasses_are_sent_as_their_base_type() -> None:
    for value in (Odd("abc"), Named.ABC):
        assert request("get_orders", "a", "buy", 1, date(2026, 1, 2), IDENTITY, id_query=value).query == "id=abc"
        assert request("get_orders", value, Odd("buy"), 1, date(2026, 1, 2), IDENTITY).path.startswith(
            "/accounts/abc/orders/buy/"
        )


def test_values_without_a_json_form_are_refused(models: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="cannot be written as JSON"):
        to_json({"x": object()})


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
def test_invalid_bodies_are_refused(models: Any, change: dict[str, Any]) -> None:
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
        ("pair", ["a"], "must be a Pair or a dict of its fields, not list"),
        ("pairs", "ab", "must be a list or tuple, not str"),
        ("tags", "abc", "must be a list or tuple, not str"),
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
def test_errors_name_field_value_and_rule(models: Any, field: str, value: object, rule: str) -> None:
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
    with pytest.raises(errors.ArgumentError, match=rf"add_events: body\[0\]\.{field}"):  # checked again before sending
        request("add_events", [changed])
    with pytest.raises(errors.ArgumentError, match=f"add_event_once: {field}"):
        request("add_event_once", **{**sound, field: value})


@pytest.mark.parametrize("field", ["client_id", "side", "price"])
def test_required_fields_of_a_body_cannot_be_omitted(models: Any, field: str) -> None:
    sound = {"client_id": "c1", "side": "buy", "price": Decimal(1)}
    incomplete = {name: value for name, value in sound.items() if name != field}
    with pytest.raises(TypeError, match=field):
        models.NewEvent(**incomplete)
    with pytest.raises(TypeError, match=field):
        request("add_event_once", **incomplete)
    with pytest.raises(errors.ArgumentError, match=rf"body\[0\]\.{field}=None: is required in a NewEvent"):
        request("add_events", [incomplete])


def test_length_of_body_lists_is_checked(models: Any) -> None:
    event = models.NewEvent(client_id="c1", side="buy", price=Decimal(1))
    for bodies in ([], [event] * 3, event, [1]):
        with pytest.raises(errors.ArgumentError, match="body"):
            request("add_events", bodies)


def test_a_body_without_fields_is_sent_without_an_argument() -> None:
    found = request("touch_event", "e1")
    assert (found.path, found.body) == ("/events/e1/touch", b"{}")
    with pytest.raises(TypeError, match="argument"):
        request("touch_event", "e1", {})
