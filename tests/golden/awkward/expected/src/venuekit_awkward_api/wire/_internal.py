"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import DecimalText


class Ping(Struct, gc=False):
    pong: Pong | None = None
    pongs: list[Pong] | None = None


class Pong(Struct, gc=False):
    price: DecimalText
    ping: Ping | None = None
