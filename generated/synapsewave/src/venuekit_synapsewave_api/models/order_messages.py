"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.order_messages import OrderMessages as WireOrderMessages


@define(kw_only=True, eq=False, repr=False)
class OrderMessages(Model):
    """A page of messages about orders.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/order-messages
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("result", _writing.each(_writing.dictionary)),
    )

    status: bool
    """True if the call succeeded."""
    result: list[OrderMessage] | None = None
    """The messages of this page."""

    @classmethod
    def _built(cls, wire: WireOrderMessages, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.result = None if (result_ := wire.result) is None else list(map(OrderMessage._built, result_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireOrderMessages]:
        from ..wire.order_messages import OrderMessages

        return OrderMessages


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .order_message import OrderMessage
