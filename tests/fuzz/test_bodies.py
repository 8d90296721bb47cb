"""Whatever a schema allows is read, and said again by the model to the last digit.

Here many bodies of a few responses that have every form between them; a few bodies of every response are in ``test_bulk``.
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
def test_a_made_up_body_is_one_that_the_schema_allows(response: Response, data: DataObject) -> None:
    """Judged by a validator that isn't ours: what the other tests make of bodies is worth something only if they are right."""
    content = data.draw(body(response.node))
    assert problems(response.spec, response.schema, content) == []


@each_response
@given(data())
@quick(15)
def test_a_body_is_read_and_said_again(response: Response, data: DataObject) -> None:
    content = data.draw(body(response.node))
    model = response.body.read(content)
    assert held(response.node, model) == said(response.node, content)


@each_response
@given(data())
@quick(8)
def test_what_is_written_is_allowed_and_reads_as_the_same_model(response: Response, data: DataObject) -> None:
    model = response.body.read(data.draw(body(response.node)))
    again = written(response.node, model)
    assert problems(response.spec, response.schema, again) == []
    assert response.body.read(again) == model


@each_response
@given(data())
@quick(8)
def test_a_call_comes_to_what_the_body_says(response: Response, data: DataObject) -> None:
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
def test_a_failure_in_a_success_is_rejected(response: Response, data: DataObject) -> None:
    with pytest.raises(Rejected):
        call(response, data.draw(rejection(response.node)))


def test_every_response_is_among_those_tested() -> None:
    tested = {(response.spec.venue, str(response.schema), response.succeeds) for response in DISTINCT}
    assert {(response.spec.venue, str(response.schema), response.succeeds) for response in RESPONSES} == tested
    assert all(response.body is not None for response in RESPONSES)
