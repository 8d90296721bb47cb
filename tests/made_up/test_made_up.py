"""The made-up venue reads, writes and refuses as other tests expect, through the real pipeline and real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.made_up.clients import AsyncHarbour, Harbour
from tests.made_up.venue import HarbourVenue
from tests.specs.reading import Spec
from tests.specs.rules import problems
from venuekit import LocalLimits, RetryPolicy
from venuekit.errors import (
    AuthenticationError,
    BadRequest,
    CallError,
    Conflict,
    NotFound,
    OutcomeUnknown,
    RateLimitExceeded,
    Rejected,
)
from venuekit.limits.local import Bucket


def order(**settings: Any) -> dict[str, Any]:
    return {"symbol": "FISH", "quantity": Decimal("2.50"), **settings}


def test_the_description_follows_the_rules() -> None:
    assert problems(Spec.read(Path(__file__).parent / "harbour")) == []


def test_every_operation(harbour: HarbourVenue) -> None:
    with Harbour(**harbour.client_args) as client:
        assert client.account.withdraw(amount=Decimal("100.25")).amount == Decimal("100.25")
        first = client.orders.create_order(**order(client_order_id="mine"))
        again = client.orders.create_order(**order(client_order_id="mine"))
        assert first == again
        client.orders.create_order(**order())
        client.orders.create_order(**order())
        assert str(first.quantity) == "2.50"
        assert client.account.get_account().available == Decimal("900.25")
        page = client.orders.list_orders()
        assert len(page.orders) == 2
        assert len(client.orders.list_orders(cursor=page.cursor).orders) == 1
        assert client.orders.cancel_order(first.order_id) == first
        with pytest.raises(NotFound, match="no such order"):
            client.orders.cancel_order(first.order_id)
    assert harbour.withdrawals == ["100.25"]
    assert (len(harbour.orders), len(harbour.ordered)) == (2, 3)
    assert all(request.verified for request in harbour.requests)


def test_every_operation_asynchronously(harbour: HarbourVenue) -> None:
    async def walk() -> None:
        async with AsyncHarbour(**harbour.client_args) as client:
            assert (await client.account.withdraw(amount=Decimal("0.5"))).amount == Decimal("0.5")
            made = await client.orders.create_order(**order(client_order_id="mine"))
            assert await client.orders.create_order(**order(client_order_id="mine")) == made
            account = await client.account.get_account()
            assert (account.available, account.open_orders) == (Decimal("1000.00"), 1)
            assert (await client.orders.list_orders()).orders == [made]
            assert await client.orders.cancel_order(made.order_id) == made

    asyncio.run(walk())
    assert harbour.withdrawals == ["0.5"]
    assert (len(harbour.orders), len(harbour.ordered)) == (0, 1)


def test_a_key_identifies_one_order_forever(harbour: HarbourVenue) -> None:
    with Harbour(**harbour.client_args) as client:
        first = client.orders.create_order(**order(client_order_id="mine"))
        client.orders.cancel_order(first.order_id)
        assert client.orders.create_order(**order(client_order_id="mine")) == first
        with pytest.raises(Conflict, match="another order"):
            client.orders.create_order(client_order_id="mine", symbol="SALT", quantity=Decimal(1))
    assert len(harbour.ordered) == 1
    assert harbour.orders == {}


def test_orders_have_unique_ids(harbour: HarbourVenue) -> None:
    with Harbour(**harbour.client_args) as client:
        placed = [client.orders.create_order(**one) for one in (order(client_order_id="o2"), order(), order())]
        client.orders.cancel_order(placed[0].order_id)
        placed.append(client.orders.create_order(**order()))
    assert len({one.order_id for one in placed}) == len(harbour.ordered) == 4
    assert len(harbour.orders) == 3


@pytest.mark.parametrize(
    ("ask", "refusal", "words"),
    [
        (lambda client: client.account.withdraw(amount=Decimal("1000.51")), Rejected, "12, there is not enough"),
        (lambda client: client.orders.list_orders(cursor="elsewhere"), BadRequest, "no such page"),
    ],
)
def test_refusals_of_the_venue(harbour: HarbourVenue, ask: Callable[[Any], Any], refusal: type[CallError], words: str) -> None:
    with Harbour(**harbour.client_args) as client, pytest.raises(refusal, match=words) as raised:
        ask(client)
    assert raised.value.attempts == 1
    assert harbour.withdrawals == []


def test_a_wrong_secret_is_refused(harbour: HarbourVenue) -> None:
    wrong = harbour.client_args | {"api_secret": "wrong"}
    with Harbour(**wrong) as client, pytest.raises(AuthenticationError, match="signature"):
        client.account.withdraw(amount=Decimal(1))

    async def refused() -> None:
        async with AsyncHarbour(**wrong) as client:
            await client.account.withdraw(amount=Decimal(1))

    with pytest.raises(AuthenticationError, match="signature"):
        asyncio.run(refused())
    assert harbour.withdrawals == []


def test_writes_have_their_own_rate_limit(harbour: HarbourVenue) -> None:
    limits = LocalLimits({"read": Bucket(rate=100, capacity=100), "write": Bucket(rate=0.001, capacity=5)})
    options = {"limits": limits, "retry": RetryPolicy(deadline=60)}
    with Harbour(**harbour.client_args | options) as client:
        client.account.withdraw(amount=Decimal(1))
        client.orders.create_order(**order())
        with pytest.raises(RateLimitExceeded) as raised:  # each write takes two of five tokens
            client.account.withdraw(amount=Decimal(1))
        assert client.account.get_account().available == Decimal("999.50")
    assert (raised.value.attempts, raised.value.retry_safe) == (0, True)
    assert harbour.withdrawals == ["1"]


@pytest.mark.parametrize("given", [None, "mine"])
def test_an_unknown_outcome_names_the_client_key(harbour: HarbourVenue, given: str | None) -> None:
    harbour.fail("create_order", "closed", times=9)
    wanted = order() if given is None else order(client_order_id=given)
    with Harbour(**harbour.client_args) as client, pytest.raises(OutcomeUnknown) as raised:
        client.orders.create_order(**wanted)
    error = raised.value
    assert isinstance(error, CallError)
    (key,) = harbour.orders
    assert given in (None, key)
    assert (error.client_key, error.retry_safe, error.attempts) == (key, True, 3)
    assert key in str(error)
    assert error.__cause__ is error.reason
    assert len(harbour.orders) == 1  # it was executed
