"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_order_groups_response import GetOrderGroupsResponse as WireGetOrderGroupsResponse


@define(kw_only=True, eq=False, repr=False)
class GetOrderGroupsResponse(Model):
    """All order groups of the account.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("order_groups", _writing.each(_writing.dictionary)),)

    order_groups: list[OrderGroup] | None = None
    """The groups. Absent or null if there are none."""

    @classmethod
    def _built(cls, wire: WireGetOrderGroupsResponse, note: Note) -> Self:
        model = new(cls)
        model.order_groups = (
            None if (order_groups_ := wire.order_groups) is None else list(map(OrderGroup._built, order_groups_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetOrderGroupsResponse]:
        from ..wire.get_order_groups_response import GetOrderGroupsResponse

        return GetOrderGroupsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order_group import OrderGroup
