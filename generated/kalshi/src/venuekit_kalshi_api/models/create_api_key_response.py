"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_api_key_response import CreateApiKeyResponse as WireCreateApiKeyResponse


@define(kw_only=True, eq=False, repr=False)
class CreateApiKeyResponse(Model):
    """The new API key.

    Source: https://docs.kalshi.com/api-reference/api-keys/create-api-key
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("api_key_id"),
        WireField("warning"),
    )

    api_key_id: str
    """Id of the new key."""
    warning: str | None = None
    """Warning that the key lacks a risk limit. Only present for a key of a subtrader without one."""

    @classmethod
    def _built(cls, wire: WireCreateApiKeyResponse, note: Note) -> Self:
        model = new(cls)
        model.api_key_id = wire.api_key_id
        model.warning = wire.warning
        return model

    @staticmethod
    def _wire() -> type[WireCreateApiKeyResponse]:
        from ..wire.create_api_key_response import CreateApiKeyResponse

        return CreateApiKeyResponse
