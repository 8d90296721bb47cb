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


class NullableKinds(Struct, gc=False):
    text: str | None
    address: str | None
    identity: UUID | None
    exact_text: DecimalText | None = field(name="exactText")
    exact_number: DecimalNumber | None = field(name="exactNumber")
    exact_either: DecimalNumber | None = field(name="exactEither")
    small: int | None
    big: int | None
    quoted: QuotableInteger | None
    bare_text: BareText | None = field(name="bareText")
    instant: Moment | None
    day: date | None
    seconds: UnixSeconds | None
    milliseconds: UnixMilliseconds | None
    left_as_number: int | None = field(name="leftAsNumber")
    flag: bool | None
    side: Side | None
    level: Level | None
    closed: Closed | None
    pair: pair_1.Pair | None
    texts: list[str] | None
    prices: dict[str, DecimalText] | None
    either: pair_1.Pair | str | None
    anything: Any
