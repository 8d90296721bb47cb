"""Credentials and signatures that the venues refuse, each with the code that tells which fault it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from time import time_ns
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

import venuekit_habittrade_api
import venuekit_kalshi_api
from venuekit import RetryPolicy, Secret
from venuekit.auth.signing import Signer
from venuekit.client import AsyncClient, Client
from venuekit.errors import AuthenticationError, BadRequest
from venuekit_habittrade.auth import HabitTradeSigner
from venuekit_habittrade.pagination import Account, AsyncAccount
from venuekit_kalshi.auth import KalshiSigner
from venuekit_kalshi.pagination.portfolio import AsyncPortfolio, Portfolio
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient
    from venuekit.auth.signing import Unsigned
    from venuekit_sandbox import Received

WRONG_SIGNATURE = ("authentication_error", "INCORRECT_API_KEY_SIGNATURE")
UNKNOWN_KEY = ("authentication_error", "NOT_FOUND")
EXPIRED = ("header_timestamp_expired", None)
MISSING = ("signature_is_missing_from_headers", None)


class Skewed(Signer[None]):
    """A signer that is handed a changed request, or whose headers are changed afterwards."""

    def __init__(
        self,
        inner: Signer[Any],
        before: Callable[[Unsigned], Unsigned] = lambda unsigned: unsigned,
        after: Callable[[dict[str, str]], dict[str, str]] = lambda headers: headers,
    ) -> None:
        super().__init__(lambda: None)
        self.inner, self.before, self.after = inner, before, after

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        return self.after(dict(self.inner.sign(self.before(unsigned))))


def refused(open_client: OpenClient, venue: str, **options: Any) -> AuthenticationError:
    """The error of a call that the venue doesn't accept the credentials of."""
    face = open_client(venue, **options)
    operation = {"kalshi": "get_fills", "habittrade": "get_portfolio", "coinapi_ems": "get_balances"}.get(venue, "get_balance")
    with pytest.raises(AuthenticationError) as raised:
        face.do(operation)
    assert (raised.value.status, raised.value.attempts) == (401, 1)
    return raised.value


def refusal_of(venue_requests: list[Received]) -> str:
    """What the sandbox found wrong with the only request it got."""
    [request] = venue_requests
    assert not request.verified
    assert request.refusal is not None
    return request.refusal


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


@pytest.mark.parametrize("seconds", [-360, 360])
def test_habittrade_refuses_a_clock_that_is_off(
    sandbox: Sandbox, open_client: OpenClient, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    monkeypatch.setattr("venuekit.auth.clock.time_ns", lambda: time_ns() + seconds * 1_000_000_000)
    assert refused(open_client, "habittrade").venue_code == "10010008"
    assert "timestamp" in refusal_of(sandbox.habittrade.requests)


def test_habittrade_takes_a_clock_a_minute_off(open_client: OpenClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("venuekit.auth.clock.time_ns", lambda: time_ns() - 60_000_000_000)
    assert open_client("habittrade").do("get_portfolio").positions


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"api_secret": "0" * 64}, "signature"),
        ({"api_key": "0" * 32}, "key"),
        ({"signature_encoding": "hex"}, "signature"),
    ],
    ids=["secret", "key", "encoding"],
)
def test_habittrade_refuses_wrong_credentials(
    sandbox: Sandbox, open_client: OpenClient, changed: dict[str, str], fault: str
) -> None:
    error = refused(open_client, "habittrade", **changed)
    assert (error.venue_code, error.venue_message) == ("10010008", "Signature verification failed")
    assert fault in refusal_of(sandbox.habittrade.requests)


def test_coinapi_refuses_an_unknown_key(sandbox: Sandbox, open_client: OpenClient) -> None:
    assert refused(open_client, "coinapi_ems", api_key="wrong").venue_message == "Invalid API key"
    assert "key" in refusal_of(sandbox.coinapi_ems.requests)


