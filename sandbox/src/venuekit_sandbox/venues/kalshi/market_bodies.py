"""The bodies of markets and events: the documented sample, updated from the exchange."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.exchange import Book, Trading
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.exchange.orders import Side
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.catalogue import Market
from venuekit_sandbox.venues.kalshi.records import Records

#: The statuses that each value of the filter includes.
FILTERS = {
    "unopened": ("initialized",),
    "open": ("active",),
    "paused": ("inactive",),
    "closed": ("closed", "determined", "disputed", "amended"),
    "settled": ("finalized",),
}
_STATUSES = {Trading.OPEN: "active", Trading.PAUSED: "inactive", Trading.CLOSED: "closed", Trading.SETTLED: "finalized"}
_VALUES = {"yes": Decimal(1), "no": ZERO}

Body = Mapping[str, Any]


class MarketBodies:
    """Writes the markets of an exchange, including those that were decided before its start."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._sample = samples.parse(samples.one("kalshi", "get_market", 200))["market"]

    def all(self, *, archived: bool) -> list[Body]:
        """Return the live markets, or the archived ones."""
        found = [self._written(market) for market in self._records.markets.values()]
        found += [self._decided(market, result) for market, result in self._records.decided.values()]
        if self._records.options.account == "made-up" and archived:
            found += samples.parse(samples.one("kalshi", "get_historical_markets", 200))["markets"]
            return [one for one in found if self._is_archived(one) or one["ticker"] not in self._records.known_tickers]
        return [one for one in found if self._is_archived(one) == archived]

    def find(self, ticker: str, *, archived: bool) -> Body | None:
        """Return one of them; None if it doesn't exist."""
        if not archived and ticker in self._records.markets:
            found: Body = self._written(self._records.markets[ticker])
            return None if self._is_archived(found) else found
        return next((one for one in self.all(archived=archived) if one["ticker"] == ticker), None)

    def of_event(self, event_ticker: str) -> list[Body]:
        """Return the live markets of an event."""
        return [one for one in self.all(archived=False) if one["event_ticker"] == event_ticker]

    def event(self, event_ticker: str) -> Mapping[str, Any] | None:
        """Return an event; None if there is none with this ticker."""
        event = samples.parse(samples.one("kalshi", "get_event", 200))["event"]
        if event["event_ticker"] == event_ticker:
            return dict(event)
        of_event = [market for market in self._records.every_market() if market.event_ticker == event_ticker]
        if not of_event:
            return None
        own = {"event_ticker": event_ticker, "series_ticker": of_event[0].series_ticker, "title": event_ticker, "sub_title": ""}
        return {**event, **own, "exchange_index": of_event[0].exchange_index}

    def _is_archived(self, body: Body) -> bool:
        settled = body.get("settlement_ts")
        return bool(settled) and self._records.is_archived(datetime.fromisoformat(str(settled)))

    def _written(self, market: Market) -> dict[str, Any]:
        state = self._records.exchange.state
        trades = [trade for trade in state.trades if trade.symbol == market.ticker]
        volume = sum((trade.quantity for trade in trades), ZERO)
        held = [history.latest.quantity for (_, symbol), history in list(state.positions.items()) if symbol == market.ticker]
        trading = state.trading[market.ticker]
        body = self._named(market) | quoted(state.books[market.ticker])
        body |= {
            "status": _STATUSES[trading],
            "volume_fp": writing.count(volume),
            "volume_24h_fp": writing.count(volume),
            "open_interest_fp": writing.count(sum((one for one in held if one > 0), ZERO)),
        }
        if trades:
            body["last_price_dollars"] = writing.price(trades[-1].price)
        if trading is Trading.SETTLED:
            value, at = self._records.settled[market.ticker]
            body |= _settled(value) | {"settlement_ts": writing.time(at)}
        return {**body, **market.details}

    def _decided(self, market: Market, settlement: Body) -> dict[str, Any]:
        """Return a market that was decided before the start, from a settlement of the account."""
        value = _VALUES.get(settlement["market_result"])
        body = self._named(market) | quoted(Book()) | {"status": "finalized", "settlement_ts": settlement["settled_time"]}
        return body | _settled(Decimal(settlement["value"] or 0) / 100 if value is None else value)

    def _named(self, market: Market) -> dict[str, Any]:
        if market.ticker == self._sample["ticker"]:
            return dict(self._sample)
        step = writing.price(Decimal("0.01") if self._records.whole else market.price_step)
        return {
            **self._sample,
            "ticker": market.ticker,
            "event_ticker": market.event_ticker,
            "title": market.ticker,
            "last_price_dollars": "0.0000",
            "price_level_structure": "linear_cent" if step == "0.0100" else "sandbox",
            "price_ranges": [{"start": "0.0000", "end": "1.0000", "step": step}],
            "exchange_index": market.exchange_index,
        }


def quoted(book: Book) -> dict[str, object]:
    """Return the best prices of a book, as fields of a market."""
    bid, ask = (next(iter(book.levels(side)), None) for side in (Side.BUY, Side.SELL))
    bid_price, ask_price = bid[0] if bid else ZERO, ask[0] if ask else Decimal(1)
    return {
        "yes_bid_dollars": writing.price(bid_price),
        "yes_bid_size_fp": writing.count(bid[1] if bid else ZERO),
        "yes_ask_dollars": writing.price(ask_price),
        "yes_ask_size_fp": writing.count(ask[1] if ask else ZERO),
        "no_bid_dollars": writing.price(1 - ask_price),
        "no_ask_dollars": writing.price(1 - bid_price),
    }


def _settled(value: Decimal) -> dict[str, object]:
    result = "yes" if value == 1 else "no" if value == 0 else "scalar"
    return {"result": result, "settlement_value_dollars": writing.price(value), "expiration_value": result}
