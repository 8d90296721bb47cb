"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.position import Position as WirePosition


@define(kw_only=True, eq=False, repr=False)
class Position(Model):
    """The open positions of one exchange account.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", wire_name="type"),
        WireField("exchange_id"),
        WireField("data", _writing.each(_writing.dictionary)),
    )

    type_: str | None = None
    """Kind of the message. Inferred from balances, whose quickstart responses have it."""
    exchange_id: str | None = None
    """The exchange account of the rows, with its tag if it has one, as in `KRAKEN` or `KRAKEN/JOHN`."""
    data: list[PositionData] | None = None
    """One row for each position."""

    @classmethod
    def _built(cls, wire: WirePosition, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.exchange_id = wire.exchange_id
        model.data = None if (data_ := wire.data) is None else list(map(PositionData._built, data_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WirePosition]:
        from ..wire.position import Position

        return Position


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .position_data import PositionData
