"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.rfq_batch import RfqBatch as WireRfqBatch
    from .rfq_batch_status import RfqBatchStatus


@define(kw_only=True, eq=False, repr=False)
class RfqBatch(Model):
    """RFQs that are created and accepted together. User id and subaccount are only shown to its creator (inferred from `Rfq`).

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("id"),
        WireField("creator_id"),
        WireField("status", _writing.plain),
        WireField("created_ts", _writing.iso_time),
        WireField("accepted_ts", _writing.iso_time),
        WireField("closed_ts", _writing.iso_time),
        WireField("rfqs", _writing.each(_writing.dictionary)),
        WireField("updated_ts", _writing.iso_time),
        WireField("close_reason"),
        WireField("client_batch_id"),
        WireField("creator_user_id"),
        WireField("creator_subaccount"),
    )

    id: str
    """Id of the batch."""
    creator_id: str
    """Public id of the batch's creator, a pseudonym."""
    status: RfqBatchStatus
    """Status of the batch."""
    created_ts: datetime
    """When the batch was created. An ISO 8601 time, despite its name."""
    accepted_ts: datetime | None = None
    """When it was accepted."""
    closed_ts: datetime | None = None
    """When it was closed."""
    rfqs: list[Rfq]
    """The RFQs of the batch."""
    updated_ts: datetime | None = None
    """When the batch last changed."""
    close_reason: str | None = None
    """Why the batch was closed, if it was."""
    client_batch_id: str | None = None
    """Client-assigned id of the batch."""
    creator_user_id: str | None = None
    """User id of the batch's creator."""
    creator_subaccount: int | None = None
    """Number of the creator's subaccount; 0 is the primary one."""

    @classmethod
    def _built(cls, wire: WireRfqBatch, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        model.creator_id = wire.creator_id
        model.status = wire.status
        model.created_ts = wire.created_ts
        model.accepted_ts = wire.accepted_ts
        model.closed_ts = wire.closed_ts
        model.rfqs = [] if (rfqs_ := wire.rfqs) is None else list(map(Rfq._built, rfqs_, repeat(note)))
        model.updated_ts = wire.updated_ts
        model.close_reason = wire.close_reason
        model.client_batch_id = wire.client_batch_id
        model.creator_user_id = wire.creator_user_id
        model.creator_subaccount = wire.creator_subaccount
        return model

    @staticmethod
    def _wire() -> type[WireRfqBatch]:
        from ..wire.rfq_batch import RfqBatch

        return RfqBatch


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq import Rfq
