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
    from ..wire.generate_api_key_request import GenerateApiKeyRequest as WireGenerateApiKeyRequest
    from .api_key_scope import ApiKeyScope
    from .api_key_type import ApiKeyType


@define(kw_only=True, eq=False, repr=False)
class GenerateApiKeyRequest(Model):
    """The key to make. It may be bound to a subaccount or to a subtrader, not to both.

    Pass at most one of ``subaccount``, ``fcm_subtrader_id``.

    Source: https://docs.kalshi.com/api-reference/api-keys/generate-api-key
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("name"),
        WireField("key_type", _writing.plain),
        WireField("scopes", _writing.each(_writing.plain)),
        WireField("subaccount"),
        WireField("fcm_subtrader_id"),
    )

    name: str
    """What to call the key."""
    key_type: ApiKeyType | None = None
    """What kind of pair to make; an RSA one if left out."""
    scopes: list[ApiKeyScope] | None = None
    """What the key may do. `write` needs `read` beside it, the finer ones stand alone. Left out, the key may do everything."""
    subaccount: int | None = None
    """Number of the only subaccount that the key may read and trade on; 0 is the primary one. Such a key can't move money between
    subaccounts."""
    fcm_subtrader_id: str | None = None
    """The only subtrader that the key may act for, by its full id; it has to exist. For futures commission merchants only. The
    venue describes such keys as good for other interfaces and, but for a few calls under `fcm`, refused here."""

    @classmethod
    def _built(cls, wire: WireGenerateApiKeyRequest, note: Note) -> Self:
        model = new(cls)
        model.name = wire.name
        model.key_type = wire.key_type
        model.scopes = wire.scopes
        model.subaccount = wire.subaccount
        model.fcm_subtrader_id = wire.fcm_subtrader_id
        return model

    @staticmethod
    def _wire() -> type[WireGenerateApiKeyRequest]:
        from ..wire.generate_api_key_request import GenerateApiKeyRequest

        return GenerateApiKeyRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raises ``ArgumentError``, a ``ValueError``, naming the first field that breaks a documented rule."""
        _parameters.text("name", self.name, minimum_length=1)
        if self.key_type is not None:
            _parameters.choice("key_type", self.key_type, allowed=("rsa", "ed25519"))
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
