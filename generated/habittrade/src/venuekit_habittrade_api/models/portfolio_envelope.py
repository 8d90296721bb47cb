"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.portfolio_envelope import PortfolioEnvelope as WirePortfolioEnvelope


@define(kw_only=True, eq=False, repr=False)
class PortfolioEnvelope(Model):
    """The wrapper around a portfolio. Only `code` is certain to be there; a failure may come without `data`.

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("data", _writing.dictionary),
        WireField("message"),
        WireField("details"),
    )

    code: int
    """0 when the call succeeded, else the venue's number of the failure. Some of its pages print such numbers with a leading zero."""
    data: Portfolio | None = None
    """The portfolio asked for. Absent when the call failed (inferred)."""
    message: str | None = None
    """What went wrong, for people to read. The success sample has none."""
    details: str | None = None
    """More about the failure; may be empty. Neither sample of the portfolio page has it."""

    @classmethod
    def _built(cls, wire: WirePortfolioEnvelope, note: Note) -> Self:
        model = new(cls)
        model.code = whole(wire.code)
        model.data = None if (data_ := wire.data) is None else Portfolio._built(data_, note)
        model.message = wire.message
        model.details = wire.details
        return model

    @staticmethod
    def _wire() -> type[WirePortfolioEnvelope]:
        from ..wire.portfolio_envelope import PortfolioEnvelope

        return PortfolioEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .portfolio import Portfolio
