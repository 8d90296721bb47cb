"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.accept_rfq_batch_request import AcceptRfqBatchRequest as WireAcceptRfqBatchRequest
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class AcceptRfqBatchRequest(Model):
    """The side of a batch to accept, and the minimum bids.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("accepted_side", _writing.plain),
        WireField("min_bids", _writing.each(_writing.dictionary)),
        WireField("client_order_id"),
    )

    accepted_side: Side
    """The side of every RFQ to accept."""
    min_bids: list[RfqBatchAcceptLimit]
    """The lowest bid to accept for each RFQ."""
    client_order_id: str | None = None
    """Client-assigned id of the resulting orders (inferred)."""

    @classmethod
    def _built(cls, wire: WireAcceptRfqBatchRequest, note: Note) -> Self:
        model = new(cls)
        model.accepted_side = wire.accepted_side
        model.min_bids = list(map(RfqBatchAcceptLimit._built, wire.min_bids, repeat(note)))
        model.client_order_id = wire.client_order_id
        return model

    @staticmethod
    def _wire() -> type[WireAcceptRfqBatchRequest]:
        from ..wire.accept_rfq_batch_request import AcceptRfqBatchRequest

        return AcceptRfqBatchRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("accepted_side", self.accepted_side, allowed=("yes", "no"))
        self.min_bids = _fields.items("min_bids", self.min_bids, take=_partial(_fields.model, kind=RfqBatchAcceptLimit))
        if self.client_order_id is not None:
            _parameters.text("client_order_id", self.client_order_id, minimum_length=1)


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq_batch_accept_limit import RfqBatchAcceptLimit
