"""Writes whose outcome is unknown: which error they raise, and which of them are retried."""

from __future__ import annotations

import copy
import pickle
import socket
from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from msgspec.structs import replace

from tests.faults import conftest as unruly
from tests.faults import sockets
from venuekit import Bucket, LocalLimits, RetryPolicy
from venuekit.call.operation import Body, ClientKey, Envelope, Operation, RateCost, Request
from venuekit.codec.model import whole
from venuekit.codec.wire import QuotableInteger
from venuekit.errors import (
    AnswerTooLarge,
    AuthenticationError,
    BadRequest,
    CallError,
    Conflict,
    ConnectFailed,
    ConnectionInterrupted,
    DeadlineExceeded,
    DecodeError,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    RateLimitExceeded,
    RedirectRefused,
    Rejected,
    RequestTimeout,
    ServerError,
)
from venuekit.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
    from tests.faults.conftest import Serve

Behaviour = Callable[[Any, socket.socket], None]
ORDER: Operation[Any] = Operation(
    name="create_order",
    method="POST",
    path="/orders",
    success={200: Body(lambda: (dict[str, int], lambda said, _note: dict(said)))},
    security=("key",),
    retry="keyed",
    rate_cost=RateCost("write", 1),
)
ONCE = Request(ORDER, "/orders")
KEYED = Request(ORDER, "/orders", client_keys=("order-7",))
THRICE = RetryPolicy(attempts=3, base=0)


def answering(status: int, body: bytes = b"{}", headers: bytes = b"") -> Behaviour:
    """Return a behaviour that sends this response."""
    said = b"HTTP/1.1 %d .\r\ncontent-type: application/json\r\ncontent-length: %d\r\n%b\r\n%b" % (
        status,
        len(body),
        headers,
        body,
    )
    return lambda server, connection: connection.sendall(said)


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """Return a behaviour that uses each of these once, in order."""
    return lambda server, connection: behaviours[len(server.requests) - 1](server, connection)


def leaving(server: Any, connection: socket.socket) -> None:
    """Close the connection, and stop listening."""
    server.socket.shutdown(socket.SHUT_RDWR)
    connection.shutdown(socket.SHUT_RDWR)


def place(driver: Driver, request: Request[Any]) -> Any:
    resource = Resource if driver.mode == "sync" else AsyncResource
    return driver.call(lambda client: resource(client)._call(request))


def caught(driver: Driver, request: Request[Any]) -> CallError:
    with pytest.raises(CallError) as raised:
        place(driver, request)
    return raised.value


def assert_unknown(error: CallError, key: str | None, reason: type[CallError], attempts: int) -> None:
    assert isinstance(error, OutcomeUnknown)
    assert type(error.reason) is reason
    assert error.__cause__ is error.reason
    assert (error.operation, error.attempts, error.client_key) == ("create_order", attempts, key)
    assert (error.retry_safe, error.leaves_doubt) == (key is not None, True)
    assert error.elapsed > 0
    assert "unknown whether the venue acted" in str(error)
    assert (repr(key) if key else "look at the venue before calling again") in str(error)


DOUBTFUL: dict[str, tuple[Behaviour, type[CallError], int]] = {
    "no answer": (unruly.silent, RequestTimeout, 3),
    "half an answer": (unruly.stalling, RequestTimeout, 3),
    "hanging up": (unruly.hanging_up, ConnectionInterrupted, 3),
    "a reset": (unruly.resetting, ConnectionInterrupted, 3),
    "500": (answering(500), ServerError, 3),
    "408": (answering(408), ServerError, 3),
    "an unreadable success": (answering(200, b"<html>"), DecodeError, 1),
    "a success of another shape": (answering(200, b'{"order": "text"}'), DecodeError, 1),
    "a success too large to read": (answering(200, b" " * 2000), AnswerTooLarge, 1),
    "a success packed in some other way": (answering(200, headers=b"content-encoding: br\r\n"), DecodeError, 1),
}


