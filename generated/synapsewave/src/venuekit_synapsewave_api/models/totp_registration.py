"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.totp_registration import TotpRegistration as WireTotpRegistration


@define(kw_only=True, eq=False, repr=False)
class TotpRegistration(Model):
    """The data that an authenticator app needs to generate TOTPs.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/register-totp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("qr_img", _writing.revealed, wire_name="qrImg"),
        WireField("auth_secret", _writing.revealed, wire_name="authSecret"),
        WireField("user_id", wire_name="userID"),
    )

    qr_img: Secret | None = None
    """The secret as a QR code: an image as a data URL, or the URL of an image."""
    auth_secret: Secret
    """The secret as Base32 (inferred from its sample), to type in."""
    user_id: str | None = None
    """The user's id."""

    @classmethod
    def _built(cls, wire: WireTotpRegistration, note: Note) -> Self:
        model = new(cls)
        model.qr_img = None if (qr_img_ := wire.qr_img) is None else sealed(qr_img_)
        model.auth_secret = sealed(wire.auth_secret)
        model.user_id = wire.user_id
        return model

    @staticmethod
    def _wire() -> type[WireTotpRegistration]:
        from ..wire.totp_registration import TotpRegistration

        return TotpRegistration
