"""The made-up venue does what the other tests build on: it reads, writes and refuses, through the real pipeline and real sockets."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any

import pytest

from tests.made_up.clients import AsyncHarbour, Harbour, generated
from tests.made_up.venue import HarbourVenue
from venuekit.errors import AuthenticationError, BadRequest, CallError, OutcomeUnknown


def order(**settings: Any) -> Any:
    return generated("models").NewOrder(symbol="FISH", quantity=Decimal("2.50"), **settings)


def withdrawal(amount: str) -> Any:
    return generated("models").NewWithdrawal(amount=Decimal(amount))


def test_every_operation(harbour: HarbourVenue) -> None:
    with Harbour(**harbour.client_args) as client:
        assert client.account.withdraw(withdrawal("100.25")).amount == Decimal("100.25")
        first = client.orders.create_order(order(client_order_id="mine"))
        again = client.orders.create_order(order(client_order_id="mine"))
        assert first == again
        client.orders.create_order(order())
        client.orders.create_order(order())
        assert str(first.quantity) == "2.50"
        assert client.account.get_account().available == Decimal("900.25")
        page = client.orders.list_orders()
        assert len(page.orders) == 2
        assert len(client.orders.list_orders(cursor=page.cursor).orders) == 1
        assert client.orders.cancel_order(first.order_id) == first
        with pytest.raises(BadRequest, match="no such order"):
            client.orders.cancel_order(first.order_id)
    assert harbour.withdrawals == ["100.25"]
    assert len(harbour.orders) == 2
    assert all(request.verified for request in harbour.requests)


def test_every_operation_asynchronously(harbour: HarbourVenue) -> None:
    async def walk() -> None:
        async with AsyncHarbour(**harbour.client_args) as client:
            await client.account.withdraw(withdrawal("0.5"))
            made = await client.orders.create_order(order(client_order_id="mine"))
            assert (await client.account.get_account()).open_orders == 1
            assert (await client.orders.list_orders()).orders == [made]
            assert await client.orders.cancel_order(made.order_id) == made

    asyncio.run(walk())


def test_a_wrong_secret_is_refused(harbour: HarbourVenue) -> None:
    with (
        Harbour(**harbour.client_args | {"api_secret": "wrong"}) as client,
        pytest.raises(AuthenticationError, match="signature"),
    ):
        client.account.withdraw(withdrawal("1"))
    assert harbour.withdrawals == []


@pytest.mark.parametrize("key", [None, "mine"])
def test_an_unknown_outcome_says_what_to_look_for(harbour: HarbourVenue, key: str | None) -> None:
    harbour.fail("create_order", "closed", times=9)
    wanted = order() if key is None else order(client_order_id=key)
    with Harbour(**harbour.client_args) as client, pytest.raises(OutcomeUnknown) as raised:
        client.orders.create_order(wanted)
    error = raised.value
    assert isinstance(error, CallError)
    assert (error.key, error.retry_safe, error.attempts) == (key, key is not None, 1 if key is None else 3)
    assert (key or "look at the venue") in str(error)
    assert error.__cause__ is error.reason
    assert len(harbour.orders) == 1  # it was done after all
