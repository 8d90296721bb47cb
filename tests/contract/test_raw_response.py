"""Raw responses: complete, and parsed only on demand."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from tests.conftest import FIRST
from venuekit import RawResponse
from venuekit.errors import DecodeError, VenueError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def test_raw_response_has_status_headers_and_content(sandbox: Sandbox, any_venue: Driver) -> None:
    venue = sandbox.venues[any_venue.venue]
    operation = venue.operations[0]
    raw = any_venue.raw(operation)
    assert isinstance(raw, RawResponse)
    assert raw.status_code == 200
    assert raw.headers["X-Request-Id"] == raw.headers["x-request-id"] == venue.requests[-1].request_id
    assert raw.headers["content-type"] == "application/json"
    assert raw.parsed is raw.parsed
    assert raw.parsed == any_venue.do(operation)
    assert operation in repr(raw)


def test_raw_response_is_parsed_on_demand(sandbox: Sandbox, any_venue: Driver) -> None:
    operation = FIRST[any_venue.venue]
    sandbox.venues[any_venue.venue].answer(operation, body=b"\xff not json")
    raw = any_venue.raw(operation)
    assert (raw.status_code, raw.content) == (200, b"\xff not json")
    for _ in range(2):
        with pytest.raises(DecodeError) as raised:
            _ = raw.parsed
        assert raised.value.content == raw.content


def test_error_statuses_are_raised(sandbox: Sandbox, any_venue: Driver) -> None:
    venue = sandbox.venues[any_venue.venue]
    venue.answer(venue.operations[0], status=403)
    with pytest.raises(VenueError):
        any_venue.raw(venue.operations[0])


def test_content_of_raw_response_is_decompressed(sandbox: Sandbox, any_venue: Driver) -> None:
    operation, venue = FIRST[any_venue.venue], sandbox.venues[any_venue.venue]
    usual = any_venue.raw(operation)
    venue.answer(operation, body=gzip.compress(usual.content), headers={"content-encoding": "gzip"})
    raw = any_venue.raw(operation)
    assert (raw.content, raw.parsed) == (usual.content, usual.parsed)
