"""Positions, conversions and holdings, computed from the fills."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from venuekit_sandbox.exchange import Side, View
from venuekit_sandbox.requests import BadParameter
from venuekit_sandbox.venues.synapsewave.desk import Desk
from venuekit_sandbox.venues.synapsewave.rows import PAISE
from venuekit_sandbox.venues.synapsewave.tickets import Scrip, indian

DELIVERED = ("DELIVERY", "BTST", "MTF")


@dataclass(frozen=True, slots=True)
class Lot:
    """A quantity that was traded at one price."""

    scrip: Scrip
    product: str
    side: Side
    quantity: int
    price: Decimal
    at: int


@dataclass(frozen=True, slots=True)
class Conversion:
    """A quantity that was moved from one product to another."""

    id: str
    key: str
    side: Side
    quantity: int
    old: str
    new: str
    step: int


class Portfolio:
    """The portfolio of one user."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._start: list[Lot] = []
        self.conversions: dict[str, Conversion] = {}
        desk.sellable = self.sellable

    def hold(self, scrip: Scrip, quantity: int, price: Decimal) -> None:
        """Give the user an earlier holding."""
        yesterday = self._desk.exchange.clock.micros() - 2 * 86_400_000_000
        self._start.append(Lot(scrip, "DELIVERY", Side.BUY, quantity, price, yesterday))

    def view(self) -> View:
        """Return the current state, without lag."""
        return self._desk.exchange.view(self._desk.party.member)

    def lots(self, view: View) -> list[Lot]:
        """Return the trades, oldest first, under the products that they were converted to."""
        found = list(self._start)
        for fill in reversed(list(view.fills())):
            ticket = self._desk.ticket_of(fill.order_id)
            found.append(Lot(ticket.scrip, ticket.product, fill.side, int(fill.quantity), fill.price, fill.at))
        for conversion in self.conversions.values():
            if conversion.step <= view.step:
                found = _converted(found, conversion)
        return found

    def convert(self, scrip: Scrip, side: Side, quantity: int, old: str, new: str) -> Conversion:
        """Move a quantity of an open position to another product."""
        here = [lot for lot in self.lots(self.view()) if lot.scrip.key == scrip.key and lot.product == old]
        if sum(lot.side.sign * lot.quantity for lot in here) * side.sign < quantity:
            raise BadParameter(f"there is no open {side.value} position of {quantity} under {old}")
        with self._desk.exchange.change():
            number = self._desk.exchange.ids.number("conversions")
            step = self._desk.exchange.state.timeline.step
        conversion = Conversion(f"PCV{1234555 + number}", scrip.key, side, quantity, old, new, step)
        self.conversions[conversion.id] = conversion
        return conversion

    # Positions

    def positions(self, view: View) -> list[dict[str, object]]:
        """Return a row for each instrument and product that was traded today, and for each contract carried over."""
        groups: defaultdict[tuple[Scrip, str], list[Lot]] = defaultdict(list)
        for lot in self.lots(view):
            groups[lot.scrip, lot.product].append(lot)
        rows = []
        for (scrip, product), lots in groups.items():
            today = [lot for lot in lots if self._is_today(lot)]
            if today:
                rows.append(_row(scrip, product, today, "DAILY"))
            if not scrip.is_share and len(today) < len(lots):
                rows.append(_row(scrip, product, lots, "EXPIRY", carried=[lot for lot in lots if lot not in today]))
        return rows

    def net(self, scrip: Scrip, product: str, view: View, *, today: bool) -> int:
        """Return the position in an instrument under a product."""
        return sum(
            lot.side.sign * lot.quantity
            for lot in self.lots(view)
            if lot.scrip.key == scrip.key and lot.product == product and (not today or self._is_today(lot))
        )

    # Holdings

    def sellable(self, scrip: Scrip) -> int:
        """Return how much of a share could be delivered."""
        return sum(self.net(scrip, product, self.view(), today=False) for product in DELIVERED)

    def holdings(self, view: View) -> list[dict[str, object]]:
        """Return a row for each share held since yesterday or earlier, with its average price."""
        groups: defaultdict[Scrip, list[Lot]] = defaultdict(list)
        for lot in self.lots(view):
            if lot.scrip.is_share and lot.product in DELIVERED:
                groups[lot.scrip].append(lot)
        return [row for scrip, lots in groups.items() if (row := self._holding(scrip, lots)) is not None]

    def _holding(self, scrip: Scrip, lots: list[Lot]) -> dict[str, object] | None:
        older = [lot for lot in lots if not self._is_today(lot)]
        bought = [lot for lot in older if lot.side is Side.BUY]
        held = sum(lot.side.sign * lot.quantity for lot in older)
        held -= sum(lot.quantity for lot in lots if lot.side is Side.SELL and lot not in older)
        if held <= 0:
            return None
        average = _average(bought)
        last = self._desk.exchange.state.trades
        price = next((trade.price for trade in reversed(last) if trade.symbol == scrip.key), average)
        yesterday = sum(lot.quantity for lot in bought if self._days_ago(lot) == 1)
        fresh = min(held, yesterday)
        return {
            "ISIN": scrip.isin,
            "security_info": [{"exchange": scrip.exchange, "scrip_token": scrip.token, "symbol": scrip.symbol}],
            "total_free": held,
            "dp_free": held - fresh,
            "pool_free": 0,
            "t1_quantity": fresh,
            "average_price": str(average),
            "last_price": str(price + PAISE),
            "pnl": str((price - average) * held + PAISE),
            "current_value": str(price * held + PAISE),
            "inv_value": str(average * held + PAISE),
            "product": "DELIVERY",
            "collateral_quantity": "0",
            "collateral_value": "0.00",
        }

    def _is_today(self, lot: Lot) -> bool:
        return self._days_ago(lot) == 0

    def _days_ago(self, lot: Lot) -> int:
        now = indian(self._desk.exchange.clock.micros())
        return (now.date() - indian(lot.at).date()) // timedelta(days=1)


