"""Kalshi: communications. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.keys import keyed
from venuekit.call.operation import ClientKey, NoBody, Operation, RateCost, Request, Window, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, deprecated, raw, warn_deprecated

from .. import failures

if TYPE_CHECKING:
    from ..models._params import CreateRfqBatchChildParams, RfqBatchAcceptLimitParams, RfqBatchQuoteEntryParams
    from ..models.accept_rfq_batch_response import AcceptRfqBatchResponse
    from ..models.create_quote_response import CreateQuoteResponse
    from ..models.create_rfq_batch_child import CreateRfqBatchChild
    from ..models.create_rfq_batch_quote_response import CreateRfqBatchQuoteResponse
    from ..models.create_rfq_batch_response import CreateRfqBatchResponse
    from ..models.create_rfq_response import CreateRfqResponse
    from ..models.get_block_trade_proposals_response import GetBlockTradeProposalsResponse
    from ..models.get_communications_id_response import GetCommunicationsIdResponse
    from ..models.get_quote_response import GetQuoteResponse
    from ..models.get_quotes_response import GetQuotesResponse
    from ..models.get_rfq_batch_best_quotes_response import GetRfqBatchBestQuotesResponse
    from ..models.get_rfq_batch_quotes_response import GetRfqBatchQuotesResponse
    from ..models.get_rfq_batch_response import GetRfqBatchResponse
    from ..models.get_rfq_batches_response import GetRfqBatchesResponse
    from ..models.get_rfq_response import GetRfqResponse
    from ..models.get_rfqs_response import GetRfqsResponse
    from ..models.propose_block_trade_response import ProposeBlockTradeResponse
    from ..models.quote_status import QuoteStatus
    from ..models.rfq_batch_accept_limit import RfqBatchAcceptLimit
    from ..models.rfq_batch_quote_entry import RfqBatchQuoteEntry
    from ..models.rfq_batch_status import RfqBatchStatus
    from ..models.rfq_status import RfqStatus
    from ..models.side import Side
    from ..models.user_filter import UserFilter


_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
)

GET_COMMUNICATIONS_ID: Operation[GetCommunicationsIdResponse] = _Operation(
    name="get_communications_id",
    method="GET",
    path="/communications/id",
    success={200: model_body("venuekit_kalshi_api", "GetCommunicationsIdResponse")},
    failures=dict.fromkeys((401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/communications/get-communications-id",
)

GET_BLOCK_TRADE_PROPOSALS: Operation[GetBlockTradeProposalsResponse] = _Operation(
    name="get_block_trade_proposals",
    method="GET",
    path="/communications/block-trade-proposals",
    success={200: model_body("venuekit_kalshi_api", "GetBlockTradeProposalsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("block_trade_proposals",), size="limit", largest=100, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/communications/get-block-trade-proposals",
)

PROPOSE_BLOCK_TRADE: Operation[ProposeBlockTradeResponse] = _Operation(
    name="propose_block_trade",
    method="POST",
    path="/communications/block-trade-proposals",
    success={201: model_body("venuekit_kalshi_api", "ProposeBlockTradeResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/propose-block-trade",
)

ACCEPT_BLOCK_TRADE_PROPOSAL: Operation[None] = _Operation(
    name="accept_block_trade_proposal",
    method="POST",
    path="/communications/block-trade-proposals/{block_trade_proposal_id}/accept",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/accept-block-trade-proposal",
)

GET_RFQS: Operation[GetRfqsResponse] = _Operation(
    name="get_rfqs",
    method="GET",
    path="/communications/rfqs",
    success={200: model_body("venuekit_kalshi_api", "GetRfqsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("rfqs",), size="limit", largest=100, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/communications/get-rfqs",
)

CREATE_RFQ: Operation[CreateRfqResponse] = _Operation(
    name="create_rfq",
    method="POST",
    path="/communications/rfqs",
    success={201: model_body("venuekit_kalshi_api", "CreateRfqResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/create-rfq",
)

GET_RFQ: Operation[GetRfqResponse] = _Operation(
    name="get_rfq",
    method="GET",
    path="/communications/rfqs/{rfq_id}",
    success={200: model_body("venuekit_kalshi_api", "GetRfqResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/communications/get-rfq",
)

DELETE_RFQ: Operation[None] = _Operation(
    name="delete_rfq",
    method="DELETE",
    path="/communications/rfqs/{rfq_id}",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/delete-rfq",
)

GET_RFQ_QUOTE: Operation[GetQuoteResponse] = _Operation(
    name="get_rfq_quote",
    method="GET",
    path="/communications/rfqs/{rfq_id}/quotes/{quote_id}",
    success={200: model_body("venuekit_kalshi_api", "GetQuoteResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 2),
    source="https://docs.kalshi.com/api-reference/communications/get-rfq-quote",
)

DELETE_RFQ_QUOTE: Operation[None] = _Operation(
    name="delete_rfq_quote",
    method="DELETE",
    path="/communications/rfqs/{rfq_id}/quotes/{quote_id}",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/api-reference/communications/delete-rfq-quote",
)

ACCEPT_RFQ_QUOTE: Operation[None] = _Operation(
    name="accept_rfq_quote",
    method="PUT",
    path="/communications/rfqs/{rfq_id}/quotes/{quote_id}/accept",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/accept-rfq-quote",
)

CONFIRM_RFQ_QUOTE: Operation[None] = _Operation(
    name="confirm_rfq_quote",
    method="PUT",
    path="/communications/rfqs/{rfq_id}/quotes/{quote_id}/confirm",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/confirm-rfq-quote",
)

GET_RFQ_BATCHES: Operation[GetRfqBatchesResponse] = _Operation(
    name="get_rfq_batches",
    method="GET",
    path="/communications/rfq_batches",
    success={200: model_body("venuekit_kalshi_api", "GetRfqBatchesResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("rfq_batches",), size="limit", largest=20, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CREATE_RFQ_BATCH: Operation[CreateRfqBatchResponse] = _Operation(
    name="create_rfq_batch",
    method="POST",
    path="/communications/rfq_batches",
    success={201: model_body("venuekit_kalshi_api", "CreateRfqBatchResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    client_key=ClientKey("client_batch_id", "finds"),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_RFQ_BATCH: Operation[GetRfqBatchResponse] = _Operation(
    name="get_rfq_batch",
    method="GET",
    path="/communications/rfq_batches/{rfq_batch_id}",
    success={200: model_body("venuekit_kalshi_api", "GetRfqBatchResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

DELETE_RFQ_BATCH: Operation[None] = _Operation(
    name="delete_rfq_batch",
    method="DELETE",
    path="/communications/rfq_batches/{rfq_batch_id}",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_RFQ_BATCH_BEST_QUOTES: Operation[GetRfqBatchBestQuotesResponse] = _Operation(
    name="get_rfq_batch_best_quotes",
    method="GET",
    path="/communications/rfq_batches/{rfq_batch_id}/best_quotes",
    success={200: model_body("venuekit_kalshi_api", "GetRfqBatchBestQuotesResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

ACCEPT_RFQ_BATCH: Operation[AcceptRfqBatchResponse] = _Operation(
    name="accept_rfq_batch",
    method="PUT",
    path="/communications/rfq_batches/{rfq_batch_id}/accept",
    success={200: model_body("venuekit_kalshi_api", "AcceptRfqBatchResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    client_key=ClientKey("client_order_id", "finds"),
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_RFQ_BATCH_QUOTES: Operation[GetRfqBatchQuotesResponse] = _Operation(
    name="get_rfq_batch_quotes",
    method="GET",
    path="/communications/rfq_batches/{rfq_batch_id}/quotes",
    success={200: model_body("venuekit_kalshi_api", "GetRfqBatchQuotesResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CREATE_RFQ_BATCH_QUOTE: Operation[CreateRfqBatchQuoteResponse] = _Operation(
    name="create_rfq_batch_quote",
    method="POST",
    path="/communications/rfq_batches/{rfq_batch_id}/quotes",
    success={201: model_body("venuekit_kalshi_api", "CreateRfqBatchQuoteResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

DELETE_RFQ_BATCH_QUOTE: Operation[None] = _Operation(
    name="delete_rfq_batch_quote",
    method="DELETE",
    path="/communications/rfq_batches/{rfq_batch_id}/quotes/{batch_quote_id}",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

CONFIRM_RFQ_BATCH_QUOTE: Operation[None] = _Operation(
    name="confirm_rfq_batch_quote",
    method="PUT",
    path="/communications/rfq_batches/{rfq_batch_id}/quotes/{batch_quote_id}/confirm",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_QUOTES: Operation[GetQuotesResponse] = _Operation(
    name="get_quotes",
    method="GET",
    path="/communications/quotes",
    success={200: model_body("venuekit_kalshi_api", "GetQuotesResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    pagination=Cursor(parameter="cursor", items=("quotes",), size="limit", largest=500, next="cursor"),
    window=Window("min_ts", "max_ts"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/communications/get-quotes",
)

CREATE_QUOTE: Operation[CreateQuoteResponse] = _Operation(
    name="create_quote",
    method="POST",
    path="/communications/quotes",
    success={201: model_body("venuekit_kalshi_api", "CreateQuoteResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/api-reference/communications/create-quote",
)

GET_QUOTE: Operation[GetQuoteResponse] = _Operation(
    name="get_quote",
    method="GET",
    path="/communications/quotes/{quote_id}",
    success={200: model_body("venuekit_kalshi_api", "GetQuoteResponse")},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 2),
    source="https://docs.kalshi.com/api-reference/communications/get-quote",
)

DELETE_QUOTE: Operation[None] = _Operation(
    name="delete_quote",
    method="DELETE",
    path="/communications/quotes/{quote_id}",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 2),
    source="https://docs.kalshi.com/api-reference/communications/delete-quote",
)

ACCEPT_QUOTE: Operation[None] = _Operation(
    name="accept_quote",
    method="PUT",
    path="/communications/quotes/{quote_id}/accept",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/accept-quote",
)

CONFIRM_QUOTE: Operation[None] = _Operation(
    name="confirm_quote",
    method="PUT",
    path="/communications/quotes/{quote_id}/confirm",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/communications/confirm-quote",
)


class Communications(Resource["CommunicationsWithRawResponse"]):
    """Requests for quotes (RFQs), quotes, and block trades between two named members.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_communications_id(self) -> GetCommunicationsIdResponse:
        """Return the public id of the account.

        Other members see this id in the account's RFQs and quotes, as `creator_id` and `rfq_creator_id`. It is a pseudonym
        derived from the user id and never changes, so others can recognize it across RFQs; `obscure_creator_id` of `create_rfq`
        hides it.

        Returns:
            The public id of the account.

        Documented failures: 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-communications-id
        """
        return self._call(Request(GET_COMMUNICATIONS_ID, "/communications/id"))

    def get_block_trade_proposals(
        self, *, cursor: str | None = None, market_ticker: str | None = None, limit: int | None = None, status: str | None = None
    ) -> GetBlockTradeProposalsResponse:
        """Return one page of block trade proposals.

        Only proposals visible to the account are returned. The other party's user and subtrader are empty strings. Keys with
        the narrow scope `read::block_trade_accept` may also use this operation.

        Args:
            cursor: Start of the page: the `cursor` of the previous page, unchanged. The venue rejects a malformed one with
                400. By default, or if empty, the first page is returned. The other parameters must stay the same from page to
                page.
            market_ticker: Only rows of the market with this ticker.
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 100. The
                venue's default is 100.
            status: Only proposals with this status. The venue doesn't document the values.

        Returns:
            One page of block trade proposals.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-block-trade-proposals
        """
        try:
            _query: list[tuple[str, str]] = []
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if market_ticker is not None:
                _query.append(("market_ticker", _parameters.text("market_ticker", market_ticker, minimum_length=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=100)))
            if status is not None:
                _query.append(("status", _parameters.text("status", status, minimum_length=1)))
            return self._call(
                Request(GET_BLOCK_TRADE_PROPOSALS, "/communications/block-trade-proposals", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_BLOCK_TRADE_PROPOSALS.name)
            raise

    def propose_block_trade(
        self,
        *,
        buyer_user_id: str,
        seller_user_id: str,
        market_ticker: str,
        price_centi_cents: int,
        centicount: int,
        maker_side: Side | Literal["yes", "no"],
        expiration_ts: datetime,
        buyer_subtrader_id: str | None = None,
        buyer_subaccount: int | None = None,
        seller_subtrader_id: str | None = None,
        seller_subaccount: int | None = None,
    ) -> ProposeBlockTradeResponse:
        """Propose a block trade.

        A block trade takes place between two named members at a fixed price and size, outside the order book. It executes once
        both have accepted it (`accept_block_trade_proposal`), and expires at `expiration_ts`. Price and size are integers in
        hundredths: check the units.

        A repeated request creates a second proposal. If the outcome is unknown, check `get_block_trade_proposals` before
        retrying.

        Pass at most one of ``buyer_subtrader_id``, ``buyer_subaccount``.

        Pass at most one of ``seller_subtrader_id``, ``seller_subaccount``.

        Args:
            buyer_user_id: User id of the buyer.
            seller_user_id: User id of the seller.
            market_ticker: Ticker of the market.
            price_centi_cents: Price of one contract in hundredths of a cent: 5600 are 56 cents. At least 1. Unit:
                usd-centi-cents.
            centicount: Size in hundredths of a contract: 250000 are 2500 contracts. At least 1. Unit: centi-contracts.
            maker_side: The maker's side of the trade.
            expiration_ts: When the proposal expires. An ISO 8601 time, despite its name.
            buyer_subtrader_id: Subtrader of the buyer.
            buyer_subaccount: Number of the buyer's subaccount; 0 is the primary one. From 0 to 63.
            seller_subtrader_id: Subtrader of the seller.
            seller_subaccount: Number of the seller's subaccount; 0 is the primary one. From 0 to 63.

        Returns:
            The new proposal.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/propose-block-trade
        """
        from ..models.propose_block_trade_request import ProposeBlockTradeRequest

        try:
            _body = _fields.made(
                ProposeBlockTradeRequest,
                buyer_user_id=buyer_user_id,
                buyer_subtrader_id=buyer_subtrader_id,
                buyer_subaccount=buyer_subaccount,
                seller_user_id=seller_user_id,
                seller_subtrader_id=seller_subtrader_id,
                seller_subaccount=seller_subaccount,
                market_ticker=market_ticker,
                price_centi_cents=price_centi_cents,
                centicount=centicount,
                maker_side=maker_side,
                expiration_ts=expiration_ts,
            )
            return self._call(Request(PROPOSE_BLOCK_TRADE, "/communications/block-trade-proposals", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(PROPOSE_BLOCK_TRADE.name)
            raise

    def accept_block_trade_proposal(
        self, block_trade_proposal_id: str, *, subtrader_id: str | None = None, subaccount: int | None = None
    ) -> None:
        """Accept a block trade proposal.

        Accepts the account's own side of a proposal. The trade executes once both sides have accepted. The body specifies the
        account; an empty one accepts for the primary subaccount (inferred). Keys with the narrow scope
        `write::block_trade_accept` may also use this operation.

        A 204 means that the acceptance was recorded, not that the trade was executed: `get_block_trade_proposals` shows
        `executed_ts`.

        Pass at most one of ``subtrader_id``, ``subaccount``.

        Args:
            block_trade_proposal_id: Id of the proposal, exactly as the venue returned it.
            subtrader_id: Subtrader to accept for.
            subaccount: Number of the subaccount to accept for; 0 is the primary one. From 0 to 63.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/accept-block-trade-proposal
        """
        from ..models.accept_block_trade_proposal_request import AcceptBlockTradeProposalRequest

        try:
            _block_trade_proposal_id_segment = _parameters.segment(
                "block_trade_proposal_id", _parameters.text("block_trade_proposal_id", block_trade_proposal_id, minimum_length=1)
            )
            _body = _fields.made(AcceptBlockTradeProposalRequest, subtrader_id=subtrader_id, subaccount=subaccount)
            return self._call(
                Request(
                    ACCEPT_BLOCK_TRADE_PROPOSAL,
                    f"/communications/block-trade-proposals/{_block_trade_proposal_id_segment}/accept",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(ACCEPT_BLOCK_TRADE_PROPOSAL.name)
            raise

    def get_rfqs(
        self,
        *,
        cursor: str | None = None,
        event_ticker: str | None = None,
        market_ticker: str | None = None,
        subaccount: int | None = None,
        limit: int | None = None,
        status: RfqStatus | Literal["open", "closed"] | None = None,
        creator_user_id: str | None = None,
        user_filter: UserFilter | Literal["self"] | None = None,
    ) -> GetRfqsResponse:
        """Return one page of requests for quotes (RFQs).

        RFQs of all members are returned, unless `user_filter` is `self`. Closed RFQs are kept for seven days after their last
        change. Market makers receive new ones sooner from the venue's WebSocket.

        Args:
            cursor: Start of the page: the `cursor` of the previous page, unchanged. The venue rejects a malformed one with
                400. By default, or if empty, the first page is returned. The other parameters must stay the same from page to
                page.
            event_ticker: Only RFQs on markets of this event; only one ticker is accepted.
            market_ticker: Only rows of the market with this ticker.
            subaccount: Only RFQs of this subaccount: 0 is the primary one, 1 to 63 are numbered ones. By default, RFQs of
                all subaccounts are returned. From 0 to 63.
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 100. The
                venue's default is 100.
            status: Only RFQs with this status. The venue doesn't document the values. Inferred: they are those of `status`
                in the rows.
            creator_user_id: Only RFQs of the member with this user id, a UUID; anything else is rejected with 400.
                Deprecated by the venue: for the account's own RFQs, use `user_filter`.
            user_filter: `self` limits the list to the account's own rows; by default, rows of all members are returned.

        Returns:
            One page of RFQs.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-rfqs
        """
        try:
            _query: list[tuple[str, str]] = []
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if event_ticker is not None:
                _query.append(("event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)))
            if market_ticker is not None:
                _query.append(("market_ticker", _parameters.text("market_ticker", market_ticker, minimum_length=1)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=100)))
            if status is not None:
                _query.append(("status", _parameters.choice("status", status, allowed=("open", "closed"))))
            if creator_user_id is not None:
                _query.append(("creator_user_id", _parameters.text("creator_user_id", creator_user_id, minimum_length=1)))
            if user_filter is not None:
                _query.append(("user_filter", _parameters.choice("user_filter", user_filter, allowed=("self",))))
            return self._call(Request(GET_RFQS, "/communications/rfqs", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_RFQS.name)
            raise

    def create_rfq(
        self,
        *,
        market_ticker: str,
        rest_remainder: bool,
        contracts: int | None = None,
        contracts_fp: Decimal | int | None = None,
        target_cost_centi_cents: int | None = None,
        target_cost_dollars: Decimal | int | None = None,
        target_cost_excludes_fees: bool | None = None,
        obscure_creator_id: bool | None = None,
        replace_existing: bool | None = None,
        subtrader_id: str | None = None,
        subaccount: int | None = None,
    ) -> CreateRfqResponse:
        """Create a request for quotes (RFQ).

        All market makers are asked to quote one market. The size is either a number of contracts or an amount to spend; makers
        quote for all of it. No trade happens yet: accept a quote (`accept_rfq_quote`), and the maker then has to confirm it
        within 30 seconds, or within 3 on volatile markets (all combos are). The orders enter the order book another 15 seconds
        later, or 1 on volatile markets.

        An account can have 100 open RFQs, one per market: another one on the same market is rejected with 409, unless
        `replace_existing` is set, which deletes the older ones. So if the outcome of a request is unknown, a 409 for a repeated
        request only means that there is an open RFQ; compare it in `get_rfqs`.

        Pass exactly one of ``contracts``, ``contracts_fp``, ``target_cost_centi_cents``, ``target_cost_dollars``.

        Args:
            market_ticker: Ticker of the market. A combo's market must first be created with
                `create_market_in_multivariate_event_collection`.
            rest_remainder: Whether the unfilled rest stays in the order book as a resting order.
            contracts: Number of contracts to request, as an integer. At least 1. Unit: contracts.
            contracts_fp: Number of contracts to request, in steps of 0.01. Unit: contracts.
            target_cost_centi_cents: Amount to spend, in hundredths of a cent: 10000 are one dollar. Deprecated in favour of
                `target_cost_dollars`. At least 1. Unit: usd-centi-cents. Deprecated.
            target_cost_dollars: Amount to spend, in dollars, including fees unless `target_cost_excludes_fees` is set.
                Unit: usd.
            target_cost_excludes_fees: Whether fees are charged on top of the target cost. The default is false. Only with a
                target cost.
            obscure_creator_id: Whether to hide the account's public id from others until a quote is executed. The default
                is false.
            replace_existing: Whether this request also deletes RFQs that are already open. The default is false.
            subtrader_id: Subtrader to request for. For futures commission merchants only.
            subaccount: Number of the subaccount to request for; 0 is the primary one. For direct members only. From 0 to
                63.

        Returns:
            The new RFQ.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/create-rfq
        """
        from ..models.create_rfq_request import CreateRfqRequest

        try:
            _body = _fields.made(
                CreateRfqRequest,
                market_ticker=market_ticker,
                contracts=contracts,
                contracts_fp=contracts_fp,
                target_cost_centi_cents=target_cost_centi_cents,
                target_cost_dollars=target_cost_dollars,
                target_cost_excludes_fees=target_cost_excludes_fees,
                obscure_creator_id=obscure_creator_id,
                rest_remainder=rest_remainder,
                replace_existing=replace_existing,
                subtrader_id=subtrader_id,
                subaccount=subaccount,
            )
            return self._call(Request(CREATE_RFQ, "/communications/rfqs", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_RFQ.name)
            raise

    def get_rfq(self, rfq_id: str) -> GetRfqResponse:
        """Return one request for quotes (RFQ).

        Closed RFQs are kept for seven days after their last change.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.

        Returns:
            One RFQ.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-rfq
        """
        try:
            _rfq_id_segment = _parameters.segment("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1))
            return self._call(Request(GET_RFQ, f"/communications/rfqs/{_rfq_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_RFQ.name)
            raise

    def delete_rfq(self, rfq_id: str) -> None:
        """Delete a request for quotes (RFQ).

        Closes one of the account's own RFQs, so that its quotes can no longer be accepted. A quote that was already confirmed
        still executes.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/delete-rfq
        """
        try:
            _rfq_id_segment = _parameters.segment("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1))
            return self._call(Request(DELETE_RFQ, f"/communications/rfqs/{_rfq_id_segment}"))
        except ArgumentError as error:
            error.name_operation(DELETE_RFQ.name)
            raise

    def get_rfq_quote(self, rfq_id: str, quote_id: str) -> GetQuoteResponse:
        """Return one quote.

        The quote is looked up by its id and the id of its RFQ. This is the cheapest way to poll a quote: 2 tokens instead of
        10. Some properties are shown to only one of the two parties, see `Quote`.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.

        Returns:
            One quote.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-rfq-quote
        """
        try:
            _rfq_id_segment = _parameters.segment("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1))
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            return self._call(Request(GET_RFQ_QUOTE, f"/communications/rfqs/{_rfq_id_segment}/quotes/{_quote_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_RFQ_QUOTE.name)
            raise

    def delete_rfq_quote(self, rfq_id: str, quote_id: str) -> None:
        """Delete a quote.

        The account's own quote can then no longer be accepted. A confirmed quote can't be deleted.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/delete-rfq-quote
        """
        try:
            _rfq_id_segment = _parameters.segment("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1))
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            return self._call(Request(DELETE_RFQ_QUOTE, f"/communications/rfqs/{_rfq_id_segment}/quotes/{_quote_id_segment}"))
        except ArgumentError as error:
            error.name_operation(DELETE_RFQ_QUOTE.name)
            raise

    def accept_rfq_quote(self, rfq_id: str, quote_id: str, *, accepted_side: Side | Literal["yes", "no"]) -> None:
        """Accept a quote.

        Accepts one side of a quote on one of the account's own RFQs. The maker decides last: no trade happens unless the maker
        confirms within 30 seconds, or within 3 on volatile markets. A 204 means only that the quote is accepted; poll
        `get_rfq_quote` until its `status` is `executed`, then find the fills by `rfq_creator_order_id`.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.
            accepted_side: The side to accept.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/accept-rfq-quote
        """
        from ..models.accept_quote_request import AcceptQuoteRequest

        try:
            _rfq_id_segment = _parameters.segment("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1))
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            _body = _fields.made(AcceptQuoteRequest, accepted_side=accepted_side)
            return self._call(
                Request(
                    ACCEPT_RFQ_QUOTE,
                    f"/communications/rfqs/{_rfq_id_segment}/quotes/{_quote_id_segment}/accept",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(ACCEPT_RFQ_QUOTE.name)
            raise

    def confirm_rfq_quote(self, rfq_id: str, quote_id: str) -> None:
        """Confirm a quote.

        This is the maker's last look at one of its own quotes that was accepted. After it, neither party can withdraw, and the
        orders enter the order book after 15 seconds, or after 1 on volatile markets. An unconfirmed quote expires. The body is
        an empty object, because the venue has been observed to reject requests without a body where it expects JSON.

        `creator_order_id` of the quote leads to the fills. The venue documents that operations with the RFQ's id cost less than
        those without, but not how much less; the default cost is used here.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/confirm-rfq-quote
        """
        try:
            _rfq_id_segment = _parameters.segment("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1))
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            return self._call(
                Request(
                    CONFIRM_RFQ_QUOTE, f"/communications/rfqs/{_rfq_id_segment}/quotes/{_quote_id_segment}/confirm", body=b"{}"
                )
            )
        except ArgumentError as error:
            error.name_operation(CONFIRM_RFQ_QUOTE.name)
            raise

    def get_rfq_batches(
        self,
        *,
        cursor: str | None = None,
        subaccount: int | None = None,
        limit: int | None = None,
        status: RfqBatchStatus | Literal["open", "accepted", "closed"] | None = None,
        user_filter: UserFilter | Literal["self"] | None = None,
    ) -> GetRfqBatchesResponse:
        """Return one page of RFQ batches.

        Batches of all members are returned, unless `user_filter` is `self`. The venue doesn't publish this operation in its
        reference.

        Args:
            cursor: Start of the page: the `cursor` of the previous page, unchanged. The venue rejects a malformed one with
                400. By default, or if empty, the first page is returned. The other parameters must stay the same from page to
                page.
            subaccount: Only batches of this subaccount: 0 is the primary one, 1 to 63 are numbered ones. From 0 to 63.
            limit: Maximum number of batches per page. The venue rejects an out-of-range value with 400. From 1 to 20. The
                venue's default is 20.
            status: Only batches with this status.
            user_filter: `self` limits the list to the account's own rows; by default, rows of all members are returned.

        Returns:
            One page of RFQ batches. That the cursor may be absent is inferred from the other lists.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _query: list[tuple[str, str]] = []
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if subaccount is not None:
                _query.append(("subaccount", _parameters.integer("subaccount", subaccount, minimum=0, maximum=63)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=20)))
            if status is not None:
                _query.append(("status", _parameters.choice("status", status, allowed=("open", "accepted", "closed"))))
            if user_filter is not None:
                _query.append(("user_filter", _parameters.choice("user_filter", user_filter, allowed=("self",))))
            return self._call(Request(GET_RFQ_BATCHES, "/communications/rfq_batches", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_RFQ_BATCHES.name)
            raise

    def create_rfq_batch(
        self,
        *,
        children: Sequence[CreateRfqBatchChild | CreateRfqBatchChildParams],
        mve_collection_ticker: str | None = None,
        contracts_fp: Decimal | int | None = None,
        target_cost_dollars: Decimal | int | None = None,
        target_cost_excludes_fees: bool | None = None,
        rest_remainder: bool | None = None,
        replace_existing: bool | None = None,
        obscure_creator_id: bool | None = None,
        client_batch_id: str | None = None,
        subtrader_id: str | None = None,
        subaccount: int | None = None,
    ) -> CreateRfqBatchResponse:
        """Create a batch of RFQs on several markets.

        A batch requests quotes on 2 to 57 markets together, with at most 6 distinct legs in total. The size of the batch
        applies to all its children; the size of a child applies to that child (inferred). The venue doesn't publish this
        operation in its reference.

        `client_batch_id` is a client-assigned id that `get_rfq_batches` returns, so a batch with an unknown outcome can be
        found there. It isn't documented whether the venue rejects a second use.

        Args:
            children: One entry for each RFQ. At most 57 items.
            mve_collection_ticker: Ticker of the collection of the children's legs, if they are combos.
            contracts_fp: Number of contracts to request for each child, in steps of 0.01. Unit: contracts.
            target_cost_dollars: Amount to spend on each child, in dollars. That it applies to each, not to all together, is
                inferred. Unit: usd.
            target_cost_excludes_fees: Whether fees are charged on top of the target cost. Only with a target cost.
            rest_remainder: Whether the unfilled rest stays in the order book as resting orders.
            replace_existing: Whether this request also closes batches that are already open.
            obscure_creator_id: Whether to hide the account's public id from others until a quote is executed.
            client_batch_id: Client-assigned id of the batch; the venue returns it in the batch.
            subtrader_id: Subtrader to request for. For futures commission merchants only.
            subaccount: Number of the subaccount to request for; 0 is the primary one. For direct members only. From 0 to
                63.

        Returns:
            The new batch.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.create_rfq_batch_request import CreateRfqBatchRequest

        try:
            _body = _fields.made(
                CreateRfqBatchRequest,
                children=children,
                mve_collection_ticker=mve_collection_ticker,
                contracts_fp=contracts_fp,
                target_cost_dollars=target_cost_dollars,
                target_cost_excludes_fees=target_cost_excludes_fees,
                rest_remainder=rest_remainder,
                replace_existing=replace_existing,
                obscure_creator_id=obscure_creator_id,
                client_batch_id=client_batch_id,
                subtrader_id=subtrader_id,
                subaccount=subaccount,
            )
            return self._call(keyed(CREATE_RFQ_BATCH, "/communications/rfq_batches", body=_body.to_dict()))
        except ArgumentError as error:
            error.name_operation(CREATE_RFQ_BATCH.name)
            raise

    def get_rfq_batch(self, rfq_batch_id: str) -> GetRfqBatchResponse:
        """Return one RFQ batch with its RFQs.

        The venue doesn't publish this operation in its reference.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.

        Returns:
            One RFQ batch.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            return self._call(Request(GET_RFQ_BATCH, f"/communications/rfq_batches/{_rfq_batch_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_RFQ_BATCH.name)
            raise

    def delete_rfq_batch(self, rfq_batch_id: str) -> None:
        """Delete an RFQ batch.

        Closes one of the account's own batches with all its RFQs. The venue doesn't publish this operation in its reference.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            return self._call(Request(DELETE_RFQ_BATCH, f"/communications/rfq_batches/{_rfq_batch_id_segment}"))
        except ArgumentError as error:
            error.name_operation(DELETE_RFQ_BATCH.name)
            raise

    def get_rfq_batch_best_quotes(self, rfq_batch_id: str) -> GetRfqBatchBestQuotesResponse:
        """Return the best quote on each RFQ of a batch.

        For each RFQ, the response contains the best bid on each side, over all quotes on the batch. `yes_complete` and
        `no_complete` say whether every RFQ has one. The venue doesn't publish this operation in its reference.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.

        Returns:
            The best quotes on a batch. The name of the property isn't known: it is inferred, so nothing is required.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            return self._call(
                Request(GET_RFQ_BATCH_BEST_QUOTES, f"/communications/rfq_batches/{_rfq_batch_id_segment}/best_quotes")
            )
        except ArgumentError as error:
            error.name_operation(GET_RFQ_BATCH_BEST_QUOTES.name)
            raise

    def accept_rfq_batch(
        self,
        rfq_batch_id: str,
        *,
        accepted_side: Side | Literal["yes", "no"],
        min_bids: Sequence[RfqBatchAcceptLimit | RfqBatchAcceptLimitParams],
        client_order_id: str | None = None,
    ) -> AcceptRfqBatchResponse:
        """Accept an RFQ batch.

        Accepts one side of every RFQ of one of the account's own batches at the best bids, unless a bid is below the limit
        given for its RFQ. The makers then have to confirm. The venue doesn't publish this operation in its reference.

        How the venue handles a second use of `client_order_id` isn't documented for this operation.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.
            accepted_side: The side of every RFQ to accept.
            min_bids: The lowest bid to accept for each RFQ.
            client_order_id: Client-assigned id of the resulting orders (inferred).

        Returns:
            The result of an acceptance. Its format isn't known: that it contains the batch is inferred, so nothing is required.

        Documented failures: 400, 401, 403, 404, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.accept_rfq_batch_request import AcceptRfqBatchRequest

        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            _body = _fields.made(
                AcceptRfqBatchRequest, accepted_side=accepted_side, min_bids=min_bids, client_order_id=client_order_id
            )
            return self._call(
                keyed(ACCEPT_RFQ_BATCH, f"/communications/rfq_batches/{_rfq_batch_id_segment}/accept", body=_body.to_dict())
            )
        except ArgumentError as error:
            error.name_operation(ACCEPT_RFQ_BATCH.name)
            raise

    def get_rfq_batch_quotes(self, rfq_batch_id: str) -> GetRfqBatchQuotesResponse:
        """Return the quotes on an RFQ batch.

        All quotes visible to the account are returned; the list isn't paginated. The venue doesn't publish this operation in
        its reference.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.

        Returns:
            The quotes on a batch.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            return self._call(Request(GET_RFQ_BATCH_QUOTES, f"/communications/rfq_batches/{_rfq_batch_id_segment}/quotes"))
        except ArgumentError as error:
            error.name_operation(GET_RFQ_BATCH_QUOTES.name)
            raise

    def create_rfq_batch_quote(
        self,
        rfq_batch_id: str,
        *,
        quotes: Sequence[RfqBatchQuoteEntry | RfqBatchQuoteEntryParams],
        rest_remainder: bool,
        post_only: bool | None = None,
        subaccount: int | None = None,
    ) -> CreateRfqBatchQuoteResponse:
        """Create a quote on an RFQ batch.

        A quote contains a pair of bids for each RFQ of the batch. The venue doesn't publish this operation in its reference.
        The request and response bodies aren't known: both are inferred from the rows of `get_rfq_batch_quotes` and from
        `create_quote`.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.
            quotes: The bids for each RFQ. Inferred.
            rest_remainder: Whether the unfilled rest stays in the order book as resting orders. Inferred.
            post_only: Whether to cancel the maker's orders instead of letting them take liquidity. Inferred.
            subaccount: Number of the subaccount to quote for; 0 is the primary one. Inferred. From 0 to 63.

        Returns:
            The new quote. Its format isn't known: that the response contains the quote is inferred, so nothing is required.

        Documented failures: 400, 401, 403, 404, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        from ..models.create_rfq_batch_quote_request import CreateRfqBatchQuoteRequest

        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            _body = _fields.made(
                CreateRfqBatchQuoteRequest,
                quotes=quotes,
                rest_remainder=rest_remainder,
                post_only=post_only,
                subaccount=subaccount,
            )
            return self._call(
                Request(
                    CREATE_RFQ_BATCH_QUOTE, f"/communications/rfq_batches/{_rfq_batch_id_segment}/quotes", body=_body.to_json()
                )
            )
        except ArgumentError as error:
            error.name_operation(CREATE_RFQ_BATCH_QUOTE.name)
            raise

    def delete_rfq_batch_quote(self, rfq_batch_id: str, batch_quote_id: str) -> None:
        """Delete a quote on an RFQ batch.

        The account's own quote can then no longer be accepted. The venue doesn't publish this operation in its reference.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.
            batch_quote_id: Id of the quote on an RFQ batch, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            _batch_quote_id_segment = _parameters.segment(
                "batch_quote_id", _parameters.text("batch_quote_id", batch_quote_id, minimum_length=1)
            )
            return self._call(
                Request(
                    DELETE_RFQ_BATCH_QUOTE,
                    f"/communications/rfq_batches/{_rfq_batch_id_segment}/quotes/{_batch_quote_id_segment}",
                )
            )
        except ArgumentError as error:
            error.name_operation(DELETE_RFQ_BATCH_QUOTE.name)
            raise

    def confirm_rfq_batch_quote(self, rfq_batch_id: str, batch_quote_id: str) -> None:
        """Confirm a quote on an RFQ batch.

        This is the maker's last look at one of its own quotes on an accepted batch. A batch may execute partially, see
        `RfqBatchQuoteStatus`. The body is an empty object. The venue doesn't publish this operation in its reference.

        Args:
            rfq_batch_id: Id of the RFQ batch, exactly as the venue returned it.
            batch_quote_id: Id of the quote on an RFQ batch, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 409, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        try:
            _rfq_batch_id_segment = _parameters.segment(
                "rfq_batch_id", _parameters.text("rfq_batch_id", rfq_batch_id, minimum_length=1)
            )
            _batch_quote_id_segment = _parameters.segment(
                "batch_quote_id", _parameters.text("batch_quote_id", batch_quote_id, minimum_length=1)
            )
            return self._call(
                Request(
                    CONFIRM_RFQ_BATCH_QUOTE,
                    f"/communications/rfq_batches/{_rfq_batch_id_segment}/quotes/{_batch_quote_id_segment}/confirm",
                    body=b"{}",
                )
            )
        except ArgumentError as error:
            error.name_operation(CONFIRM_RFQ_BATCH_QUOTE.name)
            raise

    def get_quotes(
        self,
        *,
        cursor: str | None = None,
        min_ts: datetime | int | None = None,
        max_ts: datetime | int | None = None,
        limit: int | None = None,
        status: QuoteStatus | Literal["open", "accepted", "confirmed", "executed", "cancelled"] | None = None,
        quote_creator_user_id: str | None = None,
        user_filter: UserFilter | Literal["self"] | None = None,
        rfq_user_filter: UserFilter | Literal["self"] | None = None,
        rfq_creator_user_id: str | None = None,
        rfq_creator_subtrader_id: str | None = None,
        rfq_id: str | None = None,
    ) -> GetQuotesResponse:
        """Return one page of quotes.

        Only quotes that the account has created or received are returned. Cancelled quotes are kept for seven days after their
        last change. The filters by market and by event were removed in June 2026; filter by `rfq_id` instead.

        Args:
            cursor: Start of the page: the `cursor` of the previous page, unchanged. The venue rejects a malformed one with
                400. By default, or if empty, the first page is returned. The other parameters must stay the same from page to
                page.
            min_ts: Only quotes last changed after this time. An aware ``datetime``, or Unix time in whole seconds.
            max_ts: Only quotes last changed before this time. An aware ``datetime``, or Unix time in whole seconds.
            limit: Maximum number of rows per page. The venue rejects an out-of-range value with 400. From 1 to 500. The
                venue's default is 500.
            status: Only quotes with this status. The venue doesn't document the values. Inferred: they are those of
                `status` in the rows.
            quote_creator_user_id: Only quotes of the maker with this user id. Deprecated by the venue: for the account's
                own quotes, use `user_filter`.
            user_filter: `self` limits the list to the account's own rows; by default, rows of all members are returned.
            rfq_user_filter: `self` limits the list to quotes on the account's own RFQs.
            rfq_creator_user_id: Only quotes on RFQs of the member with this user id. Deprecated by the venue: for the
                account's own RFQs, use `rfq_user_filter`.
            rfq_creator_subtrader_id: Only quotes on RFQs of this subtrader. For futures commission merchants only.
            rfq_id: Only quotes on the RFQ with this id, a UUID, exactly as the venue returned it; anything else is rejected
                with 400.

        Returns:
            One page of quotes.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-quotes
        """
        try:
            _query: list[tuple[str, str]] = []
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if min_ts is not None:
                _query.append(("min_ts", _parameters.moment("min_ts", min_ts, per_second=1)))
            if max_ts is not None:
                _query.append(("max_ts", _parameters.moment("max_ts", max_ts, per_second=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=500)))
            if status is not None:
                _query.append(
                    (
                        "status",
                        _parameters.choice("status", status, allowed=("open", "accepted", "confirmed", "executed", "cancelled")),
                    )
                )
            if quote_creator_user_id is not None:
                _query.append(
                    ("quote_creator_user_id", _parameters.text("quote_creator_user_id", quote_creator_user_id, minimum_length=1))
                )
            if user_filter is not None:
                _query.append(("user_filter", _parameters.choice("user_filter", user_filter, allowed=("self",))))
            if rfq_user_filter is not None:
                _query.append(("rfq_user_filter", _parameters.choice("rfq_user_filter", rfq_user_filter, allowed=("self",))))
            if rfq_creator_user_id is not None:
                _query.append(
                    ("rfq_creator_user_id", _parameters.text("rfq_creator_user_id", rfq_creator_user_id, minimum_length=1))
                )
            if rfq_creator_subtrader_id is not None:
                _query.append(
                    (
                        "rfq_creator_subtrader_id",
                        _parameters.text("rfq_creator_subtrader_id", rfq_creator_subtrader_id, minimum_length=1),
                    )
                )
            if rfq_id is not None:
                _query.append(("rfq_id", _parameters.text("rfq_id", rfq_id, minimum_length=1)))
            _parameters.window("min_ts", min_ts, "max_ts", max_ts)
            return self._call(Request(GET_QUOTES, "/communications/quotes", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_QUOTES.name)
            raise

    def create_quote(
        self,
        *,
        rfq_id: str,
        yes_bid: Decimal | int,
        no_bid: Decimal | int,
        rest_remainder: bool,
        post_only: bool | None = None,
        subaccount: int | None = None,
    ) -> CreateQuoteResponse:
        """Create a quote on a request for quotes (RFQ).

        A quote contains a bid for yes contracts and a bid for no contracts, for the full size of the RFQ. `0` declines one
        side, but not both. The two bids must not add up to more than a dollar, and each must be on the market's price grid.

        A maker has one quote per RFQ: a new one replaces the previous one. So a repeated request doesn't duplicate the quote,
        but it changes its id and revives a quote that was deleted in between.

        Args:
            rfq_id: Id of the RFQ, a UUID, exactly as the venue returned it.
            yes_bid: Bid for one yes contract, in dollars, on the market's price grid; 0 declines this side. From 0 to 1.
                Unit: usd.
            no_bid: Bid for one no contract, in dollars, on the market's price grid; 0 declines this side. From 0 to 1.
                Unit: usd.
            rest_remainder: Whether the unfilled rest stays in the order book as a resting order.
            post_only: Whether to cancel the maker's order instead of letting it take liquidity. The default is false.
            subaccount: Number of the subaccount to quote for; 0 is the primary one. From 0 to 63.

        Returns:
            The new quote.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/create-quote
        """
        from ..models.create_quote_request import CreateQuoteRequest

        try:
            _body = _fields.made(
                CreateQuoteRequest,
                rfq_id=rfq_id,
                yes_bid=yes_bid,
                no_bid=no_bid,
                rest_remainder=rest_remainder,
                post_only=post_only,
                subaccount=subaccount,
            )
            return self._call(Request(CREATE_QUOTE, "/communications/quotes", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_QUOTE.name)
            raise

    @deprecated("get_quote is deprecated by the venue")
    def get_quote(self, quote_id: str) -> GetQuoteResponse:
        """Return one quote, by its id only.

        Deprecated by the venue.

        Since June 2026, the venue recommends `get_rfq_quote`, which also takes the id of the RFQ.

        Args:
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.

        Returns:
            One quote.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/get-quote
        """
        warn_deprecated(GET_QUOTE)
        try:
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            return self._call(Request(GET_QUOTE, f"/communications/quotes/{_quote_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_QUOTE.name)
            raise

    @deprecated("delete_quote is deprecated by the venue")
    def delete_quote(self, quote_id: str) -> None:
        """Delete a quote, by its id only.

        Deprecated by the venue.

        The account's own quote can then no longer be accepted. Since June 2026, the venue recommends `delete_rfq_quote`, which
        also takes the id of the RFQ.

        Args:
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/delete-quote
        """
        warn_deprecated(DELETE_QUOTE)
        try:
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            return self._call(Request(DELETE_QUOTE, f"/communications/quotes/{_quote_id_segment}"))
        except ArgumentError as error:
            error.name_operation(DELETE_QUOTE.name)
            raise

    @deprecated("accept_quote is deprecated by the venue")
    def accept_quote(self, quote_id: str, *, accepted_side: Side | Literal["yes", "no"]) -> None:
        """Accept a quote, by its id only.

        Deprecated by the venue.

        Accepts one side of a quote; the maker then has to confirm. Since June 2026, the venue recommends `accept_rfq_quote`,
        which also takes the id of the RFQ.

        Args:
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.
            accepted_side: The side to accept.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/accept-quote
        """
        warn_deprecated(ACCEPT_QUOTE)
        from ..models.accept_quote_request import AcceptQuoteRequest

        try:
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            _body = _fields.made(AcceptQuoteRequest, accepted_side=accepted_side)
            return self._call(Request(ACCEPT_QUOTE, f"/communications/quotes/{_quote_id_segment}/accept", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(ACCEPT_QUOTE.name)
            raise

    @deprecated("confirm_quote is deprecated by the venue")
    def confirm_quote(self, quote_id: str) -> None:
        """Confirm a quote, by its id only.

        Deprecated by the venue.

        Confirms one of the account's own quotes that was accepted; the body is an empty object. Since June 2026, the venue
        recommends `confirm_rfq_quote`, which also takes the id of the RFQ.

        Args:
            quote_id: Id of the quote, a UUID, exactly as the venue returned it.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/communications/confirm-quote
        """
        warn_deprecated(CONFIRM_QUOTE)
        try:
            _quote_id_segment = _parameters.segment("quote_id", _parameters.text("quote_id", quote_id, minimum_length=1))
            return self._call(Request(CONFIRM_QUOTE, f"/communications/quotes/{_quote_id_segment}/confirm", body=b"{}"))
        except ArgumentError as error:
            error.name_operation(CONFIRM_QUOTE.name)
            raise


class CommunicationsWithRawResponse(RawResource, of=Communications):
    """The methods of ``Communications``, which return the raw response."""

    get_communications_id = raw(Communications.get_communications_id)
    get_block_trade_proposals = raw(Communications.get_block_trade_proposals)
    propose_block_trade = raw(Communications.propose_block_trade)
    accept_block_trade_proposal = raw(Communications.accept_block_trade_proposal)
    get_rfqs = raw(Communications.get_rfqs)
    create_rfq = raw(Communications.create_rfq)
    get_rfq = raw(Communications.get_rfq)
    delete_rfq = raw(Communications.delete_rfq)
    get_rfq_quote = raw(Communications.get_rfq_quote)
    delete_rfq_quote = raw(Communications.delete_rfq_quote)
    accept_rfq_quote = raw(Communications.accept_rfq_quote)
    confirm_rfq_quote = raw(Communications.confirm_rfq_quote)
    get_rfq_batches = raw(Communications.get_rfq_batches)
    create_rfq_batch = raw(Communications.create_rfq_batch)
    get_rfq_batch = raw(Communications.get_rfq_batch)
    delete_rfq_batch = raw(Communications.delete_rfq_batch)
    get_rfq_batch_best_quotes = raw(Communications.get_rfq_batch_best_quotes)
    accept_rfq_batch = raw(Communications.accept_rfq_batch)
    get_rfq_batch_quotes = raw(Communications.get_rfq_batch_quotes)
    create_rfq_batch_quote = raw(Communications.create_rfq_batch_quote)
    delete_rfq_batch_quote = raw(Communications.delete_rfq_batch_quote)
    confirm_rfq_batch_quote = raw(Communications.confirm_rfq_batch_quote)
    get_quotes = raw(Communications.get_quotes)
    create_quote = raw(Communications.create_quote)
    get_quote = raw(Communications.get_quote)
    delete_quote = raw(Communications.delete_quote)
    accept_quote = raw(Communications.accept_quote)
    confirm_quote = raw(Communications.confirm_quote)


class AsyncCommunications(AsyncResource["AsyncCommunicationsWithRawResponse"]):
    """The methods of ``Communications``, asynchronous."""

    get_communications_id = awaitable(Communications.get_communications_id)
    get_block_trade_proposals = awaitable(Communications.get_block_trade_proposals)
    propose_block_trade = awaitable(Communications.propose_block_trade)
    accept_block_trade_proposal = awaitable(Communications.accept_block_trade_proposal)
    get_rfqs = awaitable(Communications.get_rfqs)
    create_rfq = awaitable(Communications.create_rfq)
    get_rfq = awaitable(Communications.get_rfq)
    delete_rfq = awaitable(Communications.delete_rfq)
    get_rfq_quote = awaitable(Communications.get_rfq_quote)
    delete_rfq_quote = awaitable(Communications.delete_rfq_quote)
    accept_rfq_quote = awaitable(Communications.accept_rfq_quote)
    confirm_rfq_quote = awaitable(Communications.confirm_rfq_quote)
    get_rfq_batches = awaitable(Communications.get_rfq_batches)
    create_rfq_batch = awaitable(Communications.create_rfq_batch)
    get_rfq_batch = awaitable(Communications.get_rfq_batch)
    delete_rfq_batch = awaitable(Communications.delete_rfq_batch)
    get_rfq_batch_best_quotes = awaitable(Communications.get_rfq_batch_best_quotes)
    accept_rfq_batch = awaitable(Communications.accept_rfq_batch)
    get_rfq_batch_quotes = awaitable(Communications.get_rfq_batch_quotes)
    create_rfq_batch_quote = awaitable(Communications.create_rfq_batch_quote)
    delete_rfq_batch_quote = awaitable(Communications.delete_rfq_batch_quote)
    confirm_rfq_batch_quote = awaitable(Communications.confirm_rfq_batch_quote)
    get_quotes = awaitable(Communications.get_quotes)
    create_quote = awaitable(Communications.create_quote)
    get_quote = awaitable(Communications.get_quote)
    delete_quote = awaitable(Communications.delete_quote)
    accept_quote = awaitable(Communications.accept_quote)
    confirm_quote = awaitable(Communications.confirm_quote)


class AsyncCommunicationsWithRawResponse(AsyncRawResource, of=AsyncCommunications):
    """The methods of ``AsyncCommunications``, which return the raw response."""

    get_communications_id = awaitable(CommunicationsWithRawResponse.get_communications_id)
    get_block_trade_proposals = awaitable(CommunicationsWithRawResponse.get_block_trade_proposals)
    propose_block_trade = awaitable(CommunicationsWithRawResponse.propose_block_trade)
    accept_block_trade_proposal = awaitable(CommunicationsWithRawResponse.accept_block_trade_proposal)
    get_rfqs = awaitable(CommunicationsWithRawResponse.get_rfqs)
    create_rfq = awaitable(CommunicationsWithRawResponse.create_rfq)
    get_rfq = awaitable(CommunicationsWithRawResponse.get_rfq)
    delete_rfq = awaitable(CommunicationsWithRawResponse.delete_rfq)
    get_rfq_quote = awaitable(CommunicationsWithRawResponse.get_rfq_quote)
    delete_rfq_quote = awaitable(CommunicationsWithRawResponse.delete_rfq_quote)
    accept_rfq_quote = awaitable(CommunicationsWithRawResponse.accept_rfq_quote)
    confirm_rfq_quote = awaitable(CommunicationsWithRawResponse.confirm_rfq_quote)
    get_rfq_batches = awaitable(CommunicationsWithRawResponse.get_rfq_batches)
    create_rfq_batch = awaitable(CommunicationsWithRawResponse.create_rfq_batch)
    get_rfq_batch = awaitable(CommunicationsWithRawResponse.get_rfq_batch)
    delete_rfq_batch = awaitable(CommunicationsWithRawResponse.delete_rfq_batch)
    get_rfq_batch_best_quotes = awaitable(CommunicationsWithRawResponse.get_rfq_batch_best_quotes)
    accept_rfq_batch = awaitable(CommunicationsWithRawResponse.accept_rfq_batch)
    get_rfq_batch_quotes = awaitable(CommunicationsWithRawResponse.get_rfq_batch_quotes)
    create_rfq_batch_quote = awaitable(CommunicationsWithRawResponse.create_rfq_batch_quote)
    delete_rfq_batch_quote = awaitable(CommunicationsWithRawResponse.delete_rfq_batch_quote)
    confirm_rfq_batch_quote = awaitable(CommunicationsWithRawResponse.confirm_rfq_batch_quote)
    get_quotes = awaitable(CommunicationsWithRawResponse.get_quotes)
    create_quote = awaitable(CommunicationsWithRawResponse.create_quote)
    get_quote = awaitable(CommunicationsWithRawResponse.get_quote)
    delete_quote = awaitable(CommunicationsWithRawResponse.delete_quote)
    accept_quote = awaitable(CommunicationsWithRawResponse.accept_quote)
    confirm_quote = awaitable(CommunicationsWithRawResponse.confirm_quote)
