"""What is CoinAPI EMS' own in the cases of the general tests."""

from __future__ import annotations

from typing import Any

OPERATIONS = 16
"""8 of the REST API and 8 of the management API."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [({"unreachable": "BITSTAMP"}, "a list of texts")]
