"""The venues' descriptions as plain data, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

SPECS = Path(__file__).parents[1] / "specs"
VENUES = tuple(sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml")))
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # seven times as fast


@cache
def description(venue: str) -> dict[str, Any]:
    """A venue's description. Shared: don't change it."""
    read: dict[str, Any] = yaml.load((SPECS / venue / "openapi.yaml").read_bytes(), _LOADER)  # nosec B506
    return read
