"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_api_key_request import CreateApiKeyRequest as WireCreateApiKeyRequest
    from .api_key_scope import ApiKeyScope


@define(kw_only=True, eq=False, repr=False)
class CreateApiKeyRequest(Model):
    """The API key to register. It may be restricted to a subaccount or to a subtrader, not to both.

    Pass at most one of ``subaccount``, ``fcm_subtrader_id``.

    Source: https://docs.kalshi.com/api-reference/api-keys/create-api-key
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("name"),
        WireField("public_key"),
        WireField("scopes", _writing.each(_writing.plain)),
        WireField("subaccount"),
        WireField("fcm_subtrader_id"),
    )

    name: str
    """Name of the key."""
    public_key: str
    """The public key in PEM, RSA or Ed25519."""
    scopes: list[ApiKeyScope] | None = None
    """Permissions of the key. `write` also requires `read`, the narrower scopes don't. By default, the key has full access."""
    subaccount: int | None = None
    """Number of the only subaccount that the key can read and trade on; 0 is the primary one. Such a key can't transfer money
    between subaccounts."""
    fcm_subtrader_id: str | None = None
    """Full id of the only subtrader that the key can act for; it must exist. For futures commission merchants only. The venue
    documents such keys for other interfaces; it rejects them here, except for a few operations under `fcm`."""

    @classmethod
    def _built(cls, wire: WireCreateApiKeyRequest, note: Note) -> Self:
        model = new(cls)
        model.name = wire.name
        model.public_key = wire.public_key
        model.scopes = wire.scopes
        model.subaccount = wire.subaccount
        model.fcm_subtrader_id = wire.fcm_subtrader_id
        return model

    @staticmethod
    def _wire() -> type[WireCreateApiKeyRequest]:
        from ..wire.create_api_key_request import CreateApiKeyRequest

        return CreateApiKeyRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("name", self.name, minimum_length=1)
        _parameters.text("public_key", self.public_key, minimum_length=1)
        if self.scopes is not None:
            self.scopes = _fields.items(
                "scopes",
                self.scopes,
                take=_fields.kept(
                    _parameters.choice,
                    allowed=(
                        "read",
                        "write",
                        "read::block_trade_accept",
                        "read::portfolio_balance",
                        "write::trade",
                        "write::transfer",
                        "write::fcm_risk",
                        "write::block_trade_accept",
                    ),
                ),
            )
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        if self.fcm_subtrader_id is not None:
            _parameters.text("fcm_subtrader_id", self.fcm_subtrader_id, minimum_length=1)
        _exclusive.at_most_one({"subaccount": self.subaccount, "fcm_subtrader_id": self.fcm_subtrader_id})
