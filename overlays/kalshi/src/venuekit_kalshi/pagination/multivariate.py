"""Iterators over listings: multivariate."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import multivariate


class Multivariate(multivariate.Multivariate):
    """Collections that combos are created from. A combo is a market on several outcomes at once."""

    iter_multivariate_contracts = paged(
        multivariate.Multivariate.get_multivariate_event_collections, lambda page: page.multivariate_contracts
    )
    walk_multivariate_contracts = walked(
        multivariate.Multivariate.get_multivariate_event_collections,
        lambda page: page.multivariate_contracts,
        key="collection_ticker",
    )


class AsyncMultivariate(multivariate.AsyncMultivariate):
    """Collections that combos are created from. A combo is a market on several outcomes at once."""

    iter_multivariate_contracts = paged_async(
        multivariate.AsyncMultivariate.get_multivariate_event_collections, lambda page: page.multivariate_contracts
    )
    walk_multivariate_contracts = walked_async(
        multivariate.AsyncMultivariate.get_multivariate_event_collections,
        lambda page: page.multivariate_contracts,
        key="collection_ticker",
    )
