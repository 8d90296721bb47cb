"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire._internal import Ping as WirePing


@define(kw_only=True, eq=False, repr=False)
class Ping(Model):
    """A model that holds another that holds it.

    Source: https://docs.example.com/shapes
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("pong", _writing.dictionary),
        WireField("pongs", _writing.each(_writing.dictionary)),
    )

    pong: Pong | None = None
    """The other one."""
    pongs: list[Pong] | None = None

    @classmethod
    def _built(cls, wire: WirePing, note: Note) -> Self:
        model = new(cls)
        model.pong = None if (pong_ := wire.pong) is None else Pong._built(pong_, note)
        model.pongs = None if (pongs_ := wire.pongs) is None else list(map(Pong._built, pongs_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WirePing]:
        from ..wire._internal import Ping

        return Ping


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pong import Pong
