"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import BareText


class Outcome(Struct, gc=False):
    status: str
    code: BareText | None = None
    message: str | None = None
