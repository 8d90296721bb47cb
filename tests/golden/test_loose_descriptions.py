"""Loose descriptions: JSON of several types, an envelope without a payload, codes without names."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from codegen.tree import build
from tests import generated
from tests.golden.test_refusals import ENUM, RETRY, SOUND
from venuekit import errors
from venuekit.call.decoding import read
from venuekit.call.operation import Response

PACKAGE = "venuekit_loose_api"
CURSOR = "- {name: cursor, in: query, description: Where to begin., schema: {type: string}}"
TIMES = "".join(
    f"\n        - {{name: {name}, in: query, description: A moment., schema: {{type: string, format: date-time}}}}"
    for name in ("begin", "end")
)
LOOSE = (
    SOUND.replace("title: Sound", "title: Loose")
    .replace("description: A thing.", "description: A thing.\n      x-envelope: {success: {property: name, equals: ok}}")
    .replace("name: {type: string}\n", "name: {type: string}\n        rest: {type: [object, array, string, 'null']}\n")
    .replace(ENUM, f"{ENUM}, x-enum-names: [RIGHT, WRONG]")
    .replace(CURSOR, f"{CURSOR}{TIMES}")
    .replace(RETRY, f"{RETRY}\n      x-window: [begin, end]")
)


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    specs, output = (tmp_path_factory.mktemp(name) for name in ("specs", "generated"))
    (specs / "loose" / "examples").mkdir(parents=True)
    (specs / "loose" / "openapi.yaml").write_text(LOOSE, encoding="utf-8")
    build(specs, output, ["loose"])
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(output / "loose" / "src"))
        yield importlib.import_module(f"{PACKAGE}.models")
    for name in [name for name in sys.modules if name.startswith(PACKAGE)]:
        del sys.modules[name]


def answered(body: str) -> Any:
    return read(generated.operation(PACKAGE, "get_thing").OPERATION, Response(200, {}, body.encode()))


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ('{"a": 0.10, "b": [1]}', {"a": Decimal("0.10"), "b": [1]}),
        ("[1e-7, null]", [Decimal("1e-7"), None]),
        ('"text"', "text"),
        ("null", None),
    ],
)
def test_free_form_json_is_exact(models: ModuleType, rest: str, expected: object) -> None:
    thing = answered(f'{{"name": "ok", "rest": {rest}}}')
    assert isinstance(thing, models.Thing)
    assert thing.rest == expected
    assert repr(thing.rest) == repr(expected)


def test_an_envelope_without_a_payload_is_returned_and_its_status_checked(models: ModuleType) -> None:
    assert isinstance(answered('{"name": "ok"}'), models.Thing)
    with pytest.raises(errors.Rejected):
        answered('{"name": "no"}')


def test_enum_members_have_their_described_names(models: ModuleType) -> None:
    assert models.Kind("good") is models.Kind.RIGHT
    assert [one.value for one in models.Kind] == ["good", "bad"]
    assert not models.Kind("other").is_known


@pytest.mark.usefixtures("models")
def test_an_empty_time_range_is_refused() -> None:
    request = generated.operation(PACKAGE, "get_thing").request
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    same_in_tokyo = now.astimezone(timezone(timedelta(hours=9)))
    assert request("x", begin=same_in_tokyo, end=now).query.count("2026-11-21T") == 2
    with pytest.raises(errors.ArgumentError, match=r"get_thing: begin=.*must not be after end="):
        request("x", begin=now, end=same_in_tokyo - timedelta(seconds=1))
