"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new, number, whole

from ..wire.pair import Pair as WirePair

if TYPE_CHECKING:
    from ..wire.containers import Containers as WireContainers
    from .level import Level
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Containers(Model):
    """Arrays and maps of everything, nested.

    Source: https://docs.example.com/containers
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("texts"),
        WireField("grid", _writing.each(_writing.each(_writing.decimal_text))),
        WireField("cube", _writing.each(_writing.each(_writing.each(_writing.dictionary)))),
        WireField("pairs", _writing.each(_writing.dictionary)),
        WireField("by_name", _writing.each_value(_writing.dictionary), wire_name="byName"),
        WireField("price_by_name", wire_name="priceByName"),
        WireField("lists_by_name", _writing.each_value(_writing.each(_writing.dictionary)), wire_name="listsByName"),
        WireField("maps_in_list", _writing.each(_writing.each_value(_writing.decimal_text)), wire_name="mapsInList"),
        WireField("maps_by_name", _writing.each_value(_writing.each_value(_writing.decimal_text)), wire_name="mapsByName"),
        WireField("sides", _writing.each(_writing.plain)),
        WireField("levels_by_name", _writing.each_value(_writing.plain), wire_name="levelsByName"),
        WireField("gaps", _writing.each(_writing.decimal_text)),
        WireField("pair_gaps", _writing.each(_writing.dictionary), wire_name="pairGaps"),
        WireField("grid_gaps", _writing.each(_writing.each(_writing.decimal_text)), wire_name="gridGaps"),
        WireField("gaps_by_name", _writing.each_value(_writing.dictionary), wire_name="gapsByName"),
        WireField("moments", _writing.each(_writing.unix_milliseconds)),
        WireField("instants", _writing.each(_writing.iso_time)),
        WireField("quoted"),
        WireField("bare_texts", wire_name="bareTexts"),
        WireField("eithers", _writing.each(_writing.either)),
        WireField("anythings"),
        WireField("any_by_name", wire_name="anyByName"),
        WireField("ladder", _writing.each(_writing.decimal_text)),
        WireField("ladders", _writing.each(_writing.each(_writing.decimal_text))),
    )

    texts: list[str]
    grid: list[list[Decimal]]
    cube: list[list[list[Pair]]]
    pairs: list[Pair]
    by_name: dict[str, Pair]
    price_by_name: dict[str, Decimal]
    lists_by_name: dict[str, list[Pair]] | None = None
    maps_in_list: list[dict[str, Decimal]] | None = None
    maps_by_name: dict[str, dict[str, Decimal]] | None = None
    sides: list[Side] | None = None
    levels_by_name: dict[str, Level] | None = None
    gaps: list[Decimal | None] | None = None
    pair_gaps: list[Pair | None] | None = None
    grid_gaps: list[list[Decimal | None] | None] | None = None
    gaps_by_name: dict[str, Pair | None] | None = None
    moments: list[datetime] | None = None
    instants: list[datetime] | None = None
    quoted: list[int] | None = None
    bare_texts: list[str] | None = None
    eithers: list[Pair | str] | None = None
    anythings: list[Any] | None = None
    any_by_name: dict[str, Any] | None = None
    """Anything by name."""
    ladder: list[Decimal] | None = None
    """An array with a name."""
    ladders: list[list[Decimal]] | None = None

    @classmethod
    def _built(cls, wire: WireContainers, note: Note) -> Self:
        model = new(cls)
        model.texts = wire.texts
        model.grid = [[known(item) or note(item) or exact(item) for item in item] for item in wire.grid]
        model.cube = [[list(map(Pair._built, item, repeat(note))) for item in item] for item in wire.cube]
        model.pairs = list(map(Pair._built, wire.pairs, repeat(note)))
        model.by_name = {key: Pair._built(item, note) for key, item in wire.by_name.items()}
        model.price_by_name = {key: item if type(item) is Decimal else number(item) for key, item in wire.price_by_name.items()}
        model.lists_by_name = (
            None
            if (lists_by_name_ := wire.lists_by_name) is None
            else {key: list(map(Pair._built, item, repeat(note))) for key, item in lists_by_name_.items()}
        )
        model.maps_in_list = (
            None
            if (maps_in_list_ := wire.maps_in_list) is None
            else [{key: known(item) or note(item) or exact(item) for key, item in item.items()} for item in maps_in_list_]
        )
        model.maps_by_name = (
            None
            if (maps_by_name_ := wire.maps_by_name) is None
            else {
                key: {key: known(item) or note(item) or exact(item) for key, item in item.items()}
                for key, item in maps_by_name_.items()
            }
        )
        model.sides = wire.sides
        model.levels_by_name = wire.levels_by_name
        model.gaps = (
            None
            if (gaps_ := wire.gaps) is None
            else [None if item is None else known(item) or note(item) or exact(item) for item in gaps_]
        )
        model.pair_gaps = (
            None
            if (pair_gaps_ := wire.pair_gaps) is None
            else [None if item is None else Pair._built(item, note) for item in pair_gaps_]
        )
        model.grid_gaps = (
            None
            if (grid_gaps_ := wire.grid_gaps) is None
            else [
                None if item is None else [None if item is None else known(item) or note(item) or exact(item) for item in item]
                for item in grid_gaps_
            ]
        )
        model.gaps_by_name = (
            None
            if (gaps_by_name_ := wire.gaps_by_name) is None
            else {key: None if item is None else Pair._built(item, note) for key, item in gaps_by_name_.items()}
        )
        model.moments = None if (moments_ := wire.moments) is None else [moment(item, 1000) for item in moments_]
        model.instants = wire.instants
        model.quoted = None if (quoted_ := wire.quoted) is None else [whole(item) for item in quoted_]
        model.bare_texts = None if (bare_texts_ := wire.bare_texts) is None else [str(item) for item in bare_texts_]
        model.eithers = (
            None
            if (eithers_ := wire.eithers) is None
            else [Pair._built(item, note) if isinstance(item, WirePair) else item for item in eithers_]
        )
        model.anythings = wire.anythings
        model.any_by_name = wire.any_by_name
        model.ladder = (
            None if (ladder_ := wire.ladder) is None else [known(item) or note(item) or exact(item) for item in ladder_]
        )
        model.ladders = (
            None
            if (ladders_ := wire.ladders) is None
            else [[known(item) or note(item) or exact(item) for item in item] for item in ladders_]
        )
        return model

    @staticmethod
    def _wire() -> type[WireContainers]:
        from ..wire.containers import Containers

        return Containers


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
