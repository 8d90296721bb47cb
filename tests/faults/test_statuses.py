"""The error of each status, with every kind of body that a venue is known to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.conftest import FIRST, VENUES
from tests.venues import own
from venuekit import errors
from venuekit.errors import DecodeError, VenueError

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
    from venuekit_sandbox import Sandbox

MEANT: dict[int, type[VenueError]] = {
    204: errors.UnexpectedStatus,
    299: errors.UnexpectedStatus,
    302: errors.RedirectRefused,
    400: errors.BadRequest,
    401: errors.AuthenticationError,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    409: errors.Conflict,
    418: errors.UnexpectedStatus,
    422: errors.BadRequest,
    429: errors.RateLimited,
    490: errors.UnexpectedStatus,
    500: errors.ServerError,
    502: errors.ServerError,
    503: errors.ServerError,
    504: errors.ServerError,
    599: errors.ServerError,
}
BY_VENUE: dict[tuple[str, int], type[VenueError]] = {
    (venue, status): kind for venue in VENUES for status, kind in own(venue, "cases", "STATUSES", {}).items()
}


class Shape(NamedTuple):
    """A body, and the error fields that are read from it."""

    body: bytes
    code: str | None = None
    message: str | None = None
    details: str | None = None


SHAPES = [
    pytest.param(venue, Shape(*said), id=f"{venue}-{name}")
    for venue in VENUES
    for name, said in own(venue, "cases", "ERROR_BODIES", {}).items()
]


def raised_by(sandbox: Sandbox, driver: Driver, operation: str, status: int, shape: Shape) -> VenueError:
    venue = sandbox.venues[driver.venue]
    venue.answer(operation, status=status, body=shape.body, headers={"X-Request-Id": "r-1", "Set-Cookie": "a=b"})
    with pytest.raises(VenueError) as raised:
        driver.do(operation)
    error = raised.value
    assert type(error) is BY_VENUE.get((driver.venue, status), MEANT[status])
    assert (error.status, error.content, error.attempts) == (status, shape.body, 1)
    assert (error.venue_code, error.venue_message, error.details) == shape[1:]
    assert (error.request_id, error.headers["x-request-id"]) == ("r-1", "r-1")
    assert "set-cookie" not in error.headers
    assert str(status) in str(error)
    assert all(said in str(error) for said in shape[1:] if said)
    assert len(venue.requests) == 1
    return error


@pytest.mark.parametrize(("venue", "shape"), SHAPES)
@pytest.mark.parametrize("status", [status for status in MEANT if status != 204])
def test_error_fields_are_read_from_error_bodies(
    sandbox: Sandbox, open_client: OpenClient, venue: str, status: int, shape: Shape
) -> None:
    raised_by(sandbox, open_client(venue), FIRST[venue], status, shape)


@pytest.mark.parametrize("status", MEANT)
def test_empty_error_bodies_at_every_venue(sandbox: Sandbox, any_venue: Driver, status: int) -> None:
    raised_by(sandbox, any_venue, FIRST[any_venue.venue], status, Shape(b""))


def test_an_undocumented_success_status_is_unexpected(sandbox: Sandbox, any_venue: Driver) -> None:
    """An undocumented 2xx isn't treated as the documented one, even with a valid body."""
    venue = sandbox.venues[any_venue.venue]
    venue.answer(FIRST[any_venue.venue], status=206, body=any_venue.raw(FIRST[any_venue.venue]).content)
    with pytest.raises(errors.UnexpectedStatus):
        any_venue.do(FIRST[any_venue.venue])


def test_all_errors_share_one_base_class() -> None:
    public = [getattr(errors, name) for name in errors.__all__]
    assert all(issubclass(kind, errors.VenueKitError) for kind in public)
    assert issubclass(errors.ArgumentError, ValueError)
    assert issubclass(errors.RequestTimeout, TimeoutError)
    assert issubclass(errors.CredentialError, errors.ConfigurationError)
    assert not issubclass(DecodeError, VenueError)
