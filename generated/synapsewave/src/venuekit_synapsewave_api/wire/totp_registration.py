"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import SecretText


class TotpRegistration(Struct, gc=False):
    auth_secret: SecretText = field(name="authSecret")
    qr_img: SecretText | None = field(name="qrImg", default=None)
    user_id: str | None = field(name="userID", default=None)
