"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.trail import Trail as WireTrail


@define(kw_only=True, eq=False, repr=False)
class Trail(Model):
    """How a stop loss follows the market.

    Source: https://developer.synapsewave.com/docs/ConnectorAPI/modify-bracket-order
    """

    units: ClassVar[Mapping[str, str]] = {
        "ltp_jump_price": "inr",
        "stoploss_jump_price": "inr",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ltp_jump_price"),
        WireField("stoploss_jump_price"),
    )

    ltp_jump_price: Decimal | None = None
    """Change of the last traded price after which the stop loss moves. Unit: inr."""
    stoploss_jump_price: Decimal | None = None
    """Distance by which the stop loss then moves. Unit: inr."""

    @classmethod
    def _built(cls, wire: WireTrail, note: Note) -> Self:
        model = new(cls)
        model.ltp_jump_price = (
            None
            if (ltp_jump_price_ := wire.ltp_jump_price) is None
            else ltp_jump_price_
            if type(ltp_jump_price_) is Decimal
            else number(ltp_jump_price_)
        )
        model.stoploss_jump_price = (
            None
            if (stoploss_jump_price_ := wire.stoploss_jump_price) is None
            else stoploss_jump_price_
            if type(stoploss_jump_price_) is Decimal
            else number(stoploss_jump_price_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireTrail]:
        from ..wire.trail import Trail

        return Trail

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.ltp_jump_price is not None:
            _parameters.decimal("ltp_jump_price", self.ltp_jump_price, minimum="0")
        if self.stoploss_jump_price is not None:
            _parameters.decimal("stoploss_jump_price", self.stoploss_jump_price, minimum="0")
