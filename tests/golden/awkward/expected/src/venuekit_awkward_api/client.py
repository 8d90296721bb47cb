"""Awkward "Venue" & Sons's clients without their signing. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.client import AsyncClient, Client
from venuekit.resource import LazyResource

from . import VENUE as VENUE

if TYPE_CHECKING:
    from .resources.open_orders import AsyncOpenOrders as AsyncOpenOrders
    from .resources.open_orders import OpenOrders as OpenOrders
    from .resources.samples import AsyncSamples as AsyncSamples
    from .resources.samples import Samples as Samples


class AwkwardVenueSonsClient(Client):
    """Awkward "Venue" & Sons's resources, synchronous; ``venuekit_awkward`` adds signing and iterators."""

    _venue = VENUE
    open_orders = LazyResource["OpenOrders"]("venuekit_awkward_api.resources.open_orders", "OpenOrders")
    """Awkward "Venue" & Sons: open_orders."""
    samples = LazyResource["Samples"]("venuekit_awkward_api.resources.samples", "Samples")
    """Every kind of value. A backslash \\N{DASH}, three quotes ''' and a brace {x} must do no harm "here" """


class AsyncAwkwardVenueSonsClient(AsyncClient):
    """Awkward "Venue" & Sons's resources, asynchronous; ``venuekit_awkward`` adds signing and iterators."""

    _venue = VENUE
    open_orders = LazyResource["AsyncOpenOrders"]("venuekit_awkward_api.resources.open_orders", "AsyncOpenOrders")
    """Awkward "Venue" & Sons: open_orders."""
    samples = LazyResource["AsyncSamples"]("venuekit_awkward_api.resources.samples", "AsyncSamples")
    """Every kind of value. A backslash \\N{DASH}, three quotes ''' and a brace {x} must do no harm "here" """
