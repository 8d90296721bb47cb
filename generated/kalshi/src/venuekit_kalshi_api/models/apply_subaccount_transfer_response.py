"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.apply_subaccount_transfer_response import ApplySubaccountTransferResponse as WireApplySubaccountTransferResponse


@define(kw_only=True, eq=False, repr=False)
class ApplySubaccountTransferResponse(Model):
    """An object without properties, returned for success.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = ()

    @classmethod
    def _built(cls, wire: WireApplySubaccountTransferResponse, note: Note) -> Self:
        return new(cls)

    @staticmethod
    def _wire() -> type[WireApplySubaccountTransferResponse]:
        from ..wire.apply_subaccount_transfer_response import ApplySubaccountTransferResponse

        return ApplySubaccountTransferResponse
