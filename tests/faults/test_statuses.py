"""What each status means, under every body that a venue is known to send with it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.conftest import FIRST
from venuekit import errors
from venuekit.errors import DecodeError, Rejected, VenueError
from venuekit_habittrade.models import ErrorResponse as HabitTradeError
from venuekit_kalshi.models import ErrorDetail
from venuekit_kalshi.models import ErrorResponse as KalshiError

if TYPE_CHECKING:
    from tests.conftest import Face
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
    ("habittrade", 418): errors.RateLimited,
    ("coinapi_ems", 490): errors.ExchangeUnreachable,
}


class Shape(NamedTuple):
    """A body, and what can be read from it."""

    body: bytes
    code: str | None = None
    message: str | None = None
    details: str | None = None


KALSHI = {
    "nested": Shape(
        b'{"error":{"code":"authentication_error","message":"authentication_error","details":"NOT_FOUND"}}',
        *("authentication_error", "authentication_error", "NOT_FOUND"),
    ),
    "flat": Shape(b'{"code":"bad_request","message":"bad request","details":"..."}', "bad_request", "bad request", "..."),
    "lone msg": Shape(b'{"msg":"Parameter validation failed"}', None, "Parameter validation failed"),
    "text": Shape(b'{"error":"too many requests"}', None, "too many requests"),
    "code with an id": Shape(b'{"code":"user_not_found:_1b4e28ba"}', "user_not_found:_1b4e28ba"),
    "numeric code": Shape(b'{"code":5,"message":"m","new":{}}', "5", "m"),
    "nulls": Shape(b'{"error":null,"code":null,"message":"m"}', None, "m"),
    "an object of nothing": Shape(b"{}"),
    "a list": Shape(b"[]"),
    "HTML": Shape(b"<html>bad gateway</html>"),
    "empty": Shape(b""),
}
HABITTRADE = {
    "documented": Shape(b'{"code":12010012,"message":"Internal server error"}', "12010012", "Internal server error"),
    "with details": Shape(b'{"code":1,"message":"m","details":"d"}', "1", "m", "d"),
    "code in quotes": Shape(b'{"code":"01210012","message":"m"}', "01210012", "m"),
    "HTML": Shape(b"<html>bad gateway</html>"),
    "empty": Shape(b""),
}


def raised_by(sandbox: Sandbox, face: Face, operation: str, status: int, shape: Shape) -> VenueError:
    venue = sandbox.venues[face.venue]
    venue.answer(operation, status=status, body=shape.body, headers={"X-Request-Id": "r-1", "Set-Cookie": "a=b"})
    with pytest.raises(VenueError) as raised:
        face.do(operation)
    error = raised.value
    assert type(error) is BY_VENUE.get((face.venue, status), MEANT[status])
    assert (error.status, error.content, error.attempts) == (status, shape.body, 1)
    assert (error.venue_code, error.venue_message, error.details) == shape[1:]
    assert (error.request_id, error.headers["x-request-id"]) == ("r-1", "r-1")
    assert "set-cookie" not in error.headers
    assert str(status) in str(error)
    assert all(said in str(error) for said in shape[1:] if said)
    assert len(venue.requests) == 1
    return error


@pytest.mark.parametrize("shape", KALSHI.values(), ids=KALSHI)
@pytest.mark.parametrize("status", [status for status in MEANT if status != 204])
def test_kalshi(sandbox: Sandbox, kalshi: Face, status: int, shape: Shape) -> None:
    raised_by(sandbox, kalshi, "get_fills", status, shape)


@pytest.mark.parametrize("shape", HABITTRADE.values(), ids=HABITTRADE)
@pytest.mark.parametrize("status", [status for status in MEANT if status != 204])
def test_habittrade(sandbox: Sandbox, habittrade: Face, status: int, shape: Shape) -> None:
    raised_by(sandbox, habittrade, "get_portfolio", status, shape)


@pytest.mark.parametrize("status", MEANT)
def test_every_venue(sandbox: Sandbox, any_venue: Face, status: int) -> None:
    raised_by(sandbox, any_venue, FIRST[any_venue.venue], status, Shape(b""))


def test_the_documented_bodies_are_parsed(sandbox: Sandbox, kalshi: Face, habittrade: Face) -> None:
    nested = raised_by(sandbox, kalshi, "get_fills", 401, KALSHI["nested"])
    assert isinstance(nested.body, KalshiError)
    assert isinstance(nested.body.error, ErrorDetail)
    assert nested.body.error.details == "NOT_FOUND"
    sandbox.kalshi.requests.clear()
    text = raised_by(sandbox, kalshi, "get_fills", 429, KALSHI["text"])
    assert isinstance(text.body, KalshiError)
    assert text.body.error == "too many requests"
    plain = raised_by(sandbox, habittrade, "get_portfolio", 500, HABITTRADE["documented"])
    assert isinstance(plain.body, HabitTradeError)
    assert str(plain.body.code) == "12010012"


@pytest.mark.parametrize("code", [12010012, "12010012", -1, "01"])
@pytest.mark.parametrize("data", [{}, {"data": None}, {"data": {}}, {"data": {"positions": []}}, {"data": "gone"}], ids=str)
def test_an_error_inside_a_success(sandbox: Sandbox, habittrade: Face, code: object, data: dict[str, object]) -> None:
    body = json.dumps({"code": code, "message": "Internal server error", "details": "d", **data}).encode()
    sandbox.habittrade.answer("get_portfolio", body=body)
    with pytest.raises(Rejected) as raised:
        habittrade.do("get_portfolio")
    error = raised.value
    assert (error.status, error.content) == (200, body)
    assert (error.venue_code, error.venue_message, error.details) == (str(code), "Internal server error", "d")
    assert "Internal server error" in str(error)
    assert isinstance(error.body, HabitTradeError)


def test_an_error_inside_a_success_of_synapsewave(sandbox: Sandbox, synapsewave: Face) -> None:
    for operation in ("get_positions", "get_balance"):
        sandbox.synapsewave.answer(operation, body={"status": "error", "code": "e-101", "message": "Session expired"})
        with pytest.raises(Rejected, match="Session expired") as raised:
            synapsewave.do(operation)
        assert raised.value.venue_code == "e-101"


@pytest.mark.parametrize("code", ["0", 0])
def test_a_success_in_quotes_is_one_or_says_what_it_is(sandbox: Sandbox, habittrade: Face, code: object) -> None:
    """The description allows the code to be quoted, so a quoted nought is nought."""
    sandbox.habittrade.answer("get_portfolio", body={"code": code, "data": {"positions": []}})
    assert habittrade.do("get_portfolio").positions == []


def test_a_status_within_a_documented_class_of_other_operations(sandbox: Sandbox, any_venue: Face) -> None:
    """A 2xx that isn't documented is not taken for the documented one, however good its body looks."""
    venue = sandbox.venues[any_venue.venue]
    venue.answer(FIRST[any_venue.venue], status=206, body=any_venue.raw(FIRST[any_venue.venue]).content)
    with pytest.raises(errors.UnexpectedStatus):
        any_venue.do(FIRST[any_venue.venue])


def test_every_error_is_of_one_tree() -> None:
    public = [getattr(errors, name) for name in errors.__all__]
    assert all(issubclass(kind, errors.VenueKitError) for kind in public)
    assert issubclass(errors.ArgumentError, ValueError)
    assert issubclass(errors.RequestTimeout, TimeoutError)
    assert issubclass(errors.CredentialError, errors.ConfigurationError)
    assert not issubclass(DecodeError, VenueError)
