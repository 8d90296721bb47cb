"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import portfolio


class PortfolioEnvelope(Struct, gc=False):
    code: int | str
    data: portfolio.Portfolio | None = None
    message: str | None = None
    details: str | None = None
