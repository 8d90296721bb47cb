"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.error import Error as WireError


@define(kw_only=True, eq=False, repr=False)
class Error(Model):
    """An error response about the API key or a limit. Inferred from the venue's market data API, whose pages have the text in
    `error` in one edition and in `message` in an older one; nothing is published for this API.

    Source: https://docs.coinapi.io/market-data/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("error"),
        WireField("message"),
    )

    error: str | None = None
    """Error message for people."""
    message: str | None = None
    """Error message, by its name in the older edition."""

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
