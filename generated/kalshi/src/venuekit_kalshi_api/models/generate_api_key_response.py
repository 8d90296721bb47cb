"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.generate_api_key_response import GenerateApiKeyResponse as WireGenerateApiKeyResponse
    from .api_key_type import ApiKeyType


@define(kw_only=True, eq=False, repr=False)
class GenerateApiKeyResponse(Model):
    """The new API key, with its private key.

    Source: https://docs.kalshi.com/api-reference/api-keys/generate-api-key
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("api_key_id"),
        WireField("key_type", _writing.plain),
        WireField("private_key", _writing.revealed),
        WireField("warning"),
    )

    api_key_id: str
    """Id of the new key."""
    key_type: ApiKeyType | None = None
    """Type of the key pair."""
    private_key: Secret
    """The private key in PEM, PKCS#1 for RSA and PKCS#8 for Ed25519. A secret; returned only this once."""
    warning: str | None = None
    """Warning that the key lacks a risk limit. Only present for a key of a subtrader without one."""

    @classmethod
    def _built(cls, wire: WireGenerateApiKeyResponse, note: Note) -> Self:
        model = new(cls)
        model.api_key_id = wire.api_key_id
        model.key_type = wire.key_type
        model.private_key = sealed(wire.private_key)
        model.warning = wire.warning
        return model

    @staticmethod
    def _wire() -> type[WireGenerateApiKeyResponse]:
        from ..wire.generate_api_key_response import GenerateApiKeyResponse

        return GenerateApiKeyResponse
