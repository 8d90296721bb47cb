"""What a client knows of its venue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from venuekit.http.hosts import Host
from venuekit.limits.base import Bucket


class Venue(NamedTuple):
    """A venue, as far as its client needs to know it."""

    name: str
    """Name in logs, e.g. ``kalshi``."""
    title: str
    base_url: str | None
    """Production address; None where every caller has an address of their own."""
    version: str
    """Version of the generated package."""
    tiers: Mapping[str, Mapping[str, Bucket]] = {}
    """Rate limits by tier and bucket, as the venue documents them; the first tier is where everybody starts."""
    environments: Mapping[str, str] = {}
    """Addresses by the name that ``environment`` takes, e.g. ``demo``."""
    hosts: Mapping[str, Host] = {}
    """Hosts that some operations are on, by the name that ``base_urls`` takes."""
