"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class Endpoint(Struct, gc=False):
    exchange_id: str | None = None
    location_id: str | None = None
    endpoint_schema: str | None = None
    endpoint_host: str | None = None
    endpoint_url: str | None = None
