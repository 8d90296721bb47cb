"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.filter import Filter as WireFilter
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class Filter(Model):
    """What to look for.

    Source: https://docs.example.com/events
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("min_price", _writing.decimal_text, wire_name="minPrice"),
        WireField("side", _writing.plain),
    )

    min_price: Decimal | None = None
    side: Side | None = None
    """Values that cannot be names. A backslash \\d and '''."""

    @classmethod
    def _built(cls, wire: WireFilter, note: Note) -> Self:
        model = new(cls)
        model.min_price = (
            None if (min_price_ := wire.min_price) is None else known(min_price_) or note(min_price_) or exact(min_price_)
        )
        model.side = wire.side
        return model

    @staticmethod
    def _wire() -> type[WireFilter]:
        from ..wire.filter import Filter

        return Filter

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.min_price is not None:
            _parameters.decimal("min_price", self.min_price)
        if self.side is not None:
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
