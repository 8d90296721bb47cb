"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire._internal import Pong as WirePong


@define(kw_only=True, eq=False, repr=False)
class Pong(Model):
    """The other one.

    Source: https://docs.example.com/shapes
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ping", _writing.dictionary),
        WireField("price", _writing.decimal_text),
    )

    ping: Ping | None = None
    """A model that holds another that holds it."""
    price: Decimal
    """A scalar with a name. Unit: usd."""

    @classmethod
    def _built(cls, wire: WirePong, note: Note) -> Self:
        model = new(cls)
        model.ping = None if (ping_ := wire.ping) is None else Ping._built(ping_, note)
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        return model

    @staticmethod
    def _wire() -> type[WirePong]:
        from ..wire._internal import Pong

        return Pong


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .ping import Ping
