"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from msgspec import Struct, field
from venuekit.codec.wire import DecimalNumber, DecimalText, Moment, UnixMilliseconds

from venuekit_awkward_api.models.direction import Direction
from venuekit_awkward_api.models.level import Level
from venuekit_awkward_api.models.side import Side

from . import pair as pair_1


class NewEvent(Struct, gc=False):
    client_id: str = field(name="clientId")
    side: Side
    price: DecimalText
    size: DecimalNumber | None = None
    note: str | None = None
    level: Level | None = None
    when: Moment | None = None
    expires: UnixMilliseconds | None = None
    pair: pair_1.Pair | None = None
    pairs: list[pair_1.Pair] | None = None
    from_: str | None = field(name="from", default=None)
    code: str | None = None
    count: int | None = None
    quick: bool | None = None
    uid: UUID | None = None
    day: date | None = None
    tags: list[str] | None = None
    direction: Direction | None = None
