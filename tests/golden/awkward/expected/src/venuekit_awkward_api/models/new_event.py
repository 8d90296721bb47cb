"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self
from uuid import UUID

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new, number

if TYPE_CHECKING:
    from ..wire.new_event import NewEvent as WireNewEvent
    from .direction import Direction
    from .level import Level
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class NewEvent(Model):
    """What is sent.

    Source: https://docs.example.com/events
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("client_id", wire_name="clientId"),
        WireField("side", _writing.plain),
        WireField("price", _writing.decimal_text),
        WireField("size"),
        WireField("note"),
        WireField("level", _writing.plain),
        WireField("when", _writing.iso_time),
        WireField("expires", _writing.unix_milliseconds),
        WireField("pair", _writing.dictionary),
        WireField("pairs", _writing.each(_writing.dictionary)),
        WireField("from_", wire_name="from"),
        WireField("code"),
        WireField("count"),
        WireField("quick"),
        WireField("uid", _writing.plain),
        WireField("day", _writing.plain),
        WireField("tags"),
        WireField("direction", _writing.plain),
    )

    client_id: str
    side: Side
    """Values that cannot be names. A backslash \\d and '''."""
    price: Decimal
    size: Decimal | None = None
    note: str | None = None
    level: Level | None = None
    """Integers, some below zero."""
    when: datetime | None = None
    expires: datetime | None = None
    pair: Pair | None = None
    """A small object that others hold."""
    pairs: list[Pair] | None = None
    from_: str | None = None
    code: str | None = None
    count: int | None = None
    quick: bool | None = None
    uid: UUID | None = None
    day: date | None = None
    tags: list[str] | None = None
    direction: Direction | None = None
    """Values that are only sent, and all there are."""

    @classmethod
    def _built(cls, wire: WireNewEvent, note: Note) -> Self:
        model = new(cls)
        model.client_id = wire.client_id
        model.side = wire.side
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        model.size = None if (size_ := wire.size) is None else size_ if type(size_) is Decimal else number(size_)
        model.note = wire.note
        model.level = wire.level
        model.when = wire.when
        model.expires = None if (expires_ := wire.expires) is None else moment(expires_, 1000)
        model.pair = None if (pair_ := wire.pair) is None else Pair._built(pair_, note)
        model.pairs = None if (pairs_ := wire.pairs) is None else list(map(Pair._built, pairs_, repeat(note)))
        model.from_ = wire.from_
        model.code = wire.code
        model.count = wire.count
        model.quick = wire.quick
        model.uid = wire.uid
        model.day = wire.day
        model.tags = wire.tags
        model.direction = wire.direction
        return model

    @staticmethod
    def _wire() -> type[WireNewEvent]:
        from ..wire.new_event import NewEvent

        return NewEvent

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("client_id", self.client_id, minimum_length=1, maximum_length=8)
        _parameters.choice(
            "side",
            self.side,
            allowed=(
                "2fast",
                "",
                "with space",
                "buy",
                "SELL",
                "camelCase",
                "None",
                "class",
                "with-dash",
                "with.dot",
                "ünïcode",
                "back\\slash",
                'quo"te',
                "name",
                "mro",
            ),
        )
        _parameters.decimal("price", self.price, minimum="0.01")
        if self.size is not None:
            _parameters.decimal("size", self.size)
        if self.note is not None:
            _parameters.text("note", self.note, maximum_length=5)
        if self.level is not None:
            _parameters.choice("level", self.level, allowed=(-10, -1, 0, 1, 200))
        if self.when is not None:
            _parameters.iso_time("when", self.when)
        if self.expires is not None:
            _parameters.moment("expires", self.expires, per_second=1000)
        if self.pair is not None:
            self.pair = _fields.model("pair", self.pair, kind=Pair)
        if self.pairs is not None:
            self.pairs = _fields.items("pairs", self.pairs, take=_partial(_fields.model, kind=Pair), maximum_items=2)
        if self.from_ is not None:
            _parameters.text("from_", self.from_)
        if self.code is not None:
            _parameters.text("code", self.code, pattern="^[A-Z]\\d+$")
        if self.count is not None:
            _parameters.integer("count", self.count, minimum=1, maximum=5)
        if self.quick is not None:
            _parameters.boolean("quick", self.quick)
        if self.uid is not None:
            _parameters.identifier("uid", self.uid)
        if self.day is not None:
            _parameters.iso_date("day", self.day)
        if self.tags is not None:
            self.tags = _fields.items("tags", self.tags, take=_fields.kept(_parameters.text, maximum_length=3), minimum_items=1)
        if self.direction is not None:
            _parameters.choice("direction", self.direction, allowed=("up", "down"))


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
