"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.intra_exchange_instance_transfer_response import (
        IntraExchangeInstanceTransferResponse as WireIntraExchangeInstanceTransferResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class IntraExchangeInstanceTransferResponse(Model):
    """An accepted transfer.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("transfer_id"),)

    transfer_id: str
    """The transfer's venue-assigned id."""

    @classmethod
    def _built(cls, wire: WireIntraExchangeInstanceTransferResponse, note: Note) -> Self:
        model = new(cls)
        model.transfer_id = wire.transfer_id
        return model

    @staticmethod
    def _wire() -> type[WireIntraExchangeInstanceTransferResponse]:
        from ..wire.intra_exchange_instance_transfer_response import IntraExchangeInstanceTransferResponse

        return IntraExchangeInstanceTransferResponse
