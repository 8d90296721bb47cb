"""Every model round-trips through its dictionary, its JSON, and pydantic."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given
from hypothesis.strategies import DataObject, data
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from tests.fuzz.documented import SAMPLES, Sample
from tests.fuzz.spec import COVERING, Response
from tests.fuzz.strategies import body, quick
from venuekit.auth.secrets import Secret
from venuekit.codec.model import Model
from venuekit.errors import ArgumentError

pytestmark = pytest.mark.slow

asdict: Callable[[Any], dict[str, Any]] = attrs.asdict
MODES: tuple[Literal["validation", "serialization"], ...] = ("validation", "serialization")

each_response = pytest.mark.parametrize("response", COVERING, ids=lambda response: response.name)
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)


def names(kind: Any) -> list[str]:
    """Return the names of a model's fields; type checkers don't know ``Model`` as an attrs class."""
    return [one.name for one in attrs.fields(kind)]


def models_in(value: Any) -> Iterator[Model]:
    """Yield every model in a decoded value."""
    if isinstance(value, Model):
        yield value
        value = [getattr(value, name) for name in names(type(value))]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from models_in(inner)


def same(found: Any, expected: Any) -> None:
    """Assert that two values are equal and have the same hash."""
    assert found == expected
    assert hash(found) == hash(expected)


def has_secrets(value: Any) -> bool:
    """Return whether a model holds a secret, which can't be copied or pickled."""
    match value:
        case Secret():
            return True
        case Model():
            return any(has_secrets(getattr(value, name)) for name in names(type(value)))
        case list():
            return any(map(has_secrets, value))
        case dict():
            return any(map(has_secrets, value.values()))
    return False


def plain(value: Any) -> Any:
    """Return a model's values as ``attrs.asdict`` should."""
    match value:
        case Model():
            return {name: plain(getattr(value, name)) for name in names(type(value))}
        case list():
            return [plain(one) for one in value]
        case dict():
            return {key: plain(one) for key, one in value.items()}
    return value


def check(model: Model) -> None:
    kind = type(model)
    try:
        getattr(model, "check", lambda: None)()
    except ArgumentError:  # for models that are also sent: the venue may send values that it doesn't accept
        with pytest.raises(ArgumentError):
            kind.from_dict(model.to_dict())
        with pytest.raises(ArgumentError):
            kind.from_json(model.to_json())
        return
    same(kind.from_json(model.to_json()), model)
    same(kind.from_json(model.to_json().decode()), model)
    same(kind.from_dict(model.to_dict()), model)
    if has_secrets(model):
        with pytest.raises(TypeError, match="a Secret cannot be pickled or copied"):
            copy.deepcopy(model)
        return
    same(copy.deepcopy(model), model)
    assert asdict(model) == plain(model)
    shown = repr(model)
    for name in names(kind):
        value = getattr(model, name)
        assert (f"{name}={value!r}" in shown) if value is not None else (f"({name}=None" not in shown)

    adapter = TypeAdapter(kind)
    assert adapter.validate_python(model) is model
    assert adapter.validate_python(adapter.dump_python(model)) == model
    written = adapter.dump_json(model)
    assert adapter.dump_json(adapter.validate_json(written)) == written
    schema: dict[str, Any] = {}
    for mode in MODES:
        schema = adapter.json_schema(mode=mode)
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(json.loads(written))
    text = json.dumps({**schema, "description": ""})
    if ": {}" not in text and "doesn't know" not in text:  # without a schema, a decimal written as text stays text
        assert adapter.validate_json(written) == model


@each_sample
def test_models_of_samples_round_trip(sample: Sample) -> None:
    for model in models_in(sample.response.body.read(sample.content)):
        check(model)
        assert repr(type(model).from_json(model.to_json())) == repr(model)  # including trailing zeros


@each_response
@given(data())
@quick(4)
def test_models_of_generated_bodies_round_trip(response: Response, data: DataObject) -> None:
    for model in list(models_in(response.body.read(data.draw(body(response.node)))))[:5]:
        check(model)


@each_response
@given(data())
@quick(4)
def test_equal_bodies_give_models_with_equal_hashes(response: Response, data: DataObject) -> None:
    content = data.draw(body(response.node))
    for one, other in zip(models_in(response.body.read(content)), models_in(response.body.read(content)), strict=True):
        assert one == other
        assert len({one, other}) == 1
        assert {one: "found"}[other] == "found"
