"""CoinAPI EMS: orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal

from venuekit.call.keys import keyed
from venuekit.call.operation import Body, ClientKey, Operation, Request, Window, model_body
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Note
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.exec_inst import ExecInst
    from ..models.message_reject import MessageReject
    from ..models.ord_side import OrdSide
    from ..models.ord_type import OrdType
    from ..models.order_execution_report import OrderExecutionReport
    from ..models.order_history import OrderHistory
    from ..models.time_in_force import TimeInForce


def _list_order_execution_report() -> tuple[Any, Callable[[Any, Note], list[OrderExecutionReport]]]:
    from ..models.order_execution_report import OrderExecutionReport
    from ..wire.order_execution_report import OrderExecutionReport as WireOrderExecutionReport

    return list[WireOrderExecutionReport], lambda content, note: list(map(OrderExecutionReport._built, content, repeat(note)))


def _list_order_history() -> tuple[Any, Callable[[Any, Note], list[OrderHistory]]]:
    from ..models.order_history import OrderHistory
    from ..wire.order_history import OrderHistory as WireOrderHistory

    return list[WireOrderHistory], lambda content, note: list(map(OrderHistory._built, content, repeat(note)))


GET_OPEN_ORDERS: Operation[list[OrderExecutionReport]] = Operation(
    name="get_open_orders",
    method="GET",
    path="/v1/orders",
    success={200: Body(_list_order_execution_report)},
    failures=failures.BY_STATUS,
    error_fields=failures.ERROR_FIELDS,
    security=("apiKey",),
    retry="safe",
    source="https://docs.coinapi.io/ems-api/rest-api",
)

CREATE_ORDER: Operation[OrderExecutionReport] = Operation(
    name="create_order",
    method="POST",
    path="/v1/orders",
    success={200: model_body("venuekit_coinapi_ems_api", "OrderExecutionReport")},
    failures={
        400: failures.REQUEST_VALIDATION_ERROR,
        **dict.fromkeys((401, 403, 429), failures.ERROR),
        490: failures.MESSAGE_REJECT_EXCHANGE_UNREACHABLE,
        504: failures.MESSAGE_REJECT,
    },
    error_fields=failures.ERROR_FIELDS_3,
    security=("apiKey",),
    retry="never",
    client_key=ClientKey("client_order_id", "finds"),
    source="https://docs.coinapi.io/ems-api/rest-api",
)

GET_ORDER_STATUS: Operation[OrderExecutionReport] = Operation(
    name="get_order_status",
    method="GET",
    path="/v1/orders/status/{client_order_id}",
    success={200: model_body("venuekit_coinapi_ems_api", "OrderExecutionReport")},
    failures={**dict.fromkeys((400, 401, 403), failures.ERROR), 404: failures.MESSAGE_REJECT, 429: failures.ERROR},
    error_fields=failures.ERROR_FIELDS,
    security=("apiKey",),
    retry="safe",
    source="https://docs.coinapi.io/ems-api/rest-api",
)

CANCEL_ORDER: Operation[OrderExecutionReport] = Operation(
    name="cancel_order",
    method="POST",
    path="/v1/orders/cancel",
    success={200: model_body("venuekit_coinapi_ems_api", "OrderExecutionReport")},
    failures=failures.BY_STATUS_2,
    error_fields=failures.ERROR_FIELDS_3,
    security=("apiKey",),
    retry="never",
    source="https://docs.coinapi.io/ems-api/rest-api",
)

CANCEL_ALL_ORDERS: Operation[MessageReject] = Operation(
    name="cancel_all_orders",
    method="POST",
    path="/v1/orders/cancel/all",
    success={200: model_body("venuekit_coinapi_ems_api", "MessageReject")},
    failures=failures.BY_STATUS_2,
    error_fields=failures.ERROR_FIELDS_3,
    security=("apiKey",),
    retry="never",
    source="https://docs.coinapi.io/ems-api/rest-api",
)

GET_ORDER_HISTORY: Operation[list[OrderHistory]] = Operation(
    name="get_order_history",
    method="GET",
    path="/v1/orders/history",
    success={200: Body(_list_order_history)},
    failures={400: failures.MESSAGE_ERROR, **dict.fromkeys((401, 403, 429), failures.ERROR)},
    error_fields=failures.ERROR_FIELDS_4,
    security=("apiKey",),
    window=Window("time_start", "time_end"),
    retry="safe",
    source="https://docs.coinapi.io/ems-api/rest-api",
)


class Orders(Resource["OrdersWithRawResponse"]):
    """Limit orders on the connected exchange accounts: place, cancel, and look up by your own id. If the exchange rejects an
    order, no exception is raised: the report has the `status` `REJECTED`.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_open_orders(self, *, exchange_id: str | None = None) -> list[OrderExecutionReport]:
        """Return the open orders of one connected exchange account, or of all.

        The result has the last execution report of every open order, including orders placed outside the venue. It doesn't
        contain filled, cancelled or rejected orders; `get_order_status` returns those by their client order id. The result is a
        plain array, without pagination.

        Args:
            exchange_id: Only the account with this id. The default is all accounts. The id is the name of an exchange,
                followed by a tag if you have several accounts there, as in `KRAKEN/JOHN` or `BITSTAMP/2574`. The venue allows
                other separators too (`~ / . , : ; ! @ # $ % ^ & * - _ + =`), so the id is sent percent-encoded.

        Returns:
            The last execution report of each open order.

        Documented failures: 400, 401, 403, 429, 490. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        try:
            _query: list[tuple[str, str]] = []
            if exchange_id is not None:
                _query.append(("exchange_id", _parameters.text("exchange_id", exchange_id, minimum_length=1)))
            return self._call(Request(GET_OPEN_ORDERS, "/v1/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_OPEN_ORDERS.name)
            raise

    def create_order(
        self,
        *,
        exchange_id: str,
        client_order_id: str,
        amount_order: Decimal | int,
        price: Decimal | int,
        side: OrdSide | Literal["BUY", "SELL"],
        order_type: OrdType | Literal["LIMIT"],
        time_in_force: TimeInForce
        | Literal["GOOD_TILL_CANCEL", "GOOD_TILL_TIME_EXCHANGE", "GOOD_TILL_TIME_OMS", "FILL_OR_KILL", "IMMEDIATE_OR_CANCEL"],
        symbol_id_exchange: str | None = None,
        symbol_id_coinapi: str | None = None,
        expire_time: datetime | None = None,
        exec_inst: Sequence[
            ExecInst
            | Literal[
                "MAKER_OR_CANCEL",
                "AUCTION_ONLY",
                "INDICATION_OF_INTEREST",
                "CANCEL_ON_DISCONNECT",
                "DO_NOT_CANCEL_ON_DISCONNECT",
                "DO_NOT_INCREASE",
            ]
        ]
        | None = None,
    ) -> OrderExecutionReport:
        """Place a limit order.

        The result is the order's execution report. If the exchange rejects the order, no exception is raised: the report has
        the `status` `REJECTED`, and `error_message` has the exchange's text. Check `status` before you treat an order as
        placed.

        The client never retries this call, because no page says that the venue refuses a second order with the same
        `client_order_id`. If the outcome is unknown (after a 504, for example), call `get_order_status` with that id.

        Pass exactly one of ``symbol_id_exchange``, ``symbol_id_coinapi``.

        Args:
            exchange_id: The exchange account for the order, with its tag if it has one, as in `KRAKEN/JOHN`.
            client_order_id: Your id of the order, by which you can find it again. It must be unique; no page says that the
                venue refuses a second use, or for how long it keeps the first.
            amount_order: Amount to buy or sell, in the exchange's unit for this market: coins or contracts (inferred).
                Above 0. Unit: exchange-units.
            price: Limit price of one unit, in the market's quote currency (inferred). Unit: quote-currency.
            side: Whether to buy or to sell.
            order_type: Type of the order; there is only one.
            time_in_force: How long the order is valid.
            symbol_id_exchange: The exchange's name of the market, such as `XBT/USDT`. The page requires one of the two
                names; this client accepts exactly one, so that they can't contradict each other.
            symbol_id_coinapi: CoinAPI's name of the market, such as `KRAKEN_SPOT_BTC_USDT`.
            expire_time: Expiry time of the order. Required with `GOOD_TILL_TIME_EXCHANGE` and `GOOD_TILL_TIME_OMS`.
            exec_inst: Execution instructions; several may apply.

        Returns:
            The state of an order: the order itself, its filled amount, and its status. Check `status`: an order that the
            exchange rejected is reported as `REJECTED`, with the same HTTP status as an order that was placed. The venue's
            schema also requires `time_order`, which is not defined and in no sample; it isn't described here.

        Documented failures: 400, 401, 403, 429, 490, 504. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        from ..models.order_new_single_request import OrderNewSingleRequest

        try:
            _body = _fields.made(
                OrderNewSingleRequest,
                exchange_id=exchange_id,
                client_order_id=client_order_id,
                symbol_id_exchange=symbol_id_exchange,
                symbol_id_coinapi=symbol_id_coinapi,
                amount_order=amount_order,
                price=price,
                side=side,
                order_type=order_type,
                time_in_force=time_in_force,
                expire_time=expire_time,
                exec_inst=exec_inst,
            )
            return self._call(keyed(CREATE_ORDER, "/v1/orders", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(CREATE_ORDER.name)
            raise

    def get_order_status(self, client_order_id: str) -> OrderExecutionReport:
        """Return the last report of one order, open or not.

        The result is the last execution report of the order with this client order id, in any state. Undocumented: how long the
        venue keeps an order, and which one it reports if an id was used twice.

        Args:
            client_order_id: The client order id that was sent with the order.

        Returns:
            The state of an order: the order itself, its filled amount, and its status. Check `status`: an order that the
            exchange rejected is reported as `REJECTED`, with the same HTTP status as an order that was placed. The venue's
            schema also requires `time_order`, which is not defined and in no sample; it isn't described here.

        Documented failures: 400, 401, 403, 404, 429. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        try:
            _client_order_id_segment = _parameters.segment(
                "client_order_id", _parameters.text("client_order_id", client_order_id, minimum_length=1)
            )
            return self._call(Request(GET_ORDER_STATUS, f"/v1/orders/status/{_client_order_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_ORDER_STATUS.name)
            raise

    def cancel_order(
        self, *, exchange_id: str, exchange_order_id: str | None = None, client_order_id: str | None = None
    ) -> OrderExecutionReport:
        """Cancel one order.

        The result is the order's last report. Its `status` may still be `PENDING_CANCEL`, and an order can be filled until it
        is `CANCELED`; call `get_order_status` for the final state. The client never retries this call. Undocumented: the
        response to a second cancel of the same order.

        Pass exactly one of ``exchange_order_id``, ``client_order_id``.

        Args:
            exchange_id: The exchange account of the order, with its tag if it has one.
            exchange_order_id: The exchange's id of the order. The page requires one of the two ids; this client accepts
                exactly one, so that they can't name two different orders.
            client_order_id: The client order id that was sent with the order.

        Returns:
            The state of an order: the order itself, its filled amount, and its status. Check `status`: an order that the
            exchange rejected is reported as `REJECTED`, with the same HTTP status as an order that was placed. The venue's
            schema also requires `time_order`, which is not defined and in no sample; it isn't described here.

        Documented failures: 400, 401, 403, 429, 490. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        from ..models.order_cancel_single_request import OrderCancelSingleRequest

        try:
            _body = _fields.made(
                OrderCancelSingleRequest,
                exchange_id=exchange_id,
                exchange_order_id=exchange_order_id,
                client_order_id=client_order_id,
            )
            return self._call(Request(CANCEL_ORDER, "/v1/orders/cancel", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CANCEL_ORDER.name)
            raise

    def cancel_all_orders(self, *, exchange_id: str) -> MessageReject:
        """Cancel all open orders on one exchange account.

        The call asks one exchange to cancel every open order of the account. The venue documents its rejection message as the
        body of the success response, so a successful call returns a `MessageReject`; no page prints its content. Call
        `get_open_orders` afterwards to see which orders are left. The client never retries this call.

        Args:
            exchange_id: The exchange account, with its tag if it has one.

        Returns:
            A rejection of a request, the same for all calls; also the response to a successful cancel of all orders. No
            property is documented as always sent.

        Documented failures: 400, 401, 403, 429, 490. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        from ..models.order_cancel_all_request import OrderCancelAllRequest

        try:
            _body = _fields.made(OrderCancelAllRequest, exchange_id=exchange_id)
            return self._call(Request(CANCEL_ALL_ORDERS, "/v1/orders/cancel/all", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CANCEL_ALL_ORDERS.name)
            raise

    def get_order_history(self, *, time_start: datetime, time_end: datetime) -> list[OrderHistory]:
        """Return the log of order changes in a time range.

        The rows differ from all other reports: `side` is a number, fills and status changes are split into parallel lists, and
        some times have no time zone. There is no pagination and no documented limit; request short ranges. The order of the
        rows and the longest allowed range are undocumented. If the venue isn't set up to keep the log for your account, the
        call fails with status 400.

        Args:
            time_start: Start of the range. Whether it is inclusive is undocumented.
            time_end: End of the range. Whether it is inclusive is undocumented.

        Returns:
            The logged rows.

        Documented failures: 400, 401, 403, 429. Source: https://docs.coinapi.io/ems-api/rest-api
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("time_start", _parameters.iso_time("time_start", time_start)))
            _query.append(("time_end", _parameters.iso_time("time_end", time_end)))
            _parameters.window("time_start", time_start, "time_end", time_end)
            return self._call(Request(GET_ORDER_HISTORY, "/v1/orders/history", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ORDER_HISTORY.name)
            raise


class OrdersWithRawResponse(RawResource, of=Orders):
    """The methods of ``Orders``, which return the raw response."""

    get_open_orders = raw(Orders.get_open_orders)
    create_order = raw(Orders.create_order)
    get_order_status = raw(Orders.get_order_status)
    cancel_order = raw(Orders.cancel_order)
    cancel_all_orders = raw(Orders.cancel_all_orders)
    get_order_history = raw(Orders.get_order_history)


class AsyncOrders(AsyncResource["AsyncOrdersWithRawResponse"]):
    """The methods of ``Orders``, asynchronous."""

    get_open_orders = awaitable(Orders.get_open_orders)
    create_order = awaitable(Orders.create_order)
    get_order_status = awaitable(Orders.get_order_status)
    cancel_order = awaitable(Orders.cancel_order)
    cancel_all_orders = awaitable(Orders.cancel_all_orders)
    get_order_history = awaitable(Orders.get_order_history)


class AsyncOrdersWithRawResponse(AsyncRawResource, of=AsyncOrders):
    """The methods of ``AsyncOrders``, which return the raw response."""

    get_open_orders = awaitable(OrdersWithRawResponse.get_open_orders)
    create_order = awaitable(OrdersWithRawResponse.create_order)
    get_order_status = awaitable(OrdersWithRawResponse.get_order_status)
    cancel_order = awaitable(OrdersWithRawResponse.cancel_order)
    cancel_all_orders = awaitable(OrdersWithRawResponse.cancel_all_orders)
    get_order_history = awaitable(OrdersWithRawResponse.get_order_history)
