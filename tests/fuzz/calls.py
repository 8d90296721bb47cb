"""Answers put through all that a caller meets: the reading, the error, and what can be done with the model afterwards."""

from __future__ import annotations

from typing import Any

from tests.fuzz.meaning import written
from tests.fuzz.spec import Node, Response
from venuekit.call import decoding
from venuekit.call.drift import DriftWatch
from venuekit.call.operation import Response as Received
from venuekit.errors import DecodeError, Rejected, VenueError

HEADERS = {"content-type": "application/json"}


def call(response: Response, content: bytes) -> Any:
    """What a caller gets, or is raised, when a venue answers so."""
    reply = Received(response.code, HEADERS, content)
    if response.succeeds:
        return decoding.read(response.described, reply)
    error = decoding.failure(response.described, reply)
    assert error is not None
    raise error


def returned(response: Response) -> Node:
    """What a successful call returns: the payload, where a wrapper names one."""
    envelope = response.node.envelope
    return response.node.properties[envelope[0]] if envelope and envelope[0] and response.succeeds else response.node


def outcome(response: Response, content: bytes) -> str:
    """How a call ends: with a model that can be shown and written, or with the right kind of error; all else is raised."""
    try:
        model = call(response, content)
    except DecodeError as error:
        assert response.succeeds
        return _told(error, "DecodeError", content)
    except Rejected as error:
        assert response.succeeds
        assert response.node.envelope
        return _told(error, "Rejected", content)
    except VenueError as error:
        assert not response.succeeds
        return _told(error, "failure" if error.body is not None else "failure without a body", content)
    repr(model)
    written(returned(response), model)
    DriftWatch(1, None).page(response.described, response.code, content)
    return "model"


def _told(error: DecodeError | VenueError, name: str, content: bytes) -> str:
    assert error.content == content
    assert error.operation in str(error)
    assert len(str(error)) < 10_000 or isinstance(error, VenueError)
    repr(error)
    return name
