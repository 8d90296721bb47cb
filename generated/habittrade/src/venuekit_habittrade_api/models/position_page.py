"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.position_page import PositionPage as WirePositionPage


@define(kw_only=True, eq=False, repr=False)
class PositionPage(Model):
    """A page of positions. The structure is inferred from the trade lists. `positions` is required, so that a response with a
    different structure is an error and not an empty page.

    Source: https://docs.habittrade.com/account/position.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("positions", _writing.each(_writing.dictionary)),
        WireField("total_records"),
        WireField("page"),
        WireField("page_size"),
    )

    positions: list[Position]
    """The positions of this page."""
    total_records: int | None = None
    """Number of rows on all pages. Inferred from the trade lists."""
    page: int | None = None
    """Page number. Inferred from the trade lists."""
    page_size: int | None = None
    """Maximum number of rows per page. Inferred from the trade lists."""

    @classmethod
    def _built(cls, wire: WirePositionPage, note: Note) -> Self:
        model = new(cls)
        model.positions = list(map(Position._built, wire.positions, repeat(note)))
        model.total_records = None if (total_records_ := wire.total_records) is None else whole(total_records_)
        model.page = None if (page_ := wire.page) is None else whole(page_)
        model.page_size = None if (page_size_ := wire.page_size) is None else whole(page_size_)
        return model

    @staticmethod
    def _wire() -> type[WirePositionPage]:
        from ..wire.position_page import PositionPage

        return PositionPage


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .position import Position
