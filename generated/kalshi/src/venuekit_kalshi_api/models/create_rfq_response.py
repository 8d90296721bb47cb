"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_rfq_response import CreateRfqResponse as WireCreateRfqResponse


@define(kw_only=True, eq=False, repr=False)
class CreateRfqResponse(Model):
    """The new RFQ.

    Source: https://docs.kalshi.com/api-reference/communications/create-rfq
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("id"),)

    id: str
    """Id of the new RFQ, a UUID."""

    @classmethod
    def _built(cls, wire: WireCreateRfqResponse, note: Note) -> Self:
        model = new(cls)
        model.id = wire.id
        return model

    @staticmethod
    def _wire() -> type[WireCreateRfqResponse]:
        from ..wire.create_rfq_response import CreateRfqResponse

        return CreateRfqResponse