def of(request: Request[Any], operation: Operation[Any]) -> Request[Any]:
    """Return the same request for another operation."""
    changed = copy.copy(request)
    changed.operation = operation
    return changed


@pytest.mark.parametrize(("behave", "reason", "attempts"), DOUBTFUL.values(), ids=DOUBTFUL)
@pytest.mark.parametrize("request_", [ONCE, KEYED], ids=["once", "keyed"])
def test_inconclusive_response_raises_outcome_unknown(
    open_client: OpenClient, serve: Serve, request_: Request[Any], behave: Behaviour, reason: type[CallError], attempts: int
) -> None:
    server = serve(behave)
    timeout = sockets.impatient(0.1 if reason is RequestTimeout else 60)
    driver = open_client("coinapi_ems", base_url=server.base_url, timeout=timeout, retry=THRICE, max_body=1000)
    error = caught(driver, request_)
    sockets.wait_until(lambda: len(server.requests) == error.attempts)
    assert_unknown(error, request_.client_key, reason, attempts if request_.client_keys else 1)
    assert len(server.requests) == error.attempts


CLEAR: dict[str, tuple[Behaviour, type[CallError], int]] = {
    "400": (answering(400), BadRequest, 1),
    "401": (answering(401), AuthenticationError, 1),
    "404": (answering(404), NotFound, 1),
    "409": (answering(409), Conflict, 1),
    "429": (answering(429), RateLimited, 3),
    "302": (answering(302), RedirectRefused, 1),
    "400, unreadable": (answering(400, headers=b"content-encoding: br\r\n"), BadRequest, 1),
}


@pytest.mark.parametrize(("behave", "kind", "attempts"), CLEAR.values(), ids=CLEAR)
@pytest.mark.parametrize("request_", [ONCE, KEYED], ids=["once", "keyed"])
def test_clear_refusal_keeps_its_error(
    open_client: OpenClient, serve: Serve, request_: Request[Any], behave: Behaviour, kind: type[CallError], attempts: int
) -> None:
    server = serve(behave)
    error = caught(open_client("coinapi_ems", base_url=server.base_url, retry=THRICE), request_)
    assert type(error) is kind
    assert (error.attempts, len(server.requests)) == (attempts, attempts)
    assert (error.retry_safe, error.leaves_doubt) == (True, False)


@pytest.mark.parametrize("request_", [ONCE, KEYED], ids=["once", "keyed"])
def test_unsent_requests_are_retried(open_client: OpenClient, nowhere: str, request_: Request[Any]) -> None:
    error = caught(open_client("coinapi_ems", base_url=nowhere, retry=THRICE), request_)
    assert type(error) is ConnectFailed
    assert (error.attempts, error.retry_safe) == (3, True)


def test_deadline_during_a_write_raises_outcome_unknown(open_client: OpenClient, serve: Serve) -> None:
    driver = open_client("coinapi_ems", base_url=serve(unruly.silent).base_url, retry=RetryPolicy(deadline=1))
    assert_unknown(caught(driver, ONCE), None, DeadlineExceeded, 1)


def test_retry_on_does_not_repeat_a_write_of_unknown_outcome(open_client: OpenClient, serve: Serve) -> None:
    server = serve(answering(500))
    driver = open_client("coinapi_ems", base_url=server.base_url, retry=RetryPolicy(base=0, on=(ServerError, Conflict)))
    assert_unknown(caught(driver, ONCE), None, ServerError, 1)
    server.behave = answering(409)
    assert caught(driver, ONCE).attempts == 3


def test_a_write_with_an_idempotency_key_is_retried_to_success(open_client: OpenClient, serve: Serve) -> None:
    server = serve(in_turn(unruly.hanging_up, answering(503), answering(200, b'{"order": 7}')))
    assert place(open_client("coinapi_ems", base_url=server.base_url, retry=THRICE), KEYED) == {"order": 7}
    assert len(server.requests) == 3


