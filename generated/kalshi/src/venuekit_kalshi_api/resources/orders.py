"""Kalshi: orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.keys import keyed
from venuekit.call.operation import (
    ClientKey,
    NoBody,
    Operation,
    RateCost,
    Request,
    Taken,
    Window,
    model_body,
)
from venuekit.call.pagination import Cursor
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import to_json as _to_json
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import (
        BatchCancelOrdersV2RequestOrderParams,
        CreateOrderV2RequestParams,
    )
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

GET_ORDERS: Operation[GetOrdersResponse] = Operation(
    name="get_orders",
    method="GET",
    path="/portfolio/orders",
    success={200: model_body("venuekit_kalshi_api", "GetOrdersResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    pagination=Cursor(parameter="cursor", items=("orders",), size="limit", largest=1000, next="cursor"),
    window=Window("min_ts", "max_ts"),
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER_QUEUE_POSITIONS: Operation[GetOrderQueuePositionsResponse] = Operation(
    name="get_order_queue_positions",
    method="GET",
    path="/portfolio/orders/queue_positions",
    success={200: model_body("venuekit_kalshi_api", "GetOrderQueuePositionsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER: Operation[GetOrderResponse] = Operation(
    name="get_order",
    method="GET",
    path="/portfolio/orders/{order_id}",
    success={200: model_body("venuekit_kalshi_api", "GetOrderResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ORDER_QUEUE_POSITION: Operation[GetOrderQueuePositionResponse] = Operation(
    name="get_order_queue_position",
    method="GET",
    path="/portfolio/orders/{order_id}/queue_position",
    success={200: model_body("venuekit_kalshi_api", "GetOrderQueuePositionResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CREATE_ORDER_V2: Operation[CreateOrderV2Response] = Operation(
    name="create_order_v2",
    method="POST",
    path="/portfolio/events/orders",
    success={201: model_body("venuekit_kalshi_api", "CreateOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="keyed",
    client_key=ClientKey("client_order_id", "deduplicates", Taken(409, "order_already_exists")),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CANCEL_ALL_ORDERS: Operation[None] = Operation(
    name="cancel_all_orders",
    method="DELETE",
    path="/portfolio/events/orders",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

BATCH_CREATE_ORDERS_V2: Operation[BatchCreateOrdersV2Response] = Operation(
    name="batch_create_orders_v2",
    method="POST",
    path="/portfolio/events/orders/batched",
    success={201: model_body("venuekit_kalshi_api", "BatchCreateOrdersV2Response")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    client_key=ClientKey("orders[].client_order_id", "deduplicates"),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

BATCH_CANCEL_ORDERS_V2: Operation[BatchCancelOrdersV2Response] = Operation(
    name="batch_cancel_orders_v2",
    method="DELETE",
    path="/portfolio/events/orders/batched",
    success={200: model_body("venuekit_kalshi_api", "BatchCancelOrdersV2Response")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

CANCEL_ORDER_V2: Operation[CancelOrderV2Response] = Operation(
    name="cancel_order_v2",
    method="DELETE",
    path="/portfolio/events/orders/{order_id}",
    success={200: model_body("venuekit_kalshi_api", "CancelOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/openapi.yaml",
)

AMEND_ORDER_V2: Operation[AmendOrderV2Response] = Operation(
    name="amend_order_v2",
    method="POST",
    path="/portfolio/events/orders/{order_id}/amend",
    success={200: model_body("venuekit_kalshi_api", "AmendOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

DECREASE_ORDER_V2: Operation[DecreaseOrderV2Response] = Operation(
    name="decrease_order_v2",
    method="POST",
    path="/portfolio/events/orders/{order_id}/decrease",
    success={200: model_body("venuekit_kalshi_api", "DecreaseOrderV2Response")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)


class Orders(Resource):
    """The member's own orders, placed, changed, cancelled and looked up. As in 2026; the order calls of December 2025 are gone.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    @property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return OrdersWithRawResponse(self._client)

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
        """The member's own orders, one page.

        One page of orders, open, cancelled and executed ones alike unless `status` is given. Unless `subaccount` is given,
        these are the orders of all subaccounts. Open orders are always here; of the cancelled and executed ones, only those of
        about the last three months, and older ones are under the venue's historical calls.

        The list may lag behind a write by about a second: a new order may be missing, a cancelled one may still read `resting`.

        Args:
            ticker: Only rows of the market with this ticker.
            event_ticker: Only orders in markets of these events. Several tickers, up to 100, go out as one text with commas
                between them. At most 100 items.
            min_ts: Only rows after this moment. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only rows before this moment. An aware ``datetime``, or Unix time in whole seconds.
            status: Only orders of which this has become.
            limit: How many orders a page may hold. A number out of range is refused with 400, not trimmed. From 1 to 1000.
                The venue's default is 100.
            cursor: Where the page begins: the `cursor` of the page before. Left out or empty, it asks for the first page.
                The other parameters must stay the same from page to page.
            subaccount: Number of the subaccount to report on: 0 is the primary one, 1 to 63 are the numbered ones. Left
                out, all subaccounts are reported. 2026 only. From 0 to 63.
            exchange_index: Only this shard of the exchange, counted from 0. Left out, all shards are reported together.
                2026 only. That the number can't be negative in the balance call is inferred from the other calls. At least 0.

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
        """Where the member's open orders stand in their queues.

        For each open order, how many contracts have to be matched before its turn comes, by price and then time. Unless
        `subaccount` is given, these are the orders of the primary subaccount alone, unlike those of the list of orders.

        Args:
            market_tickers: Only orders in these markets. Several tickers go out as one text with commas between them.
            event_ticker: Only orders in markets of the event with this ticker.
            subaccount: Number of the subaccount that the order belongs to: 0 is the primary one, 1 to 63 are the numbered
                ones. Left out, the primary one is meant, so it has to be given for orders of a numbered one. From 0 to 63. The
                venue's default is 0.

        Returns:
            Where open orders stand in their queues.

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
        """One of the member's own orders.

        One order, by the venue's id. It may lag behind a write by about a second: a new order may be answered with 404, and one
        whose cancel was acknowledged was seen to read `resting` a third of a second later. One of the cheap calls, at 2 tokens.

        Args:
            order_id: The venue's id of the order. The member's own id isn't accepted here.

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
        """Where one open order stands in its queue.

        How many contracts have to be matched before the turn of this order comes, by price and then time.

        Args:
            order_id: The venue's id of the order. The member's own id isn't accepted here.

        Returns:
            Where an open order stands in the queue at its price.

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

        Places an order on the yes side of the market's book: `bid` buys yes, `ask` sells yes, which is the same as buying no at
        one dollar less the price. A 201 says that the order was taken, not that it was filled; it has counts, not the order.

        With a `client_order_id` the call can be sent again: the venue refuses a second order with that id by 409, so none is
        placed twice. The id is used up for good, even if its order is cancelled.

        The collateral has to be on the shard of the market. From 03:00 to 05:00 New York time on Thursdays trading is paused
        and orders are refused. Up to 200 000 orders of a member may be open. Orders sent with `exchange_index` 1 or above are
        charged to a write budget of that shard, others to the common one.

        Args:
            ticker: Ticker of the market.
            side: The side of the book; `bid` buys yes (or sells no), `ask` sells yes (or buys no).
            count: How many contracts, with up to two decimals. Goes out as text; the venue refuses a JSON number. At least
                0.01. Unit: contracts.
            price: Limit price of one yes contract in dollars, also for an `ask`. With two to four decimals, on the price
                grid of the market (`price_ranges`), else it is refused as `invalid_price`. That it lies between 0 and 1 is
                inferred from what a contract pays. Goes out as text; the venue refuses a JSON number. From 0.0001 to 0.9999.
                Unit: usd.
            time_in_force: How long the order stands.
            self_trade_prevention_type: What happens if the order would trade with another one of the member.
            client_order_id: The member's own id of the order, used up for good by the first order that has it, even if that
                one is cancelled. With it, a call whose outcome is unknown can be sent again without placing a second order.
            expiration_time: When the order expires, in Unix seconds; in the future. Left out, it doesn't. At least 1. An
                aware ``datetime``, or Unix time in whole seconds.
            post_only: True to have the order refused (400, `post only cross`) rather than filled at once.
            cancel_order_on_pause: True to have the order, while open, cancelled when trading is paused for any reason.
            reduce_only: True to have the order capped by the position now held, so that it can only shrink it. Refused
                unless `time_in_force` is `immediate_or_cancel`.
            subaccount: Number of the subaccount that trades: 0 is the primary one, 1 to 63 are the numbered ones. A key
                that is bound to a subaccount may leave it out or name that one. That leaving it out means the primary one for
                other keys is inferred. From 0 to 63.
            order_group_id: Id of the order group that the order shall belong to. A triggered group takes no orders until it
                is reset.
            exchange_index: The exchange shard to send the order to, counted from 0, where its collateral has to be. -1, or
                nothing, lets the venue find the shard by the ticker. At least -1.

        Returns:
            What came of an order at the moment it was placed: not the order, only its ids, counts and averages. `get_order` has
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
            _written, _client_keys = keyed(CREATE_ORDER_V2, _body.to_dict())
            return self._call(
                Request(CREATE_ORDER_V2, "/portfolio/events/orders", body=_to_json(_written), client_keys=_client_keys)
            )
        except ArgumentError as error:
            error.name_operation(CREATE_ORDER_V2.name)
            raise

    def cancel_all_orders(self, *, subaccount: int | None = None) -> None:
        """Cancel every open order.

        Cancels all open orders of the member in event markets, on every shard; those of one subaccount if `subaccount` is
        given, else those of all of them. Orders placed in the minute after the call may be cancelled too. The answer has no
        body and doesn't say what was cancelled. One of the cheap calls, at 2 tokens.

        Args:
            subaccount: Only orders of this subaccount: 0 is the primary one, 1 to 63 are the numbered ones. Left out, the
                orders of all subaccounts are cancelled, unlike with a single cancel. From 0 to 63.

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

        Places several orders, each for itself: the call succeeds with 201 even if every order is refused, and each row of the
        answer with an `error` is an order that wasn't placed.

        Costs 10 tokens for each order, and unless the write budget covers the sum when the call arrives, every order is
        refused. How many may go into one call depends on it. Batches are charged to the common write budget, on whatever shard
        their orders are.

        A `client_order_id` is used up as by a single order. The call isn't repeated of itself even so: in a second answer,
        orders that the first call placed would come as refused (`order_already_exists`).

        Args:
            orders: The orders. How many there may be depends on the write budget of the member's tier, which has to cover
                all of them at once.

        Returns:
            What came of each of the orders. A 201 doesn't mean that any was taken.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.batch_create_orders_v2_request import BatchCreateOrdersV2Request

        try:
            _body = _fields.made(BatchCreateOrdersV2Request, orders=orders)
            _written, _client_keys = keyed(BATCH_CREATE_ORDERS_V2, _body.to_dict())
            return self._call(
                Request(
                    BATCH_CREATE_ORDERS_V2, "/portfolio/events/orders/batched", body=_to_json(_written), client_keys=_client_keys
                )
            )
        except ArgumentError as error:
            error.name_operation(BATCH_CREATE_ORDERS_V2.name)
            raise

    def batch_cancel_orders_v2(
        self, *, orders: Sequence[BatchCancelOrdersV2RequestOrder | BatchCancelOrdersV2RequestOrderParams]
    ) -> BatchCancelOrdersV2Response:
        """Cancel several orders.

        Cancels several orders, each for itself: the call succeeds with 200 even if no order is cancelled, and each row of the
        answer with an `error` is an order that wasn't. A DELETE with a body, which some proxies drop.

        Costs 2 tokens for each order, and unless the write budget covers the sum when the call arrives, every cancel is
        refused.

        Args:
            orders: The orders. How many there may be depends on the write budget of the member's tier, which has to cover
                all of them at once.

        Returns:
            What came of each of the cancels. A 200 doesn't mean that any order was cancelled.

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

        Takes what is still open of an order off the book and says how many contracts that was. What was filled before stays
        filled. An order that isn't open any more, for whatever reason, or that never was, is answered with 404. Reads may show
        the order as `resting` for about a second more. Works during a trading pause, not during an exchange pause. One of the
        cheap calls, at 2 tokens.

        Give `market_ticker` to have the venue find the shard; without it and without `exchange_index`, only shard 0 is looked
        at.

        Args:
            order_id: The venue's id of the order. The member's own id isn't accepted here.
            subaccount: Number of the subaccount that the order belongs to: 0 is the primary one, 1 to 63 are the numbered
                ones. Left out, the primary one is meant, so it has to be given for orders of a numbered one. From 0 to 63. The
                venue's default is 0.
            exchange_index: The exchange shard that the order is on, counted from 0; -1 lets the venue find it by the
                ticker. Left out, the ticker decides if one is given, else shard 0 is meant. At least -1.
            market_ticker: Ticker of the order's market, for the venue to find its shard by.

        Returns:
            What a cancel took off.

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
        """Change the price, the size or the expiry of an order.

        Changes an open order. `count` is the new total, with the contracts already filled among them, not what shall stay open.
        A larger size or another price costs the order its place in the queue; a smaller size or another expiry doesn't. The
        order keeps its id. A new price may fill it at once.

        Sent twice, it need not come to the same, so a call whose outcome is unknown isn't repeated. Refused during a trading
        pause.

        Args:
            order_id: The venue's id of the order. The member's own id isn't accepted here.
            ticker: Ticker of the order's market; another one is refused as `order_ticker_mismatch`.
            side: The order's side of the book; another one is refused as `order_side_mismatch`.
            price: The new limit price of one yes contract in dollars, with two to four decimals, on the price grid of the
                market. That it lies between 0 and 1 is inferred from what a contract pays. From 0.0001 to 0.9999. Unit: usd.
            count: The new total of contracts, with up to two decimals: those already filled and those that shall stay open.
                An order for 10 of which 4 are filled keeps 6 open with 10, and 2 with 6. At least 0.01. Unit: contracts.
            subaccount: Number of the subaccount that the order belongs to: 0 is the primary one, 1 to 63 are the numbered
                ones. Left out, the primary one is meant, so it has to be given for orders of a numbered one. From 0 to 63. The
                venue's default is 0.
            client_order_id: The member's own id of the order; the venue refuses one that isn't the order's.
            updated_client_order_id: The id that the member wants the order to have from now on.
            expiration_time: When the order expires, in Unix seconds, in the future. 0 removes the expiry; left out, it
                stays as it is. At least 0. An aware ``datetime``, or Unix time in whole seconds.
            exchange_index: The exchange shard that the order is on, counted from 0. -1, or nothing, lets the venue find it
                by the ticker. At least -1.

        Returns:
            What came of an order at the moment it was changed.

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
        """Take some of an order's open contracts off.

        Lowers the number of an order's open contracts, by `reduce_by` or to `reduce_to`. The order keeps its place in the
        queue. `reduce_by` sent twice takes off twice, so a call whose outcome is unknown isn't repeated.

        Pass exactly one of ``reduce_by``, ``reduce_to``.

        Args:
            order_id: The venue's id of the order. The member's own id isn't accepted here.
            subaccount: Number of the subaccount that the order belongs to: 0 is the primary one, 1 to 63 are the numbered
                ones. Left out, the primary one is meant, so it has to be given for orders of a numbered one. From 0 to 63. The
                venue's default is 0.
            reduce_by: How many open contracts to take off, with up to two decimals. At least 0.01. Unit: contracts.
            reduce_to: How many contracts to leave open, with up to two decimals. That 0 takes off all of them is inferred.
                At least 0. Unit: contracts.
            exchange_index: The exchange shard that the order is on, counted from 0; -1 lets the venue find it by
                `market_ticker`. Left out, `market_ticker` decides if it is given, else shard 0 is meant. At least -1.
            market_ticker: Ticker of the order's market, for the venue to find its shard by.

        Returns:
            What is left of an order at the moment it was decreased.

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


class OrdersWithRawResponse(RawResource):
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


class AsyncOrders(AsyncResource):
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

    @property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        return AsyncOrdersWithRawResponse(self._client)


class AsyncOrdersWithRawResponse(AsyncRawResource):
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
