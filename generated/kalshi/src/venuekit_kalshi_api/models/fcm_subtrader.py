"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.fcm_subtrader import FcmSubtrader as WireFcmSubtrader


@define(kw_only=True, eq=False, repr=False)
class FcmSubtrader(Model):
    """A subtrader, and whether it may trade.

    Source: https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subtrader_id"),
        WireField("exchange_indices"),
        WireField("trading_blocked"),
        WireField("fcm_trading_blocked"),
        WireField("propagation_pending"),
    )

    subtrader_id: str
    """Full id of the subtrader."""
    exchange_indices: list[int]
    """Exchange shards on which the subtrader has been observed, counted from 0."""
    trading_blocked: bool
    """Whether the subtrader is blocked from trading, by the merchant, for the whole firm, or by the venue."""
    fcm_trading_blocked: bool
    """Whether the merchant has blocked this subtrader."""
    propagation_pending: bool
    """Whether a block of this subtrader hasn't taken effect everywhere yet."""

    @classmethod
    def _built(cls, wire: WireFcmSubtrader, note: Note) -> Self:
        model = new(cls)
        model.subtrader_id = wire.subtrader_id
        model.exchange_indices = [] if (exchange_indices_ := wire.exchange_indices) is None else exchange_indices_
        model.trading_blocked = wire.trading_blocked
        model.fcm_trading_blocked = wire.fcm_trading_blocked
        model.propagation_pending = wire.propagation_pending
        return model

    @staticmethod
    def _wire() -> type[WireFcmSubtrader]:
        from ..wire.fcm_subtrader import FcmSubtrader

        return FcmSubtrader
