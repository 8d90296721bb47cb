"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_intra_exchange_instance_transfers_response import (
        GetIntraExchangeInstanceTransfersResponse as WireGetIntraExchangeInstanceTransfersResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetIntraExchangeInstanceTransfersResponse(Model):
    """One page of transfers between shards, or between the two parts of the exchange.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("transfers", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    transfers: list[IntraExchangeInstanceTransfer]
    """The transfers of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetIntraExchangeInstanceTransfersResponse, note: Note) -> Self:
        model = new(cls)
        model.transfers = (
            []
            if (transfers_ := wire.transfers) is None
            else list(map(IntraExchangeInstanceTransfer._built, transfers_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetIntraExchangeInstanceTransfersResponse]:
        from ..wire.get_intra_exchange_instance_transfers_response import GetIntraExchangeInstanceTransfersResponse

        return GetIntraExchangeInstanceTransfersResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .intra_exchange_instance_transfer import IntraExchangeInstanceTransfer
