"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field
from venuekit.codec.wire import BareText, DecimalNumber, DecimalText, Moment, QuotableInteger, UnixMilliseconds

from venuekit_awkward_api.models.level import Level
from venuekit_awkward_api.models.side import Side

from . import pair


class Containers(Struct, gc=False):
    texts: list[str]
    grid: list[list[DecimalText]]
    cube: list[list[list[pair.Pair]]]
    pairs: list[pair.Pair]
    by_name: dict[str, pair.Pair] = field(name="byName")
    price_by_name: dict[str, DecimalNumber] = field(name="priceByName")
    lists_by_name: dict[str, list[pair.Pair]] | None = field(name="listsByName", default=None)
    maps_in_list: list[dict[str, DecimalText]] | None = field(name="mapsInList", default=None)
    maps_by_name: dict[str, dict[str, DecimalText]] | None = field(name="mapsByName", default=None)
    sides: list[Side] | None = None
    levels_by_name: dict[str, Level] | None = field(name="levelsByName", default=None)
    gaps: list[DecimalText | None] | None = None
    pair_gaps: list[pair.Pair | None] | None = field(name="pairGaps", default=None)
    grid_gaps: list[list[DecimalText | None] | None] | None = field(name="gridGaps", default=None)
    gaps_by_name: dict[str, pair.Pair | None] | None = field(name="gapsByName", default=None)
    moments: list[UnixMilliseconds] | None = None
    instants: list[Moment] | None = None
    quoted: list[QuotableInteger] | None = None
    bare_texts: list[BareText] | None = field(name="bareTexts", default=None)
    eithers: list[pair.Pair | str] | None = None
    anythings: list[Any] | None = None
    any_by_name: dict[str, Any] | None = field(name="anyByName", default=None)
    ladder: list[DecimalText] | None = None
    ladders: list[list[DecimalText]] | None = None
