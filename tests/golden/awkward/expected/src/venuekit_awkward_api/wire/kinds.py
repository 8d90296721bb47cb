"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

from msgspec import Struct, field
from venuekit.codec.wire import BareText, DecimalNumber, DecimalText, Moment, QuotableInteger, UnixMilliseconds, UnixSeconds

from venuekit_awkward_api.models.closed import Closed
from venuekit_awkward_api.models.level import Level
from venuekit_awkward_api.models.side import Side

from . import pair as pair_1


class Kinds(Struct, gc=False):
    text: str
    address: str
    identity: UUID
    exact_text: DecimalText = field(name="exactText")
    exact_number: DecimalNumber = field(name="exactNumber")
    exact_either: DecimalNumber = field(name="exactEither")
    small: int
    big: int
    quoted: QuotableInteger
    bare_text: BareText = field(name="bareText")
    instant: Moment
    day: date
    seconds: UnixSeconds
    milliseconds: UnixMilliseconds
    left_as_number: int = field(name="leftAsNumber")
    flag: bool
    side: Side
    level: Level
    closed: Closed
    pair: pair_1.Pair
    texts: list[str]
    prices: dict[str, DecimalText]
    either: pair_1.Pair | str
    anything: Any
