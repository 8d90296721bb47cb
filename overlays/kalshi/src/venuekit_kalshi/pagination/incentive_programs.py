"""Iterators over listings: incentive programs."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import incentive_programs


class IncentivePrograms(incentive_programs.IncentivePrograms):
    """Rewards for trading or for resting orders in certain markets. Public."""

    iter_incentive_programs = paged(
        incentive_programs.IncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs
    )
    walk_incentive_programs = walked(
        incentive_programs.IncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs, key="id"
    )


class AsyncIncentivePrograms(incentive_programs.AsyncIncentivePrograms):
    """Rewards for trading or for resting orders in certain markets. Public."""

    iter_incentive_programs = paged_async(
        incentive_programs.AsyncIncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs
    )
    walk_incentive_programs = walked_async(
        incentive_programs.AsyncIncentivePrograms.get_incentive_programs, lambda page: page.incentive_programs, key="id"
    )
