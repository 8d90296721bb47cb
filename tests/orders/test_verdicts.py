"""What ``reconcile()`` says is true, whatever the fault, however late reads are; and it says no more than what shows for certain."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from threading import Timer
from typing import Any

import pytest

from tests.faults.expected import EXPECTED
from tests.faults.wire import impatient
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
def test_under_every_fault(harbour: HarbourVenue, opened: Opened, fault: str, times: int) -> None:
    """With reads that lag at first: nothing is told too early, and what is told in the end is true."""
    harbour.fail("place_order", fault, times=times)
    harbour.lag = 1e6
    timeout = impatient(0.8 if EXPECTED[fault].read_always.outcome == "RequestTimeout" else 60)
    face = opened(retry=RetryPolicy(attempts=2, base=0, deadline=2.5), timeout=timeout, max_body=1 << 20)
    doubt: OutcomeUnknown | None = None
    try:
        place(face, "mine")
    except OutcomeUnknown as error:
        doubt = error
    except CallError:
        assert not harbour.tries
    else:
        assert harbour.tries
    if doubt is not None:
        first = verdict(face, doubt)
        assert isinstance(first, StillUnknown), "nothing shows yet"
        assert first.until is not None
        pass_time(harbour, face)
        assert isinstance(verdict(face, doubt), StillUnknown), "reads are behind, as the venue says"
        harbour.lag = 0.0
        last = verdict(face, doubt)
        assert isinstance(last, Accepted if harbour.tries else Refused)
        assert last.evidence
    assert harbour.tries in ({}, {"mine": 1})


def test_what_shows_is_accepted_at_once(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.fail("place_order", "closed")
    error = unknown_placing(face)
    found = verdict(face, error)
    assert isinstance(found, Accepted)
    assert (found.order.order_id, found.order.client_order_id) == ("t1", error.client_key)
    assert [shown.operation for shown in found.evidence] == ["get_as_of", "list_traded_orders"]
    assert all(abs(shown.at - datetime.now(UTC)) < timedelta(minutes=1) for shown in found.evidence)
    assert found.evidence[-1].what == f"1 in all, {error.client_key}: open"


def test_absence_proves_nothing_until_nothing_can_arrive_any_more(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(face)
    assert error.write is not None
    for moment in range(3):
        found = verdict(face, error)
        assert isinstance(found, StillUnknown), f"{moment * 2} s after it was sent"
        assert found.until == error.write.last_sent + timedelta(seconds=13)
        assert "proves nothing yet" in found.reason
        pass_time(harbour, face, 2.0)
    pass_time(harbour, face, 9.0)
    assert isinstance(verdict(face, error), Refused)


def test_a_request_that_arrives_late_is_found(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened(timeout=impatient(1))
    harbour.fail("place_order", "slow-answer", pace=3)
    error = unknown_placing(face)
    found = verdict(face, error, wait=60.0)
    assert isinstance(found, Accepted)


def test_absence_proves_nothing_while_reads_are_further_behind_than_documented(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.lag = 60.0
    harbour.fail("place_order", "closed")
    error = unknown_placing(face)
    pass_time(harbour, face, 30)
    assert isinstance(verdict(face, error), StillUnknown)
    pass_time(harbour, face, 60)
    assert isinstance(verdict(face, error), Accepted)


@pytest.mark.parametrize("operation", ["get_as_of", "list_traded_orders"])
def test_absence_proves_nothing_if_a_read_fails(harbour: HarbourVenue, opened: Opened, operation: str) -> None:
    face = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(face)
    pass_time(harbour, face)
    harbour.answer(operation, status=503)
    found = verdict(face, error)
    assert isinstance(found, StillUnknown)
    assert any("could not be read" in shown.what for shown in found.evidence if shown.operation == operation)
    assert isinstance(verdict(face, error), Refused)


def test_a_later_page_that_fails_leaves_it_unknown(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    for _ in range(3):
        place(face)
    harbour.answer("place_order", status=500)
    error = unknown_placing(face)
    pass_time(harbour, face)
    page = {"orders": [], "cursor": "2"}
    harbour.answer("list_traded_orders", body=page)
    harbour.answer("list_traded_orders", status=500)
    assert isinstance(verdict(face, error), StillUnknown)


def test_every_page_is_read(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    for _ in range(205):
        place(face)
    harbour.fail("place_order", "closed")
    assert isinstance(verdict(face, unknown_placing(face)), Accepted)
    asked = [request.query for request in harbour.requests if request.operation == "list_traded_orders"]
    assert ["cursor" in query for query in asked] == [False, True, True]
    assert all("limit=100" in query and "symbol=FISH" in query for query in asked)


def test_clocks_that_differ_don_t_mislead(harbour: HarbourVenue, opened: Opened) -> None:
    """A client whose clock runs ahead must not take its own time for the venue's."""
    face = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(face)
    harbour.tolerance = 1e6  # else its reads are refused
    face.client.clock_offset = 1000.0
    assert isinstance(verdict(face, error), StillUnknown)


