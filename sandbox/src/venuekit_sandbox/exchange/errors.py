"""Refusals of an exchange; each venue turns them into its own responses."""

from __future__ import annotations


class Refused(Exception):
    """The exchange refuses a request."""


class BadOrder(Refused):
    """The order is inconsistent, or not allowed for the instrument."""


class InsufficientFunds(Refused):
    """The account can't pay for an order or a transfer."""


class UnknownInstrument(Refused):
    """The instrument is not listed."""


class TradingClosed(Refused):
    """The instrument can't be traded now."""


class UnknownOrder(Refused):
    """The order doesn't exist, or belongs to someone else."""


class OrderNotOpen(Refused):
    """The order is filled or canceled."""


class WouldCross(Refused):
    """A post-only order would trade immediately."""


class DuplicateClientId(Refused):
    """The client order id was used before."""

    def __init__(self, order_id: str) -> None:
        super().__init__(f"the client order id belongs to the order {order_id}")
        self.order_id = order_id
