"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct


class Location(Struct, gc=False):
    location_id: str | None = None
    region_name: str | None = None
    provider_name: str | None = None
