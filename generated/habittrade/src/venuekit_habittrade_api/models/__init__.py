"""HabitTrade's models and enumerations; each is imported when it is first used.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._params import NewOrderParams as NewOrderParams
    from ._params import OrderReferenceParams as OrderReferenceParams
    from ._params import QuantityRequestParams as QuantityRequestParams
    from .acknowledgement import Acknowledgement as Acknowledgement
    from .balance import Balance as Balance
    from .balance_envelope import BalanceEnvelope as BalanceEnvelope
    from .business_type import BusinessType as BusinessType
    from .error_code import ErrorCode as ErrorCode
    from .error_response import ErrorResponse as ErrorResponse
    from .io_type import IoType as IoType
    from .market import Market as Market
    from .new_order import NewOrder as NewOrder
    from .order import Order as Order
    from .order_page import OrderPage as OrderPage
    from .order_page_envelope import OrderPageEnvelope as OrderPageEnvelope
    from .order_reference import OrderReference as OrderReference
    from .order_side import OrderSide as OrderSide
    from .order_status import OrderStatus as OrderStatus
    from .order_type import OrderType as OrderType
    from .placed_order import PlacedOrder as PlacedOrder
    from .placed_order_envelope import PlacedOrderEnvelope as PlacedOrderEnvelope
    from .portfolio import Portfolio as Portfolio
    from .portfolio_envelope import PortfolioEnvelope as PortfolioEnvelope
    from .position import Position as Position
    from .position_page import PositionPage as PositionPage
    from .position_page_envelope import PositionPageEnvelope as PositionPageEnvelope
    from .quantity import Quantity as Quantity
    from .quantity_envelope import QuantityEnvelope as QuantityEnvelope
    from .quantity_request import QuantityRequest as QuantityRequest
    from .security_type import SecurityType as SecurityType
    from .transaction import Transaction as Transaction
    from .transaction_page import TransactionPage as TransactionPage
    from .transaction_page_envelope import TransactionPageEnvelope as TransactionPageEnvelope

__all__ = [
    "Acknowledgement",
    "Balance",
    "BalanceEnvelope",
    "BusinessType",
    "ErrorCode",
    "ErrorResponse",
    "IoType",
    "Market",
    "NewOrder",
    "NewOrderParams",
    "Order",
    "OrderPage",
    "OrderPageEnvelope",
    "OrderReference",
    "OrderReferenceParams",
    "OrderSide",
    "OrderStatus",
    "OrderType",
    "PlacedOrder",
    "PlacedOrderEnvelope",
    "Portfolio",
    "PortfolioEnvelope",
    "Position",
    "PositionPage",
    "PositionPageEnvelope",
    "Quantity",
    "QuantityEnvelope",
    "QuantityRequest",
    "QuantityRequestParams",
    "SecurityType",
    "Transaction",
    "TransactionPage",
    "TransactionPageEnvelope",
]

_MODULES = {
    "Acknowledgement": "acknowledgement",
    "Balance": "balance",
    "BalanceEnvelope": "balance_envelope",
    "BusinessType": "business_type",
    "ErrorCode": "error_code",
    "ErrorResponse": "error_response",
    "IoType": "io_type",
    "Market": "market",
    "NewOrder": "new_order",
    "NewOrderParams": "_params",
    "Order": "order",
    "OrderPage": "order_page",
    "OrderPageEnvelope": "order_page_envelope",
    "OrderReference": "order_reference",
    "OrderReferenceParams": "_params",
    "OrderSide": "order_side",
    "OrderStatus": "order_status",
    "OrderType": "order_type",
    "PlacedOrder": "placed_order",
    "PlacedOrderEnvelope": "placed_order_envelope",
    "Portfolio": "portfolio",
    "PortfolioEnvelope": "portfolio_envelope",
    "Position": "position",
    "PositionPage": "position_page",
    "PositionPageEnvelope": "position_page_envelope",
    "Quantity": "quantity",
    "QuantityEnvelope": "quantity_envelope",
    "QuantityRequest": "quantity_request",
    "QuantityRequestParams": "_params",
    "SecurityType": "security_type",
    "Transaction": "transaction",
    "TransactionPage": "transaction_page",
    "TransactionPageEnvelope": "transaction_page_envelope",
}

if not TYPE_CHECKING:  # for type checkers, any name would exist

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
