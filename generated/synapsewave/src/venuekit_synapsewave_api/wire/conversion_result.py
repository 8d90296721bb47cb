"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field


class ConversionResult(Struct, gc=False):
    order_id: str | None = field(name="order_ID", default=None)
    oder_id: str | None = field(name="oderID", default=None)
