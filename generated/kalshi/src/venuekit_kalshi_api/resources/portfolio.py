"""Kalshi: portfolio. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.keys import keyed
from venuekit.call.operation import ClientKey, NoBody, Operation, RateCost, Request, Window, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import TargetBalanceAllocationInputParams
    from ..models.apply_subaccount_transfer_response import ApplySubaccountTransferResponse
    from ..models.count_filter import CountFilter
    from ..models.create_subaccount_response import CreateSubaccountResponse
    from ..models.empty_response import EmptyResponse
    from ..models.exchange_instance import ExchangeInstance
    from ..models.get_balance_response import GetBalanceResponse
    from ..models.get_deposits_response import GetDepositsResponse
    from ..models.get_fills_response import GetFillsResponse
    from ..models.get_intra_exchange_instance_transfer_response import GetIntraExchangeInstanceTransferResponse
    from ..models.get_intra_exchange_instance_transfers_response import GetIntraExchangeInstanceTransfersResponse
    from ..models.get_portfolio_resting_order_total_value_response import GetPortfolioRestingOrderTotalValueResponse
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.get_settlements_response import GetSettlementsResponse
    from ..models.get_subaccount_balances_response import GetSubaccountBalancesResponse
    from ..models.get_subaccount_netting_response import GetSubaccountNettingResponse
    from ..models.get_subaccount_transfers_response import GetSubaccountTransfersResponse
    from ..models.get_target_balance_allocation_response import GetTargetBalanceAllocationResponse
    from ..models.get_withdrawals_response import GetWithdrawalsResponse
    from ..models.intra_exchange_instance_transfer_response import IntraExchangeInstanceTransferResponse
    from ..models.resting_margin_reservation import RestingMarginReservation
    from ..models.settlement_status import SettlementStatus
    from ..models.target_balance_allocation_input import TargetBalanceAllocationInput


_TICKER = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")
_COUNT_FILTER = _partial(_parameters.choice, allowed=("position", "total_traded"))

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
)

GET_BALANCE: Operation[GetBalanceResponse] = _Operation(
    name="get_balance",
    method="GET",
    path="/portfolio/balance",
    success={200: model_body("venuekit_kalshi_api", "GetBalanceResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("balance", 1),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_FILLS: Operation[GetFillsResponse] = _Operation(
    name="get_fills",
    method="GET",
    path="/portfolio/fills",
    success={200: model_body("venuekit_kalshi_api", "GetFillsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("fills",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_PORTFOLIO_RESTING_ORDER_TOTAL_VALUE: Operation[GetPortfolioRestingOrderTotalValueResponse] = _Operation(
    name="get_portfolio_resting_order_total_value",
    method="GET",
    path="/portfolio/summary/total_resting_order_value",
    success={200: model_body("venuekit_kalshi_api", "GetPortfolioRestingOrderTotalValueResponse")},
    failures=dict.fromkeys((401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_POSITIONS: Operation[GetPositionsResponse] = _Operation(
    name="get_positions",
    method="GET",
    path="/portfolio/positions",
    success={200: model_body("venuekit_kalshi_api", "GetPositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(
        parameter="cursor", items=("market_positions", "event_positions"), size="limit", largest=1000, next="cursor"
    ),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

GET_SETTLEMENTS: Operation[GetSettlementsResponse] = _Operation(
    name="get_settlements",
    method="GET",
    path="/portfolio/settlements",
    success={200: model_body("venuekit_kalshi_api", "GetSettlementsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("settlements",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/typescript-sdk/api/PortfolioApi",
)

INTRA_EXCHANGE_INSTANCE_TRANSFER: Operation[IntraExchangeInstanceTransferResponse] = _Operation(
    name="intra_exchange_instance_transfer",
    method="POST",
    path="/portfolio/intra_exchange_instance_transfer",
    success={200: model_body("venuekit_kalshi_api", "IntraExchangeInstanceTransferResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    client_key=ClientKey("client_transfer_id", "finds"),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_INTRA_EXCHANGE_INSTANCE_TRANSFERS: Operation[GetIntraExchangeInstanceTransfersResponse] = _Operation(
    name="get_intra_exchange_instance_transfers",
    method="GET",
    path="/portfolio/intra_exchange_instance_transfers",
    success={200: model_body("venuekit_kalshi_api", "GetIntraExchangeInstanceTransfersResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("transfers",), size="limit", largest=500, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_INTRA_EXCHANGE_INSTANCE_TRANSFER: Operation[GetIntraExchangeInstanceTransferResponse] = _Operation(
    name="get_intra_exchange_instance_transfer",
    method="GET",
    path="/portfolio/intra_exchange_instance_transfers/{transfer_id}",
    success={200: model_body("venuekit_kalshi_api", "GetIntraExchangeInstanceTransferResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CREATE_SUBACCOUNT: Operation[CreateSubaccountResponse] = _Operation(
    name="create_subaccount",
    method="POST",
    path="/portfolio/subaccounts",
    success={201: model_body("venuekit_kalshi_api", "CreateSubaccountResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

APPLY_SUBACCOUNT_TRANSFER: Operation[ApplySubaccountTransferResponse] = _Operation(
    name="apply_subaccount_transfer",
    method="POST",
    path="/portfolio/subaccounts/transfer",
    success={200: model_body("venuekit_kalshi_api", "ApplySubaccountTransferResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="keyed",
    client_key=ClientKey("client_transfer_id", "deduplicates"),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_SUBACCOUNT_BALANCES: Operation[GetSubaccountBalancesResponse] = _Operation(
    name="get_subaccount_balances",
    method="GET",
    path="/portfolio/subaccounts/balances",
    success={200: model_body("venuekit_kalshi_api", "GetSubaccountBalancesResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_SUBACCOUNT_TRANSFERS: Operation[GetSubaccountTransfersResponse] = _Operation(
    name="get_subaccount_transfers",
    method="GET",
    path="/portfolio/subaccounts/transfers",
    success={200: model_body("venuekit_kalshi_api", "GetSubaccountTransfersResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("transfers",), size="limit", largest=1000, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_SUBACCOUNT_NETTING: Operation[GetSubaccountNettingResponse] = _Operation(
    name="get_subaccount_netting",
    method="GET",
    path="/portfolio/subaccounts/netting",
    success={200: model_body("venuekit_kalshi_api", "GetSubaccountNettingResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

UPDATE_SUBACCOUNT_NETTING: Operation[None] = _Operation(
    name="update_subaccount_netting",
    method="PUT",
    path="/portfolio/subaccounts/netting",
    success={200: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_DEPOSITS: Operation[GetDepositsResponse] = _Operation(
    name="get_deposits",
    method="GET",
    path="/portfolio/deposits",
    success={200: model_body("venuekit_kalshi_api", "GetDepositsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("deposits",), size="limit", largest=500, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_WITHDRAWALS: Operation[GetWithdrawalsResponse] = _Operation(
    name="get_withdrawals",
    method="GET",
    path="/portfolio/withdrawals",
    success={200: model_body("venuekit_kalshi_api", "GetWithdrawalsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("withdrawals",), size="limit", largest=500, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_TARGET_BALANCE_ALLOCATION: Operation[GetTargetBalanceAllocationResponse] = _Operation(
    name="get_target_balance_allocation",
    method="GET",
    path="/portfolio/target_balance_allocation",
    success={200: model_body("venuekit_kalshi_api", "GetTargetBalanceAllocationResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

SET_TARGET_BALANCE_ALLOCATION: Operation[EmptyResponse] = _Operation(
    name="set_target_balance_allocation",
    method="POST",
    path="/portfolio/target_balance_allocation",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)


class Portfolio(Resource["PortfolioWithRawResponse"]):
    """Balances, positions, fills, settlements and transfers of the account.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_balance(self, *, subaccount: int | None = None, exchange_index: int | None = None) -> GetBalanceResponse:
        """Return the cash balance and the value of open positions.

        Both amounts are in whole cents; since May 2026, the cash is also given as an exact amount in dollars. They don't
        overlap: the account is worth their sum. The response may lag trading by about a second.

        This operation has a separate rate limit: one request per second on the Basic and Advanced tiers, five on higher tiers,
        without bursts.

        Args:
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. The venue documents 0 as
                the default, but also that passing 0 limits the response to the primary subaccount while omitting it doesn't, so
                no default is given here. 2026 only. From 0 to 63.
            exchange_index: Only this exchange shard, counted from 0. By default, all shards are included. 2026 only. That
                the number can't be negative for `get_balance` is inferred from the other operations. At least 0.

        Returns:
            Available cash and the value of open positions. The account is worth the sum of the two.

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
        """Return one page of the account's fills.

        A fill is one match of one of the account's orders; an order can have many. By default, fills of all subaccounts
        (`subaccount`) are returned, while positions cover only the primary one. Fills older than about three months are only in
        the archive (`get_fills_historical`). A new fill may take about a second to appear.

        Args:
            ticker: Only fills in these markets. Multiple tickers are sent as one comma-separated string; the venue accepts
                up to 100 since October 2026, and one before. At most 100 items.
            order_id: Only fills of the order with this venue-assigned id.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            limit: Maximum number of rows per page: up to 200 in December 2025, up to 1000 since April 2026. The venue
                rejects an out-of-range value with 400. From 1 to 1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.
            exchange_index: Only this exchange shard, counted from 0. By default, all shards are included. 2026 only. That
                the number can't be negative for `get_balance` is inferred from the other operations. At least 0.

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
        """Return the total value of resting orders.

        The value is in whole cents. Intended for members that are futures commission merchants, which are rare; other accounts
        have received a 403.

        Returns:
            The total value of all resting orders.

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
        """Return one page of positions, by market and by event.

        Each page lists the same positions twice: by market, and aggregated by event. By default, only positions of the primary
        subaccount (`subaccount`) in unsettled markets (`settlement_status`) are returned; fills and settlements cover all
        subaccounts. Pages are split by market, so a row of `event_positions` aggregates only the markets on its own page: if an
        event continues on another page, neither row is correct for the whole event. A single event, requested with
        `event_ticker` and the largest `limit`, fits on one page unless it has more markets than that. Positions may lag trading
        by about a second.

        Args:
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            limit: Maximum number of market positions per page. The venue rejects an out-of-range value with 400. From 1 to
                1000. The venue's default is 100.
            count_filter: Only positions for which at least one of these quantities is nonzero. Multiple values are sent as
                one comma-separated string.
            settlement_status: Whether to return positions in unsettled markets, in settled ones, or both. By default,
                settled ones are excluded. A cursor is valid only for the value it was returned for. 2026 only; in December 2025
                settled positions were never listed. The venue's default is unsettled.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Multiple tickers are sent as one comma-separated string; December 2025
                accepted up to ten, 2026 documents a single event. At most 10 items.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. Unlike for fills and
                settlements, the default is the primary subaccount only. 2026 only. From 0 to 63. The venue's default is 0.
            exchange_index: Only this exchange shard, counted from 0. By default, all shards are included. 2026 only. That
                the number can't be negative for `get_balance` is inferred from the other operations. At least 0.

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
        """Return one page of the account's settlements.

        For each settled market, a settlement contains the position held, its cost and its payout. By default, settlements of
        all subaccounts (`subaccount`) are returned, while positions cover only the primary one. Only about the last three
        months are kept.

        Args:
            limit: Maximum number of rows per page: up to 200 in December 2025, up to 1000 since April 2026. The venue
                rejects an out-of-range value with 400. From 1 to 1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only rows of these events. Multiple tickers are sent as one comma-separated string; December 2025
                accepted up to ten, 2026 documents a single event. At most 10 items.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.

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

    def intra_exchange_instance_transfer(
        self,
        *,
        source: ExchangeInstance | Literal["event_contract", "margined"],
        destination: ExchangeInstance | Literal["event_contract", "margined"],
        amount: int,
        client_transfer_id: str | None = None,
        source_exchange_shard: int | None = None,
        destination_exchange_shard: int | None = None,
        source_subaccount: int | None = None,
        destination_subaccount: int | None = None,
    ) -> IntraExchangeInstanceTransferResponse:
        """Transfer money between shards, or between event contracts and margin trading.

        The money moves from one shard of the account to another, or between the two parts of the exchange. A 200 means that the
        transfer was accepted, not that it is done: `get_intra_exchange_instance_transfer` shows when it is `complete`.

        Check the unit: `amount` is in hundredths of a cent here, but in dollars in lists of transfers. A transfer between
        subaccounts on different shards takes up to three steps; if a later one fails, the earlier ones aren't undone, and the
        money may remain in the primary subaccount of either shard. A transfer within one shard is a transfer between
        subaccounts and is listed with those.

        The list shows `client_transfer_id`, so a transfer with an unknown outcome can be found. It isn't documented whether the
        venue rejects a second transfer with the same id with 409, so the client doesn't retry the request. Inferred: the
        request uses the write rate limit.

        Args:
            source: The part of the exchange that the money comes from.
            destination: The part of the exchange that the money goes to.
            amount: Amount in hundredths of a cent; 10000 are one dollar. Neither cents nor dollars, unlike in other
                operations. That it is above 0 is inferred. At least 1. Unit: usd-centi-cents.
            client_transfer_id: Client-assigned id of the transfer, a UUID. The list of transfers shows it.
            source_exchange_shard: The source shard, counted from 0. The default is shard 0. From 0 to 100.
            destination_exchange_shard: The destination shard, counted from 0. The default is shard 0. From 0 to 100.
            source_subaccount: Number of the source subaccount. The default is 0, the primary one. From 0 to 63.
            destination_subaccount: Number of the destination subaccount. The default is 0, the primary one. From 0 to 63.

        Returns:
            An accepted transfer.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.intra_exchange_instance_transfer_request import IntraExchangeInstanceTransferRequest

        try:
            _body = _fields.made(
                IntraExchangeInstanceTransferRequest,
                client_transfer_id=client_transfer_id,
                source=source,
                destination=destination,
                amount=amount,
                source_exchange_shard=source_exchange_shard,
                destination_exchange_shard=destination_exchange_shard,
                source_subaccount=source_subaccount,
                destination_subaccount=destination_subaccount,
            )
            return self._call(
                keyed(INTRA_EXCHANGE_INSTANCE_TRANSFER, "/portfolio/intra_exchange_instance_transfer", body=_body.to_dict())
            )
        except ArgumentError as error:
            error.name_operation(INTRA_EXCHANGE_INSTANCE_TRANSFER.name)
            raise

    def get_intra_exchange_instance_transfers(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> GetIntraExchangeInstanceTransfersResponse:
        """Return one page of transfers between shards, or between event contracts and margin trading.

        Amounts are in dollars here, unlike in the request for a transfer. Transfers within a shard are transfers between
        subaccounts and are listed with those.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 500. The
                venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of transfers between shards, or between the two parts of the exchange.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=500)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(
                Request(
                    GET_INTRA_EXCHANGE_INSTANCE_TRANSFERS,
                    "/portfolio/intra_exchange_instance_transfers",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_INTRA_EXCHANGE_INSTANCE_TRANSFERS.name)
            raise

    def get_intra_exchange_instance_transfer(self, transfer_id: str) -> GetIntraExchangeInstanceTransferResponse:
        """Return one transfer between shards, or between event contracts and margin trading.

        The transfer is looked up by its venue-assigned id.

        Args:
            transfer_id: The transfer's venue-assigned id, as returned when it was requested.

        Returns:
            One transfer between shards, or between the two parts of the exchange.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _transfer_id_segment = _parameters.segment(
                "transfer_id", _parameters.text("transfer_id", transfer_id, minimum_length=1)
            )
            return self._call(
                Request(
                    GET_INTRA_EXCHANGE_INSTANCE_TRANSFER, f"/portfolio/intra_exchange_instance_transfers/{_transfer_id_segment}"
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_INTRA_EXCHANGE_INSTANCE_TRANSFER.name)
            raise

    def create_subaccount(self, *, exchange_index: int | None = None) -> CreateSubaccountResponse:
        """Create the next subaccount.

        The venue numbers subaccounts from 1 to 63, so every request creates another one. Available from the Advanced tier up;
        subaccounts exist only in the API. Inferred: the request uses the write rate limit.

        Args:
            exchange_index: The subaccount's exchange shard, counted from 0. The default is shard 0. At least 0.

        Returns:
            The new subaccount.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.create_subaccount_request import CreateSubaccountRequest

        try:
            _body = _fields.made(CreateSubaccountRequest, exchange_index=exchange_index)
            return self._call(Request(CREATE_SUBACCOUNT, "/portfolio/subaccounts", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_SUBACCOUNT.name)
            raise

    def apply_subaccount_transfer(
        self,
        *,
        client_transfer_id: str,
        from_subaccount: int,
        to_subaccount: int,
        amount_cents: int,
        exchange_index: int | None = None,
    ) -> ApplySubaccountTransferResponse:
        """Transfer money between subaccounts.

        Both subaccounts belong to the account and are on one shard; no money leaves the account. Amounts are whole cents.

        The request is safe to retry with the same `client_transfer_id`: the venue rejects a second transfer with this id with
        409, so the money moves once. Inferred: the request uses the write rate limit.

        Args:
            client_transfer_id: Client-assigned id of the transfer (idempotency key), a UUID. The first transfer that uses
                an id uses it up. With it, a request with an unknown outcome can be retried without moving the money twice.
            from_subaccount: Number of the source subaccount; 0 is the primary one. From 0 to 63.
            to_subaccount: Number of the destination subaccount; 0 is the primary one. From 0 to 63.
            amount_cents: Amount in whole cents. That it is above 0 is inferred. At least 1. Unit: usd-cents.
            exchange_index: The exchange shard of the transfer, counted from 0. The default is shard 0. At least 0.

        Returns:
            An object without properties, returned for success.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.apply_subaccount_transfer_request import ApplySubaccountTransferRequest

        try:
            _body = _fields.made(
                ApplySubaccountTransferRequest,
                client_transfer_id=client_transfer_id,
                from_subaccount=from_subaccount,
                to_subaccount=to_subaccount,
                amount_cents=amount_cents,
                exchange_index=exchange_index,
            )
            return self._call(keyed(APPLY_SUBACCOUNT_TRANSFER, "/portfolio/subaccounts/transfer", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(APPLY_SUBACCOUNT_TRANSFER.name)
            raise

    def get_subaccount_balances(self) -> GetSubaccountBalancesResponse:
        """Return the cash balance of every subaccount.

        One row per subaccount and shard, including the primary subaccount. Amounts are dollars.

        Returns:
            The balances of all subaccounts.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(GET_SUBACCOUNT_BALANCES, "/portfolio/subaccounts/balances"))

    def get_subaccount_transfers(self, *, limit: int | None = None, cursor: str | None = None) -> GetSubaccountTransfersResponse:
        """Return one page of transfers between subaccounts.

        Amounts are whole cents.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 1000. The
                venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of transfers between subaccounts.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(
                Request(GET_SUBACCOUNT_TRANSFERS, "/portfolio/subaccounts/transfers", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_SUBACCOUNT_TRANSFERS.name)
            raise

    def get_subaccount_netting(self) -> GetSubaccountNettingResponse:
        """Return which subaccounts net their positions.

        For each subaccount and shard, the response says whether yes and no contracts are netted.

        Returns:
            Which subaccounts net their positions.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(GET_SUBACCOUNT_NETTING, "/portfolio/subaccounts/netting"))

    def update_subaccount_netting(self, *, subaccount_number: int, enabled: bool) -> None:
        """Enable or disable netting for a subaccount.

        Netting offsets the yes and no contracts of a subaccount. The response body isn't documented. Inferred: the request uses
        the write rate limit.

        Args:
            subaccount_number: Number of the subaccount; 0 is the primary one. From 0 to 63.
            enabled: True to net them.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.update_subaccount_netting_request import UpdateSubaccountNettingRequest

        try:
            _body = _fields.made(UpdateSubaccountNettingRequest, subaccount_number=subaccount_number, enabled=enabled)
            return self._call(Request(UPDATE_SUBACCOUNT_NETTING, "/portfolio/subaccounts/netting", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(UPDATE_SUBACCOUNT_NETTING.name)
            raise

    def get_deposits(self, *, limit: int | None = None, cursor: str | None = None) -> GetDepositsResponse:
        """Return one page of deposits.

        Amounts are whole cents. A deposit is part of the balance once it is `applied`.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 500. The
                venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of deposits.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=500)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_DEPOSITS, "/portfolio/deposits", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_DEPOSITS.name)
            raise

    def get_withdrawals(self, *, limit: int | None = None, cursor: str | None = None) -> GetWithdrawalsResponse:
        """Return one page of withdrawals.

        Amounts are whole cents. A withdrawal is deducted from the balance once it is `applied`.

        Args:
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 500. The
                venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of withdrawals.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=500)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_WITHDRAWALS, "/portfolio/withdrawals", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_WITHDRAWALS.name)
            raise

    def get_target_balance_allocation(self) -> GetTargetBalanceAllocationResponse:
        """Return the target allocation of cash across shards.

        The venue moves free cash by itself to match each shard's target share. Without rows, it moves nothing.

        Returns:
            The target allocation of cash across shards.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(GET_TARGET_BALANCE_ALLOCATION, "/portfolio/target_balance_allocation"))

    def set_target_balance_allocation(
        self,
        *,
        allocations: Sequence[TargetBalanceAllocationInput | TargetBalanceAllocationInputParams],
        resting_margin_reservation: RestingMarginReservation | Literal["none", "max", "sum"] | None = None,
    ) -> EmptyResponse:
        """Set the target allocation of cash across shards.

        Sets each shard's share of the free cash and replaces the previous allocation. The percentages must add up to 100,
        otherwise the venue rejects them; an empty list disables automatic moves. Inferred: the request uses the write rate
        limit.

        Args:
            allocations: The target share of each shard; the percentages must add up to 100. An empty list disables
                automatic moves. At most 101 items.
            resting_margin_reservation: How much cash stays on its shard for open orders. The default is `sum`.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.set_target_balance_allocation_request import SetTargetBalanceAllocationRequest

        try:
            _body = _fields.made(
                SetTargetBalanceAllocationRequest, allocations=allocations, resting_margin_reservation=resting_margin_reservation
            )
            return self._call(
                Request(SET_TARGET_BALANCE_ALLOCATION, "/portfolio/target_balance_allocation", body=_body.to_json())
            )
        except ArgumentError as error:
            error.name_operation(SET_TARGET_BALANCE_ALLOCATION.name)
            raise


class PortfolioWithRawResponse(RawResource, of=Portfolio):
    """The methods of ``Portfolio``, which return the raw response."""

    get_balance = raw(Portfolio.get_balance)
    get_fills = raw(Portfolio.get_fills)
    get_portfolio_resting_order_total_value = raw(Portfolio.get_portfolio_resting_order_total_value)
    get_positions = raw(Portfolio.get_positions)
    get_settlements = raw(Portfolio.get_settlements)
    intra_exchange_instance_transfer = raw(Portfolio.intra_exchange_instance_transfer)
    get_intra_exchange_instance_transfers = raw(Portfolio.get_intra_exchange_instance_transfers)
    get_intra_exchange_instance_transfer = raw(Portfolio.get_intra_exchange_instance_transfer)
    create_subaccount = raw(Portfolio.create_subaccount)
    apply_subaccount_transfer = raw(Portfolio.apply_subaccount_transfer)
    get_subaccount_balances = raw(Portfolio.get_subaccount_balances)
    get_subaccount_transfers = raw(Portfolio.get_subaccount_transfers)
    get_subaccount_netting = raw(Portfolio.get_subaccount_netting)
    update_subaccount_netting = raw(Portfolio.update_subaccount_netting)
    get_deposits = raw(Portfolio.get_deposits)
    get_withdrawals = raw(Portfolio.get_withdrawals)
    get_target_balance_allocation = raw(Portfolio.get_target_balance_allocation)
    set_target_balance_allocation = raw(Portfolio.set_target_balance_allocation)


class AsyncPortfolio(AsyncResource["AsyncPortfolioWithRawResponse"]):
    """The methods of ``Portfolio``, asynchronous."""

    get_balance = awaitable(Portfolio.get_balance)
    get_fills = awaitable(Portfolio.get_fills)
    get_portfolio_resting_order_total_value = awaitable(Portfolio.get_portfolio_resting_order_total_value)
    get_positions = awaitable(Portfolio.get_positions)
    get_settlements = awaitable(Portfolio.get_settlements)
    intra_exchange_instance_transfer = awaitable(Portfolio.intra_exchange_instance_transfer)
    get_intra_exchange_instance_transfers = awaitable(Portfolio.get_intra_exchange_instance_transfers)
    get_intra_exchange_instance_transfer = awaitable(Portfolio.get_intra_exchange_instance_transfer)
    create_subaccount = awaitable(Portfolio.create_subaccount)
    apply_subaccount_transfer = awaitable(Portfolio.apply_subaccount_transfer)
    get_subaccount_balances = awaitable(Portfolio.get_subaccount_balances)
    get_subaccount_transfers = awaitable(Portfolio.get_subaccount_transfers)
    get_subaccount_netting = awaitable(Portfolio.get_subaccount_netting)
    update_subaccount_netting = awaitable(Portfolio.update_subaccount_netting)
    get_deposits = awaitable(Portfolio.get_deposits)
    get_withdrawals = awaitable(Portfolio.get_withdrawals)
    get_target_balance_allocation = awaitable(Portfolio.get_target_balance_allocation)
    set_target_balance_allocation = awaitable(Portfolio.set_target_balance_allocation)


class AsyncPortfolioWithRawResponse(AsyncRawResource, of=AsyncPortfolio):
    """The methods of ``AsyncPortfolio``, which return the raw response."""

    get_balance = awaitable(PortfolioWithRawResponse.get_balance)
    get_fills = awaitable(PortfolioWithRawResponse.get_fills)
    get_portfolio_resting_order_total_value = awaitable(PortfolioWithRawResponse.get_portfolio_resting_order_total_value)
    get_positions = awaitable(PortfolioWithRawResponse.get_positions)
    get_settlements = awaitable(PortfolioWithRawResponse.get_settlements)
    intra_exchange_instance_transfer = awaitable(PortfolioWithRawResponse.intra_exchange_instance_transfer)
    get_intra_exchange_instance_transfers = awaitable(PortfolioWithRawResponse.get_intra_exchange_instance_transfers)
    get_intra_exchange_instance_transfer = awaitable(PortfolioWithRawResponse.get_intra_exchange_instance_transfer)
    create_subaccount = awaitable(PortfolioWithRawResponse.create_subaccount)
    apply_subaccount_transfer = awaitable(PortfolioWithRawResponse.apply_subaccount_transfer)
    get_subaccount_balances = awaitable(PortfolioWithRawResponse.get_subaccount_balances)
    get_subaccount_transfers = awaitable(PortfolioWithRawResponse.get_subaccount_transfers)
    get_subaccount_netting = awaitable(PortfolioWithRawResponse.get_subaccount_netting)
    update_subaccount_netting = awaitable(PortfolioWithRawResponse.update_subaccount_netting)
    get_deposits = awaitable(PortfolioWithRawResponse.get_deposits)
    get_withdrawals = awaitable(PortfolioWithRawResponse.get_withdrawals)
    get_target_balance_allocation = awaitable(PortfolioWithRawResponse.get_target_balance_allocation)
    set_target_balance_allocation = awaitable(PortfolioWithRawResponse.set_target_balance_allocation)
