"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import SecretText

from . import session_others


class LoginSession(Struct, gc=False):
    user_id: str | None = None
    access_token: SecretText | None = None
    register_token: SecretText | None = None
    broadcast_access_token: SecretText | None = None
    broadcase_access_token: SecretText | None = None
    broad_cast_socket: str | None = field(name="broadCastSocket", default=None)
    others: session_others.SessionOthers | None = None
