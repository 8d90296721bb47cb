"""Every write has a client key, the caller's or a generated one; it is the same in all attempts and available afterwards."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from tests.conftest import Driver
from tests.made_up.clients import AsyncHarbour, Harbour, generated
from tests.made_up.venue import HarbourVenue
from venuekit import RetryPolicy
from venuekit.errors import ArgumentError, BadRequest, OutcomeUnknown, RateLimited
from venuekit.resource import request_of
from venuekit_sandbox import samples


@pytest.fixture
def driver(harbour: HarbourVenue, mode: str) -> Any:
    client = Harbour if mode == "sync" else AsyncHarbour
    with asyncio.Runner() as runner:
        driver = Driver("harbour", mode, client(**harbour.client_args | {"retry": RetryPolicy(base=0)}), runner)  # pyright: ignore[reportArgumentType]
        yield driver
        driver.close()


def new_order(**settings: Any) -> dict[str, Any]:
    return {"symbol": "FISH", "quantity": Decimal("2.50"), **settings}


def sent_keys(harbour: HarbourVenue) -> list[str]:
    return [samples.parse(request.body)["client_order_id"] for request in harbour.requests]


def test_one_key_is_generated_per_call_and_used_in_every_attempt(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("create_order", status=429, times=2)
    made = driver.call(lambda client: client.orders.create_order(**new_order()))
    first, second, third = sent_keys(harbour)
    assert first == second == third == made.client_order_id
    assert str(UUID(first)) == first


def test_every_call_has_its_own_key_and_arguments_are_not_changed(harbour: HarbourVenue, driver: Driver) -> None:
    wanted = new_order()
    made = [driver.call(lambda client: client.orders.create_order(**wanted)) for _ in range(3)]
    assert wanted == new_order()
    assert len({one.client_order_id for one in made}) == len(harbour.ordered) == 3


def test_the_callers_key_is_sent_unchanged(harbour: HarbourVenue, driver: Driver) -> None:
    made = driver.call(lambda client: client.orders.create_order(**new_order(client_order_id="mine")))
    assert sent_keys(harbour) == ["mine"] == [made.client_order_id]


def test_raw_response_has_the_key(harbour: HarbourVenue, driver: Driver) -> None:
    raw = driver.call(lambda client: client.orders.with_raw_response.create_order(**new_order()))
    assert list(raw.client_keys) == sent_keys(harbour) == [raw.parsed.client_order_id]


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (429, RateLimited), (500, OutcomeUnknown)])
def test_errors_have_the_key(harbour: HarbourVenue, driver: Driver, status: int, kind: type[Any]) -> None:
    harbour.answer("create_order", status=status, times=3)
    with pytest.raises(kind) as raised:
        driver.call(lambda client: client.orders.create_order(**new_order()))
    assert {raised.value.client_key} == set(sent_keys(harbour))


def test_calls_without_a_client_key_have_none(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("get_account", status=429, times=3)
    with pytest.raises(RateLimited) as raised:
        driver.call(lambda client: client.account.get_account())
    assert (raised.value.client_key, raised.value.client_keys) == (None, ())


def test_each_line_of_a_batch_has_its_own_key(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("place_orders", status=500)
    lines = [new_order(), new_order(client_order_id="mine"), new_order()]
    with pytest.raises(OutcomeUnknown, match="its 3 client keys") as raised:
        driver.call(lambda client: client.trading.place_orders(orders=lines))
    (request,) = harbour.requests
    sent = [line["client_order_id"] for line in samples.parse(request.body)["orders"]]
    assert list(raised.value.client_keys) == sent
    assert (raised.value.client_key, raised.value.retry_safe, sent[1], len(set(sent))) == (None, False, "mine", 3)


def test_duplicate_keys_in_a_batch_are_refused(harbour: HarbourVenue, driver: Driver) -> None:
    lines = [new_order(client_order_id="mine"), new_order(), new_order(client_order_id="mine")]
    with pytest.raises(ArgumentError, match=r"orders\[2\].client_order_id='mine': is the key of another order in this call"):
        driver.call(lambda client: client.trading.place_orders(orders=lines))
    assert harbour.requests == []


def test_an_empty_key_is_refused(harbour: HarbourVenue) -> None:
    with pytest.raises(ArgumentError, match="client_order_id=''"):
        request_of(generated("resources.orders").Orders.create_order, **new_order(client_order_id=""))