def _converted(lots: Iterable[Lot], conversion: Conversion) -> list[Lot]:
    """Return the lots after moving the oldest fitting ones to another product."""
    left, found = conversion.quantity, []
    for lot in lots:
        fits = (lot.scrip.key, lot.product, lot.side) == (conversion.key, conversion.old, conversion.side)
        moved = min(left, lot.quantity) if fits else 0
        left -= moved
        if moved:
            found.append(replace(lot, product=conversion.new, quantity=moved))
        if lot.quantity > moved:
            found.append(replace(lot, quantity=lot.quantity - moved))
    return found


def _row(scrip: Scrip, product: str, lots: list[Lot], kind: str, carried: Iterable[Lot] = ()) -> dict[str, object]:
    bought, sold = ([lot for lot in lots if lot.side is side] for side in (Side.BUY, Side.SELL))
    before = list(carried)
    net = _quantity(bought) - _quantity(sold)
    price = _average(bought if net >= 0 else sold)
    return {
        "exchange": scrip.exchange,
        "scrip_token": scrip.token,
        "product_type": product,
        "symbol": scrip.symbol,
        "series": scrip.series,
        "instrument": "EQUITIES" if scrip.is_share else "CONTRACTS",
        "expiry_date": scrip.expiry_date,
        "strike_price": scrip.strike_price or "0.01",
        "market_lot": 1,
        "buy_quantity": _quantity(bought),
        "avg_buy_price": str(_average(bought)),
        "buy_value": str(_value(bought)),
        "sell_quantity": _quantity(sold),
        "avg_sell_price": str(_average(sold)),
        "sell_value": str(_value(sold)),
        "net_quantity": net,
        "net_price": str(price),
        "net_value": str(price * net + PAISE),
        "cf_buy_value": str(_value([lot for lot in before if lot.side is Side.BUY])),
        "cf_sell_value": str(_value([lot for lot in before if lot.side is Side.SELL])),
        "cf_net_price": str(_average(before)),
        "unsettled_quantity": abs(net),
        "multiplier": "1.00",
        "daily_or_expiry": kind,
        **({"option_type": scrip.option_type} if scrip.option_type else {}),
    }


def _quantity(lots: Iterable[Lot]) -> int:
    return sum(lot.quantity for lot in lots)


def _value(lots: Iterable[Lot]) -> Decimal:
    return sum((lot.price * lot.quantity for lot in lots), PAISE)


def _average(lots: Iterable[Lot]) -> Decimal:
    """Return the average price: exact if four decimals are enough, else rounded to four."""
    rows = list(lots)
    return round(_value(rows) / _quantity(rows), 4).normalize() + PAISE if rows else PAISE
