"""Orders of the venue: the request, the exchange's order, and the execution report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Context, Decimal
from typing import Any

from venuekit_sandbox.exchange import Fill, Order, Side, Status, TimeInForce, moment
from venuekit_sandbox.exchange.ledger import ZERO

TIME_IN_FORCE = {
    "GOOD_TILL_CANCEL": TimeInForce.GOOD_TILL_CANCELED,
    "GOOD_TILL_TIME_EXCHANGE": TimeInForce.GOOD_TILL_CANCELED,
    "GOOD_TILL_TIME_OMS": TimeInForce.GOOD_TILL_CANCELED,
    "FILL_OR_KILL": TimeInForce.FILL_OR_KILL,
    "IMMEDIATE_OR_CANCEL": TimeInForce.IMMEDIATE_OR_CANCEL,
}
EXPIRING = ("GOOD_TILL_TIME_EXCHANGE", "GOOD_TILL_TIME_OMS")
EXEC_INST = (
    "MAKER_OR_CANCEL",
    "AUCTION_ONLY",
    "INDICATION_OF_INTEREST",
    "CANCEL_ON_DISCONNECT",
    "DO_NOT_CANCEL_ON_DISCONNECT",
    "DO_NOT_INCREASE",
)
_AVERAGE = Context(prec=20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """One order that was sent to an exchange, refused or not."""

    exchange_id: str
    client_order_id: str
    symbol_id_exchange: str
    symbol_id_coinapi: str
    amount: Decimal
    price: Decimal
    side: Side
    time_in_force: str
    expires_at: int | None
    exec_inst: Sequence[str]
    tag: str
    """Its client order id in the exchange's format."""
    at: int
    order_id: str = field(default="", repr=False)
    """The exchange's order id; empty for a refused order."""
    refusal: str | None = None

    @property
    def exchange_order_id(self) -> str | None:
        """The exchange's order id; None for a refused order."""
        plain = self.order_id.replace("-", "").upper()
        return f"O{plain[:5]}-{plain[5:10]}-{plain[10:16]}" if plain else None


def report(ordered: Ordered, order: Order | None, fills: Sequence[Fill], *, pending_cancel: bool = False) -> dict[str, Any]:
    """Return the execution report of an order; ``order`` is None if it was refused."""
    filled = order.filled if order is not None else ZERO
    history = [(status, time(at)) for status, at in _history(ordered, order, fills)]
    if pending_cancel:
        history = history[:-1]
    return {
        "type": "ORDER_EXEC_REPORT_UPDATE",
        "id": ordered.client_order_id,
        "exchange_id": ordered.exchange_id,
        "client_order_id": ordered.client_order_id,
        "client_order_id_format_exchange": ordered.tag,
        "exchange_order_id": ordered.exchange_order_id,
        "symbol_id_exchange": ordered.symbol_id_exchange,
        "symbol_id_coinapi": ordered.symbol_id_coinapi,
        "amount_order": ordered.amount,
        "amount_open": ordered.amount - filled,
        "amount_filled": filled,
        "price": ordered.price,
        "avg_px": average(fills),
        "side": ordered.side.name,
        "order_type": "LIMIT",
        "time_in_force": ordered.time_in_force,
        "expire_time": None if ordered.expires_at is None else time(ordered.expires_at),
        "exec_inst": list(ordered.exec_inst),
        "status": history[-1][0],
        "status_history": [list(one) for one in history],
        "error_message": ordered.refusal,
        "fills": [{"time": time(fill.at), "price": fill.price, "amount": fill.quantity} for fill in fills],
    }


def history_row(api_key: str, ordered: Ordered, order: Order | None, fills: Sequence[Fill]) -> dict[str, Any]:
    """Return a row of the order log, in camelCase and with nested lists, as the reference page prints it."""
    known = report(ordered, order, fills)
    statuses, times = zip(*known["status_history"], strict=True)
    return {
        "apikey": api_key,
        "exchangeId": ordered.exchange_id,
        "clientOrderId": ordered.client_order_id,
        "symbolIdExchange": ordered.symbol_id_exchange,
        "symbolIdCoinapi": ordered.symbol_id_coinapi,
        "amountOrder": ordered.amount,
        "price": ordered.price,
        "side": 1 if ordered.side is Side.BUY else 2,
        "orderType": "LIMIT",
        "timeInForce": ordered.time_in_force,
        "expireTime": None if ordered.expires_at is None else moment(ordered.expires_at).strftime("%Y-%m-%dT%H:%M:%S"),
        "execInst": [list(ordered.exec_inst)],
        "clientOrderIdFormatExchange": ordered.tag,
        "exchangeOrderId": ordered.exchange_order_id,
        "amountOpen": known["amount_open"],
        "amountFilled": known["amount_filled"],
        "avgPx": known["avg_px"],
        "status": known["status"],
        "statusHistoryStatus": [list(statuses)],
        "statusHistoryTime": [list(times)],
        "errorMessageResult": "error" if ordered.refusal else None,
        "errorMessageReason": None,
        "errorMessageMessage": ordered.refusal,
        "fillsTime": [[fill["time"] for fill in known["fills"]]],
        "fillsPrice": [[fill.price for fill in fills]],
        "fillsAmount": [[fill.quantity for fill in fills]],
        "createdTime": time(ordered.at),
    }


def average(fills: Sequence[Fill]) -> Decimal:
    """Return the average price of fills; zero without any."""
    quantity = sum((fill.quantity for fill in fills), ZERO)
    return divided(sum((fill.quantity * fill.price for fill in fills), ZERO), quantity) if quantity else ZERO


def divided(total: Decimal, count: Decimal) -> Decimal:
    """Return a quotient, in at most twenty digits."""
    return _AVERAGE.divide(total, count)


def time(at: int) -> str:
    """Return a time as the venue writes it: in UTC, with seven digits of a second."""
    return f"{moment(at).strftime('%Y-%m-%dT%H:%M:%S.%f')}0Z"


def _history(ordered: Ordered, order: Order | None, fills: Sequence[Fill]) -> list[tuple[str, int]]:
    statuses = [("RECEIVED", ordered.at), ("ROUTING", ordered.at)]
    if order is None:
        return [*statuses, ("REJECTED", ordered.at)]
    statuses.append(("ROUTED", order.created_at))
    rested = order.status is Status.OPEN or any(not fill.is_taker for fill in fills) or order.reason in ("user", "expired")
    if rested and not any(fill.is_taker for fill in fills):
        statuses.append(("NEW", order.created_at))
    if fills and (order.status is not Status.FILLED or len({fill.at for fill in fills}) > 1):
        statuses.append(("PARTIALLY_FILLED", fills[0].at))
    if order.status is Status.FILLED:
        statuses.append(("FILLED", fills[-1].at))
    if order.status is Status.CANCELED:
        statuses += [("PENDING_CANCEL", order.updated_at)] if order.reason == "user" else []
        statuses.append(("CANCELED", order.updated_at))
    return statuses
