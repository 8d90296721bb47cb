"""Iterators over listings: milestone."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import milestone


class MilestoneResource(milestone.MilestoneResource):
    """Real-world occurrences, such as games, and their related events. Public."""

    iter_milestones = paged(milestone.MilestoneResource.get_milestones, lambda page: page.milestones)
    walk_milestones = walked(milestone.MilestoneResource.get_milestones, lambda page: page.milestones, key="id")


class AsyncMilestoneResource(milestone.AsyncMilestoneResource):
    """Real-world occurrences, such as games, and their related events. Public."""

    iter_milestones = paged_async(milestone.AsyncMilestoneResource.get_milestones, lambda page: page.milestones)
    walk_milestones = walked_async(milestone.AsyncMilestoneResource.get_milestones, lambda page: page.milestones, key="id")
