"""Every body that matches its schema is decoded, and its model writes it back to the last digit.

Many bodies of a few responses that together have every form; ``test_bulk`` tries a few bodies of every response.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis.strategies import DataObject, data

from tests.fuzz.calls import call, returned
from tests.fuzz.meaning import held, said, written
from tests.fuzz.spec import COVERING, DISTINCT, RESPONSES, Response
from tests.fuzz.strategies import body, quick, rejection
from tests.fuzz.validators import problems
from venuekit.errors import Rejected, VenueError

each_response = pytest.mark.parametrize("response", COVERING, ids=lambda response: response.name)
WRAPPED = [response for response in COVERING if response.succeeds and response.node.envelope]


@each_response
@given(data())
@quick(8)
def test_generated_bodies_match_the_schema(response: Response, data: DataObject) -> None:
    """A third-party validator checks the generated bodies, on which the other tests rely."""
    content = data.draw(body(response.node))
    assert problems(response.spec, response.schema, content) == []


@each_response
@given(data())
@quick(15)
def test_bodies_round_trip_through_models(response: Response, data: DataObject) -> None:
    content = data.draw(body(response.node))
    model = response.body.read(content)
    assert held(response.node, model) == said(response.node, content)


@each_response
@given(data())
@quick(8)
def test_written_json_matches_the_schema_and_decodes_to_an_equal_model(response: Response, data: DataObject) -> None:
    model = response.body.read(data.draw(body(response.node)))
    again = written(response.node, model)
    assert problems(response.spec, response.schema, again) == []
    assert response.body.read(again) == model


@each_response
@given(data())
@quick(8)
def test_calls_return_the_content_of_the_body(response: Response, data: DataObject) -> None:
    content = data.draw(body(response.node))
    says = said(response.node, content)
    if response.succeeds:
        envelope = response.node.envelope
        assert held(returned(response), call(response, content)) == (says[envelope[0]] if envelope and envelope[0] else says)
        return
    with pytest.raises(VenueError) as raised:
        call(response, content)
    assert held(response.node, raised.value.body) == says


@pytest.mark.parametrize("response", WRAPPED, ids=lambda response: response.name)
@given(data())
@quick(25)
def test_failure_in_an_envelope_is_rejected(response: Response, data: DataObject) -> None:
    with pytest.raises(Rejected):
        call(response, data.draw(rejection(response.node)))


def test_every_form_of_response_is_tested() -> None:
    tested = {(response.spec.venue, str(response.schema), response.succeeds) for response in DISTINCT}
    assert {(response.spec.venue, str(response.schema), response.succeeds) for response in RESPONSES} == tested
    assert all(response.body is not None for response in RESPONSES)
