"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.error import Error as WireError


@define(kw_only=True, eq=False, repr=False)
class Error(Model):
    """The body of a refused key or an exceeded limit. Inferred from the market data interface of the same venue, whose pages print
    the text under `error` in one edition and under `message` in an older one; nothing is published for this interface.

    Source: https://docs.coinapi.io/market-data/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("error"),
        WireField("message"),
    )

    error: str | None = None
    """What went wrong, for people to read."""
    message: str | None = None
    """What went wrong, under its name in the older edition."""

    @classmethod
    def _built(cls, wire: WireError, note: Note) -> Self:
        model = new(cls)
        model.error = wire.error
        model.message = wire.message
        return model

    @staticmethod
    def _wire() -> type[WireError]:
        from ..wire.error import Error

        return Error
