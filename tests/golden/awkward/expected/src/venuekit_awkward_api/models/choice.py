"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new, number

if TYPE_CHECKING:
    from ..wire.choice import Choice as WireChoice


@define(kw_only=True, eq=False, repr=False)
class Choice(Model):
    """Fields that exclude each other.

    Pass at most one of ``low``, ``high``.

    Pass at most one of ``high``, ``from_``, ``parameters``.

    Pass exactly one of ``by_name``, ``by_price``, ``nobody``.

    Source: https://docs.example.com/choices
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("low", _writing.decimal_text),
        WireField("high", _writing.decimal_text),
        WireField("from_", wire_name="from"),
        WireField("parameters"),
        WireField("by_name", wire_name="byName"),
        WireField("by_price", wire_name="by-price"),
        WireField("nobody"),
    )

    low: Decimal | None = None
    high: Decimal | None = None
    from_: str | None = None
    parameters: str | None = None
    by_name: str | None = None
    by_price: Decimal | None = None
    nobody: bool | None = None

    @classmethod
    def _built(cls, wire: WireChoice, note: Note) -> Self:
        model = new(cls)
        model.low = None if (low_ := wire.low) is None else known(low_) or note(low_) or exact(low_)
        model.high = None if (high_ := wire.high) is None else known(high_) or note(high_) or exact(high_)
        model.from_ = wire.from_
        model.parameters = wire.parameters
        model.by_name = wire.by_name
        model.by_price = (
            None if (by_price_ := wire.by_price) is None else by_price_ if type(by_price_) is Decimal else number(by_price_)
        )
        model.nobody = wire.nobody
        return model

    @staticmethod
    def _wire() -> type[WireChoice]:
        from ..wire.choice import Choice

        return Choice

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.low is not None:
            _parameters.decimal("low", self.low)
        if self.high is not None:
            _parameters.decimal("high", self.high)
        if self.from_ is not None:
            _parameters.text("from_", self.from_)
        if self.parameters is not None:
            _parameters.text("parameters", self.parameters)
        if self.by_name is not None:
            _parameters.text("by_name", self.by_name)
        if self.by_price is not None:
            _parameters.decimal("by_price", self.by_price)
        if self.nobody is not None:
            _parameters.boolean("nobody", self.nobody)
        _exclusive.at_most_one({"low": self.low, "high": self.high})
        _exclusive.at_most_one({"high": self.high, "from_": self.from_, "parameters": self.parameters})
        _exclusive.exactly_one({"by_name": self.by_name, "by_price": self.by_price, "nobody": self.nobody})
