"""How a venue's overlay describes its writes: where each would show, and when its absence proves something.

An overlay's ``reconciliation.py`` holds one ``RECONCILIATION``. Nothing here calls the venue; ``venuekit.writes.reconciling`` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from attrs import field, frozen

from venuekit.call.write import Case
from venuekit.resource import operation_of

Method = Callable[..., Any]
Became = Literal["done", "closed", "open", "unclear"]
"""What an order shows about a change: the change was made; the order is closed, so the change can have no effect; the order is open and
unchanged; it can't be told.
"""


@frozen
class Look:
    """One place where an order would show."""

    method: Method
    """The generated method that reads it."""
    arguments: Callable[[Case], Mapping[str, Any] | None]
    """Returns the arguments for a case; None to skip this place."""
    by: str
    """Attribute that is compared, exactly, with the client key or the order id."""
    whole: bool = False
    """Whether this place shows every order once reads have caught up; at most one look of a plan."""
    order: bool = True
    """Whether it returns orders; fills only prove that an order exists."""
    item: str | None = None
    """Attribute that holds the order, if the method returns it inside another object."""


@frozen
class Placing:
    """An operation that places orders, each identified by its client key."""

    method: Method
    looks: Sequence[Look]
    order_id: str = "order_id"
    """Attribute that names an order."""
    created: str | None = None
    """Attribute with the order's creation time, if there is one: an older order with the same key isn't this call's."""
    same: Mapping[str, str] = field(factory=dict)
    """Properties of the request, and the attributes of an order that must equal them."""
    rejected: Callable[[Any], bool] | None = None
    """Whether an order was accepted and then refused."""
    result: Callable[[Any], Any] | None = None
    """What the operation would have returned for the order; None if the order doesn't show that."""
    lines: str | None = None
    """Property that holds the list, for a body of several orders; empty if the body itself is the list."""


@frozen
class Changing:
    """An operation that cancels, amends or decreases an existing order."""

    method: Method
    order_id: Callable[[Case], str | None]
    """Returns what identifies the order of a case; compared with the attributes that ``looks`` name."""
    looks: Sequence[Look]
    became: Callable[[Any, Case], Became]
    lines: str | None = None
    """As in ``Placing``."""


Plan = Placing | Changing


def _by_operation(plans: Sequence[Plan]) -> dict[str, Plan]:
    return {operation_of(plan.method).name: plan for plan in plans}


@frozen(kw_only=True)
class Reconciliation:
    """How to look for a venue's writes."""

    plans: Mapping[str, Plan] = field(converter=_by_operation)
    """By operation; given as a list."""
    arrival: timedelta | None = None
    """How long after signing the venue may accept a request; None if unknown, for example because requests aren't signed."""
    settling: timedelta | None = None
    """How far reads may lag, if the venue documents it; else None."""
    fresh: tuple[Method, str] | None = None
    """A method that returns how fresh reads are, and the attribute to read."""
    kept: timedelta | None = None
    """How long the places that show every order keep it; None for no limit."""

    def decided_at(self, last_sent: datetime) -> datetime | None:
        """Return the time after which a missing order certainly never arrives; None if that is never certain."""
        if self.arrival is None or self.settling is None:
            return None
        return last_sent + self.arrival + self.settling
