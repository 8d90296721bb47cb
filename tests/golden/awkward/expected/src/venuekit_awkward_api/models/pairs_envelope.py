"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.pairs_envelope import PairsEnvelope as WirePairsEnvelope


@define(kw_only=True, eq=False, repr=False)
class PairsEnvelope(Model):
    """What wraps the pairs.

    Source: https://docs.example.com/pairs
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("is_ok", wire_name="isOk"),
        WireField("pair_data", _writing.each(_writing.dictionary), wire_name="pairData"),
    )

    is_ok: str
    pair_data: list[Pair] | None = None

    @classmethod
    def _built(cls, wire: WirePairsEnvelope, note: Note) -> Self:
        model = new(cls)
        model.is_ok = wire.is_ok
        model.pair_data = None if (pair_data_ := wire.pair_data) is None else list(map(Pair._built, pair_data_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WirePairsEnvelope]:
        from ..wire.pairs_envelope import PairsEnvelope

        return PairsEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
