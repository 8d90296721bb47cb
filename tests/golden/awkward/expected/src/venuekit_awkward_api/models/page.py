"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.page import Page as WirePage


@define(kw_only=True, eq=False, repr=False)
class Page(Model):
    """A page of pairs.

    Source: https://docs.example.com/pages
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("pairs", _writing.each(_writing.dictionary)),
        WireField("next_page", wire_name="nextPage"),
    )

    pairs: list[Pair]
    next_page: str | None = None

    @classmethod
    def _built(cls, wire: WirePage, note: Note) -> Self:
        model = new(cls)
        model.pairs = list(map(Pair._built, wire.pairs, repeat(note)))
        model.next_page = wire.next_page
        return model

    @staticmethod
    def _wire() -> type[WirePage]:
        from ..wire.page import Page

        return Page


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
