"""HabitTrade: trade. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.keys import keyed
from venuekit.call.operation import ClientKey, Envelope, Operation, Request, Window, model_body
from venuekit.call.pagination import PageNumber
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import to_json as _to_json
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import NewOrderParams, OrderReferenceParams
    from ..models.acknowledgement import Acknowledgement
    from ..models.new_order import NewOrder
    from ..models.order_page import OrderPage
    from ..models.order_reference import OrderReference
    from ..models.order_side import OrderSide
    from ..models.placed_order import PlacedOrder
    from ..models.quantity import Quantity


_Operation = _partial(
    Operation,
    failures=failures.BY_STATUS,
    error_fields=failures.ERROR_FIELDS,
    security=("habittradeKey", "habittradeTimestamp", "habittradeSignature"),
)

GET_ORDERS: Operation[OrderPage] = _Operation(
    name="get_orders",
    method="GET",
    path="/trade/v1/orders",
    success={200: model_body("venuekit_habittrade_api", "OrderPageEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    pagination=PageNumber(
        parameter="page_index", items=("orders",), size="page_size", largest=100, end="total-items", told_by="total_records"
    ),
    window=Window("start_time", "end_time"),
    retry="safe",
    source="https://docs.habittrade.com/trade/query-orders.html",
)

PLACE_ORDER: Operation[PlacedOrder] = _Operation(
    name="place_order",
    method="POST",
    path="/trade/v1/orders",
    success=dict.fromkeys((200, 201), model_body("venuekit_habittrade_api", "PlacedOrderEnvelope")),
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    retry="never",
    client_key=ClientKey("reference_id", "finds"),
    source="https://docs.habittrade.com/trade/place-order.html",
)

CANCEL_ORDER: Operation[Acknowledgement] = _Operation(
    name="cancel_order",
    method="DELETE",
    path="/trade/v1/orders",
    success={200: model_body("venuekit_habittrade_api", "Acknowledgement")},
    envelope=Envelope(payload=None, payload_path=None, success="code", success_path="code", equals=0),
    retry="never",
    source="https://docs.habittrade.com/trade/cancel-order.html",
)

BATCH_PLACE_ORDERS: Operation[Acknowledgement] = _Operation(
    name="batch_place_orders",
    method="POST",
    path="/trade/v1/orders/batch",
    success={200: model_body("venuekit_habittrade_api", "Acknowledgement")},
    envelope=Envelope(payload=None, payload_path=None, success="code", success_path="code", equals=0),
    retry="never",
    client_key=ClientKey("[].reference_id", "finds"),
    source="https://docs.habittrade.com/trade/place-order.html",
)

BATCH_CANCEL_ORDERS: Operation[Acknowledgement] = _Operation(
    name="batch_cancel_orders",
    method="DELETE",
    path="/trade/v1/orders/batch",
    success={200: model_body("venuekit_habittrade_api", "Acknowledgement")},
    envelope=Envelope(payload=None, payload_path=None, success="code", success_path="code", equals=0),
    retry="never",
    source="https://docs.habittrade.com/trade/cancel-order.html",
)

GET_ACTIVE_ORDERS: Operation[OrderPage] = _Operation(
    name="get_active_orders",
    method="GET",
    path="/trade/v1/orders/active",
    success={200: model_body("venuekit_habittrade_api", "OrderPageEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    pagination=PageNumber(
        parameter="page_index", items=("orders",), size="page_size", largest=100, end="total-items", told_by="total_records"
    ),
    retry="safe",
    source="https://docs.habittrade.com/trade/active-orders.html",
)

ESTIMATE_QUANTITY: Operation[Quantity] = _Operation(
    name="estimate_quantity",
    method="POST",
    path="/trade/v1/orders/quantity",
    success={200: model_body("venuekit_habittrade_api", "QuantityEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="code", success_path="code", equals=0),
    retry="safe",
    source="https://docs.habittrade.com/trade/estimated-tradable-quantity.html",
)


class Trade(Resource["TradeWithRawResponse"]):
    """Orders: place, cancel and list. The venue pushes fills and rejections over its WebSocket, which this package does not
    support; over REST, list the orders.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_orders(
        self,
        *,
        market: str | None = None,
        start_time: datetime | int | None = None,
        end_time: datetime | int | None = None,
        portfolio_id: str | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> OrderPage:
        """Return one page of current and past orders.

        The sort order is undocumented, and pages may shift while orders arrive. The table of parameters calls both page
        parameters required and gives each a default; the sample on the page of active orders omits them, so they are optional
        here. `iter_orders` always sends them. One table of error codes suggests that `end_time` is required.

        Args:
            market: Only orders in this market; see `Market`. Any text is accepted, because the venue's own list could not
                be read completely.
            start_time: Start of the time range, in Unix seconds. Which time of an order counts is undocumented. An aware
                ``datetime``, or Unix time in whole seconds.
            end_time: End of the time range, in Unix seconds. An aware ``datetime``, or Unix time in whole seconds.
            portfolio_id: Only orders of this portfolio, by your identifier. At most 50 characters.
            page_index: Page number. The default is 1. At least 1.
            page_size: Maximum number of orders per page. From 1 to 100. The venue's default is 20.

        Returns:
            The page of orders.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/query-orders.html
        """
        try:
            _query: list[tuple[str, str]] = []
            if market is not None:
                _query.append(("market", _parameters.text("market", market, minimum_length=1)))
            if start_time is not None:
                _query.append(("start_time", _parameters.moment("start_time", start_time, per_second=1)))
            if end_time is not None:
                _query.append(("end_time", _parameters.moment("end_time", end_time, per_second=1)))
            if portfolio_id is not None:
                _query.append(
                    ("portfolio_id", _parameters.text("portfolio_id", portfolio_id, minimum_length=1, maximum_length=50))
                )
            if page_index is not None:
                _query.append(("page_index", _parameters.integer("page_index", page_index, minimum=1)))
            if page_size is not None:
                _query.append(("page_size", _parameters.integer("page_size", page_size, minimum=1, maximum=100)))
            _parameters.window("start_time", start_time, "end_time", end_time)
            return self._call(Request(GET_ORDERS, "/trade/v1/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ORDERS.name)
            raise

    def place_order(
        self,
        *,
        market: str,
        order_type: str,
        symbol: str,
        order_side: OrderSide | Literal["buy", "sell"],
        qty: Decimal | int,
        price: Decimal | int | None = None,
        trigger_price: Decimal | int | None = None,
        reference_id: str | None = None,
        portfolio_id: str | None = None,
    ) -> PlacedOrder:
        """Place one order.

        The result has the venue's order number. It means that the order was accepted, not that it was filled; the venue may
        still reject it later, which it reports over the WebSocket and as `reject_reason` in the lists. The client never retries
        this call, because the venue does not promise to refuse a second order with the same `reference_id`. After an
        `OutcomeUnknown`, look for the `reference_id` in `get_orders`.

        Args:
            market: Market of the order; see `Market`. Any text is accepted, because the venue's own list could not be read
                completely; the code of the crypto market is in the unread part.
            order_type: Type of the order; see `OrderType`. Any text is accepted, because the venue's own list could not be
                read completely.
            symbol: Code of the product in its market. It is a string; Hong Kong codes begin with zeros, as in `00700`.
            order_side: Whether to buy or to sell.
            qty: Quantity to buy or sell. `usex` accepts fractions (according to the guide to the test environment). Above
                0. Unit: product-units.
            price: Limit price of one unit. Required for `limit_order`, `enhanced_limit_order` and `stop_limit_order`. Above
                0. Unit: trade-currency.
            trigger_price: Trigger price of the order. Required for `stop_limit_order` and `stop_market_order`. Above 0.
                Unit: trade-currency.
            reference_id: Your id of the order, by which you can find it again. Keep it unique: the venue does not promise
                to refuse a second order with the same id.
            portfolio_id: The portfolio of the order, by your identifier. The limit of 50 characters is that of the
                portfolio page. At most 50 characters.

        Returns:
            The accepted order.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/place-order.html
        """
        from ..models.new_order import NewOrder

        try:
            _body = _fields.made(
                NewOrder,
                market=market,
                order_type=order_type,
                symbol=symbol,
                order_side=order_side,
                qty=qty,
                price=price,
                trigger_price=trigger_price,
                reference_id=reference_id,
                portfolio_id=portfolio_id,
            )
            return self._call(keyed(PLACE_ORDER, "/trade/v1/orders", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(PLACE_ORDER.name)
            raise

    def cancel_order(self, *, order_no: str | None = None, reference_id: str | None = None) -> Acknowledgement:
        """Cancel one order.

        The call identifies the order by one of its two numbers in the JSON body of a DELETE request; the body is signed.
        Success means that the request was accepted; the response has no data. An order may still be filled before it is
        cancelled: look for it in `get_orders`. The client never retries this call.

        Pass exactly one of ``order_no``, ``reference_id``.

        Args:
            order_no: The venue's order number. According to the page, it takes precedence over `reference_id` if both are
                given; this client accepts exactly one, so that they can't name two different orders.
            reference_id: Your id of the order.

        Returns:
            Confirmation of a request that the venue accepted, without a documented payload. The printed sample has only `code`.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/cancel-order.html
        """
        from ..models.order_reference import OrderReference

        try:
            _body = _fields.made(OrderReference, order_no=order_no, reference_id=reference_id)
            return self._call(Request(CANCEL_ORDER, "/trade/v1/orders", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CANCEL_ORDER.name)
            raise

    def batch_place_orders(self, body: Sequence[NewOrder | NewOrderParams]) -> Acknowledgement:
        """Place up to five crypto orders.

        According to the page, this call supports only crypto orders. The code of the crypto market could not be read; the one
        in the example is made up. The page is cut off before the path, body and response of this call, so all three are
        inferred from the call that cancels several orders. It is unknown how a failure of some of the orders is reported, so
        `data` is returned unchanged; list the orders afterwards. The client never retries this call, because the venue does not
        promise to refuse a second order with the same `reference_id`.

        Args:
            body: The orders, one to five. At most 5 items.

        Returns:
            Confirmation of a request that the venue accepted, without a documented payload. The printed sample has only `code`.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/place-order.html
        """
        from ..models.new_order import NewOrder

        try:
            _body = _fields.items("body", body, take=_partial(_fields.model, kind=NewOrder), minimum_items=1, maximum_items=5)
            return self._call(keyed(BATCH_PLACE_ORDERS, "/trade/v1/orders/batch", body=_writing.each(_writing.dictionary)(_body)))
        except ArgumentError as error:
            error.name_operation(BATCH_PLACE_ORDERS.name)
            raise

    def batch_cancel_orders(self, body: Sequence[OrderReference | OrderReferenceParams]) -> Acknowledgement:
        """Cancel up to five orders.

        The call identifies the orders in a JSON array in the body of a DELETE request; the body is signed. The page is cut off
        before the response. It is unknown how a failure of some of the cancels is reported, so `data` is returned unchanged;
        list the orders afterwards. The client never retries this call.

        Args:
            body: The orders to cancel, one to five. At most 5 items.

        Returns:
            Confirmation of a request that the venue accepted, without a documented payload. The printed sample has only `code`.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/cancel-order.html
        """
        from ..models.order_reference import OrderReference

        try:
            _body = _fields.items(
                "body", body, take=_partial(_fields.model, kind=OrderReference), minimum_items=1, maximum_items=5
            )
            return self._call(
                Request(BATCH_CANCEL_ORDERS, "/trade/v1/orders/batch", body=_to_json(_writing.each(_writing.dictionary)(_body)))
            )
        except ArgumentError as error:
            error.name_operation(BATCH_CANCEL_ORDERS.name)
            raise

    def get_active_orders(
        self,
        *,
        market: str | None = None,
        portfolio_id: str | None = None,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> OrderPage:
        """Return one page of open orders.

        The sort order is undocumented, and pages may shift while orders arrive. The table of parameters calls both page
        parameters required and gives each a default; the sample omits them, so they are optional here. `iter_active_orders`
        always sends them.

        Args:
            market: Only orders in this market; see `Market`. Any text is accepted, because the venue's own list could not
                be read completely.
            portfolio_id: Only orders of this portfolio, by your identifier. At most 50 characters.
            page_index: Page number. The default is 1. At least 1.
            page_size: Maximum number of orders per page. From 1 to 100. The venue's default is 20.

        Returns:
            The page of orders.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/active-orders.html
        """
        try:
            _query: list[tuple[str, str]] = []
            if market is not None:
                _query.append(("market", _parameters.text("market", market, minimum_length=1)))
            if portfolio_id is not None:
                _query.append(
                    ("portfolio_id", _parameters.text("portfolio_id", portfolio_id, minimum_length=1, maximum_length=50))
                )
            if page_index is not None:
                _query.append(("page_index", _parameters.integer("page_index", page_index, minimum=1)))
            if page_size is not None:
                _query.append(("page_size", _parameters.integer("page_size", page_size, minimum=1, maximum=100)))
            return self._call(Request(GET_ACTIVE_ORDERS, "/trade/v1/orders/active", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ACTIVE_ORDERS.name)
            raise

    def estimate_quantity(
        self,
        *,
        market: str,
        symbol: str,
        order_side: OrderSide | Literal["buy", "sell"],
        ratio: Decimal | int,
        price: Decimal | int | None = None,
    ) -> Quantity:
        """Estimate the largest quantity that you could trade.

        The venue estimates how much of a product you could buy or sell with a part of your available funds or holdings. It
        places no order, so the call may be repeated (inferred).

        Args:
            market: Market of the trade; see `Market`. Any text is accepted, because the venue's own list could not be read
                completely.
            symbol: Code of the product.
            order_side: Whether to buy or to sell.
            ratio: Fraction of the available funds or holdings to use; must be below 1. At least 0. Below 1. Unit: ratio.
            price: Price of one unit. Required for `buy`. Above 0. Unit: trade-currency.

        Returns:
            The estimate.

        Documented failures: 400, 401, 403, 404, 418, 429, 500, 502, 503, 504. Source:
        https://docs.habittrade.com/trade/estimated-tradable-quantity.html
        """
        from ..models.quantity_request import QuantityRequest

        try:
            _body = _fields.made(QuantityRequest, market=market, symbol=symbol, order_side=order_side, price=price, ratio=ratio)
            return self._call(Request(ESTIMATE_QUANTITY, "/trade/v1/orders/quantity", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(ESTIMATE_QUANTITY.name)
            raise


class TradeWithRawResponse(RawResource, of=Trade):
    """The methods of ``Trade``, which return the raw response."""

    get_orders = raw(Trade.get_orders)
    place_order = raw(Trade.place_order)
    cancel_order = raw(Trade.cancel_order)
    batch_place_orders = raw(Trade.batch_place_orders)
    batch_cancel_orders = raw(Trade.batch_cancel_orders)
    get_active_orders = raw(Trade.get_active_orders)
    estimate_quantity = raw(Trade.estimate_quantity)


class AsyncTrade(AsyncResource["AsyncTradeWithRawResponse"]):
    """The methods of ``Trade``, asynchronous."""

    get_orders = awaitable(Trade.get_orders)
    place_order = awaitable(Trade.place_order)
    cancel_order = awaitable(Trade.cancel_order)
    batch_place_orders = awaitable(Trade.batch_place_orders)
    batch_cancel_orders = awaitable(Trade.batch_cancel_orders)
    get_active_orders = awaitable(Trade.get_active_orders)
    estimate_quantity = awaitable(Trade.estimate_quantity)


class AsyncTradeWithRawResponse(AsyncRawResource, of=AsyncTrade):
    """The methods of ``AsyncTrade``, which return the raw response."""

    get_orders = awaitable(TradeWithRawResponse.get_orders)
    place_order = awaitable(TradeWithRawResponse.place_order)
    cancel_order = awaitable(TradeWithRawResponse.cancel_order)
    batch_place_orders = awaitable(TradeWithRawResponse.batch_place_orders)
    batch_cancel_orders = awaitable(TradeWithRawResponse.batch_cancel_orders)
    get_active_orders = awaitable(TradeWithRawResponse.get_active_orders)
    estimate_quantity = awaitable(TradeWithRawResponse.estimate_quantity)
