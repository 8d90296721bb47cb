"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_withdrawals_response import GetWithdrawalsResponse as WireGetWithdrawalsResponse


@define(kw_only=True, eq=False, repr=False)
class GetWithdrawalsResponse(Model):
    """One page of withdrawals.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("withdrawals", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    withdrawals: list[Withdrawal]
    """The withdrawals of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetWithdrawalsResponse, note: Note) -> Self:
        model = new(cls)
        model.withdrawals = (
            [] if (withdrawals_ := wire.withdrawals) is None else list(map(Withdrawal._built, withdrawals_, repeat(note)))
        )
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetWithdrawalsResponse]:
        from ..wire.get_withdrawals_response import GetWithdrawalsResponse

        return GetWithdrawalsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .withdrawal import Withdrawal
