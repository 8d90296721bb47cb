"""Kalshi: fcm. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Operation, RateCost, Request, Window, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.count_filter import CountFilter
    from ..models.create_fcm_position_transfer_response import CreateFcmPositionTransferResponse
    from ..models.create_fcm_subtrader_response import CreateFcmSubtraderResponse
    from ..models.empty_response import EmptyResponse
    from ..models.get_fcm_event_contract_daily_cap_response import GetFcmEventContractDailyCapResponse
    from ..models.get_fcm_fills_response import GetFcmFillsResponse
    from ..models.get_fcm_subtrader_blocked_categories_response import GetFcmSubtraderBlockedCategoriesResponse
    from ..models.get_orders_response import GetOrdersResponse
    from ..models.get_positions_response import GetPositionsResponse
    from ..models.list_fcm_subtraders_response import ListFcmSubtradersResponse
    from ..models.order_status import OrderStatus
    from ..models.settlement_status import SettlementStatus
    from ..models.update_fcm_subtrader_blocked_categories_response import UpdateFcmSubtraderBlockedCategoriesResponse


_CLIENT_ORDER_IDS = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")
_COUNT_FILTER = _partial(_parameters.choice, allowed=("position", "total_traded"))

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
)

GET_FCM_FILLS: Operation[GetFcmFillsResponse] = _Operation(
    name="get_fcm_fills",
    method="GET",
    path="/fcm/fills",
    success={200: model_body("venuekit_kalshi_api", "GetFcmFillsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("fills",), next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-fills",
)

GET_FCM_ORDERS: Operation[GetOrdersResponse] = _Operation(
    name="get_fcm_orders",
    method="GET",
    path="/fcm/orders",
    success={200: model_body("venuekit_kalshi_api", "GetOrdersResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("orders",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-orders",
)

LIST_FCM_SUBTRADERS: Operation[ListFcmSubtradersResponse] = _Operation(
    name="list_fcm_subtraders",
    method="GET",
    path="/fcm/subtraders",
    success={200: model_body("venuekit_kalshi_api", "ListFcmSubtradersResponse")},
    failures=dict.fromkeys((401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders",
)

CREATE_FCM_SUBTRADER: Operation[CreateFcmSubtraderResponse] = _Operation(
    name="create_fcm_subtrader",
    method="POST",
    path="/fcm/subtraders",
    success={201: model_body("venuekit_kalshi_api", "CreateFcmSubtraderResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader",
)

GET_FCM_EVENT_CONTRACT_DAILY_CAP: Operation[GetFcmEventContractDailyCapResponse] = _Operation(
    name="get_fcm_event_contract_daily_cap",
    method="GET",
    path="/fcm/subtraders/event_contract_daily_cap",
    success={200: model_body("venuekit_kalshi_api", "GetFcmEventContractDailyCapResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-event-contract-daily-cap",
)

UPDATE_FCM_EVENT_CONTRACT_DAILY_CAP: Operation[EmptyResponse] = _Operation(
    name="update_fcm_event_contract_daily_cap",
    method="PUT",
    path="/fcm/subtraders/event_contract_daily_cap",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-event-contract-daily-cap",
)

DELETE_FCM_EVENT_CONTRACT_DAILY_CAP: Operation[EmptyResponse] = _Operation(
    name="delete_fcm_event_contract_daily_cap",
    method="DELETE",
    path="/fcm/subtraders/event_contract_daily_cap",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/delete-fcm-subtrader-event-contract-daily-cap",
)

GET_FCM_SUBTRADER_BLOCKED_CATEGORIES: Operation[GetFcmSubtraderBlockedCategoriesResponse] = _Operation(
    name="get_fcm_subtrader_blocked_categories",
    method="GET",
    path="/fcm/subtraders/blocked_categories",
    success={200: model_body("venuekit_kalshi_api", "GetFcmSubtraderBlockedCategoriesResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-blocked-categories",
)

UPDATE_FCM_SUBTRADER_BLOCKED_CATEGORIES: Operation[UpdateFcmSubtraderBlockedCategoriesResponse] = _Operation(
    name="update_fcm_subtrader_blocked_categories",
    method="PUT",
    path="/fcm/subtraders/blocked_categories",
    success={200: model_body("venuekit_kalshi_api", "UpdateFcmSubtraderBlockedCategoriesResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-blocked-categories",
)

GET_FCM_POSITIONS: Operation[GetPositionsResponse] = _Operation(
    name="get_fcm_positions",
    method="GET",
    path="/fcm/positions",
    success={200: model_body("venuekit_kalshi_api", "GetPositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(
        parameter="cursor", items=("market_positions", "event_positions"), size="limit", largest=1000, next="cursor"
    ),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-positions",
)

CREATE_FCM_POSITION_TRANSFER: Operation[CreateFcmPositionTransferResponse] = _Operation(
    name="create_fcm_position_transfer",
    method="POST",
    path="/fcm/positions/transfers",
    success={201: model_body("venuekit_kalshi_api", "CreateFcmPositionTransferResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer",
)


class Fcm(Resource["FcmWithRawResponse"]):
    """Operations of futures commission merchants (FCMs) for their subtraders.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_fcm_fills(
        self, *, min_ts: datetime | int | None = None, max_ts: datetime | int | None = None, cursor: str | None = None
    ) -> GetFcmFillsResponse:
        """Return one page of fills of all subtraders.

        If both sides of a fill belong to the merchant, the fill is one row with both. For futures commission merchants only. A
        key that is restricted to a subtrader or a subaccount is rejected. The page size isn't documented and can't be changed.

        Args:
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of fills of subtraders.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/get-fcm-fills
        """
        try:
            _query: list[tuple[str, str]] = []
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_FCM_FILLS, "/fcm/fills", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_FCM_FILLS.name)
            raise

    def get_fcm_orders(
        self,
        *,
        subtrader_id: str | None = None,
        client_order_ids: str | Sequence[str] | None = None,
        cursor: str | None = None,
        event_ticker: str | None = None,
        ticker: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        status: OrderStatus | Literal["resting", "canceled", "executed"] | None = None,
        limit: int | None = None,
    ) -> GetOrdersResponse:
        """Return one page of orders of subtraders.

        Filter by one subtrader, or by `client_order_ids`; with both, only orders that match both are returned. For futures
        commission merchants only. A key that is restricted to a subtrader may omit `subtrader_id` or pass that one; any other
        key must pass one, unless it passes `client_order_ids`.

        `client_order_ids` finds only orders of the last 24 hours, regardless of `min_ts`, and one id may find several: it is
        unique only within a subtrader, and only among live and recent orders. So an order that isn't found that way may still
        exist.

        Args:
            subtrader_id: Only orders of this subtrader, by its full id.
            client_order_ids: Only orders with these client-assigned ids. Multiple ids, up to 100, are sent as one
                comma-separated string. At most 100 items.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            event_ticker: Only orders in markets of this event; only one ticker is accepted.
            ticker: Only rows of the market with this ticker.
            min_ts: Only orders after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only orders before this time. An aware ``datetime``, or Unix time in whole seconds.
            status: Only orders with this status.
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 1000. The
                venue's default is 100.

        Returns:
            One page of orders.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/get-fcm-orders
        """
        try:
            _query: list[tuple[str, str]] = []
            if subtrader_id is not None:
                _query.append(("subtrader_id", _parameters.text("subtrader_id", subtrader_id, minimum_length=1)))
            if client_order_ids is not None:
                _items = _parameters.listing(
                    "client_order_ids", client_order_ids, write=_CLIENT_ORDER_IDS, minimum_items=1, maximum_items=100
                )
                _query.append(("client_order_ids", ",".join(_items)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if event_ticker is not None:
                _query.append(("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)))
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if status is not None:
                _query.append(("status", _parameters.choice("status", status, allowed=("resting", "canceled", "executed"))))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_FCM_ORDERS, "/fcm/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_FCM_ORDERS.name)
            raise

    def list_fcm_subtraders(self) -> ListFcmSubtradersResponse:
        """Return the subtraders of the merchant.

        Subtraders without trades are included; the list isn't paginated. For futures commission merchants only. A new subtrader
        may take a while to appear.

        Returns:
            The merchant's subtraders.

        Documented failures: 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders
        """
        return self._call(Request(LIST_FCM_SUBTRADERS, "/fcm/subtraders"))

    def create_fcm_subtrader(self, *, subtrader_suffix: str) -> CreateFcmSubtraderResponse:
        """Create a subtrader.

        Its full id is the merchant's user id, an underscore and the suffix. For futures commission merchants only. Requires the
        scope `write` or `write::fcm_risk`.

        An existing suffix is rejected with 409. So a 409 for a repeated request means that the subtrader exists, created by
        this request or an earlier one; it may take a while to appear in `list_fcm_subtraders`, and before keys can be
        restricted to it.

        Args:
            subtrader_suffix: The part of the id after the merchant's user id and an underscore: 1 to 16 letters and digits,
                case-sensitive.

        Returns:
            The new subtrader.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader
        """
        from ..models.create_fcm_subtrader_request import CreateFcmSubtraderRequest

        try:
            _body = _fields.made(CreateFcmSubtraderRequest, subtrader_suffix=subtrader_suffix)
            return self._call(Request(CREATE_FCM_SUBTRADER, "/fcm/subtraders", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_FCM_SUBTRADER.name)
            raise

    def get_fcm_event_contract_daily_cap(self, *, subtrader_id: str | None = None) -> GetFcmEventContractDailyCapResponse:
        """Return a subtrader's daily cap and its utilization.

        The cap limits the premium that a subtrader may have at risk per day. For futures commission merchants only. A key that
        is restricted to a subtrader may omit `subtrader_id` or pass that one; any other key must pass one.

        Utilization by fills counts for the day in New York and resets at midnight there; open orders reserve their worst-case
        cost including fees while they are open. A 404 means that there is no cap; all orders through the subtrader's own keys
        are then rejected.

        Args:
            subtrader_id: Full id of the subtrader.

        Returns:
            A subtrader's daily cap and its utilization.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-event-contract-daily-cap
        """
        try:
            _query: list[tuple[str, str]] = []
            if subtrader_id is not None:
                _query.append(("subtrader_id", _parameters.text("subtrader_id", subtrader_id, minimum_length=1)))
            return self._call(
                Request(
                    GET_FCM_EVENT_CONTRACT_DAILY_CAP, "/fcm/subtraders/event_contract_daily_cap", query=_parameters.query(_query)
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_FCM_EVENT_CONTRACT_DAILY_CAP.name)
            raise

    def update_fcm_event_contract_daily_cap(self, *, subtrader_id: str, limit: Decimal | int) -> EmptyResponse:
        """Set a subtrader's daily cap.

        The cap limits the premium that the subtrader may have at risk per day. It applies immediately, but only to new orders
        through the subtrader's own keys; orders already resting aren't cancelled. For futures commission merchants only.
        Requires the scope `write` or `write::fcm_risk`.

        Args:
            subtrader_id: Full id of the subtrader.
            limit: The cap in dollars. At least 0. Unit: usd.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-event-contract-daily-cap
        """
        from ..models.update_fcm_event_contract_daily_cap_request import UpdateFcmEventContractDailyCapRequest

        try:
            _body = _fields.made(UpdateFcmEventContractDailyCapRequest, subtrader_id=subtrader_id, limit=limit)
            return self._call(
                Request(UPDATE_FCM_EVENT_CONTRACT_DAILY_CAP, "/fcm/subtraders/event_contract_daily_cap", body=_body.to_json())
            )
        except ArgumentError as error:
            error.name_operation(UPDATE_FCM_EVENT_CONTRACT_DAILY_CAP.name)
            raise

    def delete_fcm_event_contract_daily_cap(self, *, subtrader_id: str) -> EmptyResponse:
        """Delete a subtrader's daily cap.

        This doesn't lift the limit but stops the subtrader: without a cap, all new orders through the subtrader's own keys are
        rejected. Orders that the merchant's other keys place for the subtrader aren't affected. For futures commission
        merchants only.

        Args:
            subtrader_id: Full id of the subtrader.

        Returns:
            An object without properties, returned for success, or sent if a request needs a body without content.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/delete-fcm-subtrader-event-contract-daily-cap
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("subtrader_id", _parameters.text("subtrader_id", subtrader_id, minimum_length=1)))
            return self._call(
                Request(
                    DELETE_FCM_EVENT_CONTRACT_DAILY_CAP,
                    "/fcm/subtraders/event_contract_daily_cap",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(DELETE_FCM_EVENT_CONTRACT_DAILY_CAP.name)
            raise

    def get_fcm_subtrader_blocked_categories(self, *, subtrader_id: str) -> GetFcmSubtraderBlockedCategoriesResponse:
        """Return the event categories blocked for a subtrader.

        The merchant has blocked these categories. The list isn't paginated. For futures commission merchants only.

        Args:
            subtrader_id: Full id of the subtrader.

        Returns:
            The categories blocked for a subtrader.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-blocked-categories
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("subtrader_id", _parameters.text("subtrader_id", subtrader_id, minimum_length=1)))
            return self._call(
                Request(
                    GET_FCM_SUBTRADER_BLOCKED_CATEGORIES, "/fcm/subtraders/blocked_categories", query=_parameters.query(_query)
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_FCM_SUBTRADER_BLOCKED_CATEGORIES.name)
            raise

    def update_fcm_subtrader_blocked_categories(
        self, *, subtrader_id: str, category: str, blocked: bool
    ) -> UpdateFcmSubtraderBlockedCategoriesResponse:
        """Block or unblock an event category for a subtrader.

        Returns all categories blocked after the change. It applies to new orders through the subtrader's own keys; orders
        already resting aren't cancelled. For futures commission merchants only.

        Args:
            subtrader_id: Full id of the subtrader.
            category: A category of events, such as `Politics`. At most 100 characters.
            blocked: True blocks the category, false unblocks it; unblocking a category that isn't blocked has no effect.

        Returns:
            The categories blocked for a subtrader after the change.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-blocked-categories
        """
        from ..models.update_fcm_subtrader_blocked_categories_request import UpdateFcmSubtraderBlockedCategoriesRequest

        try:
            _body = _fields.made(
                UpdateFcmSubtraderBlockedCategoriesRequest, subtrader_id=subtrader_id, category=category, blocked=blocked
            )
            return self._call(
                Request(UPDATE_FCM_SUBTRADER_BLOCKED_CATEGORIES, "/fcm/subtraders/blocked_categories", body=_body.to_json())
            )
        except ArgumentError as error:
            error.name_operation(UPDATE_FCM_SUBTRADER_BLOCKED_CATEGORIES.name)
            raise

    def get_fcm_positions(
        self,
        *,
        subtrader_id: str | None = None,
        ticker: str | None = None,
        event_ticker: str | None = None,
        count_filter: CountFilter
        | Literal["position", "total_traded"]
        | Sequence[CountFilter | Literal["position", "total_traded"]]
        | None = None,
        settlement_status: SettlementStatus | Literal["unsettled", "settled", "all"] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> GetPositionsResponse:
        """Return one page of a subtrader's positions.

        Positions are listed by market, and aggregated by event, as in `get_positions`: a row of `event_positions` aggregates
        only the markets on its own page. For futures commission merchants only. A key that is restricted to a subtrader may
        omit `subtrader_id` or pass that one; any other key must pass one. By default, only positions in unsettled markets are
        returned.

        Args:
            subtrader_id: Full id of the subtrader.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only positions in markets of this event; only one ticker is accepted.
            count_filter: Only positions for which at least one of these quantities is nonzero. Multiple values are sent as
                one comma-separated string.
            settlement_status: Whether to return positions in unsettled markets, in settled ones, or both. By default,
                settled ones are excluded. The venue's default is unsettled.
            limit: Maximum number of market positions per page. The venue rejects an out-of-range value with 400. From 1 to
                1000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of positions, by market and by event.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/get-fcm-positions
        """
        try:
            _query: list[tuple[str, str]] = []
            if subtrader_id is not None:
                _query.append(("subtrader_id", _parameters.text("subtrader_id", subtrader_id, minimum_length=1)))
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if event_ticker is not None:
                _query.append(("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)))
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
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_FCM_POSITIONS, "/fcm/positions", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_FCM_POSITIONS.name)
            raise

    def create_fcm_position_transfer(
        self,
        *,
        source_subtrader_id: str,
        target_subtrader_id: str,
        market_ticker: str,
        position_centicount: int,
        price_centicents: int,
    ) -> CreateFcmPositionTransferResponse:
        """Transfer a position to the error account.

        Contracts in one market move from a subtrader to a subtrader of the merchant's error account, which is created on first
        use. For futures commission merchants only. The venue has to enable the operation; until then it returns 400.

        The transfer is booked like a trade, without a fee and without a fill. The price is always that of the yes contract: the
        error account pays the price for each yes contract, or a dollar minus the price for each no contract. A price of 0 for
        yes, or of 10000 for no, moves no money.

        The venue doesn't check what the source holds: a transfer of more contracts, or of the other side, reverses or enlarges
        its position. A repeated request moves the contracts again, and no operation lists past transfers; if the outcome is
        unknown, check the position in `get_fcm_positions`.

        Args:
            source_subtrader_id: Full id of the subtrader that the position is transferred from.
            target_subtrader_id: Full id of the subtrader of the error account: that account's user id, an underscore, and 1
                to 16 letters and digits.
            market_ticker: Ticker of the market.
            position_centicount: Position to transfer in hundredths of a contract, in whole contracts and not 0: 1000
                transfers 10 yes contracts, -500 transfers 5 no contracts. Unit: centi-contracts.
            price_centicents: Price of one yes contract in hundredths of a cent, in whole cents, for no contracts too: 4500
                are 45 cents. From 0 to 10000. Unit: usd-centi-cents.

        Returns:
            The new transfer.

        Documented failures: 400, 401, 403, 404, 409, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer
        """
        from ..models.create_fcm_position_transfer_request import CreateFcmPositionTransferRequest

        try:
            _body = _fields.made(
                CreateFcmPositionTransferRequest,
                source_subtrader_id=source_subtrader_id,
                target_subtrader_id=target_subtrader_id,
                market_ticker=market_ticker,
                position_centicount=position_centicount,
                price_centicents=price_centicents,
            )
            return self._call(Request(CREATE_FCM_POSITION_TRANSFER, "/fcm/positions/transfers", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_FCM_POSITION_TRANSFER.name)
            raise


class FcmWithRawResponse(RawResource, of=Fcm):
    """The methods of ``Fcm``, which return the raw response."""

    get_fcm_fills = raw(Fcm.get_fcm_fills)
    get_fcm_orders = raw(Fcm.get_fcm_orders)
    list_fcm_subtraders = raw(Fcm.list_fcm_subtraders)
    create_fcm_subtrader = raw(Fcm.create_fcm_subtrader)
    get_fcm_event_contract_daily_cap = raw(Fcm.get_fcm_event_contract_daily_cap)
    update_fcm_event_contract_daily_cap = raw(Fcm.update_fcm_event_contract_daily_cap)
    delete_fcm_event_contract_daily_cap = raw(Fcm.delete_fcm_event_contract_daily_cap)
    get_fcm_subtrader_blocked_categories = raw(Fcm.get_fcm_subtrader_blocked_categories)
    update_fcm_subtrader_blocked_categories = raw(Fcm.update_fcm_subtrader_blocked_categories)
    get_fcm_positions = raw(Fcm.get_fcm_positions)
    create_fcm_position_transfer = raw(Fcm.create_fcm_position_transfer)


class AsyncFcm(AsyncResource["AsyncFcmWithRawResponse"]):
    """The methods of ``Fcm``, asynchronous."""

    get_fcm_fills = awaitable(Fcm.get_fcm_fills)
    get_fcm_orders = awaitable(Fcm.get_fcm_orders)
    list_fcm_subtraders = awaitable(Fcm.list_fcm_subtraders)
    create_fcm_subtrader = awaitable(Fcm.create_fcm_subtrader)
    get_fcm_event_contract_daily_cap = awaitable(Fcm.get_fcm_event_contract_daily_cap)
    update_fcm_event_contract_daily_cap = awaitable(Fcm.update_fcm_event_contract_daily_cap)
    delete_fcm_event_contract_daily_cap = awaitable(Fcm.delete_fcm_event_contract_daily_cap)
    get_fcm_subtrader_blocked_categories = awaitable(Fcm.get_fcm_subtrader_blocked_categories)
    update_fcm_subtrader_blocked_categories = awaitable(Fcm.update_fcm_subtrader_blocked_categories)
    get_fcm_positions = awaitable(Fcm.get_fcm_positions)
    create_fcm_position_transfer = awaitable(Fcm.create_fcm_position_transfer)


class AsyncFcmWithRawResponse(AsyncRawResource, of=AsyncFcm):
    """The methods of ``AsyncFcm``, which return the raw response."""

    get_fcm_fills = awaitable(FcmWithRawResponse.get_fcm_fills)
    get_fcm_orders = awaitable(FcmWithRawResponse.get_fcm_orders)
    list_fcm_subtraders = awaitable(FcmWithRawResponse.list_fcm_subtraders)
    create_fcm_subtrader = awaitable(FcmWithRawResponse.create_fcm_subtrader)
    get_fcm_event_contract_daily_cap = awaitable(FcmWithRawResponse.get_fcm_event_contract_daily_cap)
    update_fcm_event_contract_daily_cap = awaitable(FcmWithRawResponse.update_fcm_event_contract_daily_cap)
    delete_fcm_event_contract_daily_cap = awaitable(FcmWithRawResponse.delete_fcm_event_contract_daily_cap)
    get_fcm_subtrader_blocked_categories = awaitable(FcmWithRawResponse.get_fcm_subtrader_blocked_categories)
    update_fcm_subtrader_blocked_categories = awaitable(FcmWithRawResponse.update_fcm_subtrader_blocked_categories)
    get_fcm_positions = awaitable(FcmWithRawResponse.get_fcm_positions)
    create_fcm_position_transfer = awaitable(FcmWithRawResponse.create_fcm_position_transfer)
