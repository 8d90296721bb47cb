"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.portfolio import Portfolio as WirePortfolio


@define(kw_only=True, eq=False, repr=False)
class Portfolio(Model):
    """One portfolio with all its holdings.

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("portfolio_id"),
        WireField("positions", _writing.each(_writing.dictionary)),
    )

    portfolio_id: str | None = None
    """Your identifier of the portfolio, as in the path of the call."""
    positions: list[Position]
    """One entry for each security. The response for an empty portfolio is undocumented."""

    @classmethod
    def _built(cls, wire: WirePortfolio, note: Note) -> Self:
        model = new(cls)
        model.portfolio_id = wire.portfolio_id
        model.positions = list(map(Position._built, wire.positions, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WirePortfolio]:
        from ..wire.portfolio import Portfolio

        return Portfolio


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .position import Position
