"""A made-up Kalshi account, the same for the same seed and sizes.

Rows have every field that the venue sends in 2026, in its precision, and each row is sound in itself: the two prices
of a fill add up to one dollar, fees follow the published formula, a settlement pays what its result says. The lists are
drawn apart from one another: positions are not the sum of the fills.

Everything is counted in whole small units (hundredths of a contract, ten-thousandths of a dollar), so nothing is
rounded that the venue would not round.

Fields: https://docs.kalshi.com/api-reference/portfolio/get-fills and its neighbours.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

#: The newest fill is a little older than this; a moment of its own keeps the account the same from day to day.
ANCHOR = datetime(2026, 11, 2, 15, 4, 5, tzinfo=UTC)

_ENCODER = json.JSONEncoder(separators=(",", ":"))
_SERIES = ("KXDEMO", "KXRAINNY", "KXHIGHCHI", "KXRATEFED", "KXGOALS")
_MARKETS_OF_AN_EVENT = 4
_DOLLAR = 10_000  # prices are counted in ten-thousandths of a dollar, the finest step that four decimals show
_CONTRACT = 100  # and contracts in hundredths, the smallest step the venue knows
_AMOUNT = _DOLLAR * _CONTRACT  # so that price times count is in millionths of a dollar, six decimals


@dataclass(frozen=True, slots=True)
class Market:
    """A market, the event it belongs to, and the shard of the exchange that it is on."""

    ticker: str
    event_ticker: str
    exchange_index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record: what can be filtered by, and the JSON object that is sent."""

    market: Market
    encoded: bytes
    moment: datetime
    order_id: str = ""
    subaccount: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Row):
    """A position in one market. Amounts in millionths of a dollar, contracts in hundredths."""

    held: int
    traded: int
    traded_contracts: int
    exposure: int
    profit: int
    fees: int

    @property
    def counts(self) -> dict[str, int]:
        """What ``count_filter`` can ask for, by the names it uses."""
        return {"position": self.held, "total_traded": self.traded}


def markets(count: int, *, settled: bool = False) -> list[Market]:
    """Return ``count`` markets, four to an event. Settled ones decide before the anchor, open ones after it."""
    found = []
    for index in range(count):
        event, place = divmod(index, _MARKETS_OF_AN_EVENT)
        series = _SERIES[event % len(_SERIES)]
        day = ANCHOR + timedelta(days=-1 - event if settled else 1 + event)
        event_ticker = f"{series}-{day:%y%b%d}".upper()
        # Most of the exchange is on shard 0; some events live on another one.
        found.append(Market(f"{event_ticker}-T{10 * place + 50}", event_ticker, 1 if event % 5 == 1 else 0))
    return found


def fills(seed: int, count: int, traded_in: list[Market]) -> list[Row]:
    """Return ``count`` fills, newest first; an order has one to three of them."""
    random = _drawn(seed, "fills")
    rows: list[Row] = []
    moment = ANCHOR
    while len(rows) < count:
        market = random.choice(traded_in)
        order_id = _identifier(random)
        side, action = random.choice(("yes", "no")), random.choice(("buy", "sell"))
        # Selling one side is gaining by the other: the venue calls it so, and never flips the prices for it.
        gains_by_yes = (side == "yes") == (action == "buy")
        price = _price(random)
        is_taker = random.random() < 0.6
        for _ in range(min(random.randint(1, 3), count - len(rows))):
            index = len(rows)
            moment -= timedelta(microseconds=random.randint(1, 600_000_000))
            contracts = _contracts(random)
            identifier = _identifier(random)
            subaccount = 1 if index % 10 == 9 else 0
            encoded = _json(
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
                    "fee_cost": fixed(fee(contracts, price) if is_taker else 0, 6),
                    "created_time": _time(moment),
                    "ts": int(moment.timestamp()),
                    # The page lets it be null; the primary subaccount is the one meant then.
                    "subaccount_number": None if index % 50 == 25 else subaccount,
                }
            )
            rows.append(Row(market=market, encoded=encoded, moment=moment, order_id=order_id, subaccount=subaccount))
    return rows