def test_an_archived_order_is_found(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.fail("place_order", "closed")
    error = unknown_placing(face)
    harbour.archived.add("t1")
    found = verdict(face, error)
    assert isinstance(found, Accepted)
    assert found.evidence[-1].operation == "list_archived_orders"


def test_fills_prove_an_order_that_does_not_show_otherwise(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.fills = Decimal(1)
    harbour.fail("place_order", "closed")
    error = unknown_placing(face, "mine")
    harbour.hidden.add("mine")
    found = verdict(face, error)
    assert isinstance(found, Accepted)
    assert found.order is None
    assert found.evidence[-1].operation == "list_fills"
    harbour.hidden.clear()
    assert verdict(face, error).order.filled_quantity == 1


def test_long_ago_is_too_long_for_absence_to_prove_anything(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(face)
    pass_time(harbour, face, 91 * 86400)
    found = verdict(face, error)
    assert isinstance(found, StillUnknown)
    assert (found.until, "too long ago" in found.reason) == (None, True)


def test_an_order_that_the_market_refused_is_refused(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.rejects = True
    harbour.fail("place_order", "closed")
    found = verdict(face, unknown_placing(face))
    assert isinstance(found, Refused)
    assert found.order.status.value == "refused"


def test_an_older_order_of_the_same_key_is_not_the_calls(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    place(face, "mine")
    pass_time(harbour, face, 60)
    harbour.answer("place_order", status=500)
    found = verdict(face, unknown_placing(face, "mine"))
    assert isinstance(found, Refused), "a key stands for one order only, so this call can't have placed another"
    assert found.order.order_id == "t1"


def test_others_orders_alike_in_all_but_the_key_prove_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.answer("place_order", status=500)
    error = unknown_placing(face, "mine")
    for key in ("mine ", "Mine", "min", "mine2"):
        place(face, key)
    assert isinstance(verdict(face, error), StillUnknown)
    pass_time(harbour, face)
    assert isinstance(verdict(face, error), Refused)


def test_each_line_of_a_batch_has_its_verdict(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    place(face, "taken")
    lines = [new_order("mine"), new_order("taken", symbol="SALT"), new_order()]
    harbour.fail("place_orders", "closed")
    error = unknown(face, lambda client: client.trading.place_orders(orders=lines))
    found = verdict(face, error)
    assert isinstance(found, BatchVerdict)
    assert list(found.lines) == list(error.client_keys)
    kinds = [type(one) for one in found.lines.values()]
    assert kinds == [Accepted, StillUnknown, Accepted]  # "taken" is an order of fish, and doesn't show among those of salt
    pass_time(harbour, face)
    assert [type(one) for one in verdict(face, error).lines.values()] == [Accepted, Refused, Accepted]


def test_waiting_looks_again_and_again(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.hidden.add("mine")
    harbour.fail("place_order", "closed")
    error = unknown_placing(face, "mine")
    timer = Timer(0.6, harbour.hidden.clear)
    timer.start()
    assert isinstance(verdict(face, error, wait=20), Accepted)
    timer.join()
    assert isinstance(verdict(face, unknown_placing_nothing(harbour, face), wait=0.5), StillUnknown)


def unknown_placing_nothing(harbour: HarbourVenue, face: Any) -> OutcomeUnknown:
    harbour.answer("place_order", status=500)
    return unknown_placing(face)


@pytest.mark.parametrize("wait", [-1, float("inf"), float("nan"), True, "1"])
def test_a_wait_that_is_none_is_refused(harbour: HarbourVenue, opened: Opened, wait: Any) -> None:
    face = opened()
    error = unknown_placing_nothing(harbour, face)
    with pytest.raises(ArgumentError, match="wait="):
        verdict(face, error, wait)


def test_another_account_decides_nothing_by_absence(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    error = unknown_placing_nothing(harbour, face)
    harbour.rotate()
    other = opened(**harbour.credentials())
    pass_time(harbour, other)
    found = other.outcome(other.client.reconcile(error))
    assert isinstance(found, StillUnknown)
    assert "another account" in found.reason


def test_another_address_is_not_asked(harbour: HarbourVenue, opened: Opened) -> None:
    error = unknown_placing_nothing(harbour, opened())
    elsewhere = opened(base_url="http://127.0.0.1:9")
    found = elsewhere.outcome(elsewhere.client.reconcile(error))
    assert isinstance(found, StillUnknown)
    assert "use a client for that address" in found.reason


def test_a_call_that_nobody_knows_how_to_look_for_stays_unknown(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    harbour.fail("withdraw", "closed")
    error = unknown(face, lambda client: client.account.withdraw(amount=Decimal(1)))
    found = verdict(face, error)
    assert isinstance(found, StillUnknown)
    assert "look at the venue yourself" in found.reason
    assert error.write is not None
    assert error.write.body is None


def test_an_error_that_has_travelled_is_passed_to_a_client(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened(retry=THRICE)
    harbour.fail("place_order", "closed", times=3)
    error = unknown_placing(face, "mine")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (twin.write, twin.client_key, str(twin)) == (error.write, "mine", str(error))
        with pytest.raises(ConfigurationError, match=r"client\.reconcile"):
            twin.reconcile()
        assert isinstance(face.outcome(face.client.reconcile(twin)), Accepted)


def test_looking_changes_nothing(harbour: HarbourVenue, opened: Opened) -> None:
    face = opened()
    error = unknown_placing_nothing(harbour, face)
    before = len(harbour.requests)
    verdict(face, error, wait=1.0)
    assert {request.method for request in harbour.requests[before:]} == {"GET"}
    assert DECIDED > 13
