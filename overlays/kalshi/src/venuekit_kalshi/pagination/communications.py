"""Iterators over listings: communications."""

from __future__ import annotations

from venuekit.paginator import paged, paged_async
from venuekit.walks import walked, walked_async
from venuekit_kalshi_api.resources import communications


class Communications(communications.Communications):
    """Requests for quotes (RFQs), quotes, and block trades between two named members."""

    iter_block_trade_proposals = paged(
        communications.Communications.get_block_trade_proposals, lambda page: page.block_trade_proposals
    )
    iter_rfqs = paged(communications.Communications.get_rfqs, lambda page: page.rfqs)
    iter_rfq_batches = paged(communications.Communications.get_rfq_batches, lambda page: page.rfq_batches)
    iter_quotes = paged(communications.Communications.get_quotes, lambda page: page.quotes)
    walk_block_trade_proposals = walked(
        communications.Communications.get_block_trade_proposals,
        lambda page: page.block_trade_proposals,
        key="id",
        time="created_ts",
    )
    walk_rfqs = walked(communications.Communications.get_rfqs, lambda page: page.rfqs, key="id", time="created_ts")
    walk_rfq_batches = walked(
        communications.Communications.get_rfq_batches, lambda page: page.rfq_batches, key="id", time="created_ts"
    )
    walk_quotes = walked(communications.Communications.get_quotes, lambda page: page.quotes, key="id", time="created_ts")


class AsyncCommunications(communications.AsyncCommunications):
    """Requests for quotes (RFQs), quotes, and block trades between two named members."""

    iter_block_trade_proposals = paged_async(
        communications.AsyncCommunications.get_block_trade_proposals, lambda page: page.block_trade_proposals
    )
    iter_rfqs = paged_async(communications.AsyncCommunications.get_rfqs, lambda page: page.rfqs)
    iter_rfq_batches = paged_async(communications.AsyncCommunications.get_rfq_batches, lambda page: page.rfq_batches)
    iter_quotes = paged_async(communications.AsyncCommunications.get_quotes, lambda page: page.quotes)
    walk_block_trade_proposals = walked_async(
        communications.AsyncCommunications.get_block_trade_proposals,
        lambda page: page.block_trade_proposals,
        key="id",
        time="created_ts",
    )
    walk_rfqs = walked_async(communications.AsyncCommunications.get_rfqs, lambda page: page.rfqs, key="id", time="created_ts")
    walk_rfq_batches = walked_async(
        communications.AsyncCommunications.get_rfq_batches, lambda page: page.rfq_batches, key="id", time="created_ts"
    )
    walk_quotes = walked_async(
        communications.AsyncCommunications.get_quotes, lambda page: page.quotes, key="id", time="created_ts"
    )
