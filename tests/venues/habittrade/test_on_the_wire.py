"""HabitTrade's received signatures, verified here instead of by the sandbox."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from typing import TYPE_CHECKING

import pytest

from venuekit import RetryPolicy
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit_sandbox import Received


PATIENT = RetryPolicy(attempts=3, base=0)


def verify_habittrade(sandbox: Sandbox, request: Received) -> tuple[str, str]:
    """Verify a request like the venue; returns timestamp and signature."""
    timestamp, signature = request.headers["x-api-timestamp"], request.headers["x-api-signature"]
    text = f"GET|{request.raw_path}|{timestamp}|{request.query}"
    secret = sandbox.habittrade.client_args["api_secret"]
    assert signature == b64encode(hmac.new(secret.encode(), text.encode(), hashlib.sha256).digest()).decode()
    assert request.headers["x-api-key"] == sandbox.habittrade.client_args["api_key"]
    return timestamp, signature


@pytest.mark.usefixtures("clock")
def test_habittrade_signs_each_attempt_anew(sandbox: Sandbox, open_client: OpenClient) -> None:
    sandbox.habittrade.answer("get_portfolio", status=503)
    open_client("habittrade", retry=PATIENT).call(lambda client: client.account.get_portfolio("a b/ü?#%2e"))
    signed = [verify_habittrade(sandbox, request) for request in sandbox.habittrade.requests]
    assert len(set(signed)) == 2
    assert [request.verified for request in sandbox.habittrade.requests] == [True, True]


@pytest.mark.parametrize("encoding", ["base64", "hex"])
def test_habittrade_signs_the_body_of_a_delete_as_it_is_sent(encoding: str, open_client: OpenClient) -> None:
    """The signature of a cancellation covers its exact body, which is sent although the method is DELETE."""
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


@pytest.mark.parametrize("encoding", ["base64", "hex"])
def test_every_kind_of_signature_passes(open_client: OpenClient, encoding: str) -> None:
    with Sandbox(venues=["habittrade"], habittrade={"signature_encoding": encoding}) as other:
        open_client("habittrade", **other.habittrade.client_args, signature_encoding=encoding).do("get_portfolio")
        assert other.habittrade.requests[0].verified
