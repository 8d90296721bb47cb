"""What is HabitTrade's own in the cases of the general tests."""

from __future__ import annotations

from typing import Any

OPERATIONS = 11
"""Portfolio, balance, positions and transactions; placing, canceling and both in batches, active orders, queries, quantities."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"signature_encoding": "base32"}, "allowed: base64, hex"),
    ({"failing": [1]}, "texts only"),
]
