"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new

if TYPE_CHECKING:
    from ..wire.create_order_v2_request import CreateOrderV2Request as WireCreateOrderV2Request
    from .book_side import BookSide
    from .self_trade_prevention_type import SelfTradePreventionType
    from .time_in_force import TimeInForce


@define(kw_only=True, eq=False, repr=False)
class CreateOrderV2Request(Model):
    """An order to place. Orders always refer to the yes side of the order book: to buy no at a price, `ask` at one dollar minus
    that price. `expiration_time` works only with `good_till_canceled`, and `reduce_only` only with `immediate_or_cancel`; the
    venue rejects other combinations with 400.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "count": "contracts",
        "price": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("client_order_id"),
        WireField("side", _writing.plain),
        WireField("count", _writing.decimal_text),
        WireField("price", _writing.decimal_text),
        WireField("expiration_time", _writing.unix_seconds),
        WireField("time_in_force", _writing.plain),
        WireField("post_only"),
        WireField("self_trade_prevention_type", _writing.plain),
        WireField("cancel_order_on_pause"),
        WireField("reduce_only"),
        WireField("subaccount"),
        WireField("order_group_id"),
        WireField("exchange_index"),
    )

    ticker: str
    """Ticker of the market."""
    client_order_id: str | None = None
    """Client-assigned id of the order (idempotency key). The first order that uses an id uses it up, even if the order is
    cancelled. With it, a request with an unknown outcome can be retried without placing a second order."""
    side: BookSide
    """Side of the order book; `bid` buys yes (or sells no), `ask` sells yes (or buys no)."""
    count: Decimal
    """Number of contracts, with up to two decimals. Sent as a string; the venue rejects a JSON number. Unit: contracts."""
    price: Decimal
    """Limit price of one yes contract in dollars, also for an `ask`. It needs two to four decimals on the market's price grid
    (`price_ranges`), otherwise the venue rejects it with `invalid_price`. That it lies between 0 and 1 is inferred from the
    payout of a contract. Sent as a string; the venue rejects a JSON number. Unit: usd."""
    expiration_time: datetime | None = None
    """When the order expires, in Unix seconds; must be in the future. By default, it doesn't expire."""
    time_in_force: TimeInForce
    """How long the order remains active."""
    post_only: bool | None = None
    """True to reject the order (400, `post only cross`) instead of filling it immediately."""
    self_trade_prevention_type: SelfTradePreventionType
    """What happens if the order would match another order of the account."""
    cancel_order_on_pause: bool | None = None
    """True to cancel the order, while open, when trading is paused for any reason."""
    reduce_only: bool | None = None
    """True to cap the order at the current position, so that it can only reduce it. The venue rejects it unless `time_in_force` is
    `immediate_or_cancel`."""
    subaccount: int | None = None
    """Number of the trading subaccount: 0 is the primary one, 1 to 63 are numbered ones. With a key that is restricted to a
    subaccount, omit it or pass that one. That the default is the primary one for other keys is inferred."""
    order_group_id: str | None = None
    """Id of the order group that the order joins. A triggered group accepts no orders until it is reset."""
    exchange_index: int | None = None
    """Exchange shard for the order, counted from 0, which must hold its collateral. By default, or with -1, the venue finds the
    shard by ticker."""

    @classmethod
    def _built(cls, wire: WireCreateOrderV2Request, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.client_order_id = wire.client_order_id
        model.side = wire.side
        model.count = known(wire.count) or note(wire.count) or exact(wire.count)
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        model.expiration_time = None if (expiration_time_ := wire.expiration_time) is None else moment(expiration_time_, 1)
        model.time_in_force = wire.time_in_force
        model.post_only = wire.post_only
        model.self_trade_prevention_type = wire.self_trade_prevention_type
        model.cancel_order_on_pause = wire.cancel_order_on_pause
        model.reduce_only = wire.reduce_only
        model.subaccount = wire.subaccount
        model.order_group_id = wire.order_group_id
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireCreateOrderV2Request]:
        from ..wire.create_order_v2_request import CreateOrderV2Request

        return CreateOrderV2Request

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("ticker", self.ticker, minimum_length=1)
        if self.client_order_id is not None:
            _parameters.text("client_order_id", self.client_order_id, minimum_length=1)
        _parameters.choice("side", self.side, allowed=("bid", "ask"))
        _parameters.decimal("count", self.count, minimum="0.01")
        _parameters.decimal("price", self.price, minimum="0.0001", maximum="0.9999")
        if self.expiration_time is not None:
            _parameters.moment("expiration_time", self.expiration_time, per_second=1, minimum=1)
        _parameters.choice(
            "time_in_force", self.time_in_force, allowed=("fill_or_kill", "good_till_canceled", "immediate_or_cancel")
        )
        if self.post_only is not None:
            _parameters.boolean("post_only", self.post_only)
        _parameters.choice("self_trade_prevention_type", self.self_trade_prevention_type, allowed=("taker_at_cross", "maker"))
        if self.cancel_order_on_pause is not None:
            _parameters.boolean("cancel_order_on_pause", self.cancel_order_on_pause)
        if self.reduce_only is not None:
            _parameters.boolean("reduce_only", self.reduce_only)
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        if self.order_group_id is not None:
            _parameters.text("order_group_id", self.order_group_id, minimum_length=1)
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=-1)
