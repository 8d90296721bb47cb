"""Failing connections: which error is raised, and after how many attempts."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.conftest import FIRST, VENUES
from tests.faults import conftest as unruly
from tests.faults import sockets
from venuekit import RetryPolicy
from venuekit.errors import (
    ConnectFailed,
    ConnectionInterrupted,
    DecodeError,
    ExchangeUnreachable,
    RequestTimeout,
    TransportError,
)
from venuekit_coinapi_ems.models import MessageReject, RejectReason

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox

THRICE = RetryPolicy(attempts=3, base=0)
BROKEN: dict[str, tuple[Callable[[Any, Any], None], type[TransportError]]] = {
    "never answers": (unruly.silent, RequestTimeout),
    "stops in the middle": (unruly.stalling, RequestTimeout),
    "hangs up": (unruly.hanging_up, ConnectionInterrupted),
    "resets in the middle": (unruly.resetting, ConnectionInterrupted),
    "ends in the middle": (unruly.ending_early, ConnectionInterrupted),
    "isn't HTTP": (unruly.babbling, ConnectionInterrupted),
}


@pytest.mark.parametrize(("behave", "kind"), BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("venue", ["kalshi", "coinapi_ems"])
def test_incomplete_response_raises_a_transport_error(
    open_client: OpenClient, serve: Serve, venue: str, behave: Callable[[Any, Any], None], kind: type[TransportError]
) -> None:
    server = serve(behave)
    driver = open_client(venue, base_url=server.base_url, timeout=sockets.impatient(0.2 if kind is RequestTimeout else 60))
    operation = "get_balance" if venue == "kalshi" else "get_balances"
    with pytest.raises(TransportError) as raised:
        driver.do(operation)
    error = raised.value
    assert type(error) is kind
    sockets.wait_until(lambda: len(server.requests) == 1)  # a busy server may read it after the client has given up
    assert (error.operation, error.attempts, len(server.requests)) == (operation, 1, 1)
    assert error.transient
    assert error.elapsed > 0
    assert operation in str(error)


def test_request_timeout_is_a_timeout_error(open_client: OpenClient, serve: Serve) -> None:
    with pytest.raises(TimeoutError, match=re.escape("0.2 s")):
        open_client("kalshi", base_url=serve(unruly.silent).base_url, timeout=sockets.impatient(0.2)).do("get_balance")


def test_timeouts_can_be_set_per_phase(open_client: OpenClient, serve: Serve) -> None:
    limits = httpx.Timeout(30, read=0.1)
    with pytest.raises(RequestTimeout, match=re.escape("0.1 s")):
        open_client("kalshi", base_url=serve(unruly.silent).base_url, timeout=limits).do("get_balance")


@pytest.mark.parametrize("behave", [unruly.hanging_up, unruly.resetting, unruly.silent])
def test_broken_connections_are_retried(open_client: OpenClient, serve: Serve, behave: Callable[[Any, Any], None]) -> None:
    server = serve(behave)
    with pytest.raises(TransportError) as raised:
        open_client("coinapi_ems", base_url=server.base_url, timeout=sockets.impatient(0.1), retry=THRICE).do("get_balances")
    sockets.wait_until(lambda: len(server.requests) == 3)
    assert (raised.value.attempts, len(server.requests)) == (3, 3)


def test_refused_connection_raises_connect_failed(open_client: OpenClient, nowhere: str) -> None:
    for venue in VENUES:
        driver = open_client(venue, base_url=nowhere, retry=THRICE)
        with pytest.raises(ConnectFailed, match=f"no connection to {urlsplit(nowhere).netloc}, nothing was sent") as raised:
            driver.do(FIRST[venue])
        assert raised.value.attempts == 3


def test_server_without_tls_raises_connect_failed(sandbox: Sandbox, open_client: OpenClient) -> None:
    address = sandbox.kalshi.base_url.replace("http://", "https://")
    with pytest.raises(ConnectFailed, match=r"(?i)ssl"):
        open_client("kalshi", base_url=address).do("get_balance")
    assert sandbox.kalshi.requests == []


BAD_GZIP = {
    "not gzip at all": b"[]",
    "damaged": gzip.compress(b"[]" * 1000)[:10] + b"\xff" * 20,
    "deflate under another name": zlib.compress(b"[]"),
}


@pytest.mark.parametrize("body", BAD_GZIP.values(), ids=BAD_GZIP)
def test_corrupt_gzip_raises_decode_error(sandbox: Sandbox, open_client: OpenClient, body: bytes) -> None:
    sandbox.coinapi_ems.answer("get_balances", body=body, headers={"content-encoding": "gzip"})
    with pytest.raises(DecodeError, match="decompress") as raised:
        open_client("coinapi_ems").do("get_balances")
    error = raised.value
    assert (error.operation, error.status) == ("get_balances", 200)
    assert error.headers["content-encoding"] == "gzip"
    assert error.request_id == sandbox.coinapi_ems.requests[-1].request_id


@pytest.mark.parametrize("body", BAD_GZIP.values(), ids=BAD_GZIP)
def test_error_with_corrupt_gzip_is_classified_by_its_status(sandbox: Sandbox, open_client: OpenClient, body: bytes) -> None:
    sandbox.coinapi_ems.answer("get_balances", status=503, body=body, headers={"content-encoding": "gzip"}, times=2)
    assert open_client("coinapi_ems", retry=THRICE).do("get_balances")
    assert len(sandbox.coinapi_ems.requests) == 3


def test_truncated_gzip_raises_decode_error(sandbox: Sandbox, open_client: OpenClient) -> None:
    body = gzip.compress(b'[{"data": [%s]}]' % b", ".join([b'{"balance": 1.5}'] * 1000))
    sandbox.coinapi_ems.answer("get_balances", body=body[: len(body) // 2], headers={"content-encoding": "gzip"})
    with pytest.raises(DecodeError):
        open_client("coinapi_ems").do("get_balances")


def test_client_is_usable_after_a_timeout(open_client: OpenClient, serve: Serve) -> None:
    server = serve(unruly.selective)
    driver = open_client("coinapi_ems", base_url=server.base_url)
    for _ in range(3):
        with pytest.raises(RequestTimeout):
            driver.call(
                lambda client: client.with_options(timeout=sockets.impatient(0.1)).balances.get_balances(exchange_id="silent")
            )
        assert driver.do("get_balances") == []


def test_unreachable_exchange_without_content_type_is_decoded(open_client: OpenClient, serve: Serve) -> None:
    body = b'{"reject_reason": "EXCHANGE_UNREACHABLE", "message": "down"}'

    def bare(server: Any, connection: Any) -> None:
        connection.sendall(b"HTTP/1.1 490 \r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

    with pytest.raises(ExchangeUnreachable, match="down") as raised:
        open_client("coinapi_ems", base_url=serve(bare).base_url).do("get_balances")
    assert isinstance(raised.value.body, MessageReject)
    assert raised.value.body.reject_reason is RejectReason.EXCHANGE_UNREACHABLE
    assert "content-type" not in raised.value.headers
