"""Third-party validators find that all requests and responses match the descriptions."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import CALLS, VENUES, signer_of
from tests.fuzz.documented import SAMPLES, Sample
from tests.fuzz.recorded_clients import Talk, ask
from tests.fuzz.spec import SPECS, Response
from tests.venues import own
from venuekit.errors import CallError
from venuekit_sandbox import Sandbox

OPERATIONS = [(venue, operation) for venue, operations in CALLS.items() for operation in operations]
WRONG = {venue: {next(iter(inspect.signature(signer_of(venue)).parameters)): "00000000-wrong"} for venue in VENUES}


@pytest.mark.parametrize(("venue", "operation"), OPERATIONS)
def test_calls_match_the_description(talk: Talk, venue: str, operation: str) -> None:
    driver, conversation = talk(venue)
    driver.do(operation)
    assert conversation.complaints() == []
    described = next(one for _, _, one in conversation.spec.operations if one["operationId"] == operation)
    assert [str(answer.status_code) in described["responses"] and answer.is_success for answer in conversation.answers] == [True]


ARGUMENTS = [
    pytest.param(venue, operation, positional, arguments, id=f"{venue}-{operation}-{number}")
    for venue in VENUES
    for number, (operation, positional, arguments) in enumerate(own(venue, "cases", "CALLS", ()))
]


@pytest.mark.parametrize(("venue", "operation", "positional", "arguments"), ARGUMENTS)
def test_calls_with_arguments_match_the_description(
    talk: Talk, venue: str, operation: str, positional: tuple[Any, ...], arguments: dict[str, Any]
) -> None:
    driver, conversation = talk(venue)
    ask(driver, operation, *positional, **arguments)
    assert conversation.complaints() == []


@pytest.mark.parametrize("venue", VENUES)
def test_refused_credentials_match_the_description(talk: Talk, venue: str) -> None:
    driver, conversation = talk(venue, **WRONG[venue])
    signed = SPECS[venue].root.get("security") or max((one["security"] for _, _, one in SPECS[venue].operations), key=str)
    refused = []
    for _, _, described in SPECS[venue].operations:
        operation = described["operationId"]
        if described.get("security", signed) == signed and operation not in own(venue, "cases", "TELLS", ()):
            refused.append(operation)
            with pytest.raises(CallError):
                driver.do(operation)
        else:  # public, signed only by valid credentials, or a check of credentials
            driver.do(operation)
    assert refused
    assert len(conversation.answers) == len(CALLS[venue])
    assert conversation.complaints() == []


REFUSALS = [
    pytest.param(venue, *refusal, id=f"{venue}-{refusal[0]}")
    for venue in VENUES
    for refusal in own(venue, "cases", "REFUSED_CALLS", ())
]


@pytest.mark.parametrize(("venue", "operation", "positional", "arguments", "status"), REFUSALS)
def test_refusals_of_the_sandbox_match_the_description(
    talk: Talk, venue: str, operation: str, positional: tuple[Any, ...], arguments: dict[str, Any], status: int
) -> None:
    driver, conversation = talk(venue)
    with pytest.raises(CallError):
        ask(driver, operation, *positional, **arguments)
    assert [answer.status_code for answer in conversation.answers] == [status]
    assert conversation.complaints() == []


def answered() -> Iterator[Any]:
    """Yield every sample for the synchronous client, and the first of each venue and status for both."""
    firsts = {(one.response.spec.venue, one.response.status): one for one in reversed(SAMPLES)}
    for mode, samples in (("sync", SAMPLES), ("async", firsts.values())):
        yield from (pytest.param(mode, one, id=f"{mode}-{one.name}") for one in samples)


def sharing(sample: Sample) -> list[Response]:
    """Return the operations of a sample: the first of each resource, since most share their errors."""
    first = sample.response
    resources: dict[str, Response] = {}
    for one in first.spec.responses:
        if (one.schema, one.status) == (first.schema, first.status):
            resources.setdefault(CALLS[first.spec.venue][one.operation].resource, one)
    return list(resources.values())


@pytest.mark.parametrize(("mode", "sample"), list(answered()))
def test_every_documented_response_is_handled(sandbox: Sandbox, talk: Talk, mode: str, sample: Sample) -> None:
    venue = sample.response.spec.venue
    driver, conversation = talk(venue)
    for response in sharing(sample):
        sandbox.venues[venue].answer(response.operation, status=response.code, body=sample.content)
        try:
            driver.do(response.operation)
        except CallError:
            assert not response.succeeds
    assert conversation.answers
    assert conversation.complaints() == []
