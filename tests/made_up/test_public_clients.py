"""Clients without credentials make public calls; a private call is refused before sending, and names what is missing."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.conftest import Driver
from tests.made_up.clients import ADVICE, AsyncHarbour, Harbour
from tests.made_up.venue import HarbourVenue
from venuekit import Bucket, LocalLimits
from venuekit.errors import CredentialError


@pytest.fixture
def driver(harbour: HarbourVenue, mode: str) -> Any:
    client = Harbour if mode == "sync" else AsyncHarbour
    limits = LocalLimits({"read": Bucket(rate=0.001, capacity=1), "write": Bucket(rate=0.001, capacity=1)})
    with asyncio.Runner() as runner:
        driver = Driver("harbour", mode, client(base_url=harbour.base_url, limits=limits), runner)
        yield driver
        driver.close()


def test_public_operations_are_called_without_a_signature(harbour: HarbourVenue, driver: Driver) -> None:
    assert driver.call(lambda client: client.trading.get_as_of()).as_of.tzinfo is not None
    (request,) = harbour.requests
    assert not [name for name in request.headers if name.startswith("x-harbour")]


def test_a_private_call_says_what_is_missing_and_sends_nothing(harbour: HarbourVenue, driver: Driver) -> None:
    calls = (
        lambda client: client.account.get_account(),
        lambda client: client.account.with_raw_response.get_account(),
        lambda client: client.orders.cancel_order("o1"),
    )
    for call in calls:
        with pytest.raises(CredentialError, match=rf"^(get_account|cancel_order) needs credentials.*{ADVICE}.*nothing was sent"):
            driver.call(call)
    assert harbour.requests == []
    driver.call(lambda client: client.trading.get_as_of())  # the refused call took no tokens
