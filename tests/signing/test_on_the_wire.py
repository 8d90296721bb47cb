"""Signatures as they arrive, verified here and not by the sandbox: what was sent is what was signed, every time anew."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from functools import cache
from time import time_ns
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from venuekit import RetryPolicy
from venuekit.errors import NotFound
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Face, OpenClient
    from venuekit_sandbox import Received

PATHS = {
    "get_balance": "/trade-api/v2/portfolio/balance",
    "get_fills": "/trade-api/v2/portfolio/fills",
    "get_portfolio_resting_order_total_value": "/trade-api/v2/portfolio/summary/total_resting_order_value",
    "get_positions": "/trade-api/v2/portfolio/positions",
    "get_settlements": "/trade-api/v2/portfolio/settlements",
}
PATIENT = RetryPolicy(attempts=3, base=0)


@cache
def public_key(pem: str) -> rsa.RSAPublicKey:
    key = serialization.load_pem_private_key(pem.encode(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key.public_key()


def verify_kalshi(sandbox: Sandbox, request: Received, path: str) -> tuple[str, bytes]:
    """Verify a request as its venue would; returns timestamp and signature."""
    timestamp = request.headers["kalshi-access-timestamp"]
    signature = b64decode(request.headers["kalshi-access-signature"], validate=True)
    pss = padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=32)
    public_key(sandbox.kalshi.client_args["private_key"]).verify(
        signature, f"{timestamp}GET{path}".encode(), pss, hashes.SHA256()
    )
    assert request.headers["kalshi-access-key"] == sandbox.kalshi.client_args["key_id"]
    return timestamp, signature


def verify_habittrade(sandbox: Sandbox, request: Received) -> tuple[str, str]:
    """The same for a portfolio."""
    timestamp, signature = request.headers["x-api-timestamp"], request.headers["x-api-signature"]
    text = f"GET|{request.raw_path}|{timestamp}|{request.query}"
    secret = sandbox.habittrade.client_args["api_secret"]
    assert signature == b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()).decode()
    assert request.headers["x-api-key"] == sandbox.habittrade.client_args["api_key"]
    return timestamp, signature


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> list[int]:
    """The times that were asked for, each a millisecond later than the one before."""
    start, given = time_ns(), list[int]()

    def now() -> int:
        given.append(start + len(given) * 1_000_000)
        return given[-1]

    monkeypatch.setattr("venuekit.auth.clock.time_ns", now)
    return given


@pytest.mark.parametrize("operation", PATHS)
def test_kalshi_signs_time_method_and_path(sandbox: Sandbox, kalshi: Face, operation: str) -> None:
    kalshi.do(operation)
    [request] = sandbox.kalshi.requests
    assert request.raw_path == PATHS[operation]
    verify_kalshi(sandbox, request, PATHS[operation])


def test_kalshi_leaves_the_query_out(sandbox: Sandbox, kalshi: Face) -> None:
    list(kalshi.walk(kalshi.client.portfolio.iter_fills(limit=400, subaccount=0)))
    assert len(sandbox.kalshi.requests) == 3
    for request in sandbox.kalshi.requests:
        assert "limit=400" in request.query
        verify_kalshi(sandbox, request, PATHS["get_fills"])


@pytest.mark.parametrize("prefix", ["", "/", "/gateway/kalshi/trade-api/v2", "/a%20b/%2F/v2/"])
def test_kalshi_signs_the_path_as_sent(sandbox: Sandbox, open_client: OpenClient, prefix: str) -> None:
    host = sandbox.kalshi.base_url.removesuffix("/trade-api/v2")
    with pytest.raises(NotFound):
        open_client("kalshi", base_url=host + prefix).do("get_fills")
    [request] = sandbox.kalshi.requests
    assert request.raw_path == f"{prefix.rstrip('/')}/portfolio/fills"
    verify_kalshi(sandbox, request, request.raw_path)


@pytest.mark.usefixtures("clock")
def test_kalshi_signs_each_attempt_anew(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.kalshi.answer("get_balance", status=503, times=2)
    open_client("kalshi", retry=PATIENT).do("get_balance")
    signed = [verify_kalshi(sandbox, request, PATHS["get_balance"]) for request in sandbox.kalshi.requests]
    timestamps, signatures = zip(*signed, strict=True)
    assert len(signed) == len(set(timestamps)) == len(set(signatures)) == 3
    assert sorted(timestamps) == list(timestamps)
    assert all(request.verified for request in sandbox.kalshi.requests)


def test_timestamps_are_milliseconds_of_now(sandbox: Sandbox, clock: list[int], kalshi: Face, habittrade: Face) -> None:
    kalshi.do("get_balance")
    habittrade.do("get_portfolio")
    assert sandbox.kalshi.requests[0].headers["kalshi-access-timestamp"] == str(clock[0] // 1_000_000)
    assert sandbox.habittrade.requests[0].headers["x-api-timestamp"] == str(clock[1] // 1_000_000)


@pytest.mark.usefixtures("clock")
def test_habittrade_signs_each_attempt_anew(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.habittrade.answer("get_portfolio", status=503)
    open_client("habittrade", retry=PATIENT).call(lambda client: client.account.get_portfolio("a b/ü?#%2e"))
    signed = [verify_habittrade(sandbox, request) for request in sandbox.habittrade.requests]
    assert len(set(signed)) == 2
    assert [request.verified for request in sandbox.habittrade.requests] == [True, True]


@pytest.mark.parametrize("key", ["rsa", "ed25519"])
@pytest.mark.parametrize("encoding", ["base64", "hex"])
def test_every_kind_of_signature_passes(open_client: OpenClient, key: str, encoding: str) -> None:
    with Sandbox(venues=["kalshi", "habittrade"], kalshi={"key": key}, habittrade={"signature_encoding": encoding}) as other:
        open_client("kalshi", **other.kalshi.client_args).do("get_balance")
        open_client("habittrade", **other.habittrade.client_args, signature_encoding=encoding).do("get_portfolio")
        assert other.kalshi.requests[0].verified
        assert other.habittrade.requests[0].verified


def test_plain_credentials_go_into_their_headers(sandbox: Sandbox, coinapi_ems: Face, synapsewave: Face) -> None:
    coinapi_ems.do("get_balances")
    synapsewave.do("get_balance")
    [given], [received] = sandbox.coinapi_ems.requests, sandbox.synapsewave.requests
    tokens: dict[str, Any] = sandbox.synapsewave.client_args
    assert given.headers["x-coinapi-key"] == sandbox.coinapi_ems.client_args["api_key"]
    assert "authorization" not in given.headers
    assert received.headers["authorization"] == f"Bearer {tokens['access_token']}"
    assert received.headers["x-api-key"] == tokens["api_key"]


def test_many_calls_share_no_signature(sandbox: Sandbox, kalshi: Face) -> None:
    for _ in range(20):
        kalshi.do("get_balance")
    signatures = {verify_kalshi(sandbox, request, PATHS["get_balance"])[1] for request in sandbox.kalshi.requests}
    assert len(signatures) == 20


@pytest.mark.parametrize("encoding", ["base64", "hex"])
def test_habittrade_signs_the_body_of_a_delete_as_it_is_sent(encoding: str, open_client: OpenClient) -> None:
    """The body takes part in a cancel's signature, spaces and all, and arrives, which not every client does with DELETE."""
    with Sandbox(venues=["habittrade"], habittrade={"signature_encoding": encoding}) as other:
        arguments = other.habittrade.client_args | {"signature_encoding": encoding}
        client = open_client("habittrade", **arguments)
        client.call(lambda client: client.trade.cancel_order(order_no="22000000022"))
        client.call(lambda client: client.trade.batch_cancel_orders([{"order_no": "22000000022"}, {"order_no": "ü|"}]))
        secret = other.habittrade.client_args["api_secret"]
        for request in other.habittrade.requests:
            assert (request.method, request.verified, request.query) == ("DELETE", True, "")
            assert json.loads(request.body)
            text = f"DELETE|{request.raw_path}|{request.headers['x-api-timestamp']}|".encode() + request.body
            digest = hmac.new(secret.encode(), text, hashlib.sha256).digest()
            assert request.headers["x-api-signature"] == (digest.hex() if encoding == "hex" else b64encode(digest).decode())
            assert request.headers["content-type"] == "application/json"
            assert int(request.headers["content-length"]) == len(request.body)
