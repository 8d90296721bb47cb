"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.decrease_order_v2_request import DecreaseOrderV2Request as WireDecreaseOrderV2Request


@define(kw_only=True, eq=False, repr=False)
class DecreaseOrderV2Request(Model):
    """The decrease of an order's open contracts. Exactly one of `reduce_by` and `reduce_to` must be given.

    Pass exactly one of ``reduce_by``, ``reduce_to``.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "reduce_by": "contracts",
        "reduce_to": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("reduce_by", _writing.decimal_text),
        WireField("reduce_to", _writing.decimal_text),
        WireField("exchange_index"),
        WireField("market_ticker"),
    )

    reduce_by: Decimal | None = None
    """Number of open contracts to cancel, with up to two decimals. Unit: contracts."""
    reduce_to: Decimal | None = None
    """Number of contracts to keep open, with up to two decimals. That 0 cancels all of them is inferred. Unit: contracts."""
    exchange_index: int | None = None
    """The order's exchange shard, counted from 0; -1 lets the venue find it by `market_ticker`. By default, the venue uses
    `market_ticker` if it is given, otherwise shard 0."""
    market_ticker: str | None = None
    """Ticker of the order's market. The venue uses it to find the shard."""

    @classmethod
    def _built(cls, wire: WireDecreaseOrderV2Request, note: Note) -> Self:
        model = new(cls)
        model.reduce_by = (
            None if (reduce_by_ := wire.reduce_by) is None else known(reduce_by_) or note(reduce_by_) or exact(reduce_by_)
        )
        model.reduce_to = (
            None if (reduce_to_ := wire.reduce_to) is None else known(reduce_to_) or note(reduce_to_) or exact(reduce_to_)
        )
        model.exchange_index = wire.exchange_index
        model.market_ticker = wire.market_ticker
        return model

    @staticmethod
    def _wire() -> type[WireDecreaseOrderV2Request]:
        from ..wire.decrease_order_v2_request import DecreaseOrderV2Request

        return DecreaseOrderV2Request

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.reduce_by is not None:
            _parameters.decimal("reduce_by", self.reduce_by, minimum="0.01")
        if self.reduce_to is not None:
            _parameters.decimal("reduce_to", self.reduce_to, minimum="0")
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=-1)
        if self.market_ticker is not None:
            _parameters.text("market_ticker", self.market_ticker, minimum_length=1)
        _exclusive.exactly_one({"reduce_by": self.reduce_by, "reduce_to": self.reduce_to})
