"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_subaccount_response import CreateSubaccountResponse as WireCreateSubaccountResponse


@define(kw_only=True, eq=False, repr=False)
class CreateSubaccountResponse(Model):
    """The new subaccount.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("subaccount_number"),)

    subaccount_number: int
    """Its number, from 1 to 63; the venue numbers them consecutively."""

    @classmethod
    def _built(cls, wire: WireCreateSubaccountResponse, note: Note) -> Self:
        model = new(cls)
        model.subaccount_number = wire.subaccount_number
        return model

    @staticmethod
    def _wire() -> type[WireCreateSubaccountResponse]:
        from ..wire.create_subaccount_response import CreateSubaccountResponse

        return CreateSubaccountResponse
