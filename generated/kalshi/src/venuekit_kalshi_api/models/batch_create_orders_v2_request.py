"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.batch_create_orders_v2_request import BatchCreateOrdersV2Request as WireBatchCreateOrdersV2Request


@define(kw_only=True, eq=False, repr=False)
class BatchCreateOrdersV2Request(Model):
    """Orders to place together. Each is accepted or rejected independently.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("orders", _writing.each(_writing.dictionary)),)

    orders: list[CreateOrderV2Request]
    """The orders. Their number is limited by the write rate limit of the account's tier, which must cover all of them at once."""

    @classmethod
    def _built(cls, wire: WireBatchCreateOrdersV2Request, note: Note) -> Self:
        model = new(cls)
        model.orders = list(map(CreateOrderV2Request._built, wire.orders, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireBatchCreateOrdersV2Request]:
        from ..wire.batch_create_orders_v2_request import BatchCreateOrdersV2Request

        return BatchCreateOrdersV2Request

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.orders = _fields.items(
            "orders", self.orders, take=_partial(_fields.model, kind=CreateOrderV2Request), minimum_items=1
        )


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .create_order_v2_request import CreateOrderV2Request
