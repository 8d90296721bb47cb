"""Kalshi: portfolio, orders, markets and history, typed and exact.

``Kalshi`` is synchronous, ``AsyncKalshi`` is asynchronous. Models are in ``venuekit_kalshi.models``, errors in
``venuekit.errors``.
"""

from venuekit_kalshi.client import AsyncKalshi, Kalshi

__all__ = ["AsyncKalshi", "Kalshi"]
__version__ = "0.1.0"
