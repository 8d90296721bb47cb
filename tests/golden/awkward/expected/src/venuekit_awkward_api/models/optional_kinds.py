"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self
from uuid import UUID

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, moment, new, number, whole

from ..wire.pair import Pair as WirePair

if TYPE_CHECKING:
    from ..wire.optional_kinds import OptionalKinds as WireOptionalKinds
    from .closed import Closed
    from .level import Level
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class OptionalKinds(Model):
    """Every kind of value, perhaps absent.

    Source: https://docs.example.com/kinds
    """

    units: ClassVar[Mapping[str, str]] = {
        "left_as_number": "unix-seconds",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("text"),
        WireField("address"),
        WireField("identity", _writing.plain),
        WireField("exact_text", _writing.decimal_text, wire_name="exactText"),
        WireField("exact_number", wire_name="exactNumber"),
        WireField("exact_either", _writing.decimal_text, wire_name="exactEither"),
        WireField("small"),
        WireField("big"),
        WireField("quoted"),
        WireField("bare_text", wire_name="bareText"),
        WireField("instant", _writing.iso_time),
        WireField("day", _writing.plain),
        WireField("seconds", _writing.unix_seconds),
        WireField("milliseconds", _writing.unix_milliseconds),
        WireField("left_as_number", wire_name="leftAsNumber"),
        WireField("flag"),
        WireField("side", _writing.plain),
        WireField("level", _writing.plain),
        WireField("closed", _writing.plain),
        WireField("pair", _writing.dictionary),
        WireField("texts"),
        WireField("prices", _writing.each_value(_writing.decimal_text)),
        WireField("either", _writing.either),
        WireField("anything"),
    )

    text: str | None = None
    address: str | None = None
    identity: UUID | None = None
    exact_text: Decimal | None = None
    exact_number: Decimal | None = None
    exact_either: Decimal | None = None
    small: int | None = None
    big: int | None = None
    quoted: int | None = None
    bare_text: str | None = None
    instant: datetime | None = None
    day: date | None = None
    seconds: datetime | None = None
    milliseconds: datetime | None = None
    left_as_number: int | None = None
    """Unit: unix-seconds."""
    flag: bool | None = None
    side: Side | None = None
    """Values that cannot be names. A backslash \\d and '''."""
    level: Level | None = None
    """A level."""
    closed: Closed | None = None
    """Values the venue promises not to add to."""
    pair: Pair | None = None
    """A small object that others hold."""
    texts: list[str] | None = None
    prices: dict[str, Decimal] | None = None
    either: Pair | str | None = None
    anything: Any = None

    @classmethod
    def _built(cls, wire: WireOptionalKinds, note: Note) -> Self:
        model = new(cls)
        model.text = wire.text
        model.address = wire.address
        model.identity = wire.identity
        model.exact_text = (
            None if (exact_text_ := wire.exact_text) is None else known(exact_text_) or note(exact_text_) or exact(exact_text_)
        )
        model.exact_number = (
            None
            if (exact_number_ := wire.exact_number) is None
            else exact_number_
            if type(exact_number_) is Decimal
            else number(exact_number_)
        )
        model.exact_either = (
            None
            if (exact_either_ := wire.exact_either) is None
            else exact_either_
            if type(exact_either_) is Decimal
            else number(exact_either_)
        )
        model.small = wire.small
        model.big = wire.big
        model.quoted = None if (quoted_ := wire.quoted) is None else whole(quoted_)
        model.bare_text = None if (bare_text_ := wire.bare_text) is None else str(bare_text_)
        model.instant = wire.instant
        model.day = wire.day
        model.seconds = None if (seconds_ := wire.seconds) is None else moment(seconds_, 1)
        model.milliseconds = None if (milliseconds_ := wire.milliseconds) is None else moment(milliseconds_, 1000)
        model.left_as_number = wire.left_as_number
        model.flag = wire.flag
        model.side = wire.side
        model.level = wire.level
        model.closed = wire.closed
        model.pair = None if (pair_ := wire.pair) is None else Pair._built(pair_, note)
        model.texts = wire.texts
        model.prices = (
            None
            if (prices_ := wire.prices) is None
            else {key: known(item) or note(item) or exact(item) for key, item in prices_.items()}
        )
        model.either = (
            None if (either_ := wire.either) is None else Pair._built(either_, note) if isinstance(either_, WirePair) else either_
        )
        model.anything = wire.anything
        return model

    @staticmethod
    def _wire() -> type[WireOptionalKinds]:
        from ..wire.optional_kinds import OptionalKinds

        return OptionalKinds


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
