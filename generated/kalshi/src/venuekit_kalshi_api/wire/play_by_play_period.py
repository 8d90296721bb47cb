"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class PlayByPlayPeriod(Struct, gc=False):
    events: list[dict[str, Any]] | None = None
