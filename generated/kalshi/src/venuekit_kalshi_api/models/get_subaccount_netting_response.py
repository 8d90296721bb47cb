"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_subaccount_netting_response import GetSubaccountNettingResponse as WireGetSubaccountNettingResponse


@define(kw_only=True, eq=False, repr=False)
class GetSubaccountNettingResponse(Model):
    """Which subaccounts net their positions.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("netting_configs", _writing.each(_writing.dictionary)),)

    netting_configs: list[SubaccountNettingConfig]
    """One row for each subaccount and shard. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetSubaccountNettingResponse, note: Note) -> Self:
        model = new(cls)
        model.netting_configs = (
            []
            if (netting_configs_ := wire.netting_configs) is None
            else list(map(SubaccountNettingConfig._built, netting_configs_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetSubaccountNettingResponse]:
        from ..wire.get_subaccount_netting_response import GetSubaccountNettingResponse

        return GetSubaccountNettingResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .subaccount_netting_config import SubaccountNettingConfig
