"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import position


class Portfolio(Struct, gc=False):
    positions: list[position.Position]
    portfolio_id: str | None = None
