"""The error for a wrong value names its path."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis.strategies import DataObject, data

from tests.fuzz import samples
from tests.fuzz.calls import call
from tests.fuzz.json_text import Style
from tests.fuzz.spec import COVERING, DISTINCT, Response
from tests.fuzz.strategies import quick, spoiled
from tests.fuzz.wrong_values import NOT_DECIMALS, Place, places
from venuekit.codec.misread import Misread
from venuekit.errors import DecodeError, Rejected, VenueError

SUCCESSES = [response for response in COVERING if response.succeeds]
FAILURES = [response for response in DISTINCT if not response.succeeds]
ENOUGH = 60
"""Number of bodies that together have every property of every schema."""


def name_of(response: Response) -> str:
    return response.name


@pytest.mark.parametrize("response", SUCCESSES, ids=name_of)
@given(data())
@quick(20)
def test_error_names_the_path_of_a_wrong_value(response: Response, data: DataObject) -> None:
    body = data.draw(spoiled(response.node))
    with pytest.raises((DecodeError, Rejected)) as raised:
        call(response, body.content)
    error = raised.value
    if isinstance(error, Rejected):  # an envelope that doesn't report success reports failure
        assert response.node.envelope
        assert body.path == f"$.{response.node.envelope[1]}"
        return
    assert isinstance(error, DecodeError)
    assert error.path == body.path
    assert body.path in str(error)
    assert error.expected
    assert error.found


@pytest.mark.parametrize("response", FAILURES, ids=name_of)
@given(data())
@quick(20)
def test_error_body_with_a_wrong_value_keeps_its_error(response: Response, data: DataObject) -> None:
    body = data.draw(spoiled(response.node))
    with pytest.raises(VenueError) as raised:
        call(response, body.content)
    assert raised.value.body is None
    with pytest.raises(Misread) as misread:
        response.body.read(body.content)
    assert misread.value.path == body.path


def everything(response: Response) -> list[tuple[list[Any], Place]]:
    """Return every place of the schema with a body that fills it."""
    found: dict[int, tuple[list[Any], Place]] = {}
    for seed in range(ENOUGH):
        random = Random(seed)
        box = [samples.body(response.node, random.randrange)]
        for place in places(response.node, box):
            found.setdefault(id(place.node), (box, place))
    return list(found.values())


@pytest.mark.parametrize("response", SUCCESSES, ids=name_of)
def test_decimals_accept_plain_numbers_only(response: Response) -> None:
    """No decimal accepts NaN, infinity, blanks, underscores or non-ASCII digits."""
    decimals = [(box, place) for box, place in everything(response) if place.node.kind == "decimal"]
    for box, place in decimals:
        kept = place.value
        for text in [*NOT_DECIMALS, *([] if place.may_be_null else [""])]:
            place.holder[place.key] = text
            with pytest.raises(DecodeError) as raised:
                call(response, Style(0).write(box[0]))
            assert raised.value.path == place.path
        place.holder[place.key] = kept


@pytest.mark.parametrize("response", SUCCESSES, ids=name_of)
def test_missing_required_fields_are_refused(response: Response) -> None:
    for box, place in everything(response):
        if place.role == "required":
            kept = place.holder.pop(place.key)
            with pytest.raises(DecodeError) as raised:
                call(response, Style(0).write(box[0]))
            assert raised.value.path == place.path
            place.holder[place.key] = kept


@pytest.mark.parametrize("response", [one for one in SUCCESSES if one.spec.venue != "awkward"], ids=name_of)
def test_every_property_is_covered(response: Response) -> None:
    """The two tests above cover every property of the descriptions."""
    found = {id(place.node) for _, place in everything(response)}
    alternatives = {id(choice) for node in response.node.reached() for choice in node.choices}
    assert {id(node) for node in response.node.reached()} - alternatives <= found
