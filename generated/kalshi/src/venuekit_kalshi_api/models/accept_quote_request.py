"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.accept_quote_request import AcceptQuoteRequest as WireAcceptQuoteRequest
    from .side import Side


@define(kw_only=True, eq=False, repr=False)
class AcceptQuoteRequest(Model):
    """The side of a quote to accept.

    Source: https://docs.kalshi.com/api-reference/communications/accept-rfq-quote
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("accepted_side", _writing.plain),)

    accepted_side: Side
    """The side to accept."""

    @classmethod
    def _built(cls, wire: WireAcceptQuoteRequest, note: Note) -> Self:
        model = new(cls)
        model.accepted_side = wire.accepted_side
        return model

    @staticmethod
    def _wire() -> type[WireAcceptQuoteRequest]:
        from ..wire.accept_quote_request import AcceptQuoteRequest

        return AcceptQuoteRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.choice("accepted_side", self.accepted_side, allowed=("yes", "no"))
