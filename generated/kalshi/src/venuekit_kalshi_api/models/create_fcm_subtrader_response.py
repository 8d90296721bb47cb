"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_fcm_subtrader_response import CreateFcmSubtraderResponse as WireCreateFcmSubtraderResponse


@define(kw_only=True, eq=False, repr=False)
class CreateFcmSubtraderResponse(Model):
    """The new subtrader.

    Source: https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("subtrader_id"),)

    subtrader_id: str
    """Full id of the new subtrader."""

    @classmethod
    def _built(cls, wire: WireCreateFcmSubtraderResponse, note: Note) -> Self:
        model = new(cls)
        model.subtrader_id = wire.subtrader_id
        return model

    @staticmethod
    def _wire() -> type[WireCreateFcmSubtraderResponse]:
        from ..wire.create_fcm_subtrader_response import CreateFcmSubtraderResponse

        return CreateFcmSubtraderResponse
