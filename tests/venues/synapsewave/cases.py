"""What is SynapseWave's own in the cases of the general tests."""

from __future__ import annotations

from typing import Any

OPERATIONS = 40
"""What an end user may call, of sessions, account, portfolio and orders."""
BAD_SANDBOX_OPTIONS: list[tuple[dict[str, Any], str]] = [({"refusal_status": 403}, "400 or 401")]
