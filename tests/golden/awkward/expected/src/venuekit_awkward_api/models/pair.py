"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.pair import Pair as WirePair


@define(kw_only=True, eq=False, repr=False)
class Pair(Model):
    """A small object that others hold.

    Source: https://docs.example.com/pairs
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("name"),
        WireField("price", _writing.decimal_text),
        WireField("date_", _writing.plain, wire_name="date"),
    )

    name: str
    price: Decimal
    """The price in dollars. Unit: usd."""
    date_: date | None = None

    @classmethod
    def _built(cls, wire: WirePair, note: Note) -> Self:
        model = new(cls)
        model.name = wire.name
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        model.date_ = wire.date_
        return model

    @staticmethod
    def _wire() -> type[WirePair]:
        from ..wire.pair import Pair

        return Pair

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("name", self.name)
        _parameters.decimal("price", self.price)
        if self.date_ is not None:
            _parameters.iso_date("date_", self.date_)
