"""Verdicts of ``reconcile()`` are true, whatever the fault and the lag of reads, and claim nothing that isn't certain."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from threading import Timer
from typing import Any

import pytest

from tests.faults.expected import EXPECTED
from tests.faults.sockets import impatient
from tests.made_up.venue import HarbourVenue
from tests.orders.conftest import (
    DECIDED,
    THRICE,
    Opened,
    new_order,
    pass_time,
    place,
    unknown,
    unknown_placing,
    verdict,
)
from venuekit import Accepted, BatchVerdict, Refused, RetryPolicy, StillUnknown
from venuekit.errors import ArgumentError, CallError, ConfigurationError, OutcomeUnknown
from venuekit_sandbox import FAULTS


@pytest.mark.parametrize("times", [1, 99])
@pytest.mark.parametrize("fault", FAULTS)
def test_verdicts_are_true_for_every_fault(harbour: HarbourVenue, opened: Opened, fault: str, times: int) -> None:
    """Reads lag at first: the verdict stays unknown until it is certain, and is true in the end."""
    harbour.fail("place_order", fault, times=times)
    harbour.lag = 1e6
    timeout = impatient(0.8 if EXPECTED[fault].read_always.outcome == "RequestTimeout" else 60)
    driver = opened(retry=RetryPolicy(attempts=2, base=0, deadline=2.5), timeout=timeout, max_body=1 << 20)
    doubt: OutcomeUnknown | None = None
    try:
        place(driver, "mine")
    except OutcomeUnknown as error:
        doubt = error
    except CallError:
        assert not harbour.tries
    else:
        assert harbour.tries
    if doubt is not None:
        first = verdict(driver, doubt)
        assert isinstance(first, StillUnknown), "no order is visible yet"
        assert first.until is not None
        pass_time(harbour, driver)
        assert isinstance(verdict(driver, doubt), StillUnknown), "reads lag, as the venue reports"
        harbour.lag = 0.0
        last = verdict(driver, doubt)
        assert isinstance(last, Accepted if harbour.tries else Refused)
        assert last.evidence
    assert harbour.tries in ({}, {"mine": 1})


def test_a_visible_order_is_accepted_immediately(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.fail("place_order", "closed")
    error = unknown_placing(driver)
    found = verdict(driver, error)
    assert isinstance(found, Accepted)
    assert (found.order.order_id, found.order.client_order_id) == ("t1", error.client_key)
    assert [shown.operation for shown in found.evidence] == ["get_as_of", "list_traded_orders"]
    assert all(abs(shown.at - datetime.now(UTC)) < timedelta(minutes=1) for shown in found.evidence)
    assert found.evidence[-1].what == f"1 in all, {error.client_key}: open"


def test_absence_proves_nothing_while_the_request_may_arrive(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver)
    assert error.write is not None
    for moment in range(3):
        found = verdict(driver, error)
        assert isinstance(found, StillUnknown), f"{moment * 2} s after it was sent"
        assert found.until == error.write.last_sent + timedelta(seconds=13)
        assert "proves nothing yet" in found.reason
        pass_time(harbour, driver, 2.0)
    pass_time(harbour, driver, 9.0)
    assert isinstance(verdict(driver, error), Refused)


def test_a_request_that_arrives_late_is_found(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened(timeout=impatient(1))
    harbour.fail("place_order", "slow-answer", pace=3)
    error = unknown_placing(driver)
    found = verdict(driver, error, wait=60.0)
    assert isinstance(found, Accepted)


def test_absence_proves_nothing_while_reads_lag_more_than_documented(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.lag = 60.0
    harbour.fail("place_order", "closed")
    error = unknown_placing(driver)
    pass_time(harbour, driver, 30)
    assert isinstance(verdict(driver, error), StillUnknown)
    pass_time(harbour, driver, 60)
    assert isinstance(verdict(driver, error), Accepted)


@pytest.mark.parametrize("operation", ["get_as_of", "list_traded_orders"])
def test_absence_proves_nothing_if_a_read_fails(harbour: HarbourVenue, opened: Opened, operation: str) -> None:
    driver = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver)
    pass_time(harbour, driver)
    harbour.answer(operation, status=503)
    found = verdict(driver, error)
    assert isinstance(found, StillUnknown)
    assert any("could not be read" in shown.what for shown in found.evidence if shown.operation == operation)
    assert isinstance(verdict(driver, error), Refused)


def test_a_failing_later_page_leaves_the_outcome_unknown(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    for _ in range(3):
        place(driver)
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver)
    pass_time(harbour, driver)
    page = {"orders": [], "cursor": "2"}
    harbour.answer("list_traded_orders", body=page)
    harbour.answer("list_traded_orders", status=500)
    assert isinstance(verdict(driver, error), StillUnknown)


def test_every_page_is_read(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    for _ in range(205):
        place(driver)
    harbour.fail("place_order", "closed")
    assert isinstance(verdict(driver, unknown_placing(driver)), Accepted)
    asked = [request.query for request in harbour.requests if request.operation == "list_traded_orders"]
    assert ["cursor" in query for query in asked] == [False, True, True]
    assert all("limit=100" in query and "symbol=FISH" in query for query in asked)


def test_clock_offsets_do_not_change_verdicts(harbour: HarbourVenue, opened: Opened) -> None:
    """A client whose clock is ahead must use the venue's time."""
    driver = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver)
    harbour.tolerance = 1e6  # otherwise its reads are refused
    driver.client.clock_offset = 1000.0
    assert isinstance(verdict(driver, error), StillUnknown)


