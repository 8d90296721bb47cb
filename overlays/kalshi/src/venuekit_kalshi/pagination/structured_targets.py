"""Iterators over listings: structured targets."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import structured_targets


class StructuredTargets(structured_targets.StructuredTargets):
    """The subjects of markets, such as teams and players. Public."""

    iter_structured_targets = paged(
        structured_targets.StructuredTargets.get_structured_targets, lambda page: page.structured_targets
    )
    walk_structured_targets = walked(
        structured_targets.StructuredTargets.get_structured_targets, lambda page: page.structured_targets
    )


class AsyncStructuredTargets(structured_targets.AsyncStructuredTargets):
    """The subjects of markets, such as teams and players. Public."""

    iter_structured_targets = paged_async(
        structured_targets.AsyncStructuredTargets.get_structured_targets, lambda page: page.structured_targets
    )
    walk_structured_targets = walked_async(
        structured_targets.AsyncStructuredTargets.get_structured_targets, lambda page: page.structured_targets
    )
