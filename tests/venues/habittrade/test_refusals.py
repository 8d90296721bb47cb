"""Credentials and signatures that HabitTrade refuses."""

from __future__ import annotations

import asyncio
from time import time_ns
from typing import TYPE_CHECKING

import pytest

from tests.signing.refusals import Skewed, refusal_of, refused
from venuekit.errors import AuthenticationError
from venuekit_habittrade.auth import HabitTradeSigner
from venuekit_habittrade_api.client import AsyncHabitTradeClient, HabitTradeClient
from venuekit_sandbox import Sandbox

if TYPE_CHECKING:
    from tests.conftest import OpenClient


@pytest.mark.parametrize("seconds", [-360, 360])
def test_habittrade_refuses_a_clock_that_is_off(
    sandbox: Sandbox, open_client: OpenClient, monkeypatch: pytest.MonkeyPatch, seconds: int
) -> None:
    monkeypatch.setattr("venuekit.auth.clock.time_ns", lambda: time_ns() + seconds * 1_000_000_000)
    assert refused(open_client, "habittrade").venue_code == "10010008"
    assert "timestamp" in refusal_of(sandbox.habittrade.requests)


def test_habittrade_accepts_a_clock_a_minute_off(open_client: OpenClient, monkeypatch: pytest.MonkeyPatch) -> None:
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


def test_habittrade_refuses_a_signature_over_another_path(sandbox: Sandbox) -> None:
    given = sandbox.habittrade.client_args
    signer = Skewed(
        HabitTradeSigner(given["api_key"], given["api_secret"], "base64"),
        lambda unsigned: unsigned._replace(path=unsigned.path.replace("%2F", "/")),
    )
    with HabitTradeClient(signer, base_url=given["base_url"]) as client:
        with pytest.raises(AuthenticationError):
            client.account.get_portfolio("a/b")
        assert client.account.get_portfolio("ab").portfolio_id == "ab"


def test_a_custom_signer_works_asynchronously(sandbox: Sandbox) -> None:
    given = sandbox.habittrade.client_args
    unpathed = Skewed(
        HabitTradeSigner(given["api_key"], given["api_secret"], "base64"), lambda unsigned: unsigned._replace(path="/")
    )

    async def portfolio() -> None:
        async with AsyncHabitTradeClient(unpathed, base_url=given["base_url"]) as client:
            await client.account.get_portfolio("p")

    with pytest.raises(AuthenticationError) as raised:
        asyncio.run(portfolio())
    assert raised.value.venue_code == "10010008"
