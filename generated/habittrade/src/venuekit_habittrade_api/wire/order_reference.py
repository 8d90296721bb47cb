"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class OrderReference(Struct, gc=False):
    order_no: str | None = None
    reference_id: str | None = None
