"""Every number has a unit: in the description, in the model at run time, and in its docstring."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pytest

from tests.documents import VENUES, description, is_made_up
from tests.venues import own
from venuekit import unit_of
from venuekit.codec.model import Model

SPECS = Path(__file__).parents[2] / "specs"
IN_BOTH_UNITS = {venue: own(venue, "cases", "IN_BOTH_UNITS", {}) for venue in VENUES}
WORDS = {"usd-cents": "cents", "usd": "dollars"}
"""Words for units in descriptions."""
ENDINGS = {
    "_dollars": "usd",
    "_centi_cents": "usd-centi-cents",
    "_cents": "usd-cents",
    "_usd": "usd",
    "_fixed": "usd",
    "_fp": "contracts",
}
"""Units by suffix of a name; the first match counts."""


class Property(NamedTuple):
    """A property of an object in a venue's description."""

    venue: str
    schema: str
    name: str
    unit: str | None
    description: str

    @property
    def model(self) -> Any:
        """Return the model class."""
        return getattr(import_module(f"venuekit_{self.venue}.models"), self.schema)

    @property
    def field(self) -> str:
        """Return its name in Python."""
        names = {field.wire_name or field.name: str(field.name) for field in self.model._wire_fields}
        return names[self.name]


def described() -> list[Property]:
    """Return every property of every object, from the descriptions."""
    found = []
    for venue in VENUES:
        schemas = description(venue)["components"]["schemas"]
        for schema, content in schemas.items():
            for name, one in content.get("properties", {}).items():
                target = schemas[one["$ref"].rsplit("/", 1)[-1]] if "$ref" in one else one
                unit = one.get("x-unit", target.get("x-unit"))
                found.append(Property(venue, schema, name, unit, one.get("description", "")))
    return found


PROPERTIES = described()
IN_DOLLARS = {(one.venue, one.schema, one.name): one for one in PROPERTIES if one.name.endswith("_dollars")}
TWINS = [
    (one, IN_DOLLARS[one.venue, one.schema, f"{one.name}_dollars"])
    for one in PROPERTIES
    if (one.venue, one.schema, f"{one.name}_dollars") in IN_DOLLARS
]
"""Pairs of properties with one quantity in cents and in dollars."""


def name_of(one: Property) -> str:
    return f"{one.venue}-{one.schema}.{one.name}"


@cache
def docstrings(model: Any) -> dict[str, str]:
    """Return the docstrings of a model's fields, from its source."""
    [body] = [one.body for one in ast.parse(inspect.getsource(model)).body if isinstance(one, ast.ClassDef)]
    found = {}
    for declared, below in pairwise(body):
        if isinstance(declared, ast.AnnAssign) and isinstance(declared.target, ast.Name) and isinstance(below, ast.Expr):
            text = ast.literal_eval(below.value)
            found[declared.target.id] = " ".join(str(text).split())
    return found


def types(model: Any) -> dict[str, str]:
    """Return the types of a model's fields, without None."""
    return {field.name: field.type.removesuffix(" | None") for field in attrs.fields(model)}


def words(text: str) -> str:
    """Return a description without its references to other fields."""
    return re.sub(r"`\w+`|, unlike .*", "", " ".join(text.split()))


@pytest.mark.parametrize("one", PROPERTIES, ids=name_of)
def test_units_match_the_description(one: Property) -> None:
    assert unit_of(one.model, one.field) == one.unit
    documentation = docstrings(one.model).get(one.field, "")
    assert re.findall(r"Unit: (\S+)\.$", documentation) == ([one.unit] if one.unit else [])


@pytest.mark.parametrize("one", [one for one in PROPERTIES if one.unit in WORDS], ids=name_of)
def test_docstrings_name_dollars_and_cents(one: Property) -> None:
    """The docstring names the unit, and no other; a venue that was just laid out has no descriptions of its own yet."""
    assert one.unit
    [other] = set(WORDS.values()) - {WORDS[one.unit]}
    for text in (one.description, docstrings(one.model)[one.field].partition("Unit: ")[0]):
        assert is_made_up(one.venue) or re.search(rf"\b{WORDS[one.unit]}?\b", words(text))
        assert not re.search(rf"\b{other}\b", words(text))


@pytest.mark.parametrize("venue", sorted({one.venue for one in PROPERTIES}))
def test_units_match_the_suffixes_of_names(venue: str) -> None:
    """In every model."""
    models = import_module(f"venuekit_{venue}.models")
    found = [one for one in (getattr(models, name) for name in dir(models)) if isinstance(one, type) and issubclass(one, Model)]
    assert len(found) >= len({one.schema for one in PROPERTIES if one.venue == venue})
    for model in found:
        for name, kind in types(model).items():
            unit = next((unit for ending, unit in ENDINGS.items() if name.endswith(ending)), None)
            if unit and kind in ("int", "Decimal"):  # an order book's `yes_dollars` holds prices and sizes
                assert unit_of(model, name) == unit, f"{model.__name__}.{name}"


@pytest.mark.parametrize(("cents", "dollars"), TWINS, ids=[name_of(cents) for cents, _ in TWINS])
def test_cents_and_dollars_have_different_units_and_types(cents: Property, dollars: Property) -> None:
    assert (unit_of(cents.model, cents.field), unit_of(dollars.model, dollars.field)) == ("usd-cents", "usd")
    said = docstrings(cents.model)
    assert "in cents" in said[cents.field]
    assert "in dollars" in said[dollars.field]
    assert (types(cents.model)[cents.field], types(dollars.model)[dollars.field]) == ("int", "Decimal")


def test_every_pair_of_cents_and_dollars_is_tested() -> None:
    assert {(cents.venue, cents.schema, cents.name) for cents, _ in TWINS} == {
        (venue, schema, name) for venue, schemas in IN_BOTH_UNITS.items() for schema, names in schemas.items() for name in names
    }