def settlements(seed: int, decided: list[Market]) -> list[Row]:
    """Return one settlement for each market, newest first."""
    random = _drawn(seed, "settlements")
    rows = []
    moment = ANCHOR
    for index, market in enumerate(decided):
        moment -= timedelta(microseconds=random.randint(1, 86_400_000_000))
        result = "scalar" if index % 7 == 3 else random.choice(("yes", "no"))
        yes, no = _contracts(random), _contracts(random) if random.random() < 0.2 else 0
        if random.random() < 0.5:
            yes, no = no, yes
        price = _price(random)
        value = {"yes": 100, "no": 0}.get(result, random.randint(1, 99))
        encoded = _json(
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
                "settled_time": _time(moment),
                "fee_cost": fixed(fee(yes + no, price), 6),
                # The page lets it be null.
                "value": None if index % 9 == 4 and result != "scalar" else value,
            }
        )
        rows.append(Row(market=market, encoded=encoded, moment=moment))
    return rows


def positions(seed: int, held_in: list[Market]) -> list[Position]:
    """Return one position for each market. Some are sold off again, a few were only ever ordered for."""
    random = _drawn(seed, "positions")
    rows = []
    for index, market in enumerate(held_in):
        price = _price(random)
        bought = _contracts(random) * 3
        held = random.choice((bought, bought * 2 // 3))
        if index % 8 == 5:
            held = 0
        if index % 16 == 11:
            bought = held = 0
        sold = bought - held
        profit = sold * random.randint(-2_000, 2_000)
        moment = ANCHOR - timedelta(microseconds=random.randint(1, 86_400_000_000))
        traded_contracts = bought + sold
        exposure, traded = held * price, traded_contracts * price
        fees = fee(traded_contracts, price)
        held *= random.choice((1, 1, -1))  # negative is how the venue writes no contracts
        encoded = _json(
            {
                "ticker": market.ticker,
                "exchange_index": market.exchange_index,
                "position_fp": fixed(held, 2),
                "total_traded_dollars": fixed(traded, 6),
                "market_exposure_dollars": fixed(exposure, 6),
                "realized_pnl_dollars": fixed(profit, 6),
                "fees_paid_dollars": fixed(fees, 6),
                "last_updated_ts": _time(moment),
            }
        )
        rows.append(
            Position(
                market=market,
                encoded=encoded,
                moment=moment,
                held=held,
                traded=traded,
                traded_contracts=traded_contracts,
                exposure=exposure,
                profit=profit,
                fees=fees,
            )
        )
    return rows


def roll_up(page: Iterable[Position]) -> Iterator[bytes]:
    """Add up the positions of one page by event. An event that goes on in the next page comes again there."""
    by_event: dict[str, list[Position]] = {}
    for position in page:
        by_event.setdefault(position.market.event_ticker, []).append(position)
    for event_ticker, members in by_event.items():
        yield _json(
            {
                "event_ticker": event_ticker,
                "total_cost_dollars": fixed(sum(member.traded for member in members), 6),
                "total_cost_shares_fp": fixed(sum(member.traded_contracts for member in members), 2),
                "event_exposure_dollars": fixed(sum(member.exposure for member in members), 6),
                "realized_pnl_dollars": fixed(sum(member.profit for member in members), 6),
                "fees_paid_dollars": fixed(sum(member.fees for member in members), 6),
            }
        )


def fixed(units: int, places: int) -> str:
    """Return a count of small units as decimal text: ``fixed(-52, 2)`` is ``-0.52``."""
    whole, rest = divmod(abs(units), 10**places)
    return f"{'-' if units < 0 else ''}{whole}.{rest:0{places}d}"


def _drawn(seed: int, what: str) -> Random:
    return Random(f"{seed} {what}")  # noqa: S311 - the same every time is the point of it


def fee(contracts: int, price: int) -> int:
    """Return the fee of a taker, in millionths of a dollar."""
    # 0.07 of a dollar times count, price and its complement, rounded up to a ten-thousandth, in millionths of a dollar.
    exact = 7 * contracts * price * (_DOLLAR - price)
    return -(-exact // (_AMOUNT * 100)) * _CONTRACT


def _price(random: Random) -> int:
    # Whole cents as a rule; one price in ten stands on the finer grid that some markets have.
    return random.randint(10, 990) * 10 if random.random() < 0.1 else random.randint(1, 99) * 100


def _contracts(random: Random) -> int:
    return random.randint(1, 5_000) if random.random() < 0.15 else random.randint(1, 250) * _CONTRACT


def _identifier(random: Random) -> str:
    return str(uuid.UUID(int=random.getrandbits(128), version=4))


def _time(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _json(row: dict[str, object]) -> bytes:
    return _ENCODER.encode(row).encode()
