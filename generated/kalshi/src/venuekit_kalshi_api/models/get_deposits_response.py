"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_deposits_response import GetDepositsResponse as WireGetDepositsResponse


@define(kw_only=True, eq=False, repr=False)
class GetDepositsResponse(Model):
    """One page of deposits.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("deposits", _writing.each(_writing.dictionary)),
        WireField("cursor"),
    )

    deposits: list[Deposit]
    """The deposits of this page. The venue may send null for an empty list."""
    cursor: str | None = None
    """Cursor of the next page. Empty, null or absent on the last page."""

    @classmethod
    def _built(cls, wire: WireGetDepositsResponse, note: Note) -> Self:
        model = new(cls)
        model.deposits = [] if (deposits_ := wire.deposits) is None else list(map(Deposit._built, deposits_, repeat(note)))
        model.cursor = wire.cursor
        return model

    @staticmethod
    def _wire() -> type[WireGetDepositsResponse]:
        from ..wire.get_deposits_response import GetDepositsResponse

        return GetDepositsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .deposit import Deposit
