"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_fcm_position_transfer_response import (
        CreateFcmPositionTransferResponse as WireCreateFcmPositionTransferResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class CreateFcmPositionTransferResponse(Model):
    """The new transfer.

    Source: https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("position_transfer_id"),)

    position_transfer_id: str
    """Id of the transfer. Store it: no operation lists past transfers."""

    @classmethod
    def _built(cls, wire: WireCreateFcmPositionTransferResponse, note: Note) -> Self:
        model = new(cls)
        model.position_transfer_id = wire.position_transfer_id
        return model

    @staticmethod
    def _wire() -> type[WireCreateFcmPositionTransferResponse]:
        from ..wire.create_fcm_position_transfer_response import CreateFcmPositionTransferResponse

        return CreateFcmPositionTransferResponse
