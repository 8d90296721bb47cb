"""The history of a generated Kalshi account, the same for the same seed and sizes.

Rows have every field that the venue sends in 2026, in its precision, and each row is consistent: the two prices
of a fill add up to one dollar, fees follow the published formula, a settlement pays according to its result. The lists are
generated independently: positions are not the sum of the fills. Later trades follow only from orders.

Everything is counted in whole small units (hundredths of a contract, ten-thousandths of a dollar), so nothing is
rounded that the venue would not round.

Fields: https://docs.kalshi.com/api-reference/portfolio/get-fills and its neighbours.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from random import Random

from venuekit_sandbox.exchange import Party, Position, micros
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.catalogue import ANCHOR, Market

_DOLLAR = 10_000  # prices are counted in ten-thousandths of a dollar, the finest step that four decimals show
_CONTRACT = 100  # and contracts in hundredths, the smallest step the venue knows
_AMOUNT = _DOLLAR * _CONTRACT  # so that price times count is in millionths of a dollar, six decimals


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record: the values for filters, and the JSON object."""

    market: Market
    encoded: bytes | Callable[[], bytes]
    """The object, or a function that returns it on demand."""
    moment: datetime
    order_id: str = ""
    subaccount: int = 0
    status: str = ""

    @property
    def text(self) -> bytes:
        """The JSON object."""
        return self.encoded if isinstance(self.encoded, bytes) else self.encoded()


@lru_cache(4)
def fills(seed: int, count: int, traded_in: tuple[Market, ...], *, whole: bool = False) -> Sequence[Row]:
    """Return ``count`` fills, newest first; an order has one to three of them."""
    random = _drawn(seed, "fills")
    rows: list[Row] = []
    moment = ANCHOR
    while len(rows) < count:
        market = random.choice(traded_in)
        order_id = _identifier(random)
        side, action = random.choice(("yes", "no")), random.choice(("buy", "sell"))
        # The venue reports a sale of one side with the other side as outcome, and never flips the prices.
        gains_by_yes = (side == "yes") == (action == "buy")
        price = _price(random, whole=whole)
        is_taker = random.random() < 0.6
        for _ in range(min(random.randint(1, 3), count - len(rows))):
            index = len(rows)
            moment -= timedelta(microseconds=random.randint(1, 600_000_000))
            contracts = _contracts(random, whole=whole)
            identifier = _identifier(random)
            subaccount = 1 if index % 10 == 9 else 0
            encoded = writing.encoded(
                {
                    "fill_id": identifier,
                    "trade_id": identifier,
                    "order_id": order_id,
                    "ticker": market.ticker,
                    "market_ticker": market.ticker,
                    "exchange_index": market.exchange_index,
                    "side": side,
                    "action": action,
                    "outcome_side": "yes" if gains_by_yes else "no",
                    "book_side": "bid" if gains_by_yes else "ask",
                    "count_fp": fixed(contracts, 2),
                    "yes_price_dollars": fixed(price, 4),
                    "no_price_dollars": fixed(_DOLLAR - price, 4),
                    "is_taker": is_taker,
                    "fee_cost": fixed(fee(contracts, price, whole=whole) if is_taker else 0, 6),
                    "created_time": writing.time(moment),
                    "ts": int(moment.timestamp()),
                    # The page allows null, which means the primary subaccount.
                    "subaccount_number": None if index % 50 == 25 else subaccount,
                }
            )
            rows.append(Row(market=market, encoded=encoded, moment=moment, order_id=order_id, subaccount=subaccount))
    return rows


