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
    from ..wire.batch_cancel_orders_v2_request import BatchCancelOrdersV2Request as WireBatchCancelOrdersV2Request


@define(kw_only=True, eq=False, repr=False)
class BatchCancelOrdersV2Request(Model):
    """Orders to cancel together. Each is cancelled independently.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("orders", _writing.each(_writing.dictionary)),)

    orders: list[BatchCancelOrdersV2RequestOrder]
    """The orders. Their number is limited by the write rate limit of the account's tier, which must cover all of them at once."""

    @classmethod
    def _built(cls, wire: WireBatchCancelOrdersV2Request, note: Note) -> Self:
        model = new(cls)
        model.orders = list(map(BatchCancelOrdersV2RequestOrder._built, wire.orders, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireBatchCancelOrdersV2Request]:
        from ..wire.batch_cancel_orders_v2_request import BatchCancelOrdersV2Request

        return BatchCancelOrdersV2Request

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.orders = _fields.items(
            "orders", self.orders, take=_partial(_fields.model, kind=BatchCancelOrdersV2RequestOrder), minimum_items=1
        )


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder
