"""Every documented sample round-trips through its model digit for digit.

Digit for digit means: every number's digits are kept, those at the end too, while its spelling may change: a number that the venue
writes at times with quotes and at times without is written back in the form that its description names first.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.documents import VENUES
from tests.fuzz.documented import SAMPLES, Sample
from tests.fuzz.json_text import parse
from tests.fuzz.meaning import held, said, written
from tests.fuzz.spec import ROOT
from tests.fuzz.validators import problems
from tests.fuzz.wrong_values import places
from tests.venues import own

LEFT_RAW = {f"{venue}/{name}": parts for venue in VENUES for name, parts in own(venue, "cases", "LEFT_RAW", {}).items()}
"""Parts without a documented content, which the description omits on purpose."""

each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)


@each_sample
def test_samples_round_trip(sample: Sample) -> None:
    response = sample.response
    model = response.body.read(sample.content)
    assert held(response.node, model) == said(response.node, sample.content)
    assert response.body.read(written(response.node, model)) == model


@each_sample
def test_no_field_of_a_sample_is_lost(sample: Sample) -> None:
    response = sample.response
    before = names(parse(sample.content))
    after = names(parse(written(response.node, response.body.read(sample.content))))
    assert before - after == LEFT_RAW.get(f"{response.spec.venue}/{sample.path.name}", set())
    assert after <= before


def names(value: object) -> set[str]:
    """Return the names of all properties that aren't null."""
    match value:
        case dict():
            inner = [names(one) for one in value.values()]
            return {name for name, one in value.items() if one is not None}.union(*inner)
        case list():
            return set().union(*map(names, value))
    return set()


@each_sample
def test_samples_match_their_schema(sample: Sample) -> None:
    """A third-party validator checks samples strictly, including the values of open enums."""
    assert problems(sample.response.spec, sample.response.schema, sample.content, strict=True) == []


def passwords(sample: Sample) -> list[str]:
    """Return the strings of a payload that are secrets."""
    found = places(sample.response.node, [parse(sample.content)])
    return [one.value for one in found if one.node.format == "password" and isinstance(one.value, str)]


@pytest.mark.parametrize("venue", sorted({sample.response.spec.venue for sample in SAMPLES if passwords(sample)}))
def test_secrets_of_samples_are_not_revealed(venue: str) -> None:
    told = [(one, text) for one in SAMPLES if one.response.spec.venue == venue for text in passwords(one)]
    assert told
    for sample, text in told:
        model = sample.response.body.read(sample.content)
        for shown in (repr(model), str(model), f"{model}", repr([model])):
            assert not any(line in shown for line in text.split()), sample.name


@each_sample
def test_samples_have_a_source(sample: Sample) -> None:
    assert sample.sources
    for source in sample.sources:
        assert source["page"].startswith("https://")
        assert date.fromisoformat(source["read"])


def test_every_sample_is_tested() -> None:
    assert {sample.path for sample in SAMPLES} == set(ROOT.glob("specs/*/examples/*.json"))
