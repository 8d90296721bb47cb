"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_communications_id_response import GetCommunicationsIdResponse as WireGetCommunicationsIdResponse


@define(kw_only=True, eq=False, repr=False)
class GetCommunicationsIdResponse(Model):
    """The public id of the account.

    Source: https://docs.kalshi.com/api-reference/communications/get-communications-id
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("communications_id"),)

    communications_id: str
    """The id that other members see."""

    @classmethod
    def _built(cls, wire: WireGetCommunicationsIdResponse, note: Note) -> Self:
        model = new(cls)
        model.communications_id = wire.communications_id
        return model

    @staticmethod
    def _wire() -> type[WireGetCommunicationsIdResponse]:
        from ..wire.get_communications_id_response import GetCommunicationsIdResponse

        return GetCommunicationsIdResponse