@lru_cache(4)
def settlements(seed: int, decided: tuple[Market, ...], *, whole: bool = False) -> Sequence[Row]:
    """Return one settlement for each market, newest first."""
    random = _drawn(seed, "settlements")
    rows = []
    moment = ANCHOR
    for index, market in enumerate(decided):
        moment -= timedelta(microseconds=random.randint(1, 86_400_000_000))
        result = "scalar" if index % 7 == 3 else random.choice(("yes", "no"))
        yes, no = _contracts(random, whole=whole), _contracts(random, whole=whole) if random.random() < 0.2 else 0
        if random.random() < 0.5:
            yes, no = no, yes
        price = _price(random, whole=whole)
        value = {"yes": 100, "no": 0}.get(result, random.randint(1, 99))
        encoded = writing.encoded(
            {
                "ticker": market.ticker,
                "event_ticker": market.event_ticker,
                "exchange_index": market.exchange_index,
                "market_result": result,
                "yes_count_fp": fixed(yes, 2),
                "yes_total_cost_dollars": fixed(yes * price, 6),
                "no_count_fp": fixed(no, 2),
                "no_total_cost_dollars": fixed(no * (_DOLLAR - price), 6),
                "revenue": (yes * value + no * (100 - value)) // _CONTRACT,
                "settled_time": writing.time(moment),
                "fee_cost": fixed(fee(yes + no, price, whole=whole), 6),
                # The page allows null.
                "value": None if index % 9 == 4 and result != "scalar" else value,
            }
        )
        rows.append(Row(market=market, encoded=encoded, moment=moment))
    return rows


def positions(seed: int, held_in: list[Market], party: Party, *, whole: bool = False) -> list[Position]:
    """Return one position for each market. Some are closed, and a few markets only have orders."""
    random = _drawn(seed, "positions")
    found = []
    for index, market in enumerate(held_in):
        price = _price(random, whole=whole)
        bought = _contracts(random, whole=whole) * 3
        held = random.choice((bought, bought * 2 // 3))
        if index % 8 == 5:
            held = 0
        if index % 16 == 11:
            bought = held = 0
        sold = bought - held
        profit = sold * random.randint(-2_000, 2_000)
        if whole:
            profit -= profit % 10_000  # a cent
        moment = ANCHOR - timedelta(microseconds=random.randint(1, 86_400_000_000))
        traded_contracts = bought + sold
        # The venue writes "no" contracts as negative.
        sign = random.choice((1, 1, -1))
        found.append(
            Position(
                party=party,
                symbol=market.ticker,
                quantity=sign * Decimal(held) / _CONTRACT if held else ZERO,
                lots=((Decimal(held) / _CONTRACT, Decimal(price) / _DOLLAR),) if held else (),
                realized=Decimal(profit) / _AMOUNT,
                traded=Decimal(traded_contracts * price) / _AMOUNT,
                traded_quantity=Decimal(traded_contracts) / _CONTRACT,
                fees=Decimal(fee(traded_contracts, price, whole=whole)) / _AMOUNT,
                updated_at=micros(moment),
            )
        )
    return found


def fixed(units: int, places: int) -> str:
    """Return a count of small units as decimal text: ``fixed(-52, 2)`` is ``-0.52``."""
    whole, rest = divmod(abs(units), 10**places)
    return f"{'-' if units < 0 else ''}{whole}.{rest:0{places}d}"


def _drawn(seed: int, what: str) -> Random:
    return Random(f"{seed} {what}")  # noqa: S311 - the same every time is the point of it


def fee(contracts: int, price: int, *, whole: bool = False) -> int:
    """Return the fee of a taker, in millionths of a dollar; a ``whole`` one is in cents, as in December 2025."""
    # 0.07 of a dollar times count, price and its complement, rounded up to a ten-thousandth (or a cent), in millionths.
    exact, step = 7 * contracts * price * (_DOLLAR - price), 10_000 if whole else 100
    return -(-exact // (_AMOUNT * step)) * step


def _price(random: Random, *, whole: bool) -> int:
    # Usually whole cents; one price in ten uses the finer grid of some markets.
    if random.random() < 0.1 and not whole:
        return random.randint(10, 990) * 10
    return random.randint(1, 99) * 100


def _contracts(random: Random, *, whole: bool) -> int:
    if random.random() < 0.15 and not whole:
        return random.randint(1, 5_000)
    return random.randint(1, 250) * _CONTRACT


def _identifier(random: Random) -> str:
    return str(uuid.UUID(int=random.getrandbits(128), version=4))
