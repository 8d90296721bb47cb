"""Kalshi: balance, fills, positions and settlements, typed and exact.

``Kalshi`` blocks, ``AsyncKalshi`` doesn't; models are in ``venuekit_kalshi.models``, errors in ``venuekit.errors``.
"""

from venuekit_kalshi.client import AsyncKalshi, Kalshi

__all__ = ["AsyncKalshi", "Kalshi"]
__version__ = "0.1.0"
