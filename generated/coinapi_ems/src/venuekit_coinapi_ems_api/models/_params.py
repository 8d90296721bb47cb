"""Dictionaries that may be passed instead of CoinAPI EMS's models. Generated from the venue's description; change that and run ``nox -s generate``."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Required, TypedDict

from venuekit.auth.secrets import Secret

if TYPE_CHECKING:
    from .account_parameter import AccountParameter
    from .exec_inst import ExecInst
    from .ord_side import OrdSide
    from .ord_type import OrdType
    from .time_in_force import TimeInForce


class AccountParams(TypedDict, total=False):
    """Fields of a ``Account``."""

    exchange_id: Required["str"]
    parameters: Required["Sequence[AccountParameter | AccountParameterParams]"]


class AccountParameterParams(TypedDict, total=False):
    """Fields of a ``AccountParameter``."""

    key: Required["str"]
    value: Required["str | Secret"]


class OrderCancelAllRequestParams(TypedDict, total=False):
    """Fields of a ``OrderCancelAllRequest``."""

    exchange_id: Required["str"]


class OrderCancelSingleRequestParams(TypedDict, total=False):
    """Fields of a ``OrderCancelSingleRequest``."""

    exchange_id: Required["str"]
    exchange_order_id: "str | None"
    client_order_id: "str | None"


class OrderNewSingleRequestParams(TypedDict, total=False):
    """Fields of a ``OrderNewSingleRequest``."""

    exchange_id: Required["str"]
    client_order_id: Required["str"]
    symbol_id_exchange: "str | None"
    symbol_id_coinapi: "str | None"
    amount_order: Required["Decimal | int"]
    price: Required["Decimal | int"]
    side: Required['OrdSide | Literal["BUY", "SELL"]']
    order_type: Required['OrdType | Literal["LIMIT"]']
    time_in_force: Required[
        'TimeInForce | Literal["GOOD_TILL_CANCEL", "GOOD_TILL_TIME_EXCHANGE", "GOOD_TILL_TIME_OMS", "FILL_OR_KILL", "IMMEDIATE_OR_CANCEL"]'
    ]
    expire_time: "datetime | None"
    exec_inst: 'Sequence[ExecInst | Literal["MAKER_OR_CANCEL", "AUCTION_ONLY", "INDICATION_OF_INTEREST", "CANCEL_ON_DISCONNECT", "DO_NOT_CANCEL_ON_DISCONNECT", "DO_NOT_INCREASE"]] | None'
