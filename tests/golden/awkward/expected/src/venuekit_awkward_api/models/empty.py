"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.empty import Empty as WireEmpty


@define(kw_only=True, eq=False, repr=False)
class Empty(Model):
    """An object whose fields nobody documents.

    Source: https://docs.example.com/shapes
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = ()

    @classmethod
    def _built(cls, wire: WireEmpty, note: Note) -> Self:
        return new(cls)

    @staticmethod
    def _wire() -> type[WireEmpty]:
        from ..wire.empty import Empty

        return Empty
