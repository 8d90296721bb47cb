"""Made-up pages of fills in the venue's shapes, no two alike, the same for the same number they are drawn from."""

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


@dataclass(frozen=True)
class Shape:
    """One way in which the venue writes, or could write, a page of fills."""

    name: str
    money: tuple[str, ...]
    """Fields that hold amounts."""
    page: Callable[[Random, int], bytes]


def _of_2026(random: Random, fills: int) -> bytes:
    return _page([_fill_of_2026(random) for _ in range(fills)], random)


def _of_2026_with_numbers(random: Random, fills: int) -> bytes:
    return _QUOTED_MONEY.sub(rb'"\1":\2', _of_2026(random, fills))


def _of_december_2025(random: Random, fills: int) -> bytes:
    return _page([_fill_of_december_2025(random) for _ in range(fills)], random)


TEXT_2026 = Shape("2026, money in strings", ("count_fp", "yes_price_dollars", "no_price_dollars", "fee_cost"), _of_2026)
NUMBERS_2026 = Shape("2026, the same money as JSON numbers", TEXT_2026.money, _of_2026_with_numbers)
DECEMBER_2025 = Shape("December 2025", ("price", "yes_price_fixed", "no_price_fixed"), _of_december_2025)


def pages(shape: Shape, count: int, fills: int, draw: int) -> list[bytes]:
    """``count`` different pages of ``fills`` fills each."""
    random = Random(f"{draw} {shape.name} {fills}")
    return [shape.page(random, fills) for _ in range(count)]


def _page(fills: list[dict[str, Any]], random: Random) -> bytes:
    return json.dumps({"fills": fills, "cursor": f"{random.getrandbits(160):040x}"}, separators=(",", ":")).encode()


def _fill_of_2026(random: Random) -> dict[str, Any]:
    cents, hundredths = random.randint(1, 99), random.randint(1, 400_000)
    side, action = random.choice(("yes", "no")), random.choice(("buy", "sell"))
    gains_by_yes = (side == "yes") == (action == "buy")
    fee = 7 * hundredths * cents * (100 - cents) // 100  # 0.07 of count by price by its complement, in millionths
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
        "is_taker": random.random() < 0.6,
        "fee_cost": f"{fee // 10**6}.{fee % 10**6:06}",
        "created_time": f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}",
        "ts": int(moment.timestamp()),
        "subaccount_number": random.choice((0, 0, 1, None)),
    }


def _fill_of_december_2025(random: Random) -> dict[str, Any]:
    cents = random.randint(1, 99)
    moment = _DECEMBER - timedelta(microseconds=random.randrange(10**13))
    return {
        **_ids(random),
        "client_order_id": _uuid(random),
        "side": random.choice(("yes", "no")),
        "action": random.choice(("buy", "sell")),
        "count": random.randint(1, 4000),
        "price": cents / 100,
        "yes_price": cents,
        "no_price": 100 - cents,
        "yes_price_fixed": f"0.{cents:02}00",
        "no_price_fixed": f"0.{100 - cents:02}00",
        "is_taker": random.random() < 0.6,
        "created_time": f"{moment:%Y-%m-%dT%H:%M:%S.%fZ}",
        "ts": int(moment.timestamp()),
    }


def _ids(random: Random) -> dict[str, str]:
    fill_id = _uuid(random)
    day = _NEWEST + timedelta(days=random.randrange(60))
    ticker = f"{random.choice(_SERIES)}-{day:%y%b%d}-T{random.randrange(20, 100)}".upper()
    return {
        "fill_id": fill_id, "trade_id": fill_id, "order_id": _uuid(random), "ticker": ticker, "market_ticker": ticker,
    }  # fmt: skip


def _uuid(random: Random) -> str:
    return str(UUID(int=random.getrandbits(128), version=4))