def test_a_key_that_the_venue_does_not_deduplicate_is_not_retried(open_client: OpenClient, serve: Serve) -> None:
    server = serve(unruly.hanging_up)
    found = of(KEYED, replace(ORDER, retry="never", client_key=ClientKey("id", "finds")))
    with pytest.raises(OutcomeUnknown) as raised:
        place(open_client("coinapi_ems", base_url=server.base_url, retry=THRICE), found)
    assert (raised.value.client_key, raised.value.retry_safe, len(server.requests)) == ("order-7", False, 1)


LATER: dict[str, tuple[Behaviour, type[CallError]]] = {
    "refused as a duplicate": (answering(409), Conflict),
    "refused for another reason": (answering(400), BadRequest),
    "refused by the edge": (answering(401), AuthenticationError),
    "redirected": (answering(302), RedirectRefused),
}


@pytest.mark.parametrize(("later", "reason"), LATER.values(), ids=LATER)
def test_a_later_refusal_leaves_the_outcome_of_an_earlier_attempt_unknown(
    open_client: OpenClient, serve: Serve, later: Behaviour, reason: type[CallError]
) -> None:
    server = serve(in_turn(unruly.hanging_up, later))
    assert_unknown(caught(open_client("coinapi_ems", base_url=server.base_url, retry=THRICE), KEYED), "order-7", reason, 2)


class Wrapped(msgspec.Struct):
    """An envelope whose code is an integer, possibly quoted."""

    code: QuotableInteger


NO_VERDICT = ['"0x"', '""', "null", "[]", "1.5", '"1_0"', '"\u0661"', '"no"', "true", "{}", '"' + "1" * 5000 + '"']


@pytest.mark.parametrize("verdict", NO_VERDICT, ids=lambda verdict: ascii(verdict[:10]))
def test_an_unreadable_envelope_code_leaves_the_outcome_unknown(open_client: OpenClient, serve: Serve, verdict: str) -> None:
    """It isn't a success either: a call that may have moved money isn't safe to repeat."""
    wrapped = Body(lambda: (Wrapped, lambda said, _note: SimpleNamespace(code=whole(said.code), data=said)))
    order = replace(ORDER, success={200: wrapped}, envelope=Envelope("data", "data", "code", "code", 0))
    driver = open_client("coinapi_ems", base_url=serve(answering(200, f'{{"code": {verdict}}}'.encode())).base_url)
    assert_unknown(caught(driver, of(ONCE, order)), None, DecodeError, 1)


@pytest.mark.parametrize("verdict", [b"5", b'"5"', b'"0012010012"', b"-1"], ids=repr)
def test_a_readable_envelope_code_is_a_rejection(open_client: OpenClient, serve: Serve, verdict: bytes) -> None:
    """Even if the rest of the body is invalid."""
    broken = Body(lambda: (Wrapped, lambda said, _note: whole("x")))
    order = replace(ORDER, success={200: broken}, envelope=Envelope("data", "data", "code", "code", 0))
    driver = open_client("coinapi_ems", base_url=serve(answering(200, b'{"code": %b, "code_": ""}' % verdict)).base_url)
    assert type(caught(driver, of(ONCE, order))) is Rejected


def test_a_later_rejection_in_an_envelope_leaves_the_outcome_unknown(open_client: OpenClient, serve: Serve) -> None:
    wrapped = Body(lambda: (dict[str, int], lambda said, _note: SimpleNamespace(code=said["code"], data=said)))
    order = replace(ORDER, success={200: wrapped}, envelope=Envelope("data", "data", "code", "code", 0))
    driver = open_client("coinapi_ems", base_url=serve(answering(200, b'{"code": 5}')).base_url)
    assert type(caught(driver, of(KEYED, order))) is Rejected
    server = serve(in_turn(unruly.hanging_up, answering(200, b'{"code": 5}')))
    driver = open_client("coinapi_ems", base_url=server.base_url, retry=THRICE)
    assert_unknown(caught(driver, of(KEYED, order)), "order-7", Rejected, 2)


