"""A cancellation or a reduction with an unknown outcome reconciles to the state of the order."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Face
from tests.made_up.venue import HarbourVenue
from tests.orders.conftest import Opened, pass_time, place, unknown, verdict
from venuekit import Accepted, Refused, StillUnknown
from venuekit.errors import NotFound, OutcomeUnknown


@pytest.fixture
def face(opened: Opened) -> Face:
    face = opened()
    place(face, "mine")
    return face


def cancelling(face: Face) -> OutcomeUnknown:
    return unknown(face, lambda client: client.trading.cancel_traded_order("t1"))


def reducing(face: Face, to: str) -> OutcomeUnknown:
    return unknown(face, lambda client: client.trading.reduce_order("t1", to=Decimal(to)))


def test_cancelled_order_is_accepted(harbour: HarbourVenue, face: Face) -> None:
    harbour.fail("cancel_traded_order", "closed")
    found = verdict(face, cancelling(face))
    assert isinstance(found, Accepted)
    assert (found.order.status.value, found.order.filled_quantity) == ("cancelled", 0)


def test_partly_filled_and_cancelled_order_is_accepted(harbour: HarbourVenue, face: Face) -> None:
    harbour.fill("t1", Decimal(1))
    harbour.fail("cancel_traded_order", "closed")
    found = verdict(face, cancelling(face))
    assert isinstance(found, Accepted)
    assert (found.order.status.value, found.order.filled_quantity) == ("cancelled", 1)


def test_filled_order_is_refused(harbour: HarbourVenue, face: Face) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(face)
    harbour.fill("t1", Decimal("2.5"))
    found = verdict(face, error)
    assert isinstance(found, Refused)
    assert (found.order.status.value, found.order.filled_quantity) == ("filled", Decimal("2.5"))


def test_open_order_stays_unknown_until_it_is_decided(harbour: HarbourVenue, face: Face) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(face)
    found = verdict(face, error)
    assert isinstance(found, StillUnknown), "the cancellation may still arrive"
    assert found.order.status.value == "open"
    pass_time(harbour, face)
    found = verdict(face, error)
    assert isinstance(found, Refused)
    assert found.order.status.value == "open"


def test_open_order_in_lagging_reads_may_be_cancelled(harbour: HarbourVenue, face: Face) -> None:
    pass_time(harbour, face, 60)
    harbour.lag = 20.0
    harbour.fail("cancel_traded_order", "closed")
    error = cancelling(face)
    assert isinstance(verdict(face, error), StillUnknown)
    pass_time(harbour, face, 15)
    found = verdict(face, error)
    assert isinstance(found, StillUnknown), "reads lag more than documented, as the venue reports"
    assert found.order.status.value == "open"
    pass_time(harbour, face, 15)
    assert isinstance(verdict(face, error), Accepted)


def test_not_found_on_a_second_cancellation_proves_nothing(harbour: HarbourVenue, face: Face) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(face)
    harbour.fill("t1", Decimal("2.5"))
    with pytest.raises(NotFound):
        face.call(lambda client: client.trading.cancel_traded_order("t1"))
    assert isinstance(verdict(face, error), Refused)


@pytest.mark.parametrize("cancelled", [True, False])
def test_archived_order_is_found(harbour: HarbourVenue, face: Face, cancelled: bool) -> None:
    if cancelled:
        harbour.fail("cancel_traded_order", "closed")
    else:
        harbour.answer("cancel_traded_order", status=500)
    error = cancelling(face)
    if not cancelled:
        harbour.fill("t1", Decimal("2.5"))
    harbour.archived.add("t1")
    found = verdict(face, error)
    assert isinstance(found, Accepted if cancelled else Refused)
    assert found.evidence[-1].operation == "list_archived_orders"


def test_an_order_that_cannot_be_found_stays_unknown(harbour: HarbourVenue, face: Face) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(face)
    harbour.hidden.add("mine")
    pass_time(harbour, face)
    found = verdict(face, error)
    assert isinstance(found, StillUnknown)
    assert "could not be found" in found.reason


@pytest.mark.parametrize(
    ("sent", "after", "expected"),
    [
        (True, None, Accepted),
        (True, "fill", StillUnknown),
        (False, None, Refused),
        (False, "fill", Refused),
        (False, "cancel", StillUnknown),
    ],
)
def test_reduction_reconciles_to_the_remaining_quantity(
    harbour: HarbourVenue, face: Face, sent: bool, after: str | None, expected: type[Any]
) -> None:
    if sent:
        harbour.fail("reduce_order", "closed")
    else:
        harbour.answer("reduce_order", status=500)
    error = reducing(face, "1")
    if after == "fill":
        harbour.fill("t1", harbour.traded["t1"].now["open_quantity"])
    elif after == "cancel":
        face.call(lambda client: client.trading.cancel_traded_order("t1"))
    pass_time(harbour, face)
    assert type(verdict(face, error)) is expected
