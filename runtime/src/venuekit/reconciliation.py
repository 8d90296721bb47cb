"""What a venue's overlay says of its writes: where each would show, and from when on its absence tells something.

An overlay's ``reconciliation.py`` holds one ``RECONCILIATION``. Nothing here asks the venue; ``venuekit.writes.reconciling`` does.
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
"""What an order shows of a change: it is as wanted; it is closed, so that the change can do nothing any more; it is open and not as
wanted; it doesn't tell.
"""


@frozen
class Look:
    """One place where an order would show."""

    method: Method
    """The generated method that reads it."""
    arguments: Callable[[Case], Mapping[str, Any] | None]
    """What to ask with, of a case; None to leave this place out."""
    by: str
    """Attribute of what it shows that is compared, exactly, with the client key or the order id."""
    whole: bool = False
    """Whether this place shows every order, once reads have caught up; one look of a plan at most."""
    order: bool = True
    """Whether what it shows is an order; fills only prove that there is one."""
    item: str | None = None
    """Attribute that holds the order, where the method returns it wrapped."""


@frozen
class Placing:
    """An operation that places orders, each known by its client key."""

    method: Method
    looks: Sequence[Look]
    order_id: str = "order_id"
    """Attribute that names an order."""
    created: str | None = None
    """Attribute that says when the order was made, where there is one: an older order of the same key isn't this call's."""
    same: Mapping[str, str] = field(factory=dict)
    """Properties that were sent, and the attributes of an order that must equal them."""
    rejected: Callable[[Any], bool] | None = None
    """Whether an order was taken and then refused."""
    result: Callable[[Any], Any] | None = None
    """What the operation would have returned of the order; None if the order doesn't show that."""
    lines: str | None = None
    """Property that holds the lines, for a body of several; empty if the body is the list."""


@frozen
class Changing:
    """An operation that cancels, amends or decreases an order that is there already."""

    method: Method
    order_id: Callable[[Case], str | None]
    """What names the order, of a case; compared with the attributes that ``looks`` name."""
    looks: Sequence[Look]
    became: Callable[[Any, Case], Became]
    lines: str | None = None
    """As with ``Placing``."""


Plan = Placing | Changing


def _by_operation(plans: Sequence[Plan]) -> dict[str, Plan]:
    return {operation_of(plan.method).name: plan for plan in plans}


@frozen(kw_only=True)
class Reconciliation:
    """How a venue's writes are looked for."""

    plans: Mapping[str, Plan] = field(converter=_by_operation)
    """By operation; given as a list."""
    arrival: timedelta | None = None
    """How long after it was signed a request may still be accepted; None if that is not known, as where nothing is signed."""
    settling: timedelta | None = None
    """How long, as the venue documents it, reads may lag behind; None if it doesn't."""
    fresh: tuple[Method, str] | None = None
    """A method that says how fresh reads are, and the attribute that does."""
    kept: timedelta | None = None
    """How long the places that show every order keep showing it; None for ever."""

    def decided_at(self, last_sent: datetime) -> datetime | None:
        """Return when the absence of what was sent is certain to mean that it never comes; None if it never is."""
        if self.arrival is None or self.settling is None:
            return None
        return last_sent + self.arrival + self.settling
