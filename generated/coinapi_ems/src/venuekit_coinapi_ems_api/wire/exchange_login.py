"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class ExchangeLogin(Struct, gc=False):
    exchange_id: str | None = None
    location_id: str | None = None
    required_parameters: list[str] | None = None
