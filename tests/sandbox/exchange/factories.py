"""Factories of exchanges and orders."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import ROUND_CEILING, Decimal

from venuekit_sandbox.exchange import (
    DELIVERY,
    EVENT_CONTRACTS,
    Clearing,
    Clock,
    Exchange,
    Ids,
    Instrument,
    NewOrder,
    Party,
    Side,
)

ME, OTHER = Party("me"), Party("other")
START = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)


def quadratic(_instrument: Instrument, price: Decimal, quantity: Decimal, is_taker: bool) -> Decimal:
    exact = Decimal("0.07") * price * (1 - price) * quantity
    return exact.quantize(Decimal("0.0001"), ROUND_CEILING) if is_taker else Decimal(0)


def exchange(clearing: Clearing = EVENT_CONTRACTS, *, cash: int = 100, unique: bool = False) -> Exchange:
    clock = Clock()
    clock.freeze(START)
    made = Exchange(
        clock, Ids(1), fee=quadratic if clearing is EVENT_CONTRACTS else lambda *_: Decimal(0), unique_client_ids=unique
    )
    made.list_instrument(Instrument(symbol="X", clearing=clearing, price_step=Decimal("0.01"), quantity_step=Decimal("0.01")))
    for party in (ME, OTHER):
        if cash:
            made.deposit(party, "USD", Decimal(cash))
        if clearing is DELIVERY:
            made.deposit(party, "X", Decimal(50))
    return made


def order(side: str, quantity: Decimal | str | int, price: str | None = None, party: Party = ME, **more: object) -> NewOrder:
    limit = None if price is None else Decimal(price)
    return NewOrder(party=party, symbol="X", side=Side(side), quantity=Decimal(quantity), price=limit, **more)  # type: ignore[arg-type]
