"""Write the bodies of 2026, digit for digit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal, localcontext

from venuekit_sandbox.exchange import Fill, Order, Position, SelfTrade, Settlement, Side, Status, Trade, moment
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.venues.kalshi.catalogue import Market

_ENCODER = json.JSONEncoder(separators=(",", ":"))
ONE = Decimal(1)

STATUSES = {Status.OPEN: "resting", Status.WAITING: "resting", Status.CANCELED: "canceled", Status.FILLED: "executed"}
SELF_TRADE = {"taker_at_cross": SelfTrade.CANCEL_TAKER, "maker": SelfTrade.CANCEL_MAKER}
BOOK_SIDES = {"bid": Side.BUY, "ask": Side.SELL}


def encoded(value: object) -> bytes:
    """Return JSON."""
    return _ENCODER.encode(value).encode()


def text(value: Decimal, places: int) -> str:
    """Return a decimal with at least this many places, without rounding."""
    value = value or ZERO  # never minus zero
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return f"{value:.{max(places, -exponent)}f}"


def dollars(value: Decimal) -> str:
    """Return an amount, at least to the millionth of a dollar."""
    return text(value, 6)


def price(value: Decimal) -> str:
    """Return a price, at least to the ten-thousandth of a dollar."""
    return text(value, 4)


def count(value: Decimal) -> str:
    """Return a number of contracts, in hundredths."""
    return text(value, 2)


def cents(value: Decimal) -> int:
    """Return an amount in whole cents, rounded down."""
    return int(value * 100)


def average(total: Decimal, quantity: Decimal, places: int) -> str:
    """Return an average, the only value that is rounded."""
    with localcontext(prec=60):
        return f"{(total / quantity).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"


def time(at: datetime | int) -> str:
    """Return a time as ISO 8601."""
    found = moment(at) if isinstance(at, int) else at
    return found.isoformat(timespec="microseconds").replace("+00:00", "Z")


def sides(side: Side) -> dict[str, str]:
    """Return the four fields of the side."""
    if side is Side.BUY:
        return {"side": "yes", "action": "buy", "outcome_side": "yes", "book_side": "bid"}
    return {"side": "yes", "action": "sell", "outcome_side": "no", "book_side": "ask"}


def order(one: Order, market: Market, user_id: str) -> dict[str, object]:
    """Return an order as reads show it."""
    assert one.price is not None
    self_trade = next((name for name, kind in SELF_TRADE.items() if kind is one.self_trade), None)
    return {
        "order_id": one.id,
        "user_id": user_id,
        "client_order_id": one.client_id,
        "ticker": market.ticker,
        **sides(one.side),
        "type": "limit",
        "status": STATUSES[one.status],
        "yes_price_dollars": price(one.price),
        "no_price_dollars": price(ONE - one.price),
        "fill_count_fp": count(one.filled),
        "remaining_count_fp": count(one.remaining),
        "initial_count_fp": count(one.initial_quantity),
        "taker_fill_cost_dollars": dollars(one.taker_cost),
        "maker_fill_cost_dollars": dollars(one.maker_cost),
        "taker_fees_dollars": dollars(one.taker_fees),
        "maker_fees_dollars": dollars(one.maker_fees),
        "expiration_time": None if one.expires_at is None else time(one.expires_at),
        "created_time": time(one.created_at),
        "last_update_time": time(one.updated_at),
        "self_trade_prevention_type": self_trade,
        "order_group_id": one.group or None,
        "cancel_order_on_pause": bool(one.info.get("cancel_on_pause")),
        "subaccount_number": one.party.subaccount,
        "exchange_index": market.exchange_index,
    }


def fill(one: Fill, market: Market) -> dict[str, object]:
    """Return one of the member's own fills."""
    return {
        "fill_id": one.id,
        "trade_id": one.id,
        "order_id": one.order_id,
        "ticker": market.ticker,
        "market_ticker": market.ticker,
        "exchange_index": market.exchange_index,
        **sides(one.side),
        "count_fp": count(one.quantity),
        "yes_price_dollars": price(one.price),
        "no_price_dollars": price(ONE - one.price),
        "is_taker": one.is_taker,
        "fee_cost": dollars(one.fee),
        "created_time": time(one.at),
        "ts": one.at // 1_000_000,
        "subaccount_number": one.party.subaccount,
    }


def settlement(one: Settlement, market: Market) -> dict[str, object]:
    """Return a settlement of a position."""
    result = "yes" if one.value == 1 else "no" if one.value == 0 else "scalar"
    yes, no = (one.quantity, ZERO) if one.quantity > 0 else (ZERO, -one.quantity)
    return {
        "ticker": market.ticker,
        "event_ticker": market.event_ticker,
        "exchange_index": market.exchange_index,
        "market_result": result,
        "yes_count_fp": count(yes),
        "yes_total_cost_dollars": dollars(one.cost if yes else ZERO),
        "no_count_fp": count(no),
        "no_total_cost_dollars": dollars(one.cost if no else ZERO),
        "revenue": cents(one.paid),
        "settled_time": time(one.at),
        "fee_cost": dollars(one.fees),
        "value": cents(one.value),
    }


def position(one: Position, market: Market) -> dict[str, object]:
    """Return a position in one market."""
    return {
        "ticker": market.ticker,
        "exchange_index": market.exchange_index,
        "position_fp": count(one.quantity),
        "total_traded_dollars": dollars(one.traded),
        "market_exposure_dollars": dollars(one.cost),
        "realized_pnl_dollars": dollars(one.realized),
        "fees_paid_dollars": dollars(one.fees),
        "last_updated_ts": time(one.updated_at),
    }


def roll_up(page: Iterable[tuple[Position, Market]]) -> list[dict[str, object]]:
    """Add up the positions of one page by event. An event that continues on the next page is repeated there."""
    by_event: dict[str, list[Position]] = {}
    for one, market in page:
        by_event.setdefault(market.event_ticker, []).append(one)
    return [
        {
            "event_ticker": event_ticker,
            "total_cost_dollars": dollars(sum((one.traded for one in members), ZERO)),
            "total_cost_shares_fp": count(sum((one.traded_quantity for one in members), ZERO)),
            "event_exposure_dollars": dollars(sum((one.cost for one in members), ZERO)),
            "realized_pnl_dollars": dollars(sum((one.realized for one in members), ZERO)),
            "fees_paid_dollars": dollars(sum((one.fees for one in members), ZERO)),
        }
        for event_ticker, members in by_event.items()
    ]


def trade(one: Trade, market: Market) -> dict[str, object]:
    """Return a trade of the public tape."""
    outcome, book_side = ("yes", "bid") if one.taker_side is Side.BUY else ("no", "ask")
    return {
        "trade_id": one.id,
        "ticker": market.ticker,
        "count_fp": count(one.quantity),
        "yes_price_dollars": price(one.price),
        "no_price_dollars": price(ONE - one.price),
        "taker_outcome_side": outcome,
        "taker_book_side": book_side,
        "created_time": time(one.at),
        "is_block_trade": False,
    }


def completed(given: Mapping[str, object], template: Mapping[str, object], what: str) -> dict[str, object]:
    """Return a record with missing fields from ``template``; unknown fields raise ``ValueError``."""
    for name in given:
        if name not in template:
            raise ValueError(f"{what} has no field {name!r}; allowed: {', '.join(template)}")
    return {**template, **given}
