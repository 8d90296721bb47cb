"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_rfqs_response import GetRfqsResponse as WireGetRfqsResponse


@define(kw_only=True, eq=False, repr=False)
class GetRfqsResponse(Model):
    """One page of RFQs.

    Source: https://docs.kalshi.com/api-reference/communications/get-rfqs
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("rfqs", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    rfqs: list[Rfq]
    """The RFQs of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetRfqsResponse, note: Note) -> Self:
        model = new(cls)
        model.rfqs = [] if (rfqs_ := wire.rfqs) is None else list(map(Rfq._built, rfqs_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetRfqsResponse]:
        from ..wire.get_rfqs_response import GetRfqsResponse

        return GetRfqsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq import Rfq
