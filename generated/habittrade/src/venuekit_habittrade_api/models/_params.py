"""Dictionaries that may be passed instead of HabitTrade's models. Generated from the venue's description; change that and run ``nox -s generate``."""

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .order_side import OrderSide


class NewOrderParams(TypedDict, total=False):
    """Fields of a ``NewOrder``."""

    market: Required["str"]
    order_type: Required["str"]
    symbol: Required["str"]
    order_side: Required['OrderSide | Literal["buy", "sell"]']
    qty: Required["Decimal | int"]
    price: "Decimal | int | None"
    trigger_price: "Decimal | int | None"
    reference_id: "str | None"
    portfolio_id: "str | None"


class OrderReferenceParams(TypedDict, total=False):
    """Fields of a ``OrderReference``."""

    order_no: "str | None"
    reference_id: "str | None"


class QuantityRequestParams(TypedDict, total=False):
    """Fields of a ``QuantityRequest``."""

    market: Required["str"]
    symbol: Required["str"]
    order_side: Required['OrderSide | Literal["buy", "sell"]']
    price: "Decimal | int | None"
    ratio: Required["Decimal | int"]
