"""Undecodable responses raise one kind of error that shows the reason."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import VENUES, OpenClient
from tests.contract.undecodable import failing
from tests.documents import success
from tests.kinds import signed_read
from venuekit.errors import DecodeError, VenueError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox

HTML = b"<!doctype html><title>Maintenance</title>"


def enveloped(venue: str) -> Iterator[tuple[str, str, dict[str, Any], str]]:
    """Yield a read of a venue with an envelope, its success without a payload, and the payload's name."""
    signed = signed_read(venue)
    if "payload" in (envelope := success(venue, signed).get("x-envelope", {})):
        equals = envelope["success"]["equals"]
        yield (
            venue,
            signed,
            {envelope["success"]["property"]: equals[0] if isinstance(equals, list) else equals},
            envelope["payload"],
        )


NOT_JSON = {
    "HTML": HTML,
    "empty": b"",
    "blank": b" \r\n\t",
    "invalid UTF-8": b'{"code": 0, "status": "success", "cursor": "\xff\xfe"}',
    "not text at all": bytes(range(256)),
    "cut off": b'{"fills": [{"fill_id": "0a1b", "trade',
    "two values": b"{} {}",
    "a lone bracket": b"[",
    "single quotes": b"{'code': 0}",
    "too deep": b"[" * 100_000,
}
ENVELOPED = [case for venue in VENUES for case in enveloped(venue)]
"""A read of each venue with envelopes, its success without a payload, and the payload's name."""
OF_ANOTHER_SHAPE: dict[str, object] = {"text": "OK", "number": 5, "true": True, "null": None, "list of lists": [[[]]]}


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
def test_a_body_that_is_not_json(sandbox: Sandbox, any_venue: Driver, body: bytes) -> None:
    error = failing(sandbox, any_venue, body)
    assert isinstance(error, DecodeError)
    assert "200" in str(error)
    assert str(len(body)) in str(error)


@pytest.mark.parametrize("body", OF_ANOTHER_SHAPE.values(), ids=OF_ANOTHER_SHAPE)
def test_json_of_another_shape(sandbox: Sandbox, any_venue: Driver, body: object) -> None:
    error = failing(sandbox, any_venue, json.dumps(body).encode())
    assert isinstance(error, DecodeError)
    assert error.path is not None
    assert error.path.startswith("$")


def test_error_for_html_says_so(sandbox: Sandbox, any_venue: Driver) -> None:
    error = failing(sandbox, any_venue, HTML, headers={"content-type": "text/html; charset=utf-8"})
    assert isinstance(error, DecodeError)
    assert "text/html" in str(error)
    assert error.headers["content-type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize("body", NOT_JSON.values(), ids=NOT_JSON)
def test_undecodable_error_body_keeps_the_error_of_its_status(sandbox: Sandbox, any_venue: Driver, body: bytes) -> None:
    error = failing(sandbox, any_venue, body, status=503)
    assert isinstance(error, VenueError)
    assert (error.body, error.venue_code, error.venue_message, error.details) == (None, None, None, None)
    assert "503" in str(error)


@pytest.mark.parametrize(("venue", "operation", "said", "payload"), ENVELOPED, ids=[one[0] for one in ENVELOPED])
def test_a_success_without_its_payload(
    sandbox: Sandbox, open_client: OpenClient, venue: str, operation: str, said: dict[str, Any], payload: str
) -> None:
    error = failing(sandbox, open_client(venue), json.dumps(said).encode(), operation)
    assert isinstance(error, DecodeError)
    assert error.path == f"$.{payload}"
