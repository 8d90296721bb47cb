"""Every folder under specs/ follows specs/README.md, and every sample matches its schema."""

from __future__ import annotations

from functools import cache

import pytest

from tests.specs.extensions import sources_are_given
from tests.specs.reading import CONVENTIONS, SPECS, VENUES, Spec
from tests.specs.rules import RULES
from tests.specs.samples import examples_are_files
from tests.specs.structure import Rule
from tests.specs.traversal import operations


@cache
def read(venue: str) -> Spec:
    """Return a description; rules don't change it."""
    return Spec.read(SPECS / venue)


def test_there_are_venues() -> None:
    assert VENUES


def test_the_conventions_were_read() -> None:
    assert {"x-source", "x-retry", "x-pagination", "x-unit", "x-error-kind"} <= set(CONVENTIONS.extensions)
    assert all(extension.on for extension in CONVENTIONS.extensions.values())
    assert "rate-limit" in CONVENTIONS.extensions["x-error-kind"].words


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.__name__))
@pytest.mark.parametrize("venue", VENUES)
def test_venue_follows_the_rule(venue: str, rule: Rule) -> None:
    assert list(rule(read(venue))) == []


@pytest.mark.parametrize("venue", VENUES)
def test_a_missing_source_is_detected(venue: str) -> None:
    spec = Spec.read(SPECS / venue)
    for operation in operations(spec.document):
        del operation.node["x-source"]
    assert len([one for one in sources_are_given(spec) if "no x-source" in one]) == len(list(operations(spec.document)))


@pytest.mark.parametrize("venue", VENUES)
def test_a_missing_example_is_detected(venue: str) -> None:
    spec = read(venue)
    for file in sorted(spec.examples):
        without = Spec(spec.document, {name: text for name, text in spec.examples.items() if name != file})
        assert list(examples_are_files(without)) == [f"{file}: named in the document, but not there"]
