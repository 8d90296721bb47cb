"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field


class SessionOthers(Struct, gc=False):
    broad_cast_socket: str | None = field(name="broadCastSocket", default=None)
    message_socket: str | None = field(name="messageSocket", default=None)
