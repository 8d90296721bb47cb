"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.fcm_fill import FcmFill as WireFcmFill
    from .outcome_side import OutcomeSide


@define(kw_only=True, eq=False, repr=False)
class FcmFill(Model):
    """A fill with a subtrader on one side or on both. The properties of a side are present only if that side is the merchant's.

    Source: https://docs.kalshi.com/api-reference/fcm/get-fcm-fills
    """

    units: ClassVar[Mapping[str, str]] = {
        "count_fp": "contracts",
        "yes_price_dollars": "usd",
        "maker_fee_cost": "usd",
        "taker_fee_cost": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("fill_id"),
        WireField("exchange_index"),
        WireField("ticker"),
        WireField("taker_outcome_side", _writing.plain),
        WireField("count_fp", _writing.decimal_text),
        WireField("yes_price_dollars", _writing.decimal_text),
        WireField("created_time", _writing.iso_time),
        WireField("maker_order_id"),
        WireField("maker_subtrader_id"),
        WireField("maker_fee_cost", _writing.decimal_text),
        WireField("taker_order_id"),
        WireField("taker_subtrader_id"),
        WireField("taker_fee_cost", _writing.decimal_text),
    )

    fill_id: str
    """Id of the fill."""
    exchange_index: int
    """Number of the fill's exchange shard, counted from 0."""
    ticker: str
    """Ticker of the market."""
    taker_outcome_side: OutcomeSide
    """The outcome that the taker profits from; the maker profits from the other."""
    count_fp: Decimal
    """Contracts filled, with two decimals. Unit: contracts."""
    yes_price_dollars: Decimal
    """Price of one yes contract in dollars. Unit: usd."""
    created_time: datetime | None = None
    """Time of the fill."""
    maker_order_id: str | None = None
    """Id of the maker's order."""
    maker_subtrader_id: str | None = None
    """Subtrader of the maker."""
    maker_fee_cost: Decimal | None = None
    """Maker fee in dollars. Unit: usd."""
    taker_order_id: str | None = None
    """Id of the taker's order."""
    taker_subtrader_id: str | None = None
    """Subtrader of the taker."""
    taker_fee_cost: Decimal | None = None
    """Taker fee in dollars. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireFcmFill, note: Note) -> Self:
        model = new(cls)
        model.fill_id = wire.fill_id
        model.exchange_index = wire.exchange_index
        model.ticker = wire.ticker
        model.taker_outcome_side = wire.taker_outcome_side
        model.count_fp = known(wire.count_fp) or note(wire.count_fp) or exact(wire.count_fp)
        model.yes_price_dollars = known(wire.yes_price_dollars) or note(wire.yes_price_dollars) or exact(wire.yes_price_dollars)
        model.created_time = wire.created_time
        model.maker_order_id = wire.maker_order_id
        model.maker_subtrader_id = wire.maker_subtrader_id
        model.maker_fee_cost = (
            None
            if (maker_fee_cost_ := wire.maker_fee_cost) is None
            else known(maker_fee_cost_) or note(maker_fee_cost_) or exact(maker_fee_cost_)
        )
        model.taker_order_id = wire.taker_order_id
        model.taker_subtrader_id = wire.taker_subtrader_id
        model.taker_fee_cost = (
            None
            if (taker_fee_cost_ := wire.taker_fee_cost) is None
            else known(taker_fee_cost_) or note(taker_fee_cost_) or exact(taker_fee_cost_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireFcmFill]:
        from ..wire.fcm_fill import FcmFill

        return FcmFill
