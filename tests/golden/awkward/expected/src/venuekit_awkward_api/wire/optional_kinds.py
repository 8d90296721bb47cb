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


class OptionalKinds(Struct, gc=False):
    text: str | None = None
    address: str | None = None
    identity: UUID | None = None
    exact_text: DecimalText | None = field(name="exactText", default=None)
    exact_number: DecimalNumber | None = field(name="exactNumber", default=None)
    exact_either: DecimalNumber | None = field(name="exactEither", default=None)
    small: int | None = None
    big: int | None = None
    quoted: QuotableInteger | None = None
    bare_text: BareText | None = field(name="bareText", default=None)
    instant: Moment | None = None
    day: date | None = None
    seconds: UnixSeconds | None = None
    milliseconds: UnixMilliseconds | None = None
    left_as_number: int | None = field(name="leftAsNumber", default=None)
    flag: bool | None = None
    side: Side | None = None
    level: Level | None = None
    closed: Closed | None = None
    pair: pair_1.Pair | None = None
    texts: list[str] | None = None
    prices: dict[str, DecimalText] | None = None
    either: pair_1.Pair | str | None = None
    anything: Any = None
