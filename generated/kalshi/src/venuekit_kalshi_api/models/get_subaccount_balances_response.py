"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_subaccount_balances_response import GetSubaccountBalancesResponse as WireGetSubaccountBalancesResponse


@define(kw_only=True, eq=False, repr=False)
class GetSubaccountBalancesResponse(Model):
    """The balances of all subaccounts.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("subaccount_balances", _writing.each(_writing.dictionary)),)

    subaccount_balances: list[SubaccountBalance]
    """One row for each subaccount and shard. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetSubaccountBalancesResponse, note: Note) -> Self:
        model = new(cls)
        model.subaccount_balances = (
            []
            if (subaccount_balances_ := wire.subaccount_balances) is None
            else list(map(SubaccountBalance._built, subaccount_balances_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetSubaccountBalancesResponse]:
        from ..wire.get_subaccount_balances_response import GetSubaccountBalancesResponse

        return GetSubaccountBalancesResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .subaccount_balance import SubaccountBalance
