"""Kalshi: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.count_filter import CountFilter
    from ..models.get_balance_response import GetBalanceResponse
    from ..models.get_fills_response import GetFillsResponse
    from ..models.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.get_settlements_response import GetSettlementsResponse
    from ..models.settlement_status import SettlementStatus


_TICKER = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")
_COUNT_FILTER = _partial(_parameters.choice, allowed=("position", "total_traded"))

GET_BALANCE: Operation[GetBalanceResponse] = Operation(
    name="get_balance",
    method="GET",
    path="/portfolio/balance",
    success={200: model_body("venuekit_kalshi_api", "GetBalanceResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("balance", 1),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_FILLS: Operation[GetFillsResponse] = Operation(
    name="get_fills",
    method="GET",
    path="/portfolio/fills",
    success={200: model_body("venuekit_kalshi_api", "GetFillsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("fills",), size="limit", largest=1000, next="cursor"),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_PORTFOLIO_RESTING_ORDER_TOTAL_VALUE: Operation[GetPortfolioRestingOrderTotalValueResponse] = Operation(
    name="get_portfolio_resting_order_total_value",
    method="GET",
    path="/portfolio/summary/total_resting_order_value",
    success={200: model_body("venuekit_kalshi_api", "GetPortfolioRestingOrderTotalValueResponse")},
    failures=dict.fromkeys((401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_POSITIONS: Operation[GetPositionsResponse] = Operation(
    name="get_positions",
    method="GET",
    path="/portfolio/positions",
    success={200: model_body("venuekit_kalshi_api", "GetPositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(
        parameter="cursor", items=("market_positions", "event_positions"), size="limit", largest=1000, next="cursor"
    ),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_SETTLEMENTS: Operation[GetSettlementsResponse] = Operation(
    name="get_settlements",
    method="GET",
    path="/portfolio/settlements",
    success={200: model_body("venuekit_kalshi_api", "GetSettlementsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("settlements",), size="limit", largest=1000, next="cursor"),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)


class Portfolio(Resource):
    """What the member owns, what it was traded for and what came of it.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response came, and ``DecodeError`` if it isn't what the venue documents.
    """

    @property
    def with_raw_response(self) -> PortfolioWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return PortfolioWithRawResponse(self._client)

    def get_balance(self, *, subaccount: int | None = None, exchange_index: int | None = None) -> GetBalanceResponse:
        """Cash and the value of open positions.

        The member's available cash and the value of the positions held, both in whole cents; since May 2026 the cash also as an
        exact amount in dollars. The two don't overlap: their sum is what the account is worth. The answer may lag behind
        trading by about a second.

        The call has a rate limit of its own, apart from other reads: one call a second on the Basic and Advanced tiers, five on
        the tiers above, without bursts.

        Args:
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. The
                venue names 0 as the default, yet says that sending 0 narrows the answer to the primary subaccount and leaving
                it out doesn't; so no default is written here. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together.
                2026 only. That the number can't be negative in the balance call is inferred from the other calls. At least 0.

        Returns:
            Cash at hand and the value of the positions held. What the account is worth is the sum of the two.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        try:
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            return self._call(Request(GET_BALANCE, "/portfolio/balance", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_BALANCE.name)
            raise

    def get_fills(
        self,
        *,
        ticker: str | Sequence[str] | None = None,
        order_id: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetFillsResponse:
        """The member's own executions, one page.

        One page of fills. A fill is one match of an order of the member; an order may have many. Unless `subaccount` is given,
        these are the fills of all subaccounts; positions are those of the primary one alone. Only about the last three months
        are kept here, older fills are under the venue's historical calls. A new fill may take about a second to show.

        Args:
            ticker: Only fills of these markets. Several tickers go out as one text with commas between them; up to 100 are
                accepted since October 2026, a single one before. At most 100 items.
            order_id: Only fills of the order with this id, which is the venue's own.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out of
                range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together.
                2026 only. That the number can't be negative in the balance call is inferred from the other calls. At least 0.

        Returns:
            One page of fills.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        try:
            _query: list[tuple[str, str]] = []
            if ticker is not None:
                _items = _parameters.listing("ticker", ticker, write=_TICKER, minimum_items=1, maximum_items=100)
                _query.append(("ticker", ",".join(_items)))
            if order_id is not None:
                _query.append(("order_id", _parameters.text("order_id", order_id, minimum_length=1)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_FILLS, "/portfolio/fills", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_FILLS.name)
            raise

    def get_portfolio_resting_order_total_value(self) -> GetPortfolioRestingOrderTotalValueResponse:
        """What the resting orders are worth.

        The value of all orders that wait in the book, in whole cents. Meant for members that are futures commission merchants,
        which is rare; other accounts have been answered with 403.

        Returns:
            The value of all resting orders.

        Documented failures: 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        return self._call(Request(GET_PORTFOLIO_RESTING_ORDER_TOTAL_VALUE, "/portfolio/summary/total_resting_order_value"))

    def get_positions(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        count_filter: CountFilter
        | Literal["position", "total_traded"]
        | Sequence[CountFilter | Literal["position", "total_traded"]]
        | None = None,
        settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetPositionsResponse:
        """Positions by market and by event, one page.

        One page of positions, given twice: market by market, and rolled up event by event. Unless told otherwise, these are the
        positions of the primary subaccount alone (`subaccount`), and only those in markets that aren't settled yet
        (`settlement_status`); fills and settlements are those of all subaccounts. Pages are cut by markets, so a row of
        `event_positions` sums up only the markets on its own page: where an event goes on in another page, neither row is right
        for the whole event. A single event, asked for by `event_ticker` with the largest `limit`, fits on one page unless it
        has more markets than that. Positions may lag behind trading by about a second.

        Args:
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            limit: How many market positions a page may hold. A number out of range is refused with 400, not trimmed. From 1
                to 1000. If left out, the venue takes 100.
            count_filter: Only positions in which at least one of these quantities isn't zero. Several go out as one text
                with commas.
            settlement_status: Whether to list positions in markets that aren't settled yet, that are, or both. Left out,
                settled ones are missing. A cursor is good only for the value it was given out under. 2026 only; in December
                2025 settled positions were never listed. If left out, the venue takes unsettled.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Unlike
                in fills and settlements, leaving it out means the primary subaccount alone. 2026 only. From 0 to 63. If left
                out, the venue takes 0.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together.
                2026 only. That the number can't be negative in the balance call is inferred from the other calls. At least 0.

        Returns:
            One page of positions, by market and by event.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        try:
            _query: list[tuple[str, str]] = []
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if count_filter is not None:
                _items = _parameters.listing("count_filter", count_filter, write=_COUNT_FILTER, minimum_items=1)
                _query.append(("count_filter", ",".join(_items)))
            if settlement_status is not None:
                _query.append(
                    (
                        "settlement_status",
                        _parameters.choice("settlement_status", settlement_status, allowed=("unsettled", "settled", "all")),
                    )
                )
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if event_ticker is not None:
                _items = _parameters.listing("event_ticker", event_ticker, write=_TICKER, minimum_items=1, maximum_items=10)
                _query.append(("event_ticker", ",".join(_items)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            return self._call(Request(GET_POSITIONS, "/portfolio/positions", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_POSITIONS.name)
            raise

    def get_settlements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        subaccount: int | None = None,
    ) -> GetSettlementsResponse:
        """Settled positions, one page.

        One page of the member's settlements: for each market that was decided, what was held in it, what that had cost and what
        it paid. Unless `subaccount` is given, these are the settlements of all subaccounts; positions are those of the primary
        one alone. Only about the last three months are kept.

        Args:
            limit: How many rows a page may hold: up to 200 in December 2025, up to 1000 since April 2026. A number out of
                range is refused with 400, not trimmed. From 1 to 1000. If left out, the venue takes 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Several tickers go out as one text with commas between them; December
                2025 took up to ten, 2026 documents a single event. At most 10 items.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.

        Returns:
            One page of settlements.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/typescript-sdk/api/PortfolioApi
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if event_ticker is not None:
                _items = _parameters.listing("event_ticker", event_ticker, write=_TICKER, minimum_items=1, maximum_items=10)
                _query.append(("event_ticker", ",".join(_items)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_SETTLEMENTS, "/portfolio/settlements", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_SETTLEMENTS.name)
            raise


class PortfolioWithRawResponse(RawResource):
    """The methods of ``Portfolio``, each returning the response itself."""

    get_balance = raw(Portfolio.get_balance)
    get_fills = raw(Portfolio.get_fills)
    get_portfolio_resting_order_total_value = raw(Portfolio.get_portfolio_resting_order_total_value)
    get_positions = raw(Portfolio.get_positions)
    get_settlements = raw(Portfolio.get_settlements)


class AsyncPortfolio(AsyncResource):
    """The methods of ``Portfolio``, asynchronous."""

    get_balance = awaitable(Portfolio.get_balance)
    get_fills = awaitable(Portfolio.get_fills)
    get_portfolio_resting_order_total_value = awaitable(Portfolio.get_portfolio_resting_order_total_value)
    get_positions = awaitable(Portfolio.get_positions)
    get_settlements = awaitable(Portfolio.get_settlements)

    @property
    def with_raw_response(self) -> AsyncPortfolioWithRawResponse:
        """The same methods, each returning the response itself: status, headers, bytes, and the model on demand."""
        return AsyncPortfolioWithRawResponse(self._client)


class AsyncPortfolioWithRawResponse(AsyncRawResource):
    """The methods of ``AsyncPortfolio``, each returning the response itself."""

    get_balance = awaitable(PortfolioWithRawResponse.get_balance)
    get_fills = awaitable(PortfolioWithRawResponse.get_fills)
    get_portfolio_resting_order_total_value = awaitable(PortfolioWithRawResponse.get_portfolio_resting_order_total_value)
    get_positions = awaitable(PortfolioWithRawResponse.get_positions)
    get_settlements = awaitable(PortfolioWithRawResponse.get_settlements)
