"""What is Kalshi's own in the cases of the general tests."""

from __future__ import annotations

from typing import Any

OPERATIONS = 128
"""118 in the published reference of edition 3.34.0, and 10 (RFQ batches) that its file marks as left out of it."""
SANDBOX_OPTIONS: dict[str, Any] = {"fills": 5, "key": "ed25519"}
"""With which its sandbox starts soon."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [
    ({"fill": 5}, "'fill' is not an option of kalshi; allowed: fills, settlements, positions, account, "),
    ({"fills": -1}, "fills must be a whole number from 0 to 1000000, not -1"),
    ({"fills": True}, "fills must be a whole number"),
    ({"positions": 2.5}, "positions must be a whole number"),
    ({"key": "dsa"}, "allowed: rsa, ed25519"),
    ({"clock_tolerance_seconds": "5"}, "number of seconds"),
]
BAD_OPTIONS = [
    ("fills=-5", "fills must be a whole number"),
    ("key=dsa", "'dsa' is not a kind of key; allowed: rsa, ed25519"),
]
"""The same on the command line."""
