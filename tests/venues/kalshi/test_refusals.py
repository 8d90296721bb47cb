"""Credentials and signatures that Kalshi refuses, with the error code of each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import time_ns
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

from tests.signing.refusals import Skewed, refusal_of, refused
from venuekit import RetryPolicy, Secret
from venuekit.auth.signing import Signer
from venuekit.errors import AuthenticationError
from venuekit_kalshi.auth import KalshiSigner
from venuekit_kalshi_api.client import AsyncKalshiClient, KalshiClient
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient

WRONG_SIGNATURE = ("authentication_error", "INCORRECT_API_KEY_SIGNATURE")
UNKNOWN_KEY = ("authentication_error", "NOT_FOUND")
EXPIRED = ("header_timestamp_expired", None)
MISSING = ("signature_is_missing_from_headers", None)


@pytest.mark.parametrize(
    "key", [rsa.generate_private_key(65537, 2048), ed25519.Ed25519PrivateKey.generate()], ids=["rsa", "ed25519"]
)
def test_kalshi_refuses_another_key(sandbox: Sandbox, open_client: OpenClient, key: object) -> None:
    error = refused(open_client, "kalshi", private_key=key)
    assert (error.venue_code, error.details) == WRONG_SIGNATURE
    assert "signature" in refusal_of(sandbox.kalshi.requests)


def test_kalshi_refuses_an_unknown_key_id(sandbox: Sandbox, open_client: OpenClient) -> None:
    error = refused(open_client, "kalshi", key_id="00000000-0000-4000-8000-000000000000")
    assert (error.venue_code, error.details) == UNKNOWN_KEY
    assert "key id" in refusal_of(sandbox.kalshi.requests)


@pytest.mark.parametrize("seconds", [-60, -11, 11, 60, 3600])
def test_kalshi_refuses_a_clock_that_is_off(
    sandbox: Sandbox, open_client: OpenClient, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    monkeypatch.setattr("venuekit.auth.clock.time_ns", lambda: time_ns() + seconds * 1_000_000_000)
    error = refused(open_client, "kalshi")
    assert (error.venue_code, error.details) == EXPIRED
    assert "timestamp" in refusal_of(sandbox.kalshi.requests)


BENT: dict[str, tuple[Callable[[Signer[Any]], Signer[Any]], tuple[str, str | None]]] = {
    "query signed": (
        lambda inner: Skewed(inner, lambda unsigned: unsigned._replace(path=f"{unsigned.path}?{unsigned.query}")),
        WRONG_SIGNATURE,
    ),
    "path without prefix": (
        lambda inner: Skewed(inner, lambda unsigned: unsigned._replace(path=unsigned.path.removeprefix("/trade-api/v2"))),
        WRONG_SIGNATURE,
    ),
    "method in lower case": (
        lambda inner: Skewed(inner, lambda unsigned: unsigned._replace(method="get")),
        WRONG_SIGNATURE,
    ),
    "seconds": (
        lambda inner: Skewed(
            inner, lambda unsigned: unsigned._replace(timestamp_milliseconds=unsigned.timestamp_milliseconds // 1000)
        ),
        EXPIRED,
    ),
    "another time in the header": (
        lambda inner: Skewed(
            inner,
            after=lambda headers: headers | {"KALSHI-ACCESS-TIMESTAMP": f"{int(headers['KALSHI-ACCESS-TIMESTAMP']) + 1}"},
        ),
        WRONG_SIGNATURE,
    ),
    "signature left out": (
        lambda inner: Skewed(
            inner, after=lambda headers: {name: headers[name] for name in headers if not name.endswith("SIGNATURE")}
        ),
        MISSING,
    ),
    "nothing signed": (lambda inner: Skewed(inner, after=lambda headers: {}), MISSING),
}


@pytest.mark.parametrize(("bend", "expected"), BENT.values(), ids=BENT)
def test_kalshi_refuses_signatures_over_anything_else(
    sandbox: Sandbox, bend: Callable[[Signer[Any]], Signer[Any]], expected: tuple[str, str | None]
) -> None:
    """A custom signer's headers are sent unchanged."""
    given = sandbox.kalshi.client_args
    signer = bend(KalshiSigner(given["key_id"], given["private_key"]))
    with (
        KalshiClient(signer, base_url=given["base_url"], retry=RetryPolicy(attempts=1)) as client,
        pytest.raises(AuthenticationError) as raised,
    ):
        client.portfolio.get_fills(limit=5)
    assert (raised.value.venue_code, raised.value.details) == expected
    assert refusal_of(sandbox.kalshi.requests)


def test_the_custom_signer_works_without_changes(sandbox: Sandbox) -> None:
    given = sandbox.kalshi.client_args
    signer = Skewed(KalshiSigner(Secret(given["key_id"]), Secret(given["private_key"])))
    with KalshiClient(signer, base_url=given["base_url"]) as client:
        assert client.portfolio.get_fills(limit=5).fills
    assert sandbox.kalshi.requests[0].verified


def test_a_custom_signer_works_asynchronously(sandbox: Sandbox) -> None:
    given = sandbox.kalshi.client_args
    late = Skewed(
        KalshiSigner(given["key_id"], given["private_key"]),
        lambda unsigned: unsigned._replace(timestamp_milliseconds=unsigned.timestamp_milliseconds - 60_000),
    )

    async def fills() -> None:
        async with AsyncKalshiClient(late, base_url=given["base_url"]) as client:
            await client.portfolio.get_fills()

    with pytest.raises(AuthenticationError) as raised:
        asyncio.run(fills())
    assert raised.value.venue_code == "header_timestamp_expired"
