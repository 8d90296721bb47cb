"""Kalshi: orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.keys import keyed
from venuekit.call.operation import ClientKey, NoBody, Operation, RateCost, Request, Taken, Window, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import BatchCancelOrdersV2RequestOrderParams, CreateOrderV2RequestParams
    from ..models.amend_order_v2_response import AmendOrderV2Response
    from ..models.batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder
    from ..models.batch_cancel_orders_v2_response import BatchCancelOrdersV2Response
    from ..models.batch_create_orders_v2_response import BatchCreateOrdersV2Response
    from ..models.book_side import BookSide
    from ..models.cancel_order_v2_response import CancelOrderV2Response
    from ..models.create_order_v2_request import CreateOrderV2Request
    from ..models.create_order_v2_response import CreateOrderV2Response
    from ..models.decrease_order_v2_response import DecreaseOrderV2Response
    from ..models.get_order_queue_position_response import GetOrderQueuePositionResponse
    from ..models.get_order_queue_positions_response import GetOrderQueuePositionsResponse
    from ..models.get_order_response import GetOrderResponse
    from ..models.get_orders_response import GetOrdersResponse
    from ..models.order_status import OrderStatus
    from ..models.self_trade_prevention_type import SelfTradePreventionType
    from ..models.time_in_force import TimeInForce


_EVENT_TICKER = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
)

GET_ORDERS: Operation[GetOrdersResponse] = _Operation(
    name="get_orders",
    method="GET",
    path="/portfolio/orders",
    success={200: model_body("venuekit_kalshi_api", "GetOrdersResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("orders",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER_QUEUE_POSITIONS: Operation[GetOrderQueuePositionsResponse] = _Operation(
    name="get_order_queue_positions",
    method="GET",
    path="/portfolio/orders/queue_positions",
    success={200: model_body("venuekit_kalshi_api", "GetOrderQueuePositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER: Operation[GetOrderResponse] = _Operation(
    name="get_order",
    method="GET",
    path="/portfolio/orders/{order_id}",
    success={200: model_body("venuekit_kalshi_api", "GetOrderResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER_QUEUE_POSITION: Operation[GetOrderQueuePositionResponse] = _Operation(
    name="get_order_queue_position",
    method="GET",
    path="/portfolio/orders/{order_id}/queue_position",
    success={200: model_body("venuekit_kalshi_api", "GetOrderQueuePositionResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CREATE_ORDER_V2: Operation[CreateOrderV2Response] = _Operation(
    name="create_order_v2",
    method="POST",
    path="/portfolio/events/orders",
    success={201: model_body("venuekit_kalshi_api", "CreateOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="keyed",
    client_key=ClientKey("client_order_id", "deduplicates", Taken(409, "order_already_exists")),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CANCEL_ALL_ORDERS: Operation[None] = _Operation(
    name="cancel_all_orders",
    method="DELETE",
    path="/portfolio/events/orders",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

BATCH_CREATE_ORDERS_V2: Operation[BatchCreateOrdersV2Response] = _Operation(
    name="batch_create_orders_v2",
    method="POST",
    path="/portfolio/events/orders/batched",
    success={201: model_body("venuekit_kalshi_api", "BatchCreateOrdersV2Response")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    client_key=ClientKey("orders[].client_order_id", "deduplicates"),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

BATCH_CANCEL_ORDERS_V2: Operation[BatchCancelOrdersV2Response] = _Operation(
    name="batch_cancel_orders_v2",
    method="DELETE",
    path="/portfolio/events/orders/batched",
    success={200: model_body("venuekit_kalshi_api", "BatchCancelOrdersV2Response")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

CANCEL_ORDER_V2: Operation[CancelOrderV2Response] = _Operation(
    name="cancel_order_v2",
    method="DELETE",
    path="/portfolio/events/orders/{order_id}",
    success={200: model_body("venuekit_kalshi_api", "CancelOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

AMEND_ORDER_V2: Operation[AmendOrderV2Response] = _Operation(
    name="amend_order_v2",
    method="POST",
    path="/portfolio/events/orders/{order_id}/amend",
    success={200: model_body("venuekit_kalshi_api", "AmendOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

DECREASE_ORDER_V2: Operation[DecreaseOrderV2Response] = _Operation(
    name="decrease_order_v2",
    method="POST",
    path="/portfolio/events/orders/{order_id}/decrease",
    success={200: model_body("venuekit_kalshi_api", "DecreaseOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)


class Orders(Resource["OrdersWithRawResponse"]):
    """Place, amend, cancel and look up orders of the account. 2026 only; the order endpoints of December 2025 no longer exist.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_orders(
        self,
        *,
        ticker: str | None = None,
        event_ticker: str | Sequence[str] | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        status: OrderStatus | Literal["resting", "canceled", "executed"] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        subaccount: int | None = None,
        exchange_index: int | None = None,
    ) -> GetOrdersResponse:
        """Return one page of the account's orders.

        By default, orders of every status and of all subaccounts are returned. Open orders are always included; cancelled and
        executed orders older than about three months are only in the archive (`get_historical_orders`).

        The list may lag writes by about a second: a new order may be missing, and a cancelled one may still be `resting`.

        Args:
            ticker: Only rows of the market with this ticker.
            event_ticker: Only orders in markets of these events. Multiple tickers, up to 100, are sent as one
                comma-separated string. At most 100 items.
            min_ts: Only rows after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this time. An aware ``datetime``, or Unix time in whole seconds.
            status: Only orders with this status.
            limit: Maximum number of orders per page. The venue rejects an out-of-range value with 400. From 1 to 1000. The
                venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            subaccount: Subaccount number: 0 is the primary subaccount, 1 to 63 are numbered ones. By default, all
                subaccounts are included. 2026 only. From 0 to 63.
            exchange_index: Only this exchange shard, counted from 0. By default, all shards are included. 2026 only. That
                the number can't be negative for `get_balance` is inferred from the other operations. At least 0.

        Returns:
            One page of orders.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if ticker is not None:
                _query.append(("ticker", _parameters.text("ticker", ticker, minimum_length=1)))
            if event_ticker is not None:
                _items = _parameters.listing(
                    "event_ticker", event_ticker, write=_EVENT_TICKER, minimum_items=1, maximum_items=100
                )
                _query.append(("event_ticker", ",".join(_items)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if status is not None:
                _query.append(("status", _parameters.choice("status", status, allowed=("resting", "canceled", "executed"))))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=1000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=0)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_ORDERS, "/portfolio/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ORDERS.name)
            raise

    def get_order_queue_positions(
        self, *, market_tickers: str | Sequence[str] | None = None, event_ticker: str | None = None, subaccount: int | None = None
    ) -> GetOrderQueuePositionsResponse:
        """Return the queue positions of the account's open orders.

        A queue position is the number of contracts that must match before the order does, by price-time priority. The default
        is the primary subaccount only (`subaccount`), unlike for `get_orders`.

        Args:
            market_tickers: Only orders in these markets. Multiple tickers are sent as one comma-separated string.
            event_ticker: Only orders in markets of this event.
            subaccount: Number of the order's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for orders of a numbered one. From 0 to 63. The venue's default is 0.

        Returns:
            Queue positions of open orders.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if market_tickers is not None:
                _items = _parameters.listing("market_tickers", market_tickers, write=_EVENT_TICKER, minimum_items=1)
                _query.append(("market_tickers", ",".join(_items)))
            if event_ticker is not None:
                _query.append(("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            return self._call(
                Request(GET_ORDER_QUEUE_POSITIONS, "/portfolio/orders/queue_positions", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_ORDER_QUEUE_POSITIONS.name)
            raise

    def get_order(self, order_id: str) -> GetOrderResponse:
        """Return one of the account's orders.

        The order is looked up by its venue-assigned id. The response may lag writes by about a second: a new order may return
        404, and an order has been observed as `resting` a third of a second after its cancel was acknowledged. Costs only 2
        tokens.

        Args:
            order_id: The order's venue-assigned id. Client-assigned ids aren't accepted here.

        Returns:
            One order.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            return self._call(Request(GET_ORDER, f"/portfolio/orders/{_order_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_ORDER.name)
            raise

    def get_order_queue_position(self, order_id: str) -> GetOrderQueuePositionResponse:
        """Return the queue position of one open order.

        The queue position is the number of contracts that must match before this order does, by price-time priority.

        Args:
            order_id: The order's venue-assigned id. Client-assigned ids aren't accepted here.

        Returns:
            The queue position of an open order at its price.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            return self._call(Request(GET_ORDER_QUEUE_POSITION, f"/portfolio/orders/{_order_id_segment}/queue_position"))
        except ArgumentError as error:
            error.name_operation(GET_ORDER_QUEUE_POSITION.name)
            raise

    def create_order_v2(
        self,
        *,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal | int,
        price: Decimal | int,
        time_in_force: TimeInForce | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        client_order_id: str | None = None,
        expiration_time: datetime | int | None = None,
        post_only: bool | None = None,
        cancel_order_on_pause: bool | None = None,
        reduce_only: bool | None = None,
        subaccount: int | None = None,
        order_group_id: str | None = None,
        exchange_index: int | None = None,
    ) -> CreateOrderV2Response:
        """Place an order.

        Orders are placed on the yes side of the market's order book: `bid` buys yes; `ask` sells yes, which is the same as
        buying no at one dollar minus the price. A 201 means that the order was accepted, not that it was filled; the response
        contains counts, not the order.

        With a `client_order_id`, the request is safe to retry: the venue rejects a second order with the same id with 409, so
        no order is placed twice. An id can never be reused, even if its order is cancelled.

        The collateral must be on the market's shard. Trading is paused on Thursdays from 03:00 to 05:00 New York time, and
        orders are rejected. An account can have up to 200 000 open orders. Orders sent with `exchange_index` 1 or above use
        that shard's write rate limit; others use the common one.

        Args:
            ticker: Ticker of the market.
            side: Side of the order book; `bid` buys yes (or sells no), `ask` sells yes (or buys no).
            count: Number of contracts, with up to two decimals. Sent as a string; the venue rejects a JSON number. At least
                0.01. Unit: contracts.
            price: Limit price of one yes contract in dollars, also for an `ask`. It needs two to four decimals on the
                market's price grid (`price_ranges`), otherwise the venue rejects it with `invalid_price`. That it lies between
                0 and 1 is inferred from the payout of a contract. Sent as a string; the venue rejects a JSON number. From
                0.0001 to 0.9999. Unit: usd.
            time_in_force: How long the order remains active.
            self_trade_prevention_type: What happens if the order would match another order of the account.
            client_order_id: Client-assigned id of the order (idempotency key). The first order that uses an id uses it up,
                even if the order is cancelled. With it, a request with an unknown outcome can be retried without placing a
                second order.
            expiration_time: When the order expires, in Unix seconds; must be in the future. By default, it doesn't expire.
                At least 1. An aware ``datetime``, or Unix time in whole seconds.
            post_only: True to reject the order (400, `post only cross`) instead of filling it immediately.
            cancel_order_on_pause: True to cancel the order, while open, when trading is paused for any reason.
            reduce_only: True to cap the order at the current position, so that it can only reduce it. The venue rejects it
                unless `time_in_force` is `immediate_or_cancel`.
            subaccount: Number of the trading subaccount: 0 is the primary one, 1 to 63 are numbered ones. With a key that
                is restricted to a subaccount, omit it or pass that one. That the default is the primary one for other keys is
                inferred. From 0 to 63.
            order_group_id: Id of the order group that the order joins. A triggered group accepts no orders until it is
                reset.
            exchange_index: Exchange shard for the order, counted from 0, which must hold its collateral. By default, or
                with -1, the venue finds the shard by ticker. At least -1.

        Returns:
            Result of an order at the time it was placed: not the order, only its ids, counts and averages. `get_order` returns
            the rest, about a second later.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.create_order_v2_request import CreateOrderV2Request

        try:
            _body = _fields.made(
                CreateOrderV2Request,
                ticker=ticker,
                client_order_id=client_order_id,
                side=side,
                count=count,
                price=price,
                expiration_time=expiration_time,
                time_in_force=time_in_force,
                post_only=post_only,
                self_trade_prevention_type=self_trade_prevention_type,
                cancel_order_on_pause=cancel_order_on_pause,
                reduce_only=reduce_only,
                subaccount=subaccount,
                order_group_id=order_group_id,
                exchange_index=exchange_index,
            )
            return self._call(keyed(CREATE_ORDER_V2, "/portfolio/events/orders", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(CREATE_ORDER_V2.name)
            raise

    def cancel_all_orders(self, *, subaccount: int | None = None) -> None:
        """Cancel all open orders.

        Cancels all open orders in event markets, on every shard; by default, those of all subaccounts. Orders placed within a
        minute after the request may also be cancelled. The response has no body and doesn't say which orders were cancelled.
        Costs only 2 tokens.

        Args:
            subaccount: Only orders of this subaccount: 0 is the primary one, 1 to 63 are numbered ones. By default, orders
                of all subaccounts are cancelled, unlike for `cancel_order_v2`. From 0 to 63.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            return self._call(Request(CANCEL_ALL_ORDERS, "/portfolio/events/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(CANCEL_ALL_ORDERS.name)
            raise

    def batch_create_orders_v2(
        self, *, orders: Sequence[CreateOrderV2Request | CreateOrderV2RequestParams]
    ) -> BatchCreateOrdersV2Response:
        """Place several orders.

        Each order is processed independently: the response is 201 even if every order is rejected. A row of the response with
        an `error` means that this order wasn't placed.

        Costs 10 tokens per order. If the write rate limit doesn't cover the sum when the request arrives, every order is
        rejected, so it limits the size of a batch. Batches use the common write rate limit, regardless of the shards of their
        orders.

        Each `client_order_id` is used up as with a single order. The client still doesn't retry the request: in a second
        response, orders that the first request placed would appear as rejected (`order_already_exists`).

        Args:
            orders: The orders. Their number is limited by the write rate limit of the account's tier, which must cover all
                of them at once.

        Returns:
            Result of each order. A 201 doesn't mean that any order was accepted.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.batch_create_orders_v2_request import BatchCreateOrdersV2Request

        try:
            _body = _fields.made(BatchCreateOrdersV2Request, orders=orders)
            return self._call(keyed(BATCH_CREATE_ORDERS_V2, "/portfolio/events/orders/batched", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(BATCH_CREATE_ORDERS_V2.name)
            raise

    def batch_cancel_orders_v2(
        self, *, orders: Sequence[BatchCancelOrdersV2RequestOrder | BatchCancelOrdersV2RequestOrderParams]
    ) -> BatchCancelOrdersV2Response:
        """Cancel several orders.

        Each cancel is processed independently: the response is 200 even if no order is cancelled. A row of the response with an
        `error` means that this order wasn't cancelled. The request is a DELETE with a body, which some proxies drop.

        Costs 2 tokens per order. If the write rate limit doesn't cover the sum when the request arrives, every cancel is
        rejected.

        Args:
            orders: The orders. Their number is limited by the write rate limit of the account's tier, which must cover all
                of them at once.

        Returns:
            Result of each cancel. A 200 doesn't mean that any order was cancelled.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.batch_cancel_orders_v2_request import BatchCancelOrdersV2Request

        try:
            _body = _fields.made(BatchCancelOrdersV2Request, orders=orders)
            return self._call(Request(BATCH_CANCEL_ORDERS_V2, "/portfolio/events/orders/batched", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(BATCH_CANCEL_ORDERS_V2.name)
            raise

    def cancel_order_v2(
        self, order_id: str, *, subaccount: int | None = None, exchange_index: int | None = None, market_ticker: str | None = None
    ) -> CancelOrderV2Response:
        """Cancel an order.

        Removes the open contracts of an order from the order book and returns their number. Contracts already filled stay
        filled. An order that is no longer open, or never existed, returns 404. Reads may show the order as `resting` for about
        another second. Works during a trading pause, but not during an exchange pause. Costs only 2 tokens.

        Pass `market_ticker` to let the venue find the shard; without it and without `exchange_index`, only shard 0 is searched.

        Args:
            order_id: The order's venue-assigned id. Client-assigned ids aren't accepted here.
            subaccount: Number of the order's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for orders of a numbered one. From 0 to 63. The venue's default is 0.
            exchange_index: The order's exchange shard, counted from 0; -1 lets the venue find it by ticker. By default, the
                venue uses the ticker if one is given, otherwise shard 0. At least -1.
            market_ticker: Ticker of the order's market. The venue uses it to find the shard.

        Returns:
            The result of a cancel.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if exchange_index is not None:
                _query.append(("exchange_index", _parameters.integer("exchange_index", exchange_index, minimum=-1)))
            if market_ticker is not None:
                _query.append(("market_ticker", _parameters.text("market_ticker", market_ticker, minimum_length=1)))
            return self._call(
                Request(CANCEL_ORDER_V2, f"/portfolio/events/orders/{_order_id_segment}", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(CANCEL_ORDER_V2.name)
            raise

    def amend_order_v2(
        self,
        order_id: str,
        *,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        price: Decimal | int,
        count: Decimal | int,
        subaccount: int | None = None,
        client_order_id: str | None = None,
        updated_client_order_id: str | None = None,
        expiration_time: datetime | int | None = None,
        exchange_index: int | None = None,
    ) -> AmendOrderV2Response:
        """Amend the price, size or expiration of an order.

        `count` is the new total, including contracts already filled, not the number left open. A larger size or another price
        loses the queue position; a smaller size or another expiration keeps it. The order keeps its id. A new price may fill it
        immediately.

        A repeated request can have a different effect, so the client doesn't retry it if the outcome is unknown. Rejected
        during a trading pause.

        Args:
            order_id: The order's venue-assigned id. Client-assigned ids aren't accepted here.
            ticker: Ticker of the order's market; the venue rejects another one with `order_ticker_mismatch`.
            side: The order's side of the order book; the venue rejects another one with `order_side_mismatch`.
            price: The new limit price of one yes contract in dollars, with two to four decimals on the market's price grid.
                That it lies between 0 and 1 is inferred from the payout of a contract. From 0.0001 to 0.9999. Unit: usd.
            count: The new total number of contracts, with up to two decimals: those already filled plus those to keep open.
                An order for 10 with 4 filled keeps 6 open with 10, and 2 with 6. At least 0.01. Unit: contracts.
            subaccount: Number of the order's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for orders of a numbered one. From 0 to 63. The venue's default is 0.
            client_order_id: The order's client-assigned id; the venue rejects any other.
            updated_client_order_id: The order's new client-assigned id.
            expiration_time: When the order expires, in Unix seconds; must be in the future. 0 removes the expiration; by
                default, it is unchanged. At least 0. An aware ``datetime``, or Unix time in whole seconds.
            exchange_index: The order's exchange shard, counted from 0. By default, or with -1, the venue finds it by
                ticker. At least -1.

        Returns:
            Result of an order at the time it was amended.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.amend_order_v2_request import AmendOrderV2Request

        try:
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            _body = _fields.made(
                AmendOrderV2Request,
                ticker=ticker,
                side=side,
                price=price,
                count=count,
                client_order_id=client_order_id,
                updated_client_order_id=updated_client_order_id,
                expiration_time=expiration_time,
                exchange_index=exchange_index,
            )
            return self._call(
                Request(
                    AMEND_ORDER_V2,
                    f"/portfolio/events/orders/{_order_id_segment}/amend",
                    query=_parameters.query(_query),
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(AMEND_ORDER_V2.name)
            raise

    def decrease_order_v2(
        self,
        order_id: str,
        *,
        subaccount: int | None = None,
        reduce_by: Decimal | int | None = None,
        reduce_to: Decimal | int | None = None,
        exchange_index: int | None = None,
        market_ticker: str | None = None,
    ) -> DecreaseOrderV2Response:
        """Decrease the open contracts of an order.

        Decreases the open contracts by `reduce_by` or to `reduce_to`. The order keeps its queue position. A repeated
        `reduce_by` decreases twice, so the client doesn't retry the request if the outcome is unknown.

        Pass exactly one of ``reduce_by``, ``reduce_to``.

        Args:
            order_id: The order's venue-assigned id. Client-assigned ids aren't accepted here.
            subaccount: Number of the order's subaccount: 0 is the primary one, 1 to 63 are numbered ones. The default is
                the primary one, so pass it for orders of a numbered one. From 0 to 63. The venue's default is 0.
            reduce_by: Number of open contracts to cancel, with up to two decimals. At least 0.01. Unit: contracts.
            reduce_to: Number of contracts to keep open, with up to two decimals. That 0 cancels all of them is inferred. At
                least 0. Unit: contracts.
            exchange_index: The order's exchange shard, counted from 0; -1 lets the venue find it by `market_ticker`. By
                default, the venue uses `market_ticker` if it is given, otherwise shard 0. At least -1.
            market_ticker: Ticker of the order's market. The venue uses it to find the shard.

        Returns:
            The remaining order at the time it was decreased.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.decrease_order_v2_request import DecreaseOrderV2Request

        try:
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            _body = _fields.made(
                DecreaseOrderV2Request,
                reduce_by=reduce_by,
                reduce_to=reduce_to,
                exchange_index=exchange_index,
                market_ticker=market_ticker,
            )
            return self._call(
                Request(
                    DECREASE_ORDER_V2,
                    f"/portfolio/events/orders/{_order_id_segment}/decrease",
                    query=_parameters.query(_query),
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(DECREASE_ORDER_V2.name)
            raise


class OrdersWithRawResponse(RawResource, of=Orders):
    """The methods of ``Orders``, which return the raw response."""

    get_orders = raw(Orders.get_orders)
    get_order_queue_positions = raw(Orders.get_order_queue_positions)
    get_order = raw(Orders.get_order)
    get_order_queue_position = raw(Orders.get_order_queue_position)
    create_order_v2 = raw(Orders.create_order_v2)
    cancel_all_orders = raw(Orders.cancel_all_orders)
    batch_create_orders_v2 = raw(Orders.batch_create_orders_v2)
    batch_cancel_orders_v2 = raw(Orders.batch_cancel_orders_v2)
    cancel_order_v2 = raw(Orders.cancel_order_v2)
    amend_order_v2 = raw(Orders.amend_order_v2)
    decrease_order_v2 = raw(Orders.decrease_order_v2)


class AsyncOrders(AsyncResource["AsyncOrdersWithRawResponse"]):
    """The methods of ``Orders``, asynchronous."""

    get_orders = awaitable(Orders.get_orders)
    get_order_queue_positions = awaitable(Orders.get_order_queue_positions)
    get_order = awaitable(Orders.get_order)
    get_order_queue_position = awaitable(Orders.get_order_queue_position)
    create_order_v2 = awaitable(Orders.create_order_v2)
    cancel_all_orders = awaitable(Orders.cancel_all_orders)
    batch_create_orders_v2 = awaitable(Orders.batch_create_orders_v2)
    batch_cancel_orders_v2 = awaitable(Orders.batch_cancel_orders_v2)
    cancel_order_v2 = awaitable(Orders.cancel_order_v2)
    amend_order_v2 = awaitable(Orders.amend_order_v2)
    decrease_order_v2 = awaitable(Orders.decrease_order_v2)


class AsyncOrdersWithRawResponse(AsyncRawResource, of=AsyncOrders):
    """The methods of ``AsyncOrders``, which return the raw response."""

    get_orders = awaitable(OrdersWithRawResponse.get_orders)
    get_order_queue_positions = awaitable(OrdersWithRawResponse.get_order_queue_positions)
    get_order = awaitable(OrdersWithRawResponse.get_order)
    get_order_queue_position = awaitable(OrdersWithRawResponse.get_order_queue_position)
    create_order_v2 = awaitable(OrdersWithRawResponse.create_order_v2)
    cancel_all_orders = awaitable(OrdersWithRawResponse.cancel_all_orders)
    batch_create_orders_v2 = awaitable(OrdersWithRawResponse.batch_create_orders_v2)
    batch_cancel_orders_v2 = awaitable(OrdersWithRawResponse.batch_cancel_orders_v2)
    cancel_order_v2 = awaitable(OrdersWithRawResponse.cancel_order_v2)
    amend_order_v2 = awaitable(OrdersWithRawResponse.amend_order_v2)
    decrease_order_v2 = awaitable(OrdersWithRawResponse.decrease_order_v2)
