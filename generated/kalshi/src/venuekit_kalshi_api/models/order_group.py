"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.order_group import OrderGroup as WireOrderGroup


@define(kw_only=True, eq=False, repr=False)
class OrderGroup(Model):
    """A group of orders that are cancelled together when too many of their contracts are filled within 15 seconds.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_limit_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("contracts_limit_fp", _writing.decimal_text),
        WireField("is_auto_cancel_enabled"),
        WireField("exchange_index"),
    )

    id: str
    """Id of the group."""
    contracts_limit_fp: Decimal | None = None
    """Contracts that may be filled within any 15 seconds, with two decimals. Unit: contracts."""
    is_auto_cancel_enabled: bool
    """Whether the group cancels its orders when the limit is exceeded. It isn't documented whether this distinguishes an active
    group from a triggered one."""
    exchange_index: int | None = None
    """Number of the group's exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireOrderGroup, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.contracts_limit_fp = (
            None
            if (contracts_limit_fp_ := wire.contracts_limit_fp) is None
            else known(contracts_limit_fp_) or note(contracts_limit_fp_) or exact(contracts_limit_fp_)
        )
        model.is_auto_cancel_enabled = wire.is_auto_cancel_enabled
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireOrderGroup]:
        from ..wire.order_group import OrderGroup

        return OrderGroup
