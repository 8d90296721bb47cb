"""Why an exchange refuses what it is asked; each venue turns these into its own answers."""

from __future__ import annotations


class Refused(Exception):
    """Something that an exchange doesn't do."""


class BadOrder(Refused):
    """An order that contradicts itself, or that the instrument doesn't allow."""


class InsufficientFunds(Refused):
    """An order or a transfer that its account can't pay for."""


class UnknownInstrument(Refused):
    """An instrument that is not listed."""


class TradingClosed(Refused):
    """An instrument that is listed but can't be traded now."""


class UnknownOrder(Refused):
    """An order that was never placed, at least not by the one who asks."""


class OrderNotOpen(Refused):
    """An order that is filled or canceled."""


class WouldCross(Refused):
    """A post-only order that would trade at once."""


class DuplicateClientId(Refused):
    """A client's order id that was used before."""

    def __init__(self, order_id: str) -> None:
        super().__init__(f"the client order id belongs to the order {order_id}")
        self.order_id = order_id
