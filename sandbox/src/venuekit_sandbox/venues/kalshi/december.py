"""The bodies of December 2025: whole cents and whole contracts together with decimal dollars as text, and no shards.

Fields: the venue's own editions 3.2.0 to 3.4.0, which its client of that time reads, as described in ``specs/kalshi``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from venuekit_sandbox.samples import Digits

Body: TypeAlias = Mapping[str, Any]
Older: TypeAlias = Callable[[Body], dict[str, object]]


def fill(body: Body) -> dict[str, object]:
    """Return a fill as it was then."""
    yes, no = (Decimal(body[f"{side}_price_dollars"]) for side in ("yes", "no"))
    kept = ("fill_id", "trade_id", "order_id", "ticker", "market_ticker", "side", "action")
    return {
        **{name: body[name] for name in kept},
        "count": _whole(Decimal(body["count_fp"])),
        "price": Digits(f"{yes:.2f}"),
        "yes_price": _cents(yes),
        "no_price": _cents(no),
        "yes_price_fixed": f"{yes:.4f}",
        "no_price_fixed": f"{no:.4f}",
        "is_taker": body["is_taker"],
        "created_time": body["created_time"],
        "ts": body["ts"],
    }


def settlement(body: Body) -> dict[str, object]:
    """Return a settlement as it was then."""
    return {
        "ticker": body["ticker"],
        "event_ticker": body["event_ticker"],
        "market_result": body["market_result"],
        "yes_count": _whole(Decimal(body["yes_count_fp"])),
        "yes_total_cost": _cents(Decimal(body["yes_total_cost_dollars"])),
        "no_count": _whole(Decimal(body["no_count_fp"])),
        "no_total_cost": _cents(Decimal(body["no_total_cost_dollars"])),
        "revenue": body["revenue"],
        "settled_time": body["settled_time"],
        "fee_cost": f"{Decimal(body['fee_cost']):.4f}",
        "value": body["value"],
    }


def position(body: Body) -> dict[str, object]:
    """Return a position in one market as it was then."""
    amounts = _amounts(body, "total_traded", "market_exposure", "realized_pnl", "fees_paid")
    position = _whole(Decimal(body["position_fp"]))
    return {
        "ticker": body["ticker"],
        "position": position,
        **amounts,
        "resting_orders_count": 0,  # the venue counts none any more, but its client of that time requires a number
        "last_updated_ts": body["last_updated_ts"],
    }


def event(body: Body) -> dict[str, object]:
    """Return the positions of an event as they were then."""
    amounts = _amounts(body, "total_cost", "event_exposure", "realized_pnl", "fees_paid")
    shares = _whole(Decimal(body["total_cost_shares_fp"]))
    return {"event_ticker": body["event_ticker"], "total_cost_shares": shares, **amounts}


def _amounts(body: Body, *names: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for name in names:
        amount = Decimal(body[f"{name}_dollars"])
        found[name], found[f"{name}_dollars"] = _cents(amount), f"{amount:.4f}"
    return found


def _cents(amount: Decimal) -> int:
    return _whole(amount * 100)


def _whole(amount: Decimal) -> int:
    if amount % 1:
        raise ValueError(f"{amount} isn't whole; the edition of December 2025 has only whole numbers")
    return int(amount)
