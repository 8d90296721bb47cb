"""Reads of orders, trades, positions, holdings and funds; conversions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Exchange, Order, Side, Snapshots, View
from venuekit_sandbox.requests import BadParameter, Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.synapsewave.bodies import Body
from venuekit_sandbox.venues.synapsewave.desk import CURRENCY, Desk
from venuekit_sandbox.venues.synapsewave.portfolio import Portfolio
from venuekit_sandbox.venues.synapsewave.rows import Rows, is_pending
from venuekit_sandbox.venues.synapsewave.tickets import PRODUCTS, Scrip, Ticket, indian

if TYPE_CHECKING:
    from venuekit_sandbox.document import Document
    from venuekit_sandbox.venues.synapsewave import SynapseWaveOptions

PAGE = 20
LARGEST = 10**9


class Reports:
    """The user's reads."""

    name: ClassVar[str] = "synapsewave"
    options: SynapseWaveOptions
    exchange: Exchange
    reads_lag: float
    orders_lag: float
    document: Document | None

    def open_desk(self, user_id: str, funds: Decimal) -> None:
        """Start without orders."""
        self.desk = Desk(self.exchange, user_id)
        self.portfolio = Portfolio(self.desk)
        self._rows, self._pages = Rows(self.desk, user_id), Snapshots()
        self.touched = self.options.start == "empty"
        """Whether something was ordered or loaded, so that reads show it instead of the samples."""
        for asset in CURRENCY.values():
            if funds:
                self.exchange.deposit(self.desk.party, asset, funds)

    def scrip(self, exchange: str, token: int, symbol: str = "", series: str = "EQ") -> str:
        """List an instrument, and return its name on ``exchange`` and ``market``."""
        return self.desk.list_scrip(Scrip(exchange, token, symbol, series)).key

    def load_holding(self, exchange: str, token: int, quantity: int, price: Decimal | str) -> None:
        """Give the user an earlier holding."""
        self.touched = True
        self.portfolio.hold(self.desk.scrips[self.scrip(exchange, token)], quantity, Decimal(price))

    def load_funds(self, segment: str, amount: Decimal | str) -> None:
        """Add funds to a segment: ``equity``, ``commodity`` or ``currency``."""
        self.touched = True
        self.exchange.deposit(self.desk.party, CURRENCY[segment], Decimal(amount))

    def _view(self) -> View:
        self.desk.release()
        return self.exchange.view(self.desk.party.member, lag=self.reads_lag, orders_lag=self.orders_lag)

    def _seen(self, view: View) -> Iterable[tuple[Ticket, list[Order]]]:
        return self.desk.visible(view, round(max(self.reads_lag, self.orders_lag) * 1_000_000))

    def _sample(self, operation: str, request: WireRequest | None = None) -> Answer:
        if request is not None and self.document is not None:
            return self.document.operations[operation].sample_of(request)
        return Answer(200, samples.one(self.name, operation, 200))

    def _is_sample(self, operation: str, order_id: str) -> bool:
        """Return whether this is the documented sample call, and no actual record matches it."""
        return not self.touched and order_id in SAMPLE_IDS[operation]

    # Orders and trades

    @handles("get_order_book")
    def _order_book(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if not self.touched:
            return self._sample("get_order_book", request)
        query, view = Query(request.query), self._view()
        wanted, only = query.text("orderstatus") or "-1", query.text("order_id")
        rows = [
            row
            for ticket, orders in self._seen(view)
            if (not only or ticket.id == only) and self._shows(ticket, row := self._rows.order(ticket, orders))
            if wanted == "-1" or is_pending(row["status"]) == (wanted == "1")
        ]
        page, total = self._page(("orders", wanted, only), query, query.number("limit", 1, LARGEST), rows)
        metadata = {"total_records": total}
        return answer(page, "Order fetched successfully", metadata=metadata)

    def _shows(self, ticket: Ticket, row: Mapping[str, object]) -> bool:
        """Return whether an order belongs to today's book: it was placed today, or is pending."""
        today = indian(self.exchange.clock.micros()).date()
        return is_pending(row["status"]) or indian(ticket.placed_at).date() == today

    @handles("get_order_history")
    def _order_history(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        order_id = decoded("order_id", parameters["order_id"])
        if self._is_sample("get_order_history", order_id):
            return self._sample("get_order_history")
        view = self._view()
        for ticket, _ in self._seen(view):
            if ticket.id == order_id:
                rows = self._rows.history(ticket, view)
                return answer(rows, "Order history data fetched successfully", metadata={"total_records": len(rows)})
        raise BadParameter(f"there is no order {order_id}")

    @handles("get_trade_book")
    def _trade_book(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if not self.touched:
            return self._sample("get_trade_book", request)
        query = Query(request.query)
        size = query.number("limit", 1, LARGEST) or query.number("limits", 1, LARGEST)
        only = {*query.texts("order_ids"), *filter(None, [query.text("order_id")])}
        rows = [row for row in self._rows.trades(self._view().fills()) if not only or row["order_id"] in only]
        page, _ = self._page(("trades", tuple(sorted(only))), query, size, rows)
        return answer(page, "user trade book data fetched successfully")

    @handles("get_order_messages")
    def _order_messages(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if not self.touched:
            return self._sample("get_order_messages", request)
        query = Query(request.query)
        rows = list(self._rows.messages(self._view()))
        page, _ = self._page(("messages",), query, query.number("pageSize", 1, LARGEST), rows, "pageNo")
        return Answer(200, samples.write({"status": True, "result": page}))

    def _page(
        self, bound: object, query: Query, size: int | None, rows: Iterable[object], name: str = "offset"
    ) -> tuple[Sequence[object], int]:
        """Return a page and the total number of rows; all pages show the rows as they were at the first page."""
        number, size = query.number(name, 1, LARGEST) or 1, size or PAGE
        everything = self._pages.rows((bound, size), is_first=number == 1, listing=lambda: rows)
        return everything[(number - 1) * size : number * size], len(everything)

    # Portfolio and funds

    @handles("get_positions")
    def _positions(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        kind, envelope = parameters["type"], samples.parse(samples.one(self.name, "get_positions", 200))
        if self.touched:
            envelope["data"] = self.portfolio.positions(self._view())
        elif kind == "all":
            return self._sample("get_positions")
        envelope["data"] = [row for row in envelope["data"] if kind in ("all", str(row["daily_or_expiry"]).lower())]
        return Answer(200, samples.write(envelope))

    @handles("convert_position")
    def _convert_position(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = Body.of(request.body)
        exchange, token, side = (
            body.text("exchange"),
            body.whole("scrip_token"),
            Side[body.choice("transaction_type", ("BUY", "SELL"))],
        )
        old, new = body.choice("old_product_type", PRODUCTS), body.choice("new_product_type", PRODUCTS)
        quantity = body.whole("quantity", least=1)
        if not self.touched:
            return self._sample("convert_position")
        keys = (exchange, f"{exchange}_EQ")  # the documentation shows it without a segment
        scrip = next((one for one in self.desk.scrips.values() if one.token == token and one.exchange in keys), None)
        if scrip is None:
            raise BadParameter(f"there is no position in {exchange} {token}")
        conversion = self.portfolio.convert(scrip, side, quantity, old, new)
        return answer({"order_ID": conversion.id}, "Position Conversion Request Sent to OMS")

    @handles("get_position_conversion")
    def _position_conversion(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        wanted = Query(request.query).text("orderID")
        if self.touched and wanted not in self.portfolio.conversions:
            raise BadParameter(f"there is no conversion {wanted}")
        return self._sample("get_position_conversion")

    @handles("get_holdings")
    def _holdings(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if not self.touched:
            return self._sample("get_holdings")
        return answer(self.portfolio.holdings(self._view()), "Holdings fetched Successfully")

    @handles("get_balance")
    def _balance(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if not self.touched:
            return self._sample("get_balance")
        return answer(self._rows.funds(self._view()), "Success message")


SAMPLE_IDS = {
    "modify_order": ("NWSYF00005>3",),
    "cancel_order": ("NWSYF00005>3",),
    "modify_cover_order": ("NWSYF00006>3",),
    "cancel_cover_order": ("NWSYF00006>3",),
    "modify_bracket_order": ("NWSYF000283",),
    "exit_bracket_order": ("NWSYF0029?3",),
    "cancel_multileg_order": ("0409005",),
    "get_order_history": ("NXHVM000987", "ORD123456789"),
}
"""Ids of the documented sample calls."""


def answer(data: object, message: str, status: str = "success", **more: object) -> Answer:
    """Return a success around some data."""
    return Answer(200, samples.write({"status": status, "code": "s-101", "message": message, "data": data, **more}))
