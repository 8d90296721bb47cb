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
    from ..wire.kinds import Kinds as WireKinds
    from .closed import Closed
    from .level import Level
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Kinds(Model):
    """Every kind of value, always there.

    Source: https://docs.example.com/kinds
    """

    units: ClassVar[Mapping[str, str]] = {
        "exact_text": "usd",
        "exact_number": "contracts",
        "left_as_number": "unix-seconds",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("text"),
        WireField("address"),
        WireField("identity", _writing.plain),
        WireField("exact_text", _writing.decimal_text, wire_name="exactText"),
        WireField("exact_number", wire_name="exactNumber"),
        WireField("exact_either", wire_name="exactEither"),
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
        WireField("anything", null=True),
    )

    text: str
    """Text."""
    address: str
    """An address, which is text."""
    identity: UUID
    """An identifier."""
    exact_text: Decimal
    """A decimal in a string. Unit: usd."""
    exact_number: Decimal
    """A decimal as a JSON number. Unit: contracts."""
    exact_either: Decimal
    """Either of the two."""
    small: int
    """Ends in a quote "."""
    big: int
    """Ends in a backslash \\."""
    quoted: int
    """"Begins" with a quote."""
    bare_text: str
    """Text that may come as a number."""
    instant: datetime
    """A moment."""
    day: date
    """A day."""
    seconds: datetime
    """A moment in seconds."""
    milliseconds: datetime
    """A moment in milliseconds."""
    left_as_number: int
    """A moment left as a number. Unit: unix-seconds."""
    flag: bool
    """True or false."""
    side: Side
    """Values that cannot be names. A backslash \\d and '''."""
    level: Level
    """The description of the reference wins."""
    closed: Closed
    """Values the venue promises not to add to."""
    pair: Pair
    """A small object that others hold."""
    texts: list[str]
    """Texts."""
    prices: dict[str, Decimal]
    """Prices by name."""
    either: Pair | str
    """A pair or text."""
    anything: Any
    """Anything at all."""

    @classmethod
    def _built(cls, wire: WireKinds, note: Note) -> Self:
        model = new(cls)
        model.text = wire.text
        model.address = wire.address
        model.identity = wire.identity
        model.exact_text = known(wire.exact_text) or note(wire.exact_text) or exact(wire.exact_text)
        model.exact_number = wire.exact_number if type(wire.exact_number) is Decimal else number(wire.exact_number)
        model.exact_either = wire.exact_either if type(wire.exact_either) is Decimal else number(wire.exact_either)
        model.small = wire.small
        model.big = wire.big
        model.quoted = whole(wire.quoted)
        model.bare_text = str(wire.bare_text)
        model.instant = wire.instant
        model.day = wire.day
        model.seconds = moment(wire.seconds, 1)
        model.milliseconds = moment(wire.milliseconds, 1000)
        model.left_as_number = wire.left_as_number
        model.flag = wire.flag
        model.side = wire.side
        model.level = wire.level
        model.closed = wire.closed
        model.pair = Pair._built(wire.pair, note)
        model.texts = wire.texts
        model.prices = {key: known(item) or note(item) or exact(item) for key, item in wire.prices.items()}
        model.either = Pair._built(wire.either, note) if isinstance(wire.either, WirePair) else wire.either
        model.anything = wire.anything
        return model

    @staticmethod
    def _wire() -> type[WireKinds]:
        from ..wire.kinds import Kinds

        return Kinds


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .pair import Pair
