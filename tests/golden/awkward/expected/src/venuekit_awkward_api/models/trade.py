"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.trade import Trade as WireTrade


@define(kw_only=True, eq=False, repr=False)
class Trade(Model):
    """A trade.

    Source: https://docs.example.com/events
    """

    units: ClassVar[Mapping[str, str]] = {
        "price": "usd",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_type", wire_name="eventType"),
        WireField("price", _writing.decimal_text),
    )

    event_type: str
    price: Decimal
    """A scalar with a name. Unit: usd."""

    @classmethod
    def _built(cls, wire: WireTrade, note: Note) -> Self:
        model = new(cls)
        model.event_type = "trade"
        model.price = known(wire.price) or note(wire.price) or exact(wire.price)
        return model

    @staticmethod
    def _wire() -> type[WireTrade]:
        from ..wire.trade import Trade

        return Trade

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("event_type", self.event_type)
        _parameters.decimal("price", self.price)
