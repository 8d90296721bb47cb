"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_intra_exchange_instance_transfer_response import (
        GetIntraExchangeInstanceTransferResponse as WireGetIntraExchangeInstanceTransferResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetIntraExchangeInstanceTransferResponse(Model):
    """One transfer between shards, or between the two parts of the exchange.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("transfer", _writing.dictionary),)

    transfer: IntraExchangeInstanceTransfer
    """The transfer."""

    @classmethod
    def _built(cls, wire: WireGetIntraExchangeInstanceTransferResponse, note: Note) -> Self:
        model = new(cls)
        model.transfer = IntraExchangeInstanceTransfer._built(wire.transfer, note)
        return model

    @staticmethod
    def _wire() -> type[WireGetIntraExchangeInstanceTransferResponse]:
        from ..wire.get_intra_exchange_instance_transfer_response import GetIntraExchangeInstanceTransferResponse

        return GetIntraExchangeInstanceTransferResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .intra_exchange_instance_transfer import IntraExchangeInstanceTransfer
