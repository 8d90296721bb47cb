"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_rfq_response import GetRfqResponse as WireGetRfqResponse


@define(kw_only=True, eq=False, repr=False)
class GetRfqResponse(Model):
    """One RFQ.

    Source: https://docs.kalshi.com/api-reference/communications/get-rfq
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("rfq", _writing.dictionary),)

    rfq: Rfq
    """The RFQ."""

    @classmethod
    def _built(cls, wire: WireGetRfqResponse, note: Note) -> Self:
        model = new(cls)
        model.rfq = Rfq._built(wire.rfq, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetRfqResponse]:
        from ..wire.get_rfq_response import GetRfqResponse

        return GetRfqResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .rfq import Rfq
