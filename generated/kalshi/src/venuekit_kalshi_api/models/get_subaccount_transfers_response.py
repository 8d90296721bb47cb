"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_subaccount_transfers_response import GetSubaccountTransfersResponse as WireGetSubaccountTransfersResponse


@define(kw_only=True, eq=False, repr=False)
class GetSubaccountTransfersResponse(Model):
    """One page of transfers between subaccounts.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("transfers", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    transfers: list[SubaccountTransfer]
    """The transfers of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetSubaccountTransfersResponse, note: Note) -> Self:
        model = new(cls)
        model.transfers = (
            [] if (transfers_ := wire.transfers) is None else list(map(SubaccountTransfer._built, transfers_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetSubaccountTransfersResponse]:
        from ..wire.get_subaccount_transfers_response import GetSubaccountTransfersResponse

        return GetSubaccountTransfersResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .subaccount_transfer import SubaccountTransfer