def test_an_archived_order_is_found(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.fail("place_order", "closed")
    error = unknown_placing(driver)
    harbour.archived.add("t1")
    found = verdict(driver, error)
    assert isinstance(found, Accepted)
    assert found.evidence[-1].operation == "list_archived_orders"


def test_fills_prove_an_order_that_is_not_listed(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.fills = Decimal(1)
    harbour.fail("place_order", "closed")
    error = unknown_placing(driver, "mine")
    harbour.hidden.add("mine")
    found = verdict(driver, error)
    assert isinstance(found, Accepted)
    assert found.order is None
    assert found.evidence[-1].operation == "list_fills"
    harbour.hidden.clear()
    assert verdict(driver, error).order.filled_quantity == 1


def test_absence_after_a_long_time_proves_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver)
    pass_time(harbour, driver, 91 * 86400)
    found = verdict(driver, error)
    assert isinstance(found, StillUnknown)
    assert (found.until, "too long ago" in found.reason) == (None, True)


def test_an_order_rejected_by_the_market_is_refused(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.rejects = True
    harbour.fail("place_order", "closed")
    found = verdict(driver, unknown_placing(driver))
    assert isinstance(found, Refused)
    assert found.order.status.value == "refused"


def test_an_older_order_with_the_same_key_is_not_the_calls(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    place(driver, "mine")
    pass_time(harbour, driver, 60)
    harbour.answer("place_order", status=500)
    found = verdict(driver, unknown_placing(driver, "mine"))
    assert isinstance(found, Refused), "a key identifies one order, so this call can't have placed another"
    assert found.order.order_id == "t1"


def test_equal_orders_with_other_keys_prove_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver, "mine")
    for key in ("mine ", "Mine", "min", "mine2"):
        place(driver, key)
    assert isinstance(verdict(driver, error), StillUnknown)
    pass_time(harbour, driver)
    assert isinstance(verdict(driver, error), Refused)


def test_each_line_of_a_batch_has_its_verdict(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    place(driver, "taken")
    lines = [new_order("mine"), new_order("taken", symbol="SALT"), new_order()]
    harbour.fail("place_orders", "closed")
    error = unknown(driver, lambda client: client.trading.place_orders(orders=lines))
    found = verdict(driver, error)
    assert isinstance(found, BatchVerdict)
    assert list(found.lines) == list(error.client_keys)
    kinds = [type(one) for one in found.lines.values()]
    assert kinds == [Accepted, StillUnknown, Accepted]  # "taken" is an order of FISH, and isn't listed for SALT
    pass_time(harbour, driver)
    assert [type(one) for one in verdict(driver, error).lines.values()] == [Accepted, Refused, Accepted]


def test_wait_polls_until_a_verdict(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.hidden.add("mine")
    harbour.fail("place_order", "closed")
    error = unknown_placing(driver, "mine")
    timer = Timer(0.6, harbour.hidden.clear)
    timer.start()
    assert isinstance(verdict(driver, error, wait=20), Accepted)
    timer.join()
    assert isinstance(verdict(driver, unknown_placing_nothing(harbour, driver), wait=0.5), StillUnknown)


def unknown_placing_nothing(harbour: HarbourVenue, driver: Any) -> OutcomeUnknown:
    harbour.answer("place_order", status=500)
    return unknown_placing(driver)


@pytest.mark.parametrize("wait", [-1, float("inf"), float("nan"), True, "1"])
def test_invalid_wait_is_refused(harbour: HarbourVenue, opened: Opened, wait: Any) -> None:
    driver = opened()
    error = unknown_placing_nothing(harbour, driver)
    with pytest.raises(ArgumentError, match="wait="):
        verdict(driver, error, wait)


def test_absence_in_another_account_proves_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    error = unknown_placing_nothing(harbour, driver)
    harbour.rotate()
    other = opened(**harbour.credentials())
    pass_time(harbour, other)
    found = other.outcome(other.client.reconcile(error))
    assert isinstance(found, StillUnknown)
    assert "another account" in found.reason


def test_another_base_url_is_refused(harbour: HarbourVenue, opened: Opened) -> None:
    error = unknown_placing_nothing(harbour, opened())
    elsewhere = opened(base_url="http://127.0.0.1:9")
    found = elsewhere.outcome(elsewhere.client.reconcile(error))
    assert isinstance(found, StillUnknown)
    assert "use a client for that address" in found.reason


def test_a_call_without_a_plan_stays_unknown(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    harbour.fail("withdraw", "closed")
    error = unknown(driver, lambda client: client.account.withdraw(amount=Decimal(1)))
    found = verdict(driver, error)
    assert isinstance(found, StillUnknown)
    assert "look at the venue yourself" in found.reason
    assert error.write is not None
    assert error.write.body is None


def test_a_pickled_error_is_reconciled_with_a_client(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened(retry=THRICE)
    harbour.fail("place_order", "closed", times=3)
    error = unknown_placing(driver, "mine")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (twin.write, twin.client_key, str(twin)) == (error.write, "mine", str(error))
        with pytest.raises(ConfigurationError, match=r"client\.reconcile"):
            twin.reconcile()
        assert isinstance(driver.outcome(driver.client.reconcile(twin)), Accepted)


def test_reconcile_makes_only_reads(harbour: HarbourVenue, opened: Opened) -> None:
    driver = opened()
    error = unknown_placing_nothing(harbour, driver)
    before = len(harbour.requests)
    verdict(driver, error, wait=1.0)
    assert {request.method for request in harbour.requests[before:]} == {"GET"}
    assert DECIDED > 13
