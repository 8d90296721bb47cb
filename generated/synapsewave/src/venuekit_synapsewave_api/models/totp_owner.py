"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.totp_owner import TotpOwner as WireTotpOwner


@define(kw_only=True, eq=False, repr=False)
class TotpOwner(Model):
    """The user of a TOTP.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/verify-totp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("user_id", wire_name="userID"),)

    user_id: str | None = None
    """The user's id."""

    @classmethod
    def _built(cls, wire: WireTotpOwner, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        return model

    @staticmethod
    def _wire() -> type[WireTotpOwner]:
        from ..wire.totp_owner import TotpOwner

        return TotpOwner
