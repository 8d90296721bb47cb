"""Kalshi's received signatures, verified here instead of by the sandbox; each attempt has its own."""

from __future__ import annotations

from base64 import b64decode
from functools import cache
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from venuekit import RetryPolicy
from venuekit.errors import NotFound
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import Driver, OpenClient
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
    """Verify a request like the venue; returns timestamp and signature."""
    timestamp = request.headers["kalshi-access-timestamp"]
    signature = b64decode(request.headers["kalshi-access-signature"], validate=True)
    pss = padding.PSS(padding.MGF1(hashes.SHA256()), salt_length=32)
    public_key(sandbox.kalshi.client_args["private_key"]).verify(
        signature, f"{timestamp}GET{path}".encode(), pss, hashes.SHA256()
    )
    assert request.headers["kalshi-access-key"] == sandbox.kalshi.client_args["key_id"]
    return timestamp, signature


@pytest.mark.parametrize("operation", PATHS)
def test_kalshi_signs_time_method_and_path(sandbox: Sandbox, kalshi: Driver, operation: str) -> None:
    kalshi.do(operation)
    [request] = sandbox.kalshi.requests
    assert request.raw_path == PATHS[operation]
    verify_kalshi(sandbox, request, PATHS[operation])


def test_kalshi_leaves_the_query_out(sandbox: Sandbox, kalshi: Driver) -> None:
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


@pytest.mark.parametrize("key", ["rsa", "ed25519"])
def test_every_kind_of_signature_passes(open_client: OpenClient, key: str) -> None:
    with Sandbox(venues=["kalshi"], kalshi={"key": key}) as other:
        open_client("kalshi", **other.kalshi.client_args).do("get_balance")
        assert other.kalshi.requests[0].verified


def test_many_calls_share_no_signature(sandbox: Sandbox, kalshi: Driver) -> None:
    for _ in range(20):
        kalshi.do("get_balance")
    signatures = {verify_kalshi(sandbox, request, PATHS["get_balance"])[1] for request in sandbox.kalshi.requests}
    assert len(signatures) == 20
