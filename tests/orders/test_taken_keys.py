"""If a retry is refused because its client key is taken, an earlier attempt arrived: the call returns the order."""

from __future__ import annotations

from decimal import Decimal
from threading import Timer

import pytest

from tests.faults.sockets import impatient
from tests.made_up.clients import generated
from tests.made_up.venue import HarbourVenue
from tests.orders.conftest import ONCE, THRICE, Opened, fields, new_order, place, unknown, verdict
from venuekit import Accepted, RetryPolicy
from venuekit.errors import BadRequest, Conflict, OutcomeUnknown


@pytest.mark.parametrize("fault", ["closed", "reset", "silence", "truncated-body", "500", "503", "504"])
def test_a_taken_key_in_a_retry_returns_the_order(harbour: HarbourVenue, opened: Opened, fault: str) -> None:
    harbour.fail("place_order", fault)
    made = place(opened(retry=THRICE, timeout=impatient(1 if fault == "silence" else 60)))
    assert type(made) is generated("models").PlacedOrder
    assert (made.order_id, made.open_quantity) == ("t1", Decimal("2.5"))
    assert harbour.tries == {made.client_order_id: 1}


def test_a_taken_key_after_several_attempts_returns_the_order(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    harbour.answer("place_order", status=500)
    assert place(opened(retry=THRICE)).order_id == "t1"


def test_raw_response_is_the_refusal_and_parsed_is_the_order(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    raw = opened(retry=THRICE).call(lambda client: client.trading.with_raw_response.place_order(**fields()))
    assert (raw.status_code, raw.parsed.order_id) == (409, "t1")
    assert b"used up" in raw.content
    assert raw.client_keys == (raw.parsed.client_order_id,)


def test_a_taken_key_in_the_first_attempt_is_a_conflict(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened(retry=THRICE)
    place(driver, "mine")
    with pytest.raises(Conflict, match="used up") as raised:
        place(driver, "mine")
    assert (raised.value.client_key, raised.value.attempts) == ("mine", 1)
    assert harbour.tries == {"mine": 1}


def test_a_taken_key_after_clear_refusals_is_a_conflict(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened(retry=THRICE)
    place(driver, "mine")
    harbour.answer("place_order", status=429)
    with pytest.raises(Conflict, match="used up") as raised:
        place(driver, "mine")
    assert raised.value.attempts == 2


def test_an_older_order_with_the_key_is_not_returned(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened(retry=THRICE)
    place(driver, "mine", "SALT")
    harbour.answer("place_order", status=500)
    with pytest.raises(OutcomeUnknown) as raised:  # the lookup by symbol doesn't find the other order
        opened(retry=RetryPolicy(attempts=3, base=0, deadline=3.0)).call(lambda c: c.trading.place_order(**fields("mine")))
    assert type(raised.value.reason) is Conflict
    assert harbour.tries == {"mine": 1}


def test_another_refusal_in_a_later_attempt_proves_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    harbour.answer("place_order", status=400)
    error = unknown(opened(retry=THRICE), lambda client: client.trading.place_order(**fields()))
    assert type(error.reason) is BadRequest


def test_a_conflict_of_another_code_proves_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    harbour.answer("place_order", status=409, body={"code": 99, "message": "something else"})
    error = unknown(opened(retry=THRICE), lambda client: client.trading.place_order(**fields()))
    assert type(error.reason) is Conflict


def test_call_waits_for_the_order_while_reads_lag(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    harbour.hidden.add("mine")
    timer = Timer(0.5, harbour.hidden.clear)
    timer.start()
    made = place(opened(retry=THRICE), "mine")
    timer.join()
    assert made.order_id == "t1"


def test_order_missing_at_the_deadline_raises_outcome_unknown(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    harbour.hidden.add("mine")
    driver = opened(retry=RetryPolicy(attempts=3, base=0, deadline=3.0))
    error = unknown(driver, lambda client: client.trading.place_order(**fields("mine")))
    assert type(error.reason) is Conflict
    harbour.hidden.clear()
    assert isinstance(verdict(driver, error), Accepted)


def test_a_batch_is_never_repeated(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_orders", "closed")
    lines = [new_order(), new_order()]
    error = unknown(opened(retry=THRICE), lambda client: client.trading.place_orders(orders=lines))
    assert (error.attempts, len(harbour.traded), len(error.client_keys)) == (1, 2, 2)


def test_without_retries_the_outcome_is_unknown(harbour: HarbourVenue, opened: Opened) -> None:
    harbour.fail("place_order", "closed")
    driver = opened(retry=ONCE)
    error = unknown(driver, lambda client: client.trading.place_order(**fields()))
    assert error.attempts == 1
