"""Generate pages of fills in the venue's shapes: all different, and the same for the same seed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

_NEWEST = datetime(2026, 11, 2, 15, 4, 5, tzinfo=UTC)
_DECEMBER = datetime(2025, 12, 20, 10, 0, 0, tzinfo=UTC)
_SERIES = ("KXHIGHNY", "KXRAINCHI", "KXFED", "KXBTCD", "KXNFLGAME")
_QUOTED_MONEY = re.compile(rb'"(count_fp|yes_price_dollars|no_price_dollars|fee_cost)":"([0-9.]+)"')

Fill = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """A format in which the venue sends, or could send, a page of fills."""

    name: str
    fill: Callable[[Random], Fill]
    money: tuple[str, ...]
    """Names of the fields with amounts."""
    in_numbers: bool = False
    """Whether amounts are JSON numbers rather than text."""
    described: bool = True
    """Whether the description declares JSON numbers too."""


def pages(shape: Shape, count: int, fills: int, seed: int) -> list[bytes]:
    """Return ``count`` different pages of ``fills`` fills each."""
    random = Random(f"{seed} {shape.name} {fills}")
    return [_page(shape, random, fills) for _ in range(count)]


def _page(shape: Shape, random: Random, fills: int) -> bytes:
    page = {"fills": [shape.fill(random) for _ in range(fills)], "cursor": f"{random.getrandbits(160):040x}"}
    text = json.dumps(page, separators=(",", ":")).encode()
    return _QUOTED_MONEY.sub(rb'"\1":\2', text) if shape.in_numbers else text


def _of_2026(random: Random) -> Fill:
    """Return a fill with prices in whole cents; one count in seven isn't whole."""
    cents = random.randint(1, 99)
    hundredths = random.randint(1, 50_00) if random.random() < 0.15 else random.randint(1, 250) * 100
    is_taker = random.random() < 0.6
    side, action = random.choice(("yes", "no")), random.choice(("buy", "sell"))
    gains_by_yes = (side == "yes") == (action == "buy")
    # Fee: 0.07 * count * price * (1 - price), a quarter of that for makers, in millionths of a dollar.
    fee = 7 * hundredths * cents * (100 - cents) // (100 if is_taker else 400)
    moment = _NEWEST - timedelta(microseconds=random.randrange(10**13))
    return {
        **_ids(random),
        "exchange_index": random.choice((0, 0, 0, 1)),
        "side": side,
        "action": action,
        "outcome_side": "yes" if gains_by_yes else "no",
        "book_side": "bid" if gains_by_yes else "ask",
        "count_fp": f"{hundredths // 100}.{hundredths % 100:02}",
        "yes_price_dollars": f"0.{cents:02}00",
        "no_price_dollars": f"0.{100 - cents:02}00",
        "is_taker": is_taker,
        "fee_cost": f"{fee // 10**6}.{fee % 10**6:06}",
        "created_time": f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}",
        "ts": int(moment.timestamp()),
        "subaccount_number": random.choice((0, 0, 1, None)),
    }


def _of_2026_without_repeats(random: Random) -> Fill:
    price = random.randint(1, 10**8 - 1)
    return {
        **_of_2026(random),
        "count_fp": f"{random.randrange(10**7)}.{random.randrange(100):02}",
        "yes_price_dollars": f"0.{price:08}",
        "no_price_dollars": f"0.{10**8 - price:08}",
        "fee_cost": f"{random.randrange(1000)}.{random.randrange(10**6):06}",
    }


def _of_december_2025(random: Random) -> Fill:
    cents = random.randint(1, 99)
    moment = _DECEMBER - timedelta(microseconds=random.randrange(10**13))
    return {
        **_ids(random),
        "client_order_id": _uuid(random),
        "side": random.choice(("yes", "no")),
        "action": random.choice(("buy", "sell")),
        "count": random.randint(1, 250),
        "price": cents / 100,
        "yes_price": cents,
        "no_price": 100 - cents,
        "yes_price_fixed": f"0.{cents:02}00",
        "no_price_fixed": f"0.{100 - cents:02}00",
        "is_taker": random.random() < 0.6,
        "created_time": f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}",
        "ts": int(moment.timestamp()),
    }


def _ids(random: Random) -> Fill:
    fill_id = _uuid(random)
    day = _NEWEST + timedelta(days=random.randrange(60))
    ticker = f"{random.choice(_SERIES)}-{day:%y%b%d}-T{random.randrange(20, 100)}".upper()
    return {"fill_id": fill_id, "trade_id": fill_id, "order_id": _uuid(random), "ticker": ticker, "market_ticker": ticker}


def _uuid(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))


_MONEY = ("count_fp", "yes_price_dollars", "no_price_dollars", "fee_cost")
TEXT = Shape("2026, money as text", _of_2026, _MONEY)
TEXT_WITHOUT_REPEATS = Shape("2026, money as text, no amount twice", _of_2026_without_repeats, _MONEY)
NUMBERS = Shape("2026, the same money as JSON numbers", _of_2026, _MONEY, in_numbers=True)
STRAYING = Shape("2026, JSON numbers where the description declares text", _of_2026, _MONEY, in_numbers=True, described=False)
DECEMBER_2025 = Shape("December 2025", _of_december_2025, ("price", "yes_price_fixed", "no_price_fixed"))
