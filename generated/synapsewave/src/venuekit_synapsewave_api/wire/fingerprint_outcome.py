"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class FingerprintOutcome(Struct, gc=False):
    status: bool
    result: list[dict[str, Any]] | None = None
