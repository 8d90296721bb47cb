"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_order_group_response import CreateOrderGroupResponse as WireCreateOrderGroupResponse


@define(kw_only=True, eq=False, repr=False)
class CreateOrderGroupResponse(Model):
    """The group that was created.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("order_group_id"),
        WireField("subaccount"),
        WireField("exchange_index"),
    )

    order_group_id: str
    """Id of the group, to pass with its orders."""
    subaccount: int
    """Number of the group's subaccount; 0 is the primary one."""
    exchange_index: int | None = None
    """Number of the group's exchange shard, counted from 0."""

    @classmethod
    def _built(cls, wire: WireCreateOrderGroupResponse, note: Note) -> Self:
        model = new(cls)
        model.order_group_id = wire.order_group_id
        model.subaccount = wire.subaccount
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireCreateOrderGroupResponse]:
        from ..wire.create_order_group_response import CreateOrderGroupResponse

        return CreateOrderGroupResponse
