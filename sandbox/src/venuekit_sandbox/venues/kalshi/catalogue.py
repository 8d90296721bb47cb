"""The markets of Kalshi's sandbox: their names, shards and results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

#: The newest fill of the generated account is slightly older than this; a fixed time keeps it the same from day to day.
ANCHOR = datetime(2026, 11, 2, 15, 4, 5, tzinfo=UTC)
_SERIES = ("KXDEMO", "KXRAINNY", "KXHIGHCHI", "KXRATEFED", "KXGOALS")
_MARKETS_OF_AN_EVENT = 4


@dataclass(frozen=True, slots=True)
class Market:
    """A market, its event, and its shard of the exchange."""

    ticker: str
    event_ticker: str
    exchange_index: int
    price_step: Decimal = field(default=Decimal("0.01"), compare=False)
    details: Mapping[str, object] = field(default_factory=dict, compare=False, repr=False)
    """Fields of the market's body that are written unchanged."""

    @property
    def series_ticker(self) -> str:
        """The series: the part before the first hyphen."""
        return self.event_ticker.partition("-")[0]

    @property
    def cash(self) -> str:
        """The ledger's name of the money on this market's shard."""
        return cash(self.exchange_index)


def cash(exchange_index: int) -> str:
    """Return the ledger's name of the money on a shard: it can't be spent on another shard."""
    return f"USD on shard {exchange_index}"


def generated(count: int, *, settled: bool = False) -> list[Market]:
    """Return ``count`` markets, four per event. Settled ones were decided before the anchor, open ones are decided after it."""
    found = []
    for index in range(count):
        event, place = divmod(index, _MARKETS_OF_AN_EVENT)
        series = _SERIES[event % len(_SERIES)]
        day = ANCHOR + timedelta(days=-1 - event if settled else 1 + event)
        event_ticker = f"{series}-{day:%y%b%d}".upper()
        # Most of the exchange is on shard 0; some events live on another one.
        found.append(Market(f"{event_ticker}-T{10 * place + 50}", event_ticker, 1 if event % 5 == 1 else 0, Decimal("0.0001")))
    return found
