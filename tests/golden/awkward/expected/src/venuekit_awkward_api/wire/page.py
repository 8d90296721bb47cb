"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field

from . import pair


class Page(Struct, gc=False):
    pairs: list[pair.Pair]
    next_page: str | None = field(name="nextPage", default=None)
