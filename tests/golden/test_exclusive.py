"""Mutually exclusive fields and parameters are refused before sending; the error names them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.golden.awkward_package import operation, request
from venuekit.errors import ArgumentError

pytestmark = pytest.mark.usefixtures("package")


SOUND: dict[str, Any] = {"by_name": "a"}


@pytest.mark.parametrize(
    ("named", "query"),
    [
        ({"event_id": "e"}, "event-id=e"),
        ({"event_id": "e", "flag": False}, "flag=false&event-id=e"),
        ({"event_id": "e", "class_": "c", "limit": 0}, "class=c&limit=0&event-id=e"),
        ({"x_event": "e", "offset": 1}, "Offset=1"),
    ],
)
def test_one_of_several_parameters_is_sent(named: dict[str, Any], query: str) -> None:
    assert request("choose", **SOUND, **named).query == query


@pytest.mark.parametrize(
    ("named", "argument", "message"),
    [
        (
            {"event_id": "e", "class_": "c", "flag": False},
            "flag",
            "choose: flag=False: can't be given together with class_='c'; pass at most one of class_, self_, flag",
        ),
        (
            {"event_id": "e", "limit": 0, "offset": 5},
            "offset",
            "choose: offset=5: can't be given together with limit=0; pass at most one of limit, offset",
        ),
        (
            {"event_id": "e", "x_event": ""},
            "x_event",
            "choose: x_event='': can't be given together with event_id='e'; pass exactly one of event_id, x_event",
        ),
        ({}, "event_id", "choose: event_id=None: none of event_id, x_event is given; pass exactly one of them"),
    ],
)
def test_several_parameters_are_refused(named: dict[str, Any], argument: str, message: str) -> None:
    with pytest.raises(ArgumentError) as refused:
        request("choose", **SOUND, **named)
    assert refused.value.argument == argument
    assert str(refused.value) == message


@pytest.mark.parametrize(
    ("fields", "argument", "message"),
    [
        (
            {"by_name": "a", "low": Decimal("0.10"), "high": Decimal(0)},
            "high",
            "high=Decimal('0'): can't be given together with low=Decimal('0.10'); pass at most one of low, high",
        ),
        (
            {"by_name": "a", "from_": "", "parameters": "p"},
            "parameters",
            "parameters='p': can't be given together with from_=''; pass at most one of high, from_, parameters",
        ),
        ({}, "by_name", "by_name=None: none of by_name, by_price, nobody is given; pass exactly one of them"),
        (
            {"by_name": "a", "by_price": 1, "nobody": True},
            "by_price",
            "by_price=1: can't be given together with by_name='a'; pass exactly one of by_name, by_price, nobody",
        ),
    ],
)
def test_several_fields_are_refused(models: Any, fields: dict[str, Any], argument: str, message: str) -> None:
    with pytest.raises(ArgumentError) as refused:
        models.Choice(**fields)
    assert refused.value.argument == argument
    assert str(refused.value) == message


def test_fields_as_arguments_follow_the_rule() -> None:
    with pytest.raises(ArgumentError, match=r"choose: .*exactly one of by_name, by_price, nobody"):
        request("choose", **SOUND, nobody=False, event_id="e")


def test_models_from_json_follow_the_rule(models: Any) -> None:
    with pytest.raises(ArgumentError, match="exactly one of"):
        models.Choice.from_dict({"byName": "a", "nobody": True})
    assert models.Choice.from_dict({"byName": "a", "nobody": None}) == models.Choice(**SOUND)


def test_the_rule_is_documented(models: Any) -> None:
    said = operation("choose").method.__doc__
    assert "Pass at most one of ``class_``, ``self_``, ``flag``." in said
    assert "Pass exactly one of ``event_id``, ``x_event``." in said
    assert "Pass at most one of ``low``, ``high``." in models.Choice.__doc__
    assert "Pass exactly one of ``by_name``, ``by_price``, ``nobody``." in models.Choice.__doc__
