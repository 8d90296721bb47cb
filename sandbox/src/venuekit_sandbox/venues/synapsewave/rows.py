"""Rows of responses: current and earlier states of orders, trades, messages, and funds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from venuekit_sandbox.exchange import Fill, Order, Status, View
from venuekit_sandbox.venues.synapsewave.desk import CURRENCY, Desk
from venuekit_sandbox.venues.synapsewave.tickets import EXCHANGES, Ticket, indian, written

SEGMENT_IDS = dict(zip(EXCHANGES, (1, 2, 8, 4, 16, 64, 1024, 2048, 268435456, 16384, 32768, 536870912), strict=True))
PAISE = Decimal("0.00")
"""Added to an amount, so that it has at least two decimals."""
SEGMENTS = {"equity": ("EQ", "Equity"), "commodity": ("COM", "Commodity"), "currency": ("CUR", "Currency")}


class Rows:
    """Writes the records of a desk in the venue's format."""

    def __init__(self, desk: Desk, user_id: str) -> None:
        self._desk, self._user_id = desk, user_id

    def order(self, ticket: Ticket, orders: list[Order]) -> dict[str, object]:
        """Return the current row of an order, or the row for the given exchange orders."""
        scrip, latest = ticket.scrip, orders[-1] if orders else None
        traded = sum(int(order.filled) for order in orders)
        pending = int(latest.remaining) if latest is not None else 0
        status = _status(ticket, latest)
        if latest is None:
            pending = ticket.quantity if status in ("AMOACCEPTED", "OMSXMITTED") else 0
        before = sum(int(order.filled) for order in orders[:-1])
        at = ticket.placed_at if latest is None else latest.updated_at
        row: dict[str, object] = {
            "order_id": ticket.id,
            "exchange": scrip.exchange,
            "scrip_token": scrip.token,
            "exchange_order_no": "" if latest is None else f"{int(latest.id[:8], 16):010d}",
            "status": status,
            "error_reason": ticket.refused or ("" if latest is None or status != "CANCELLED" else latest.reason),
            "transaction_type": ticket.side.name,
            "product_type": ticket.product,
            "order_type": ticket.order_type,
            "total_quantity": ticket.quantity if latest is None else before + int(latest.initial_quantity),
            "pending_quantity": pending,
            "traded_quantity": traded,
            "disclosed_quantity": ticket.disclosed,
            "order_price": PAISE + (ticket.price if latest is None else latest.price or 0),
            "trigger_price": PAISE + (ticket.trigger if latest is None else latest.stop_price or 0),
            "validity": ticket.validity,
            "validity_days": ticket.validity_days,
            "symbol": scrip.symbol,
            "series": scrip.series,
            "expiry_date": scrip.expiry_date,
            "strike_price": scrip.strike_price,
            "option_type": scrip.option_type,
            "market_lot": 1,
            "order_timestamp": written(ticket.placed_at),
            "exchange_timestamp": "" if latest is None else written(at),
            "is_amo_order": ticket.is_amo,
            "order_identifier": ticket.identifier,
            "client_id": self._user_id,
        }
        return row

    def history(self, ticket: Ticket, view: View) -> list[dict[str, object]]:
        """Return every state of an order, oldest first."""
        first = self.order(ticket, [])
        if ticket.refused and not ticket.exchange_ids:
            return [{**first, "status": "OMSXMITTED", "error_reason": "", "pending_quantity": ticket.quantity}, first]
        rows = [{**first, "status": "AMOACCEPTED" if ticket.is_amo else "OMSXMITTED", "pending_quantity": ticket.quantity}]
        if ticket.withdrawn:
            rows.append(first)
        past: list[Order] = []
        for order_id in ticket.exchange_ids:
            states = self._desk.exchange.state.orders[order_id].until(view.step)
            rows += [self.order(ticket, [*past, state]) for state in states]
            past += states[-1:]
        return rows

    def trades(self, fills: Iterable[Fill]) -> Iterator[dict[str, object]]:
        """Yield a row for each fill."""
        for fill in fills:
            ticket = self._desk.ticket_of(fill.order_id)
            scrip = ticket.scrip
            yield {
                "order_id": ticket.id,
                "exchange": scrip.exchange,
                "scrip_token": scrip.token,
                "trade_no": f"{int(fill.trade_id[:8], 16):010d}",
                "exchange_order_no": f"{int(fill.order_id[:8], 16):010d}",
                "transaction_type": fill.side.name,
                "product_type": ticket.product,
                "order_type": ticket.order_type,
                "traded_quantity": int(fill.quantity),
                "trade_price": str(fill.price + PAISE),
                "symbol": scrip.symbol,
                "series": scrip.series,
                "expiry_date": scrip.expiry_date,
                "strike_price": scrip.strike_price,
                "option_type": scrip.option_type,
                "trade_timestamp": indian(fill.at).strftime("%Y-%m-%dT%H:%MZ"),
                "initiated_by": self._user_id,
            }

    def messages(self, view: View) -> Iterator[dict[str, object]]:
        """Yield the messages about orders, newest first."""
        for ticket, orders in self._desk.visible(view, 0):
            row = self.order(ticket, orders)
            at = indian(orders[-1].updated_at if orders else ticket.placed_at)
            yield {
                "time": at.strftime("%H:%M:%S"),
                "date": at.strftime("%d/%b/%y"),
                "cliOrdNo": ticket.id,
                "msg": f"{ticket.side.name} {ticket.quantity} {ticket.scrip.key} Order-Type: {ticket.order_type} {row['status']}",
                "mktSegId": SEGMENT_IDS[ticket.scrip.exchange],  # pyright: ignore[reportArgumentType]
            }

    def funds(self, view: View) -> dict[str, object]:
        """Return the funds by segment."""
        return {segment: self._segment(view, segment) for segment in SEGMENTS}

    def _segment(self, view: View, segment: str) -> dict[str, object]:
        party, asset = self._desk.party, CURRENCY[segment]
        free, reserved = view.free(party, asset), view.reserved(party, asset)
        realized = sum((one.realized for one in view.positions() if self._desk.scrips[one.symbol].segment == segment), PAISE)
        short, name = SEGMENTS[segment]
        return {
            "id": short,
            "name": name,
            "net_available": free,
            "total_available": free + reserved,
            "total_utilised": reserved,
            "total_withdrawable": max(free, PAISE),
            "net_payin_payout": PAISE,
            "available": {"cash": free, "collateral": PAISE, "credit_for_sale": PAISE, "option_credit_for_sale": PAISE},
            "utilised": {"limit": reserved, "pnl_realised": realized, "pnl_unrealised": PAISE, "option_premium": PAISE},
        }


def is_pending(status: object) -> bool:
    """Return whether an order with this status may still trade."""
    return status in ("PENDING", "OMSXMITTED", "AMOACCEPTED")


def _status(ticket: Ticket, latest: Order | None) -> str:
    if latest is None:
        if ticket.refused:
            return "OMSREJECT"
        if ticket.withdrawn:
            return "AMOWITHDRAWN"
        return "AMOACCEPTED" if ticket.is_amo else "OMSXMITTED"
    if latest.status is Status.CANCELED:
        return "CANCELLED"
    return "EXECUTED" if latest.status is Status.FILLED else "PENDING"
