"""The member's portfolio."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Party, Position, View, moment
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.requests import BadParameter, Query, WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import december, writing
from venuekit_sandbox.venues.kalshi.account import Row
from venuekit_sandbox.venues.kalshi.base import EARLIEST_SECOND, LATEST_SECOND, Choice, KalshiBase, listed, shard, subaccount
from venuekit_sandbox.venues.kalshi.catalogue import cash
from venuekit_sandbox.venues.kalshi.records import MEMBER


class Portfolio(KalshiBase):
    """Balance, fills, positions and settlements."""

    @handles("get_balance")
    def _get_balance(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        number, index, view = subaccount(query) or 0, shard(query), self.view()
        if self.records.untouched and self.options.account == "made-up" and number == 0 and index is None:
            return Answer(200, samples.one(self.name, "get_balance", 200, "2025" if self.records.whole else ""))
        shards = self.records.shards() if index is None else [index]
        amounts = {one: self.records.cash(view, number, one) for one in shards}
        total = sum(amounts.values(), ZERO)
        held = [one for one in view.positions() if one.party.subaccount == number and one.quantity]
        value = sum((self._worth(one) for one in held if self.records.markets[one.symbol].exchange_index in shards), ZERO)
        body: dict[str, object] = {
            "balance": writing.cents(total),
            "portfolio_value": writing.cents(value),
            "updated_ts": self.clock.micros() // 1_000_000,
        }
        if not self.records.whole:
            body["balance_dollars"] = writing.price(total)
            body["balance_breakdown"] = [
                {"exchange_index": one, "balance": writing.price(amount)} for one, amount in amounts.items()
            ]
        return Answer(200, samples.write(body))

    def _worth(self, position: Position) -> Decimal:
        """Return the value of a position at the last price, or its cost if there was no trade."""
        instrument = self.records.exchange.state.instrument(position.symbol)
        last = self.records.exchange.state.last_price(position.symbol)
        sign = 1 if position.quantity > 0 else -1
        return position.cost if last is None else abs(position.quantity) * instrument.clearing.worth(last, sign)

    @handles("get_portfolio_resting_order_total_value")
    def _get_resting_value(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if self.records.untouched and self.options.account == "made-up":
            variant = "2025" if self.records.whole else ""
            return Answer(200, samples.one(self.name, "get_portfolio_resting_order_total_value", 200, variant))
        view = self.view()
        amounts = {
            index: sum((view.reserved(Party(MEMBER, number), cash(index)) for number in self.records.netting), ZERO)
            for index in self.records.shards()
        }
        body: dict[str, object] = {"total_resting_order_value": writing.cents(sum(amounts.values(), ZERO))}
        if not self.records.whole:
            body["resting_order_value_breakdown"] = [
                {"exchange_index": one, "balance": writing.price(amount)} for one, amount in amounts.items()
            ]
        return Answer(200, samples.write(body))

    @handles("get_fills")
    def _get_fills(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_fills("fills", request, lambda view: self._live(self.records.fills.visible(view.step)))

    def list_fills(self, name: str, request: WireRequest, rows: Callable[[View], Sequence[Any]]) -> Answer:
        """Return a page of fills, live or archived ones."""
        query = Query(request.query)
        chosen = Choice[Row]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.market.ticker in wanted)
        chosen.by("order_id", query.text("order_id"), lambda row, wanted: row.order_id == wanted)
        chosen.by("subaccount", subaccount(query), lambda row, wanted: row.subaccount == wanted)
        chosen.by("exchange_index", shard(query), lambda row, wanted: row.market.exchange_index == wanted)
        by_time(chosen, query)
        page, cursor = self.page(name, query, chosen, rows)
        return listed({"fills": self._bodies(page, december.fill)}, cursor)

    @handles("get_settlements")
    def _get_settlements(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        chosen = Choice[Row]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.market.ticker in wanted)
        chosen.by("event_ticker", query.texts("event_ticker", most=10), lambda row, wanted: row.market.event_ticker in wanted)
        chosen.by("subaccount", subaccount(query), lambda row, wanted: row.subaccount == wanted)
        by_time(chosen, query)
        page, cursor = self.page(
            "settlements", query, chosen, lambda view: self._live(self.records.settlements.visible(view.step))
        )
        return listed({"settlements": self._bodies(page, december.settlement)}, cursor)

    @handles("get_positions")
    def _get_positions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self.list_positions("positions", request, self._positions_shown)

    def _positions_shown(self, view: View) -> list[Position]:
        return [one for one in view.positions() if not (one.settled and self.records.is_archived(moment(one.updated_at)))]

    def _live(self, rows: Sequence[Row]) -> Sequence[Row]:
        if self.records.cutoff is None:
            return rows
        return [row for row in rows if not self.records.is_archived(row.moment)]

    def list_positions(
        self, name: str, request: WireRequest, rows: Callable[[View], Sequence[Any]], *, settled: bool = False
    ) -> Answer:
        """Return a page of positions, live or archived ones."""
        query, markets = Query(request.query), self.records.markets
        counts = query.texts("count_filter")
        if not set(counts) <= {"position", "total_traded"}:
            raise BadParameter("count_filter accepts position and total_traded")
        status = "all" if settled else query.text("settlement_status") or "unsettled"
        if status not in ("unsettled", "settled", "all"):
            raise BadParameter("settlement_status must be unsettled, settled or all")
        chosen = Choice[Position]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.symbol in wanted)
        chosen.by(
            "event_ticker", query.texts("event_ticker", most=10), lambda row, wanted: markets[row.symbol].event_ticker in wanted
        )
        chosen.by("count_filter", counts, lambda row, wanted: any(_counts(row)[count] for count in wanted))
        chosen.by("settlement_status", status, lambda row, wanted: wanted == "all" or row.settled == (wanted == "settled"))
        # Unlike elsewhere, omitting it here means the primary one.
        chosen.by("subaccount", subaccount(query) or 0, lambda row, wanted: row.party.subaccount == wanted)
        chosen.by("exchange_index", shard(query), lambda row, wanted: markets[row.symbol].exchange_index == wanted)
        page, cursor = self.page(name, query, chosen, rows)
        bodies = [writing.position(one, markets[one.symbol]) for one in page]
        events = writing.roll_up((one, markets[one.symbol]) for one in page)
        if self.records.whole:
            bodies = [december.position(body) for body in bodies]
            events = [december.event(body) for body in events]
        lists = {"market_positions": list(map(samples.write, bodies)), "event_positions": list(map(samples.write, events))}
        return listed(lists, cursor)

    def _bodies(self, page: Sequence[Row], older: december.Older) -> list[bytes]:
        if not self.records.whole:
            return [row.text for row in page]
        return [samples.write(older(json.loads(row.text))) for row in page]


def _counts(position: Position) -> dict[str, Decimal]:
    """Return the values that ``count_filter`` can test, by its names."""
    return {"position": position.quantity, "total_traded": position.traded}


def by_time(chosen: Choice[Row], query: Query) -> None:
    """Keep the rows between ``min_ts`` and ``max_ts``."""
    # A row within the second of min_ts is after it; a row within the second of max_ts is not before it.
    earliest = query.number("min_ts", EARLIEST_SECOND, LATEST_SECOND)
    latest = query.number("max_ts", EARLIEST_SECOND, LATEST_SECOND)
    chosen.by("min_ts", earliest, lambda row, wanted: row.moment.timestamp() >= wanted)
    chosen.by("max_ts", latest, lambda row, wanted: row.moment.timestamp() < wanted)
