"""SynapseWave: orders. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Any, Literal

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.call.pagination import PageNumber
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import (
        BracketMainLegChangeParams,
        BracketMainLegParams,
        BracketStoplossChangeParams,
        CoverMainLegChangeParams,
        CoverMainLegParams,
        MultilegLegParams,
        ProfitLegParams,
        ScripInfoParams,
        StoplossLegChangeParams,
        StoplossLegParams,
        TrailParams,
    )
    from ..models.bracket_main_leg import BracketMainLeg
    from ..models.bracket_main_leg_change import BracketMainLegChange
    from ..models.bracket_stoploss_change import BracketStoplossChange
    from ..models.cover_main_leg import CoverMainLeg
    from ..models.cover_main_leg_change import CoverMainLegChange
    from ..models.exchange_segment import ExchangeSegment
    from ..models.multileg_action import MultilegAction
    from ..models.multileg_leg import MultilegLeg
    from ..models.multileg_result import MultilegResult
    from ..models.multileg_type import MultilegType
    from ..models.order import Order
    from ..models.order_book import OrderBook
    from ..models.order_messages import OrderMessages
    from ..models.order_result import OrderResult
    from ..models.order_type import OrderType
    from ..models.product_type import ProductType
    from ..models.profit_leg import ProfitLeg
    from ..models.scrip_info import ScripInfo
    from ..models.square_off_result import SquareOffResult
    from ..models.square_off_type import SquareOffType
    from ..models.stoploss_leg import StoplossLeg
    from ..models.stoploss_leg_change import StoplossLegChange
    from ..models.trade_book import TradeBook
    from ..models.trail import Trail
    from ..models.transaction_type import TransactionType
    from ..models.validity import Validity


_ORDER_IDS = _partial(_parameters.text, minimum_length=1, pattern="^[^,]+$")

_Operation = _partial(
    Operation,
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("synapsewaveToken", "synapsewaveKey"),
)

PLACE_ORDER: Operation[OrderResult] = _Operation(
    name="place_order",
    method="POST",
    path="/transactional/v1/orders/regular",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/place-order-any-scrip",
)

MODIFY_ORDER: Operation[OrderResult] = _Operation(
    name="modify_order",
    method="PUT",
    path="/transactional/v1/orders/regular/{exchange}/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/modify-order",
)

CANCEL_ORDER: Operation[OrderResult] = _Operation(
    name="cancel_order",
    method="DELETE",
    path="/transactional/v1/orders/regular/{exchange}/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/cancel-order",
)

PLACE_COVER_ORDER: Operation[OrderResult] = _Operation(
    name="place_cover_order",
    method="POST",
    path="/transactional/v1/orders/cover",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/place-cover-order",
)

MODIFY_COVER_ORDER: Operation[OrderResult] = _Operation(
    name="modify_cover_order",
    method="PUT",
    path="/transactional/v1/orders/cover/{exchange}/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order",
)

CANCEL_COVER_ORDER: Operation[OrderResult] = _Operation(
    name="cancel_cover_order",
    method="DELETE",
    path="/transactional/v1/orders/cover/{exchange}/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/cancel-cover-order",
)

PLACE_BRACKET_ORDER: Operation[OrderResult] = _Operation(
    name="place_bracket_order",
    method="POST",
    path="/transactional/v1/orders/bracket",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/place-bracket-order",
)

MODIFY_BRACKET_ORDER: Operation[OrderResult] = _Operation(
    name="modify_bracket_order",
    method="PUT",
    path="/transactional/v1/orders/bracket/{exchange}/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/modify-bracket-order",
)

EXIT_BRACKET_ORDER: Operation[OrderResult] = _Operation(
    name="exit_bracket_order",
    method="DELETE",
    path="/transactional/v1/orders/bracket/{exchange}/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderEnvelope")},
    envelope=Envelope(
        payload="data", payload_path="data", success="status", success_path="status", equals=("success", "SUCCESS")
    ),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/exit-bracket-order",
)

PLACE_MULTILEG_ORDER: Operation[MultilegResult] = _Operation(
    name="place_multileg_order",
    method="POST",
    path="/transactional/v1/orders/multileg",
    success={200: model_body("venuekit_synapsewave_api", "MultilegEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/place-multileg-spread-order",
)

CANCEL_MULTILEG_ORDER: Operation[MultilegResult] = _Operation(
    name="cancel_multileg_order",
    method="PUT",
    path="/transactional/v1/orders/multileg/{order_flag}/{gateway_order_no}",
    success={200: model_body("venuekit_synapsewave_api", "MultilegEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/cancel-multileg-spread-order",
)

SQUARE_OFF_ALL_ORDERS: Operation[list[SquareOffResult]] = _Operation(
    name="square_off_all_orders",
    method="POST",
    path="/transactional/v1/orders/squareoff",
    success={200: model_body("venuekit_synapsewave_api", "SquareOffEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/square-off-all-orders",
)

GET_ORDER_BOOK: Operation[OrderBook] = _Operation(
    name="get_order_book",
    method="GET",
    path="/transactional/v1/orders",
    success={200: model_body("venuekit_synapsewave_api", "OrderBook")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    pagination=PageNumber(parameter="offset", items=("data",), end="empty-page"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/order-book",
)

GET_ORDER_HISTORY: Operation[list[Order]] = _Operation(
    name="get_order_history",
    method="GET",
    path="/transactional/v1/orders/{order_id}",
    success={200: model_body("venuekit_synapsewave_api", "OrderHistory")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals=("success", "Sucess")),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/order-history",
)

GET_TRADE_BOOK: Operation[TradeBook] = _Operation(
    name="get_trade_book",
    method="GET",
    path="/transactional/v1/trades",
    success={200: model_body("venuekit_synapsewave_api", "TradeBook")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    pagination=PageNumber(parameter="offset", items=("data",), end="empty-page"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/trade-book",
)

GET_ORDER_MESSAGES: Operation[OrderMessages] = _Operation(
    name="get_order_messages",
    method="GET",
    path="/nontransactional/{tenantid}/v1/orderMessages",
    success={200: model_body("venuekit_synapsewave_api", "OrderMessages")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals=True),
    pagination=PageNumber(parameter="page_no", items=("result",), end="empty-page"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/order-messages",
)


class Orders(Resource["OrdersWithRawResponse"]):
    """Orders, their states, and trades.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def place_order(
        self,
        *,
        scrip_info: ScripInfo | ScripInfoParams,
        transaction_type: TransactionType | Literal["BUY", "SELL"],
        product_type: ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"],
        order_type: OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"],
        quantity: int,
        price: Decimal | int | None = None,
        trigger_price: Decimal | int | None = None,
        disclosed_quantity: int | None = None,
        validity: Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"] | None = None,
        validity_days: int | None = None,
        is_amo: bool | None = None,
        order_identifier: str | None = None,
        part_code: str | None = None,
        algo_id: str | None = None,
        strategy_id: str | None = None,
        vender_code: str | None = None,
    ) -> OrderResult:
        """Place an order.

        The order is in one instrument, identified by exchange and token, or by exchange, symbol and contract terms. Success
        means that the gateway accepted the order, not that the exchange did: the order book shows whether it was rejected
        later, for lack of funds for example. No page says how the venue treats a second order with the same `order_identifier`,
        so after an unknown outcome, check the order book, which shows the identifier (reported by an integrator). The method
        and path are those of the venue's Python client.

        Args:
            scrip_info: The instrument.
            transaction_type: Side of the order.
            product_type: Product of the order.
            order_type: Type of the order.
            quantity: Quantity to buy or sell. Whether derivatives are counted in units or in lots is undocumented. At least
                1.
            price: Limit price in rupees. The default is 0, for market orders. At least 0. Unit: inr.
            trigger_price: Trigger price of the order, only for SL and SL-MKT. Rupees are inferred. At least 0. Unit: inr.
            disclosed_quantity: Part of the quantity that is disclosed to the market. At least 0.
            validity: How long the order is valid. The default is DAY. The allowed values depend on the segment.
            validity_days: Number of days that a good-till-date order (`GTD`) is valid. At least 0.
            is_amo: Whether it is an after-market order (AMO), which is sent to the exchange on the next trading day. The
                default is false.
            order_identifier: Your own identifier of the order. The order book shows it (reported by an integrator). How the
                venue treats a second use is undocumented. At most 10 characters.
            part_code: The custodian's participant code.
            algo_id: Id of the algorithm, for orders of an algorithm.
            strategy_id: Id of the strategy, for orders of an algorithm.
            vender_code: Code of an in-house application. The spelling of the name is the venue's.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/place-order-any-scrip
        """
        from ..models.new_order import NewOrder

        try:
            _body = _fields.made(
                NewOrder,
                scrip_info=scrip_info,
                transaction_type=transaction_type,
                product_type=product_type,
                order_type=order_type,
                quantity=quantity,
                price=price,
                trigger_price=trigger_price,
                disclosed_quantity=disclosed_quantity,
                validity=validity,
                validity_days=validity_days,
                is_amo=is_amo,
                order_identifier=order_identifier,
                part_code=part_code,
                algo_id=algo_id,
                strategy_id=strategy_id,
                vender_code=vender_code,
            )
            return self._call(Request(PLACE_ORDER, "/transactional/v1/orders/regular", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(PLACE_ORDER.name)
            raise

    def modify_order(
        self,
        exchange: ExchangeSegment
        | Literal[
            "NSE_EQ",
            "NSE_FO",
            "BSE_EQ",
            "BSE_FO",
            "MCX_FO",
            "NCDEX_FO",
            "MSE_CUR",
            "NSE_CUR",
            "BSE_CUR",
            "BSE_COMM",
            "NSE_COMM",
            "NSE_OTS",
        ],
        order_id: str,
        *,
        order_type: OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"],
        quantity: int,
        traded_quantity: int,
        price: Decimal | int,
        trigger_price: Decimal | int,
        disclosed_quantity: int,
        validity: Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"],
        validity_days: int,
    ) -> OrderResult:
        """Modify an order.

        The call replaces the terms of a pending order. Every field is sent, including unchanged ones. `traded_quantity` must be
        the current value in the order book; otherwise a fill in between is overlooked. The method and path are those of the
        venue's Python client. The page for dealers requires only the first three fields.

        Args:
            exchange: Segment of the order, such as NSE_EQ.
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.
            order_type: Type of the order.
            quantity: New total quantity to buy or sell. At least 1.
            traded_quantity: Traded quantity, as the order book currently shows it. At least 0.
            price: Limit price; 0 for market orders (inferred). Rupees are inferred. At least 0. Unit: inr.
            trigger_price: Trigger price of the order; 0 for orders without one (inferred). Rupees are inferred. At least 0.
                Unit: inr.
            disclosed_quantity: Part of the quantity that is disclosed to the market. At least 0.
            validity: How long the order is valid; use DAY if you want no other value.
            validity_days: Number of days that a good-till-date order (`GTD`) is valid. At least 0.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-order
        """
        from ..models.order_change import OrderChange

        try:
            _exchange_segment = _parameters.segment(
                "exchange",
                _parameters.choice(
                    "exchange",
                    exchange,
                    allowed=(
                        "NSE_EQ",
                        "NSE_FO",
                        "BSE_EQ",
                        "BSE_FO",
                        "MCX_FO",
                        "NCDEX_FO",
                        "MSE_CUR",
                        "NSE_CUR",
                        "BSE_CUR",
                        "BSE_COMM",
                        "NSE_COMM",
                        "NSE_OTS",
                    ),
                ),
            )
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _body = _fields.made(
                OrderChange,
                order_type=order_type,
                quantity=quantity,
                traded_quantity=traded_quantity,
                price=price,
                trigger_price=trigger_price,
                disclosed_quantity=disclosed_quantity,
                validity=validity,
                validity_days=validity_days,
            )
            return self._call(
                Request(
                    MODIFY_ORDER,
                    f"/transactional/v1/orders/regular/{_exchange_segment}/{_order_id_segment}",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(MODIFY_ORDER.name)
            raise

    def cancel_order(
        self,
        exchange: ExchangeSegment
        | Literal[
            "NSE_EQ",
            "NSE_FO",
            "BSE_EQ",
            "BSE_FO",
            "MCX_FO",
            "NCDEX_FO",
            "MSE_CUR",
            "NSE_CUR",
            "BSE_CUR",
            "BSE_COMM",
            "NSE_COMM",
            "NSE_OTS",
        ],
        order_id: str,
        *,
        validity: Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"] | None = None,
        validity_days: int | None = None,
    ) -> OrderResult:
        """Cancel an order.

        The call requests to cancel the open part of an order. Success means that the request was sent; the order may still be
        filled first, so check the order book. The Cloud REST page has two parameters for parent orders that the B2C page
        doesn't have.

        Args:
            exchange: Segment of the order, such as NSE_EQ.
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.
            validity: Validity of the order, only for parent orders. The page marks it as required and restricts it to
                parent orders; whether other orders need it is unclear, so it is optional here.
            validity_days: Number of days that a good-till-date order is valid, only for parent orders. At least 0.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/cancel-order
        """
        try:
            _exchange_segment = _parameters.segment(
                "exchange",
                _parameters.choice(
                    "exchange",
                    exchange,
                    allowed=(
                        "NSE_EQ",
                        "NSE_FO",
                        "BSE_EQ",
                        "BSE_FO",
                        "MCX_FO",
                        "NCDEX_FO",
                        "MSE_CUR",
                        "NSE_CUR",
                        "BSE_CUR",
                        "BSE_COMM",
                        "NSE_COMM",
                        "NSE_OTS",
                    ),
                ),
            )
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if validity is not None:
                _query.append(
                    (
                        "validity",
                        _parameters.choice("validity", validity, allowed=("DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY")),
                    )
                )
            if validity_days is not None:
                _query.append(("validity_days", _parameters.integer("validity_days", validity_days, minimum=0)))
            return self._call(
                Request(
                    CANCEL_ORDER,
                    f"/transactional/v1/orders/regular/{_exchange_segment}/{_order_id_segment}",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(CANCEL_ORDER.name)
            raise

    def place_cover_order(
        self,
        *,
        scrip_info: ScripInfo | ScripInfoParams,
        transactional_type: TransactionType | Literal["BUY", "SELL"],
        main_leg: CoverMainLeg | CoverMainLegParams,
        stoploss_leg: StoplossLeg | StoplossLegParams,
        transaction_type: TransactionType | Literal["BUY", "SELL"] | None = None,
        order_identifier: str | None = None,
        part_code: str | None = None,
        algo_id: str | None = None,
        strategy_id: str | None = None,
        vendor_code: str | None = None,
    ) -> OrderResult:
        """Place a cover order.

        A cover order is a market order with a stop-loss order. Integrators send the field names in lower case, as here; the
        page prints some with capitals or spaces. The method and path are those of the venue's Python client.

        Args:
            scrip_info: The instrument.
            transactional_type: Side of the main order, by the name on the pages.
            main_leg: The main order.
            stoploss_leg: The stop-loss order.
            transaction_type: The same side, by the name that regular orders have and that integrators send here. The pages
                don't print it; pass both if the broker refuses the first.
            order_identifier: Your own identifier of the order. The order book shows it (reported by an integrator). How the
                venue treats a second use is undocumented. At most 10 characters.
            part_code: The custodian's participant code.
            algo_id: Id of the algorithm, for orders of an algorithm.
            strategy_id: Id of the strategy, for orders of an algorithm.
            vendor_code: Code of an in-house application.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/place-cover-order
        """
        from ..models.new_cover_order import NewCoverOrder

        try:
            _body = _fields.made(
                NewCoverOrder,
                scrip_info=scrip_info,
                transactional_type=transactional_type,
                transaction_type=transaction_type,
                main_leg=main_leg,
                stoploss_leg=stoploss_leg,
                order_identifier=order_identifier,
                part_code=part_code,
                algo_id=algo_id,
                strategy_id=strategy_id,
                vendor_code=vendor_code,
            )
            return self._call(Request(PLACE_COVER_ORDER, "/transactional/v1/orders/cover", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(PLACE_COVER_ORDER.name)
            raise

    def modify_cover_order(
        self,
        exchange: ExchangeSegment
        | Literal[
            "NSE_EQ",
            "NSE_FO",
            "BSE_EQ",
            "BSE_FO",
            "MCX_FO",
            "NCDEX_FO",
            "MSE_CUR",
            "NSE_CUR",
            "BSE_CUR",
            "BSE_COMM",
            "NSE_COMM",
            "NSE_OTS",
        ],
        order_id: str,
        *,
        main_leg: CoverMainLegChange | CoverMainLegChangeParams,
        stoploss_leg: StoplossLegChange | StoplossLegChangeParams,
        leg_indicator: str | None = None,
    ) -> OrderResult:
        """Modify a cover order.

        The call replaces the terms of a pending cover order. The page exists in two editions: the newer one has `leg_indicator`
        and, in each leg, `order_type` and `trigger_price_validation`; the older one prints names with spaces and capitals. The
        names here are those of the newer edition. After the stop loss is triggered, its price and trigger price must be 0.

        Args:
            exchange: Segment of the order, such as NSE_EQ.
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.
            main_leg: The main order.
            stoploss_leg: The stop-loss order.
            leg_indicator: Leg to change: `2` for the stop loss. Required by the page's newer edition.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-cover-order
        """
        from ..models.cover_order_change import CoverOrderChange

        try:
            _exchange_segment = _parameters.segment(
                "exchange",
                _parameters.choice(
                    "exchange",
                    exchange,
                    allowed=(
                        "NSE_EQ",
                        "NSE_FO",
                        "BSE_EQ",
                        "BSE_FO",
                        "MCX_FO",
                        "NCDEX_FO",
                        "MSE_CUR",
                        "NSE_CUR",
                        "BSE_CUR",
                        "BSE_COMM",
                        "NSE_COMM",
                        "NSE_OTS",
                    ),
                ),
            )
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _body = _fields.made(CoverOrderChange, main_leg=main_leg, stoploss_leg=stoploss_leg, leg_indicator=leg_indicator)
            return self._call(
                Request(
                    MODIFY_COVER_ORDER,
                    f"/transactional/v1/orders/cover/{_exchange_segment}/{_order_id_segment}",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(MODIFY_COVER_ORDER.name)
            raise

    def cancel_cover_order(
        self,
        exchange: ExchangeSegment
        | Literal[
            "NSE_EQ",
            "NSE_FO",
            "BSE_EQ",
            "BSE_FO",
            "MCX_FO",
            "NCDEX_FO",
            "MSE_CUR",
            "NSE_CUR",
            "BSE_CUR",
            "BSE_COMM",
            "NSE_COMM",
            "NSE_OTS",
        ],
        order_id: str,
    ) -> OrderResult:
        """Cancel a cover order.

        The call requests to cancel a pending cover order. What happens to a position that the main order has opened is
        undocumented; check the order book and the positions. The method is that of the venue's Python client for this path.

        Args:
            exchange: Segment of the order, such as NSE_EQ.
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/cancel-cover-order
        """
        try:
            _exchange_segment = _parameters.segment(
                "exchange",
                _parameters.choice(
                    "exchange",
                    exchange,
                    allowed=(
                        "NSE_EQ",
                        "NSE_FO",
                        "BSE_EQ",
                        "BSE_FO",
                        "MCX_FO",
                        "NCDEX_FO",
                        "MSE_CUR",
                        "NSE_CUR",
                        "BSE_CUR",
                        "BSE_COMM",
                        "NSE_COMM",
                        "NSE_OTS",
                    ),
                ),
            )
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            return self._call(
                Request(CANCEL_COVER_ORDER, f"/transactional/v1/orders/cover/{_exchange_segment}/{_order_id_segment}")
            )
        except ArgumentError as error:
            error.name_operation(CANCEL_COVER_ORDER.name)
            raise

    def place_bracket_order(
        self,
        *,
        scrip_info: ScripInfo | ScripInfoParams,
        transactional_type: TransactionType | Literal["BUY", "SELL"],
        main_leg: BracketMainLeg | BracketMainLegParams,
        stoploss_leg: StoplossLeg | StoplossLegParams,
        profit_leg: ProfitLeg | ProfitLegParams,
        transaction_type: TransactionType | Literal["BUY", "SELL"] | None = None,
        trail: Trail | TrailParams | None = None,
        order_identifier: str | None = None,
        part_code: str | None = None,
        algo_id: str | None = None,
        strategy_id: str | None = None,
        vendor_code: str | None = None,
    ) -> OrderResult:
        """Place a bracket order.

        A bracket order is a main order with a stop-loss order and a profit order; when one of these two is filled, the other is
        cancelled. Integrators send the field names in lower case, as here; the page prints some with capitals or spaces. The
        page lists `trail` next to the legs; integrators send it in the stop-loss leg, so you can pass it in either place. The
        method and path are those of the venue's Python client.

        Args:
            scrip_info: The instrument.
            transactional_type: Side of the main order, by the name on the pages.
            main_leg: The main order.
            stoploss_leg: The stop-loss order.
            profit_leg: The profit order.
            transaction_type: The same side, by the name that regular orders have and that integrators send here. The pages
                don't print it; pass both if the broker refuses the first.
            trail: How the stop loss follows the market, in the place where the page lists it.
            order_identifier: Your own identifier of the order. The order book shows it (reported by an integrator). How the
                venue treats a second use is undocumented. At most 10 characters.
            part_code: The custodian's participant code.
            algo_id: Id of the algorithm, for orders of an algorithm.
            strategy_id: Id of the strategy, for orders of an algorithm.
            vendor_code: Code of an in-house application.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/place-bracket-order
        """
        from ..models.new_bracket_order import NewBracketOrder

        try:
            _body = _fields.made(
                NewBracketOrder,
                scrip_info=scrip_info,
                transactional_type=transactional_type,
                transaction_type=transaction_type,
                main_leg=main_leg,
                stoploss_leg=stoploss_leg,
                trail=trail,
                profit_leg=profit_leg,
                order_identifier=order_identifier,
                part_code=part_code,
                algo_id=algo_id,
                strategy_id=strategy_id,
                vendor_code=vendor_code,
            )
            return self._call(Request(PLACE_BRACKET_ORDER, "/transactional/v1/orders/bracket", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(PLACE_BRACKET_ORDER.name)
            raise

    def modify_bracket_order(
        self,
        exchange: ExchangeSegment
        | Literal[
            "NSE_EQ",
            "NSE_FO",
            "BSE_EQ",
            "BSE_FO",
            "MCX_FO",
            "NCDEX_FO",
            "MSE_CUR",
            "NSE_CUR",
            "BSE_CUR",
            "BSE_COMM",
            "NSE_COMM",
            "NSE_OTS",
        ],
        order_id: str,
        *,
        main_leg: BracketMainLegChange | BracketMainLegChangeParams,
        stoploss_leg: BracketStoplossChange | BracketStoplossChangeParams,
        profit_leg: ProfitLeg | ProfitLegParams,
        fields_modified: Mapping[str, Any],
    ) -> OrderResult:
        """Modify a bracket order.

        The call replaces the terms of a pending bracket order. `fields_modified` is required and says which fields change; the
        page's table of its flags could not be read, so you choose its names and values. Integrators send the field names in
        lower case, as here; the page prints some with capitals or spaces. The method and path are those of the venue's Python
        client; for exiting, the Connector pages print a path without the exchange.

        Args:
            exchange: Segment of the order, such as NSE_EQ.
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.
            main_leg: The main order.
            stoploss_leg: The stop-loss order.
            profit_leg: The profit order.
            fields_modified: The fields that change.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/modify-bracket-order
        """
        from ..models.bracket_order_change import BracketOrderChange

        try:
            _exchange_segment = _parameters.segment(
                "exchange",
                _parameters.choice(
                    "exchange",
                    exchange,
                    allowed=(
                        "NSE_EQ",
                        "NSE_FO",
                        "BSE_EQ",
                        "BSE_FO",
                        "MCX_FO",
                        "NCDEX_FO",
                        "MSE_CUR",
                        "NSE_CUR",
                        "BSE_CUR",
                        "BSE_COMM",
                        "NSE_COMM",
                        "NSE_OTS",
                    ),
                ),
            )
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            _body = _fields.made(
                BracketOrderChange,
                main_leg=main_leg,
                stoploss_leg=stoploss_leg,
                profit_leg=profit_leg,
                fields_modified=fields_modified,
            )
            return self._call(
                Request(
                    MODIFY_BRACKET_ORDER,
                    f"/transactional/v1/orders/bracket/{_exchange_segment}/{_order_id_segment}",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(MODIFY_BRACKET_ORDER.name)
            raise

    def exit_bracket_order(
        self,
        exchange: ExchangeSegment
        | Literal[
            "NSE_EQ",
            "NSE_FO",
            "BSE_EQ",
            "BSE_FO",
            "MCX_FO",
            "NCDEX_FO",
            "MSE_CUR",
            "NSE_CUR",
            "BSE_CUR",
            "BSE_COMM",
            "NSE_COMM",
            "NSE_OTS",
        ],
        order_id: str,
    ) -> OrderResult:
        """Exit a bracket order.

        The call requests to cancel a pending bracket order with all its legs. The page prints the success status in capitals,
        so both spellings count as success. The venue's Python client uses the path of cover orders for this call, and the
        Connector page prints a path without the exchange; the path here is that of the Cloud REST page.

        Args:
            exchange: Segment of the order, such as NSE_EQ.
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.

        Returns:
            Id of the order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/exit-bracket-order
        """
        try:
            _exchange_segment = _parameters.segment(
                "exchange",
                _parameters.choice(
                    "exchange",
                    exchange,
                    allowed=(
                        "NSE_EQ",
                        "NSE_FO",
                        "BSE_EQ",
                        "BSE_FO",
                        "MCX_FO",
                        "NCDEX_FO",
                        "MSE_CUR",
                        "NSE_CUR",
                        "BSE_CUR",
                        "BSE_COMM",
                        "NSE_COMM",
                        "NSE_OTS",
                    ),
                ),
            )
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            return self._call(
                Request(EXIT_BRACKET_ORDER, f"/transactional/v1/orders/bracket/{_exchange_segment}/{_order_id_segment}")
            )
        except ArgumentError as error:
            error.name_operation(EXIT_BRACKET_ORDER.name)
            raise

    def place_multileg_order(
        self,
        *,
        type_: MultilegType | Literal["2L", "3L", "SPREAD"],
        order_type: OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"],
        validity: Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"],
        leg_details: Sequence[MultilegLeg | MultilegLegParams],
        order_identifier: str | None = None,
        algo_id: str | None = None,
    ) -> MultilegResult:
        """Place a multileg order.

        A multileg order has two or three legs that execute together. The page prints some names with capitals, spaces or other
        letters (`Type`, `order type`, `vaildity`); the names here are those of the page about cancelling, which match the page
        for dealers. That the response has ids like other responses is inferred. The method and path are those of the venue's
        Python client.

        Args:
            type_: Type of the order. The page spells the name `Type`.
            order_type: `RL` or `RL-MKT`; the page supports no other values.
            validity: How long the order is valid, usually `IOC`. The page spells the name `vaildity`.
            leg_details: The legs.
            order_identifier: Your own identifier of the order. The order book shows it (reported by an integrator). How the
                venue treats a second use is undocumented. At most 10 characters.
            algo_id: Id of the algorithm, for orders of an algorithm.

        Returns:
            The ids.

        Documented failures: 400, 401, 500. Source:
        https://developer.synapsewave.com/docs/MyCloudRest/place-multileg-spread-order
        """
        from ..models.new_multileg_order import NewMultilegOrder

        try:
            _body = _fields.made(
                NewMultilegOrder,
                type_=type_,
                order_type=order_type,
                order_identifier=order_identifier,
                validity=validity,
                algo_id=algo_id,
                leg_details=leg_details,
            )
            return self._call(Request(PLACE_MULTILEG_ORDER, "/transactional/v1/orders/multileg", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(PLACE_MULTILEG_ORDER.name)
            raise

    def cancel_multileg_order(
        self,
        order_flag: MultilegAction | Literal["cancel"],
        gateway_order_no: str,
        *,
        type_: MultilegType | Literal["2L", "3L", "SPREAD"],
        order_type: OrderType | Literal["RL", "RL-MKT", "SL", "SL-MKT", "LIMIT", "MKT"],
        validity: Validity | Literal["DAY", "IOC", "GTD", "GTC", "EOS", "EOSESS", "EOTODY"],
        leg_details: Sequence[MultilegLeg | MultilegLegParams],
    ) -> MultilegResult:
        """Cancel a multileg order.

        The call requests to cancel a pending multileg order. It is a PUT with the action in the path and the order repeated in
        the body. The page names the details of a leg `orders` here and `others` in the page about placing; `others` is
        inferred. The method and path are those of the venue's Python client.

        Args:
            order_flag: The action: `cancel`.
            gateway_order_no: The gateway's order number. The page calls it an integer, but its sample begins with a zero,
                so it is a string here.
            type_: Type of the order.
            order_type: `RL` or `RL-MKT`.
            validity: How long the order is valid, usually `IOC`.
            leg_details: The legs.

        Returns:
            The ids.

        Documented failures: 400, 401, 500. Source:
        https://developer.synapsewave.com/docs/MyCloudRest/cancel-multileg-spread-order
        """
        from ..models.multileg_order_cancellation import MultilegOrderCancellation

        try:
            _order_flag_segment = _parameters.segment(
                "order_flag", _parameters.choice("order_flag", order_flag, allowed=("cancel",))
            )
            _gateway_order_no_segment = _parameters.segment(
                "gateway_order_no", _parameters.text("gateway_order_no", gateway_order_no, minimum_length=1)
            )
            _body = _fields.made(
                MultilegOrderCancellation, type_=type_, order_type=order_type, validity=validity, leg_details=leg_details
            )
            return self._call(
                Request(
                    CANCEL_MULTILEG_ORDER,
                    f"/transactional/v1/orders/multileg/{_order_flag_segment}/{_gateway_order_no_segment}",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(CANCEL_MULTILEG_ORDER.name)
            raise

    def square_off_all_orders(
        self,
        *,
        type_: SquareOffType | Literal["DAILY", "EXPIRY"],
        exchange: str,
        token: str,
        product_type: ProductType | Literal["INTRADAY", "DELIVERY", "BTST", "COVER", "BRACKET", "MTF"],
        interop: int | None = None,
    ) -> list[SquareOffResult]:
        """Close positions at market price.

        The call places orders that close the positions of one exchange, token and product. Each order has its own result, so
        check `status` of every row: a successful call may contain rejected orders.

        Args:
            type_: Kind of the positions.
            exchange: Exchange of the instrument.
            token: The exchange's number of the instrument, as a string.
            product_type: Product of the positions.
            interop: Whether to close positions with interoperability between exchanges: 1 for on, 0 for off. From 0 to 1.

        Returns:
            One result for each order.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/square-off-all-orders
        """
        from ..models.square_off import SquareOff

        try:
            _body = _fields.made(
                SquareOff, type_=type_, exchange=exchange, token=token, product_type=product_type, interop=interop
            )
            return self._call(Request(SQUARE_OFF_ALL_ORDERS, "/transactional/v1/orders/squareoff", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(SQUARE_OFF_ALL_ORDERS.name)
            raise

    def get_order_book(
        self, *, offset: int | None = None, limit: int | None = None, orderstatus: str | None = None, order_id: str | None = None
    ) -> OrderBook:
        """Return one page of today's orders.

        `offset` is a page number, despite its name. The page doesn't give the maximum page size, and its table of `metadata`
        could not be read; that pages after the last one are empty is inferred. The method and path are those of the venue's
        Python client.

        Args:
            offset: Page number, starting at 1. At least 1.
            limit: Number of orders per page; the venue's client sends 20. At least 1.
            orderstatus: Orders to return: `1` for pending ones, `2` for completed ones, `-1` for all. The page for dealers
                and the venue's client spell it `orderStatus`.
            order_id: Only this order. The venue's client sends this parameter; the page doesn't list it.

        Returns:
            A page of orders.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/order-book
        """
        try:
            _query: list[tuple[str, str]] = []
            if offset is not None:
                _query.append(("offset", _parameters.integer("offset", offset, minimum=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1)))
            if orderstatus is not None:
                _query.append(("orderstatus", _parameters.text("orderstatus", orderstatus, pattern="^(-1|1|2)$")))
            if order_id is not None:
                _query.append(("order_id", _parameters.text("order_id", order_id, minimum_length=1)))
            return self._call(Request(GET_ORDER_BOOK, "/transactional/v1/orders", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_ORDER_BOOK.name)
            raise

    def get_order_history(self, order_id: str) -> list[Order]:
        """Return the history of an order.

        The result has one row for each state that the order has had. The sort order is undocumented. The method and path are
        those of the venue's Python client; the page prints the code 200 and, in its table, `Sucess` as the status, so both
        spellings count as success.

        Args:
            order_id: The order id that placing the order returned. Ids contain characters such as > and ?, which are sent
                percent-encoded.

        Returns:
            The order in each of its states.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/order-history
        """
        try:
            _order_id_segment = _parameters.segment("order_id", _parameters.text("order_id", order_id, minimum_length=1))
            return self._call(Request(GET_ORDER_HISTORY, f"/transactional/v1/orders/{_order_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_ORDER_HISTORY.name)
            raise

    def get_trade_book(
        self,
        *,
        offset: int | None = None,
        limits: int | None = None,
        limit: int | None = None,
        order_id: str | None = None,
        order_ids: str | Sequence[str] | None = None,
    ) -> TradeBook:
        """Return one page of today's trades.

        The result has trades of all orders or of some. `offset` is a page number. The page names the page size `limits`; the
        venue's client sends `limit`. That pages after the last one are empty is inferred. The method and path are those of the
        venue's Python client.

        Args:
            offset: Page number, starting at 1. At least 1.
            limits: Number of trades per page, by the name on the page. At least 1.
            limit: Number of trades per page, by the name that the venue's client sends. Which of the two names the venue
                reads is unclear; pass both if it matters. At least 1.
            order_id: Only trades of this order.
            order_ids: Only trades of these orders.

        Returns:
            A page of trades.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/trade-book
        """
        try:
            _query: list[tuple[str, str]] = []
            if offset is not None:
                _query.append(("offset", _parameters.integer("offset", offset, minimum=1)))
            if limits is not None:
                _query.append(("limits", _parameters.integer("limits", limits, minimum=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1)))
            if order_id is not None:
                _query.append(("order_id", _parameters.text("order_id", order_id, minimum_length=1)))
            if order_ids is not None:
                _items = _parameters.listing("order_ids", order_ids, write=_ORDER_IDS, minimum_items=1)
                _query.append(("order_ids", ",".join(_items)))
            return self._call(Request(GET_TRADE_BOOK, "/transactional/v1/trades", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_TRADE_BOOK.name)
            raise

    def get_order_messages(self, tenantid: str, *, page_no: int | None = None, page_size: int | None = None) -> OrderMessages:
        """Return one page of messages about orders.

        The result has the venue's messages to the user about orders. The response differs from the venue's other responses:
        `status` is true or false, and the rows are in `result`. That pages after the last one are empty is inferred.

        Args:
            tenantid: Id of the tenant (the broker's installation).
            page_no: Page number, starting at 1. At least 1.
            page_size: Number of messages per page. At least 1.

        Returns:
            A page of messages about orders.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/order-messages
        """
        try:
            _tenantid_segment = _parameters.segment("tenantid", _parameters.text("tenantid", tenantid, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if page_no is not None:
                _query.append(("pageNo", _parameters.integer("page_no", page_no, minimum=1)))
            if page_size is not None:
                _query.append(("pageSize", _parameters.integer("page_size", page_size, minimum=1)))
            return self._call(
                Request(
                    GET_ORDER_MESSAGES, f"/nontransactional/{_tenantid_segment}/v1/orderMessages", query=_parameters.query(_query)
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_ORDER_MESSAGES.name)
            raise


class OrdersWithRawResponse(RawResource, of=Orders):
    """The methods of ``Orders``, which return the raw response."""

    place_order = raw(Orders.place_order)
    modify_order = raw(Orders.modify_order)
    cancel_order = raw(Orders.cancel_order)
    place_cover_order = raw(Orders.place_cover_order)
    modify_cover_order = raw(Orders.modify_cover_order)
    cancel_cover_order = raw(Orders.cancel_cover_order)
    place_bracket_order = raw(Orders.place_bracket_order)
    modify_bracket_order = raw(Orders.modify_bracket_order)
    exit_bracket_order = raw(Orders.exit_bracket_order)
    place_multileg_order = raw(Orders.place_multileg_order)
    cancel_multileg_order = raw(Orders.cancel_multileg_order)
    square_off_all_orders = raw(Orders.square_off_all_orders)
    get_order_book = raw(Orders.get_order_book)
    get_order_history = raw(Orders.get_order_history)
    get_trade_book = raw(Orders.get_trade_book)
    get_order_messages = raw(Orders.get_order_messages)


class AsyncOrders(AsyncResource["AsyncOrdersWithRawResponse"]):
    """The methods of ``Orders``, asynchronous."""

    place_order = awaitable(Orders.place_order)
    modify_order = awaitable(Orders.modify_order)
    cancel_order = awaitable(Orders.cancel_order)
    place_cover_order = awaitable(Orders.place_cover_order)
    modify_cover_order = awaitable(Orders.modify_cover_order)
    cancel_cover_order = awaitable(Orders.cancel_cover_order)
    place_bracket_order = awaitable(Orders.place_bracket_order)
    modify_bracket_order = awaitable(Orders.modify_bracket_order)
    exit_bracket_order = awaitable(Orders.exit_bracket_order)
    place_multileg_order = awaitable(Orders.place_multileg_order)
    cancel_multileg_order = awaitable(Orders.cancel_multileg_order)
    square_off_all_orders = awaitable(Orders.square_off_all_orders)
    get_order_book = awaitable(Orders.get_order_book)
    get_order_history = awaitable(Orders.get_order_history)
    get_trade_book = awaitable(Orders.get_trade_book)
    get_order_messages = awaitable(Orders.get_order_messages)


class AsyncOrdersWithRawResponse(AsyncRawResource, of=AsyncOrders):
    """The methods of ``AsyncOrders``, which return the raw response."""

    place_order = awaitable(OrdersWithRawResponse.place_order)
    modify_order = awaitable(OrdersWithRawResponse.modify_order)
    cancel_order = awaitable(OrdersWithRawResponse.cancel_order)
    place_cover_order = awaitable(OrdersWithRawResponse.place_cover_order)
    modify_cover_order = awaitable(OrdersWithRawResponse.modify_cover_order)
    cancel_cover_order = awaitable(OrdersWithRawResponse.cancel_cover_order)
    place_bracket_order = awaitable(OrdersWithRawResponse.place_bracket_order)
    modify_bracket_order = awaitable(OrdersWithRawResponse.modify_bracket_order)
    exit_bracket_order = awaitable(OrdersWithRawResponse.exit_bracket_order)
    place_multileg_order = awaitable(OrdersWithRawResponse.place_multileg_order)
    cancel_multileg_order = awaitable(OrdersWithRawResponse.cancel_multileg_order)
    square_off_all_orders = awaitable(OrdersWithRawResponse.square_off_all_orders)
    get_order_book = awaitable(OrdersWithRawResponse.get_order_book)
    get_order_history = awaitable(OrdersWithRawResponse.get_order_history)
    get_trade_book = awaitable(OrdersWithRawResponse.get_trade_book)
    get_order_messages = awaitable(OrdersWithRawResponse.get_order_messages)
