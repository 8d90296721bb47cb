"""Kalshi: fcm. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import (
    Operation,
    RateCost,
    Request,
    Window,
    model_body,
)
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

GET_FCM_FILLS: Operation[GetFcmFillsResponse] = Operation(
    name="get_fcm_fills",
    method="GET",
    path="/fcm/fills",
    success={200: model_body("venuekit_kalshi_api", "GetFcmFillsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("fills",), next="cursor"),
    window=Window("min_ts", "max_ts"),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-fills",
)

GET_FCM_ORDERS: Operation[GetOrdersResponse] = Operation(
    name="get_fcm_orders",
    method="GET",
    path="/fcm/orders",
    success={200: model_body("venuekit_kalshi_api", "GetOrdersResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("orders",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-orders",
)

LIST_FCM_SUBTRADERS: Operation[ListFcmSubtradersResponse] = Operation(
    name="list_fcm_subtraders",
    method="GET",
    path="/fcm/subtraders",
    success={200: model_body("venuekit_kalshi_api", "ListFcmSubtradersResponse")},
    failures=dict.fromkeys((401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders",
)

CREATE_FCM_SUBTRADER: Operation[CreateFcmSubtraderResponse] = Operation(
    name="create_fcm_subtrader",
    method="POST",
    path="/fcm/subtraders",
    success={201: model_body("venuekit_kalshi_api", "CreateFcmSubtraderResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader",
)

GET_FCM_EVENT_CONTRACT_DAILY_CAP: Operation[GetFcmEventContractDailyCapResponse] = Operation(
    name="get_fcm_event_contract_daily_cap",
    method="GET",
    path="/fcm/subtraders/event_contract_daily_cap",
    success={200: model_body("venuekit_kalshi_api", "GetFcmEventContractDailyCapResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-event-contract-daily-cap",
)

UPDATE_FCM_EVENT_CONTRACT_DAILY_CAP: Operation[EmptyResponse] = Operation(
    name="update_fcm_event_contract_daily_cap",
    method="PUT",
    path="/fcm/subtraders/event_contract_daily_cap",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-event-contract-daily-cap",
)

DELETE_FCM_EVENT_CONTRACT_DAILY_CAP: Operation[EmptyResponse] = Operation(
    name="delete_fcm_event_contract_daily_cap",
    method="DELETE",
    path="/fcm/subtraders/event_contract_daily_cap",
    success={200: model_body("venuekit_kalshi_api", "EmptyResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/delete-fcm-subtrader-event-contract-daily-cap",
)

GET_FCM_SUBTRADER_BLOCKED_CATEGORIES: Operation[GetFcmSubtraderBlockedCategoriesResponse] = Operation(
    name="get_fcm_subtrader_blocked_categories",
    method="GET",
    path="/fcm/subtraders/blocked_categories",
    success={200: model_body("venuekit_kalshi_api", "GetFcmSubtraderBlockedCategoriesResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-blocked-categories",
)

UPDATE_FCM_SUBTRADER_BLOCKED_CATEGORIES: Operation[UpdateFcmSubtraderBlockedCategoriesResponse] = Operation(
    name="update_fcm_subtrader_blocked_categories",
    method="PUT",
    path="/fcm/subtraders/blocked_categories",
    success={200: model_body("venuekit_kalshi_api", "UpdateFcmSubtraderBlockedCategoriesResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-blocked-categories",
)

GET_FCM_POSITIONS: Operation[GetPositionsResponse] = Operation(
    name="get_fcm_positions",
    method="GET",
    path="/fcm/positions",
    success={200: model_body("venuekit_kalshi_api", "GetPositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(
        parameter="cursor", items=("market_positions", "event_positions"), size="limit", largest=1000, next="cursor"
    ),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/fcm/get-fcm-positions",
)

CREATE_FCM_POSITION_TRANSFER: Operation[CreateFcmPositionTransferResponse] = Operation(
    name="create_fcm_position_transfer",
    method="POST",
    path="/fcm/positions/transfers",
    success={201: model_body("venuekit_kalshi_api", "CreateFcmPositionTransferResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer",
)


class Fcm(Resource):
    """What futures commission merchants do for their subtraders.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    @property
    def with_raw_response(self) -> FcmWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return FcmWithRawResponse(self._client)

    def get_fcm_fills(
        self, *, min_ts: datetime | int | None = None, max_ts: datetime | int | None = None, cursor: str | None = None
    ) -> GetFcmFillsResponse:
        """Fills of all subtraders, one page.

        One page of fills of all subtraders of the merchant. Where both sides of a fill belong to the merchant, it is one row
        with both. For members that are futures commission merchants. A key that is bound to a subtrader or a subaccount is
        refused. The size of a page isn't documented and can't be chosen.

        Args:
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.

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
        """Orders of subtraders, one page.

        One page of orders of one subtrader, or of those that `client_order_ids` names; given both, only orders that fit both.
        For members that are futures commission merchants. A key that is bound to a subtrader may leave `subtrader_id` out, or
        has to name that one; any other key has to name one, unless it gives `client_order_ids`.

        By `client_order_ids` only orders of the last 24 hours are found, whatever `min_ts` says, and one id may find several:
        it is unique only within a subtrader, and only among live and recent orders. So an order that isn't found that way may
        well be there.

        Args:
            subtrader_id: Only orders of this subtrader, named by the full id.
            client_order_ids: Only orders with these ids, which are the member's own. Several go out as one text with commas
                between them; up to 100 are accepted. At most 100 items.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            event_ticker: Only orders in markets of this event; a single ticker.
            ticker: Only rows of the market with this ticker.
            min_ts: Only orders after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only orders before this moment. An aware ``datetime``, or Unix time in whole seconds.
            status: Only orders with this status.
            limit: How many rows a page may hold. A number out of range is refused with 400, not trimmed. From 1 to 1000.
                The venue's default is 100.

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
        """The merchant's subtraders.

        All subtraders of the merchant, those without trades included; the list isn't paged. For members that are futures
        commission merchants. A new one may take a while to show.

        Returns:
            The merchant's subtraders.

        Documented failures: 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders
        """
        return self._call(Request(LIST_FCM_SUBTRADERS, "/fcm/subtraders"))

    def create_fcm_subtrader(self, *, subtrader_suffix: str) -> CreateFcmSubtraderResponse:
        """Add a subtrader.

        Makes a subtrader, whose full id is the merchant's user id, an underscore and the suffix. For members that are futures
        commission merchants. Needs the scope `write` or `write::fcm_risk`.

        A suffix that is taken is refused with 409. So a 409 to a repeated call means that the subtrader is there, by this call
        or by an earlier one; it may take a while to show in `list_fcm_subtraders`, and for keys to be bound to it.

        Args:
            subtrader_suffix: What comes after the merchant's user id and an underscore: 1 to 16 letters and digits;
                capitals count.

        Returns:
            Which subtrader was made.

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
        """A subtrader's daily cap and its use.

        How much premium a subtrader may have at risk a day, and how much of that is used. For members that are futures
        commission merchants. A key that is bound to a subtrader may leave `subtrader_id` out, or has to name that one; any
        other key has to name one.

        What fills have used counts for the day in New York and starts anew at midnight there; what open orders reserve stays,
        at their worst cost with fees, as long as they are open. A 404 means that there is no cap; then all orders through the
        subtrader's own keys are refused.

        Args:
            subtrader_id: The subtrader, named by the full id.

        Returns:
            A subtrader's daily cap and its use.

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

        Sets how much premium a subtrader may have at risk a day. It holds at once for new orders through the subtrader's own
        keys, and only for those; orders that rest already aren't cancelled. For members that are futures commission merchants.
        Needs the scope `write` or `write::fcm_risk`.

        Args:
            subtrader_id: Full id of the subtrader.
            limit: The cap in dollars. At least 0. Unit: usd.

        Returns:
            An object without properties, which stands for success, or is sent where a call needs a body but has nothing to say.

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
        """Remove a subtrader's daily cap.

        Removes the cap, which doesn't lift the limit but stops the subtrader: without a cap, all new orders through the
        subtrader's own keys are refused. Orders that the merchant's other keys place for the subtrader go on. For members that
        are futures commission merchants.

        Args:
            subtrader_id: The subtrader, named by the full id.

        Returns:
            An object without properties, which stands for success, or is sent where a call needs a body but has nothing to say.

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
        """Categories barred for a subtrader.

        The categories of events that the merchant has barred for a subtrader; the list isn't paged. For members that are
        futures commission merchants.

        Args:
            subtrader_id: The subtrader, named by the full id.

        Returns:
            What is barred for a subtrader.

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
        """Bar or unbar a category for a subtrader.

        Adds one category of events to those barred for a subtrader, or takes one away, and returns all that are barred then. It
        holds for new orders through the subtrader's own keys; orders that rest already aren't cancelled. For members that are
        futures commission merchants.

        Args:
            subtrader_id: Full id of the subtrader.
            category: A category of events, such as `Politics`. At most 100 characters.
            blocked: True bars the category, false unbars it; to unbar one that isn't barred does nothing.

        Returns:
            What is barred for a subtrader now.

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
        """Positions of a subtrader, one page.

        One page of a subtrader's positions, market by market and rolled up event by event, as in `get_positions`: a row of
        `event_positions` sums up only the markets on its own page. For members that are futures commission merchants. A key
        that is bound to a subtrader may leave `subtrader_id` out, or has to name that one; any other key has to name one. Left
        to itself the call lists only markets that aren't settled yet.

        Args:
            subtrader_id: The subtrader, named by the full id.
            ticker: Only rows of the market with this ticker.
            event_ticker: Only positions in markets of this event; a single ticker.
            count_filter: Only positions in which at least one of these quantities isn't zero. Several go out as one text
                with commas.
            settlement_status: Whether to list positions in markets that aren't settled yet, that are, or both. Left out,
                settled ones are missing. The venue's default is unsettled.
            limit: How many market positions a page may hold. A number out of range is refused with 400, not trimmed. From 1
                to 1000. The venue's default is 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.

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
        """Move a position to the error account.

        Moves contracts in one market from a subtrader to a subtrader of the merchant's error account, which is made on first
        use. For members that are futures commission merchants. The venue has to enable the call; until then it answers 400.

        The transfer is booked like a trade at a price that is always that of the yes contract, without a fee and without a
        fill: the error account pays the price for each yes contract, or a dollar less the price for each no contract. A price
        of 0 for yes, or of 10000 for no, moves no money.

        Nothing checks what the source holds: asking for more, or for the other side, turns or enlarges its position. A repeated
        call moves the contracts again, and no call lists past transfers; after an outcome that isn't known, look at the
        position in `get_fcm_positions`.

        Args:
            source_subtrader_id: Full id of the subtrader that gives the position up.
            target_subtrader_id: Full id of the subtrader of the error account: that account's user id, an underscore, and 1
                to 16 letters and digits.
            market_ticker: Ticker of the market.
            position_centicount: What to move, in hundredths of a contract, in whole contracts and not 0: 1000 moves 10 yes
                contracts, -500 moves 5 no contracts. Unit: centi-contracts.
            price_centicents: Price of one yes contract in hundredths of a cent, in whole cents, for no contracts too: 4500
                are 45 cents. From 0 to 10000. Unit: usd-centi-cents.

        Returns:
            Which transfer was made.

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


class FcmWithRawResponse(RawResource):
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


class AsyncFcm(AsyncResource):
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

    @property
    def with_raw_response(self) -> AsyncFcmWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return AsyncFcmWithRawResponse(self._client)


class AsyncFcmWithRawResponse(AsyncRawResource):
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
