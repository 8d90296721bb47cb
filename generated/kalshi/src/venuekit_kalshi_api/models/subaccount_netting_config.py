"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.subaccount_netting_config import SubaccountNettingConfig as WireSubaccountNettingConfig


@define(kw_only=True, eq=False, repr=False)
class SubaccountNettingConfig(Model):
    """Whether a subaccount nets its yes and no contracts.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subaccount_number"),
        WireField("enabled"),
        WireField("exchange_index"),
    )

    subaccount_number: int
    """Number of the subaccount; 0 is the primary one."""
    enabled: bool
    """True if they are netted."""
    exchange_index: int
    """Number of the exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireSubaccountNettingConfig, note: Note) -> Self:
        model = new(cls)
        model.subaccount_number = wire.subaccount_number
        model.enabled = wire.enabled
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireSubaccountNettingConfig]:
        from ..wire.subaccount_netting_config import SubaccountNettingConfig

        return SubaccountNettingConfig
