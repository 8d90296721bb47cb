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
    """The wrapper of a portfolio. Only `code` is always present; a failure may have no `data` (inferred).

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("data", _writing.dictionary),
        WireField("message"),
        WireField("details"),
    )

    code: int
    """0 if the call succeeded, otherwise the venue's error code. Some pages print error codes with a leading zero."""
    data: Portfolio | None = None
    """The requested portfolio."""
    message: str | None = None
    """Error message for people. The success sample has none."""
    details: str | None = None
    """Details of the failure; may be empty. Neither sample of the portfolio page has them."""

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
