"""A cancellation or a reduction with an unknown outcome reconciles to the state of the order."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.conftest import Driver
from tests.made_up.venue import HarbourVenue
from tests.orders.conftest import Opened, pass_time, place, unknown, verdict
from venuekit import Accepted, Refused, StillUnknown
from venuekit.errors import NotFound, OutcomeUnknown


@pytest.fixture
def driver(opened: Opened) -> Driver:
    driver = opened()
    place(driver, "mine")
    return driver


def cancelling(driver: Driver) -> OutcomeUnknown:
    return unknown(driver, lambda client: client.trading.cancel_traded_order("t1"))


def reducing(driver: Driver, to: str) -> OutcomeUnknown:
    return unknown(driver, lambda client: client.trading.reduce_order("t1", to=Decimal(to)))


def test_cancelled_order_is_accepted(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.fail("cancel_traded_order", "closed")
    found = verdict(driver, cancelling(driver))
    assert isinstance(found, Accepted)
    assert (found.order.status.value, found.order.filled_quantity) == ("cancelled", 0)


def test_partly_filled_and_cancelled_order_is_accepted(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.fill("t1", Decimal(1))
    harbour.fail("cancel_traded_order", "closed")
    found = verdict(driver, cancelling(driver))
    assert isinstance(found, Accepted)
    assert (found.order.status.value, found.order.filled_quantity) == ("cancelled", 1)


def test_filled_order_is_refused(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(driver)
    harbour.fill("t1", Decimal("2.5"))
    found = verdict(driver, error)
    assert isinstance(found, Refused)
    assert (found.order.status.value, found.order.filled_quantity) == ("filled", Decimal("2.5"))


def test_open_order_stays_unknown_until_it_is_decided(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(driver)
    found = verdict(driver, error)
    assert isinstance(found, StillUnknown), "the cancellation may still arrive"
    assert found.order.status.value == "open"
    pass_time(harbour, driver)
    found = verdict(driver, error)
    assert isinstance(found, Refused)
    assert found.order.status.value == "open"


def test_open_order_in_lagging_reads_may_be_cancelled(harbour: HarbourVenue, driver: Driver) -> None:
    pass_time(harbour, driver, 60)
    harbour.lag = 20.0
    harbour.fail("cancel_traded_order", "closed")
    error = cancelling(driver)
    assert isinstance(verdict(driver, error), StillUnknown)
    pass_time(harbour, driver, 15)
    found = verdict(driver, error)
    assert isinstance(found, StillUnknown), "reads lag more than documented, as the venue reports"
    assert found.order.status.value == "open"
    pass_time(harbour, driver, 15)
    assert isinstance(verdict(driver, error), Accepted)


def test_not_found_on_a_second_cancellation_proves_nothing(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(driver)
    harbour.fill("t1", Decimal("2.5"))
    with pytest.raises(NotFound):
        driver.call(lambda client: client.trading.cancel_traded_order("t1"))
    assert isinstance(verdict(driver, error), Refused)


@pytest.mark.parametrize("cancelled", [True, False])
def test_archived_order_is_found(harbour: HarbourVenue, driver: Driver, cancelled: bool) -> None:
    if cancelled:
        harbour.fail("cancel_traded_order", "closed")
    else:
        harbour.answer("cancel_traded_order", status=500)
    error = cancelling(driver)
    if not cancelled:
        harbour.fill("t1", Decimal("2.5"))
    harbour.archived.add("t1")
    found = verdict(driver, error)
    assert isinstance(found, Accepted if cancelled else Refused)
    assert found.evidence[-1].operation == "list_archived_orders"


def test_an_order_that_cannot_be_found_stays_unknown(harbour: HarbourVenue, driver: Driver) -> None:
    harbour.answer("cancel_traded_order", status=500)
    error = cancelling(driver)
    harbour.hidden.add("mine")
    pass_time(harbour, driver)
    found = verdict(driver, error)
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
    harbour: HarbourVenue, driver: Driver, sent: bool, after: str | None, expected: type[Any]
) -> None:
    if sent:
        harbour.fail("reduce_order", "closed")
    else:
        harbour.answer("reduce_order", status=500)
    error = reducing(driver, "1")
    if after == "fill":
        harbour.fill("t1", harbour.traded["t1"].now["open_quantity"])
    elif after == "cancel":
        driver.call(lambda client: client.trading.cancel_traded_order("t1"))
    pass_time(harbour, driver)
    assert type(verdict(driver, error)) is expected
