"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import settlement


class GetSettlementsResponse(Struct, gc=False):
    settlements: list[settlement.Settlement] | None
    cursor: str | None = None