@pytest.mark.parametrize("changed", [{"access_token": "wrong"}, {"api_key": "wrong"}], ids=["token", "key"])
def test_synapsewave_refuses_wrong_credentials(sandbox: Sandbox, open_client: OpenClient, changed: dict[str, str]) -> None:
    assert refused(open_client, "synapsewave", **changed).venue_code == "e-101"
    assert "unknown" in refusal_of(sandbox.synapsewave.requests)


def test_synapsewave_may_refuse_with_400(open_client: OpenClient) -> None:
    with Sandbox(venues=["synapsewave"], synapsewave={"refusal_status": 400}) as other:
        with pytest.raises(BadRequest) as raised:
            open_client("synapsewave", **other.synapsewave.client_args | {"api_key": "wrong"}).do("get_balance")
        assert raised.value.venue_code == "e-101"


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
    """With a signer of one's own on the plain client: whatever it returns is what goes out."""
    given = sandbox.kalshi.client_args
    signer = bend(KalshiSigner(given["key_id"], given["private_key"]))
    with (
        Client(venuekit_kalshi_api.VENUE, signer, base_url=given["base_url"], retry=RetryPolicy(attempts=1)) as client,
        pytest.raises(AuthenticationError) as raised,
    ):
        Portfolio(client).get_fills(limit=5)
    assert (raised.value.venue_code, raised.value.details) == expected
    assert refusal_of(sandbox.kalshi.requests)


def test_the_unbent_signer_passes(sandbox: Sandbox) -> None:
    given = sandbox.kalshi.client_args
    signer = Skewed(KalshiSigner(Secret(given["key_id"]), Secret(given["private_key"])))
    with Client(venuekit_kalshi_api.VENUE, signer, base_url=given["base_url"]) as client:
        assert Portfolio(client).get_fills(limit=5).fills
    assert sandbox.kalshi.requests[0].verified


async def refused_together(sandbox: Sandbox) -> list[AuthenticationError]:
    kalshi, habittrade = sandbox.kalshi.client_args, sandbox.habittrade.client_args
    late = Skewed(
        KalshiSigner(kalshi["key_id"], kalshi["private_key"]),
        lambda unsigned: unsigned._replace(timestamp_milliseconds=unsigned.timestamp_milliseconds - 60_000),
    )
    unpathed = Skewed(
        HabitTradeSigner(habittrade["api_key"], habittrade["api_secret"], "base64"),
        lambda unsigned: unsigned._replace(path="/"),
    )
    found: list[AuthenticationError] = []
    async with AsyncClient(venuekit_kalshi_api.VENUE, late, base_url=kalshi["base_url"]) as client:
        with pytest.raises(AuthenticationError) as raised:
            await AsyncPortfolio(client).get_fills()
        found.append(raised.value)
    async with AsyncClient(venuekit_habittrade_api.VENUE, unpathed, base_url=habittrade["base_url"]) as client:
        with pytest.raises(AuthenticationError) as raised:
            await AsyncAccount(client).get_portfolio("p")
        found.append(raised.value)
    return found


def test_signers_of_ones_own_work_without_blocking_too(sandbox: Sandbox) -> None:
    late, unpathed = asyncio.run(refused_together(sandbox))
    assert late.venue_code == "header_timestamp_expired"
    assert unpathed.venue_code == "10010008"


def test_habittrade_refuses_a_signature_over_another_path(sandbox: Sandbox) -> None:
    given = sandbox.habittrade.client_args
    signer = Skewed(
        HabitTradeSigner(given["api_key"], given["api_secret"], "base64"),
        lambda unsigned: unsigned._replace(path=unsigned.path.replace("%2F", "/")),
    )
    with Client(venuekit_habittrade_api.VENUE, signer, base_url=given["base_url"]) as client:
        with pytest.raises(AuthenticationError):
            Account(client).get_portfolio("a/b")
        assert Account(client).get_portfolio("ab").portfolio_id == "ab"
