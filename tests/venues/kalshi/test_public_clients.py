"""Clients of Kalshi without credentials make public calls; errors of private calls name what is missing."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.conftest import CLIENTS, MODES, Driver
from tests.faults.leaks import assert_error_hides
from venuekit.errors import ConfigurationError, CredentialError

ENVIRONMENT = ("KALSHI_KEY_ID", "KALSHI_PRIVATE_KEY", "KALSHI_PRIVATE_KEY_FILE", "KALSHI_BASE_URL")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("given", [{"key_id": "the-key-id"}, {"private_key": "-----BEGIN the-private-key"}], ids=["id", "key"])
def test_incomplete_credentials_are_refused_by_the_constructor(mode: str, given: dict[str, str]) -> None:
    with pytest.raises(CredentialError, match=r"was given without .*pass key_id and private_key") as raised:
        CLIENTS["kalshi", mode](**given)
    assert_error_hides(given, raised.value)


@pytest.mark.parametrize("mode", MODES)
def test_kalshi_without_credentials(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    with asyncio.Runner() as runner:
        kalshi = Driver("kalshi", mode, CLIENTS["kalshi", mode](base_url="http://127.0.0.1:9"), runner)
        with pytest.raises(
            CredentialError, match=r"get_balance needs credentials.*private_key.*KALSHI_PRIVATE_KEY_FILE.*from_env"
        ):
            kalshi.do("get_balance")
        kalshi.close()


@pytest.mark.parametrize("mode", MODES)
def test_from_env_requires_credentials(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    client: Any = CLIENTS["kalshi", mode]
    with pytest.raises(ConfigurationError, match=r"KALSHI_KEY_ID and KALSHI_PRIVATE_KEY.*none of them is set.*without arguments"):
        client.from_env()
