"""The signing vectors of each overlay."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from venuekit.auth.signing import Unsigned

OVERLAYS = Path(__file__).parents[2] / "overlays"
FILES = sorted(OVERLAYS.glob("*/vectors/*.json"))
BY_NAME = {f"{file.parents[1].name}/{file.stem}": json.loads(file.read_text("utf-8")) for file in FILES}


def unsigned(vector: dict[str, Any]) -> Unsigned:
    """Return the request of a vector."""
    return Unsigned(vector["method"], vector["path"], vector["query"], vector["body"].encode(), vector["timestamp_milliseconds"])
