"""Clients without credentials call what is public; a private call is refused before anything is sent, and says what is missing."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.conftest import CLIENTS, MODES, Face
from tests.faults.hiding import assert_error_hides
from tests.made_up.clients import ADVICE, AsyncHarbour, Harbour
from tests.made_up.venue import HarbourVenue
from venuekit import Bucket, LocalLimits
from venuekit.errors import ConfigurationError, CredentialError

ENVIRONMENT = ("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE", "KALSHI_BASE_URL")


@pytest.fixture
def face(harbour: HarbourVenue, mode: str) -> Any:
    client = Harbour if mode == "sync" else AsyncHarbour
    limits = LocalLimits({"read": Bucket(rate=0.001, capacity=1), "write": Bucket(rate=0.001, capacity=1)})
    with asyncio.Runner() as runner:
        face = Face("harbour", mode, client(base_url=harbour.base_url, limits=limits), runner)
        yield face
        face.close()


def test_public_operations_are_called_without_a_signature(harbour: HarbourVenue, face: Face) -> None:
    assert face.call(lambda client: client.trading.get_as_of()).as_of.tzinfo is not None
    (request,) = harbour.requests
    assert not [name for name in request.headers if name.startswith("x-harbour")]


def test_a_private_call_says_what_is_missing_and_sends_nothing(harbour: HarbourVenue, face: Face) -> None:
    calls = (
        lambda client: client.account.get_account(),
        lambda client: client.account.with_raw_response.get_account(),
        lambda client: client.orders.cancel_order("o1"),
    )
    for call in calls:
        with pytest.raises(CredentialError, match=rf"^(get_account|cancel_order) needs credentials.*{ADVICE}.*nothing was sent"):
            face.call(call)
    assert harbour.requests == []
    face.call(lambda client: client.trading.get_as_of())  # no token of the rate limit was taken


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("given", [{"key_id": "the-key-id"}, {"private_key": "-----BEGIN the-private-key"}], ids=["id", "key"])
def test_half_of_the_credentials_is_an_error_at_once(mode: str, given: dict[str, str]) -> None:
    with pytest.raises(CredentialError, match=r"was given without .*pass key_id and private_key") as raised:
        CLIENTS["kalshi", mode](**given)
    assert_error_hides(given, raised.value)


@pytest.mark.parametrize("mode", MODES)
def test_kalshi_without_credentials(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    with asyncio.Runner() as runner:
        kalshi = Face("kalshi", mode, CLIENTS["kalshi", mode](base_url="http://127.0.0.1:9"), runner)
        with pytest.raises(
            CredentialError, match=r"get_balance needs credentials.*private_key.*KALSHI_PRIVATE_KEY_FILE.*from_env"
        ):
            kalshi.do("get_balance")
        kalshi.close()


@pytest.mark.parametrize("mode", MODES)
def test_from_env_wants_them_all_the_same(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    client: Any = CLIENTS["kalshi", mode]
    with pytest.raises(ConfigurationError, match=r"KALSHI_KEY_ID and KALSHI_PRIVATE_KEY.*none of them is set.*without arguments"):
        client.from_env()
