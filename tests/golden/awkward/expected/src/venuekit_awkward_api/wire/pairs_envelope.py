"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from . import pair


class PairsEnvelope(Struct, gc=False):
    is_ok: str = field(name="isOk")
    pair_data: list[pair.Pair] | None = field(name="pairData", default=None)
