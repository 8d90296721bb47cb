"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.order_new_single_request import OrderNewSingleRequest as WireOrderNewSingleRequest
    from .exec_inst import ExecInst
    from .ord_side import OrdSide
    from .ord_type import OrdType
    from .time_in_force import TimeInForce


@define(kw_only=True, eq=False, repr=False)
class OrderNewSingleRequest(Model):
    """A new limit order. The venue has no other order type: instead of a market order, use `FILL_OR_KILL` or `IMMEDIATE_OR_CANCEL`
    with the worst acceptable price. Each exchange supports its own set of values of `time_in_force` and `exec_inst`.

    Pass exactly one of ``symbol_id_exchange``, ``symbol_id_coinapi``.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount_order": "exchange-units",
        "price": "quote-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_id"),
        WireField("client_order_id"),
        WireField("symbol_id_exchange"),
        WireField("symbol_id_coinapi"),
        WireField("amount_order"),
        WireField("price"),
        WireField("side", _writing.plain),
        WireField("order_type", _writing.plain),
        WireField("time_in_force", _writing.plain),
        WireField("expire_time", _writing.iso_time),
        WireField("exec_inst", _writing.each(_writing.plain)),
    )

    exchange_id: str
    """The exchange account for the order, with its tag if it has one, as in `KRAKEN/JOHN`."""
    client_order_id: str
    """Your id of the order, by which you can find it again. It must be unique; no page says that the venue refuses a second use,
    or for how long it keeps the first."""
    symbol_id_exchange: str | None = None
    """The exchange's name of the market, such as `XBT/USDT`. The page requires one of the two names; this client accepts exactly
    one, so that they can't contradict each other."""
    symbol_id_coinapi: str | None = None
    """CoinAPI's name of the market, such as `KRAKEN_SPOT_BTC_USDT`."""
    amount_order: Decimal
    """Amount to buy or sell, in the exchange's unit for this market: coins or contracts (inferred). Unit: exchange-units."""
    price: Decimal
    """Limit price of one unit, in the market's quote currency (inferred). Unit: quote-currency."""
    side: OrdSide
    """Whether to buy or to sell."""
    order_type: OrdType
    """Type of the order; there is only one."""
    time_in_force: TimeInForce
    """How long the order is valid."""
    expire_time: datetime | None = None
    """Expiry time of the order. Required with `GOOD_TILL_TIME_EXCHANGE` and `GOOD_TILL_TIME_OMS`."""
    exec_inst: list[ExecInst] | None = None
    """Execution instructions; several may apply."""

    @classmethod
    def _built(cls, wire: WireOrderNewSingleRequest, note: Note) -> Self:
        model = new(cls)
        model.exchange_id = wire.exchange_id
        model.client_order_id = wire.client_order_id
        model.symbol_id_exchange = wire.symbol_id_exchange
        model.symbol_id_coinapi = wire.symbol_id_coinapi
        model.amount_order = wire.amount_order if type(wire.amount_order) is Decimal else number(wire.amount_order)
        model.price = wire.price if type(wire.price) is Decimal else number(wire.price)
        model.side = wire.side
        model.order_type = wire.order_type
        model.time_in_force = wire.time_in_force
        model.expire_time = wire.expire_time
        model.exec_inst = wire.exec_inst
        return model

    @staticmethod
    def _wire() -> type[WireOrderNewSingleRequest]:
        from ..wire.order_new_single_request import OrderNewSingleRequest

        return OrderNewSingleRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("exchange_id", self.exchange_id, minimum_length=1)
        _parameters.text("client_order_id", self.client_order_id, minimum_length=1)
        if self.symbol_id_exchange is not None:
            _parameters.text("symbol_id_exchange", self.symbol_id_exchange, minimum_length=1)
        if self.symbol_id_coinapi is not None:
            _parameters.text("symbol_id_coinapi", self.symbol_id_coinapi, minimum_length=1)
        _parameters.decimal("amount_order", self.amount_order, above="0")
        _parameters.decimal("price", self.price)
        _parameters.choice("side", self.side, allowed=("BUY", "SELL"))
        _parameters.choice("order_type", self.order_type, allowed=("LIMIT",))
        _parameters.choice(
            "time_in_force",
            self.time_in_force,
            allowed=("GOOD_TILL_CANCEL", "GOOD_TILL_TIME_EXCHANGE", "GOOD_TILL_TIME_OMS", "FILL_OR_KILL", "IMMEDIATE_OR_CANCEL"),
        )
        if self.expire_time is not None:
            _parameters.iso_time("expire_time", self.expire_time)
        if self.exec_inst is not None:
            self.exec_inst = _fields.items(
                "exec_inst",
                self.exec_inst,
                take=_fields.kept(
                    _parameters.choice,
                    allowed=(
                        "MAKER_OR_CANCEL",
                        "AUCTION_ONLY",
                        "INDICATION_OF_INTEREST",
                        "CANCEL_ON_DISCONNECT",
                        "DO_NOT_CANCEL_ON_DISCONNECT",
                        "DO_NOT_INCREASE",
                    ),
                ),
            )
        _exclusive.exactly_one({"symbol_id_exchange": self.symbol_id_exchange, "symbol_id_coinapi": self.symbol_id_coinapi})
