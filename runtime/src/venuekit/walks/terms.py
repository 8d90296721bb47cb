"""The arguments of a walk. No I/O."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple


class Terms(NamedTuple):
    """The arguments of a walk."""

    filters: dict[str, Any]
    size: int | None
    since: datetime | None
    until: datetime | None
