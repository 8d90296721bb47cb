"""The venue of a client."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from venuekit.http.hosts import Host
from venuekit.limits.base import Bucket


class Venue(Struct, frozen=True):
    """What a client needs to know of its venue."""

    name: str
    """Name in logs, e.g. ``kalshi``."""
    title: str
    base_url: str | None
    """Production address; None if each caller has its own."""
    version: str
    """Version of the generated package."""
    tiers: Mapping[str, Mapping[str, Bucket]] = {}
    """Rate limits by tier and bucket, as the venue documents them; the first tier is the default."""
    environments: Mapping[str, str] = {}
    """Addresses by the name that ``environment`` takes, e.g. ``demo``."""
    hosts: Mapping[str, Host] = {}
    """Separate hosts of some operations, by the name that ``base_urls`` takes."""
