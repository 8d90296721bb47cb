"""Responses through everything that a caller uses: decoding, errors, and the methods of models."""

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
    """Return the result of a call with this response, or raise its error."""
    reply = Received(response.code, HEADERS, content)
    if response.succeeds:
        return decoding.read(response.described, reply)
    error = decoding.failure(response.described, reply)
    assert error is not None
    raise error


def returned(response: Response) -> Node:
    """Return the schema of a call's result: the payload of an envelope."""
    envelope = response.node.envelope
    return response.node.properties[envelope[0]] if envelope and envelope[0] and response.succeeds else response.node


def outcome(response: Response, content: bytes) -> str:
    """Return the outcome of a call: a model that can be printed and written, or the right kind of error; raises for anything else."""
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