def test_a_later_failure_to_connect_leaves_the_outcome_unknown(open_client: OpenClient, serve: Serve) -> None:
    server = serve(leaving)
    error = caught(open_client("coinapi_ems", base_url=server.base_url, retry=THRICE), KEYED)
    assert_unknown(error, "order-7", ConnectionInterrupted, 3)
    assert "nothing was sent" not in str(error)


def test_a_rate_limit_between_attempts_leaves_the_outcome_unknown(open_client: OpenClient, serve: Serve) -> None:
    server = serve(unruly.hanging_up)
    limits = LocalLimits({"write": Bucket(rate=0.01, capacity=1)})
    driver = open_client("coinapi_ems", base_url=server.base_url, retry=THRICE, limits=limits)
    assert_unknown(caught(driver, KEYED), "order-7", ConnectionInterrupted, 1)
    error = caught(driver, KEYED)
    assert type(error) is RateLimitExceeded
    assert (error.attempts, error.retry_safe, len(server.requests)) == (0, True, 1)


def test_a_read_raises_the_error_of_its_last_attempt(open_client: OpenClient, serve: Serve) -> None:
    server = serve(leaving)
    with pytest.raises(ConnectFailed, match="nothing was sent") as raised:
        open_client("coinapi_ems", base_url=server.base_url, retry=THRICE).do("get_balances")
    assert raised.value.attempts == 3
    assert raised.value.retry_safe


@pytest.mark.parametrize("request_", [ONCE, KEYED], ids=["once", "keyed"])
@pytest.mark.parametrize("behave", [unruly.hanging_up, answering(500, b'{"message": "down"}'), answering(200, b"<html>")])
def test_outcome_unknown_can_be_pickled_and_copied(
    open_client: OpenClient, serve: Serve, request_: Request[Any], behave: Behaviour
) -> None:
    error = caught(open_client("coinapi_ems", base_url=serve(behave).base_url), request_)
    assert isinstance(error, OutcomeUnknown)
    for twin in (*(pickle.loads(pickle.dumps(error, protocol)) for protocol in (2, 5)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is OutcomeUnknown
        assert (str(twin), twin.client_key, twin.retry_safe, twin.attempts, twin.elapsed, twin.operation) == (
            *(str(error), error.client_key, error.retry_safe, error.attempts, error.elapsed, error.operation),
        )
        assert type(twin.reason) is type(error.reason)
        assert (str(twin.reason), twin.reason.attempts) == (str(error.reason), error.reason.attempts)


MADE: list[tuple[CallError, str]] = [
    (DeadlineExceeded("op", "late"), "late"),
    (AnswerTooLarge("op", 5, status=200, headers={"X-Request-Id": "7"}), "max_body"),
    (RateLimitExceeded("op", "too late"), "too late"),
    (OutcomeUnknown(RequestTimeout("op", "no answer"), (), attempts=1, elapsed=0.5), "look at the venue"),
    (OutcomeUnknown(RequestTimeout("op", "no answer"), ("order-7",), attempts=1, elapsed=0.5), "'order-7'"),
]


@pytest.mark.parametrize(("error", "said"), MADE, ids=lambda value: type(value).__name__ if isinstance(value, CallError) else "")
def test_errors_of_calls_pickle(error: CallError, said: str) -> None:
    error.attempts, error.elapsed, error.retry_safe = 4, 1.5, False
    twin = pickle.loads(pickle.dumps(error))
    assert type(twin) is type(error)
    assert vars(twin).keys() == vars(error).keys()
    assert (str(twin), twin.attempts, twin.elapsed, twin.retry_safe) == (str(error), 4, 1.5, False)
    assert twin.request_id == error.request_id
    assert said in str(twin)
    assert isinstance(twin, TimeoutError) == isinstance(error, TimeoutError)
