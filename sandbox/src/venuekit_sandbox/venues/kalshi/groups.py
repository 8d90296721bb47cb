"""Order groups: orders that are canceled together if too many of their contracts are filled within 15 seconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from venuekit_sandbox.exchange import Exchange, Fill
from venuekit_sandbox.exchange.clock import MICROSECONDS
from venuekit_sandbox.exchange.ledger import ZERO

WINDOW = 15 * MICROSECONDS


@dataclass(slots=True)
class Group:
    """One order group."""

    id: str
    subaccount: int
    exchange_index: int
    limit: Decimal
    triggered: bool = False
    filled: list[tuple[int, Decimal]] = field(default_factory=list)
    """Times and numbers of filled contracts, within the last 15 seconds."""

    def filled_since(self, moment: int) -> Decimal:
        """Return how many contracts were filled after a time."""
        return sum((quantity for at, quantity in self.filled if at > moment), ZERO)


class Groups:
    """The order groups of the member."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._groups: dict[str, Group] = {}
        exchange.on_fill.append(self._filled)
        exchange.after_change.append(self._check)

    @property
    def all(self) -> Mapping[str, Group]:
        """The groups, by id."""
        return self._groups

    def add(self, group: Group) -> None:
        """Add a group."""
        self._groups[group.id] = group

    def trigger(self, group: Group) -> None:
        """Cancel the orders of a group; it accepts no more until it is reset."""
        group.triggered = True
        self._exchange.cancel_all(lambda order: order.group == group.id, "order_group")

    def reset(self, group: Group) -> None:
        """Let a group accept orders again, with its count at zero."""
        group.triggered = False
        group.filled.clear()

    def limit(self, group: Group, contracts: Decimal) -> None:
        """Set the limit of a group, which may already be exceeded."""
        group.limit = contracts
        with self._exchange.change():
            self._check()

    def remove(self, group: Group) -> None:
        """Cancel the orders of a group and remove it."""
        self.trigger(group)
        del self._groups[group.id]

    def orders(self, group: Group) -> list[str]:
        """Return the ids of the orders that were ever placed in a group."""
        return [order_id for order_id, history in self._exchange.state.orders.items() if history.latest.group == group.id]

    def _filled(self, fill: Fill) -> None:
        group = self._groups.get(self._exchange.state.order(fill.order_id).group)
        if group is not None:
            group.filled = [(at, quantity) for at, quantity in group.filled if at > fill.at - WINDOW]
            group.filled.append((fill.at, fill.quantity))

    def _check(self) -> None:
        now = self._exchange.state.timeline.at
        for group in list(self._groups.values()):
            if not group.triggered and group.filled_since(now - WINDOW) > group.limit:
                self.trigger(group)
