"""Kalshi on loopback: RSA-PSS or Ed25519 signatures over ``timestamp + METHOD + path``, and a working exchange.

Facts from https://docs.kalshi.com/typescript-sdk/api/PortfolioApi, https://docs.kalshi.com/getting_started/api_keys and
https://docs.kalshi.com/getting_started/quick_start_authenticated_requests; shapes are those of 2026.
"""

from __future__ import annotations

from venuekit_sandbox.venues.kalshi.historical import Historical
from venuekit_sandbox.venues.kalshi.money import Money
from venuekit_sandbox.venues.kalshi.order_groups import OrderGroups
from venuekit_sandbox.venues.kalshi.orders import Orders
from venuekit_sandbox.venues.kalshi.shaping import Shaping


class KalshiVenue(Historical, Orders, OrderGroups, Money, Shaping):
    """Kalshi, serving the account of one member and the exchange that it trades on."""
