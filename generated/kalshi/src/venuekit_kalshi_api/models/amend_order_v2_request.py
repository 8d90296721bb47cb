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
    from ..wire.amend_order_v2_request import AmendOrderV2Request as WireAmendOrderV2Request
    from .book_side import BookSide


@define(kw_only=True, eq=False, repr=False)
class AmendOrderV2Request(Model):
    """The new values of an open order. `ticker` and `side` repeat the order's values and can't be changed; `price` and `count` are
    always sent, even if unchanged.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "usd",
        "count": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ticker"),
        WireField("side", _writing.plain),
        WireField("price", _writing.decimal_text),
        WireField("count", _writing.decimal_text),
        WireField("client_order_id"),
        WireField("updated_client_order_id"),
        WireField("expiration_time", _writing.unix_seconds),
        WireField("exchange_index"),
    )

    ticker: str
    """Ticker of the order's market; the venue rejects another one with `order_ticker_mismatch`."""
    side: BookSide
    """The order's side of the order book; the venue rejects another one with `order_side_mismatch`."""
    price: Decimal
    """The new limit price of one yes contract in dollars, with two to four decimals on the market's price grid. That it lies
    between 0 and 1 is inferred from the payout of a contract. Unit: usd."""
    count: Decimal
    """The new total number of contracts, with up to two decimals: those already filled plus those to keep open. An order for 10
    with 4 filled keeps 6 open with 10, and 2 with 6. Unit: contracts."""
    client_order_id: str | None = None
    """The order's client-assigned id; the venue rejects any other."""
    updated_client_order_id: str | None = None
    """The order's new client-assigned id."""
    expiration_time: datetime | None = None
    """When the order expires, in Unix seconds; must be in the future. 0 removes the expiration; by default, it is unchanged."""
    exchange_index: int | None = None
    """The order's exchange shard, counted from 0. By default, or with -1, the venue finds it by ticker."""

    @classmethod
    def _built(cls, wire: WireAmendOrderV2Request, note: Note) -> Self:
        model = new(cls)
        model.ticker = wire.ticker
        model.side = wire.side
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        model.count = known(wire.count) or note(wire.count) or exact(wire.count)
        model.client_order_id = wire.client_order_id
        model.updated_client_order_id = wire.updated_client_order_id
        model.expiration_time = None if (expiration_time_ := wire.expiration_time) is None else moment(expiration_time_, 1)
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireAmendOrderV2Request]:
        from ..wire.amend_order_v2_request import AmendOrderV2Request

        return AmendOrderV2Request

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("ticker", self.ticker, minimum_length=1)
        _parameters.choice("side", self.side, allowed=("bid", "ask"))
        _parameters.decimal("price", self.price, minimum="0.0001", maximum="0.9999")
        _parameters.decimal("count", self.count, minimum="0.01")
        if self.client_order_id is not None:
            _parameters.text("client_order_id", self.client_order_id, minimum_length=1)
        if self.updated_client_order_id is not None:
            _parameters.text("updated_client_order_id", self.updated_client_order_id, minimum_length=1)
        if self.expiration_time is not None:
            _parameters.moment("expiration_time", self.expiration_time, per_second=1, minimum=0)
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=-1)
