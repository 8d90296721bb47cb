"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.empty_response import EmptyResponse as WireEmptyResponse


@define(kw_only=True, eq=False, repr=False)
class EmptyResponse(Model):
    """An object without properties, returned for success, or sent if a request needs a body without content.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = ()

    @classmethod
    def _built(cls, wire: WireEmptyResponse, note: Note) -> Self:
        return new(cls)

    @staticmethod
    def _wire() -> type[WireEmptyResponse]:
        from ..wire.empty_response import EmptyResponse

        return EmptyResponse
