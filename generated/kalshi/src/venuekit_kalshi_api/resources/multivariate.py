"""Kalshi: multivariate. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models._params import TickerPairParams
    from ..models.collection_status_filter import CollectionStatusFilter
    from ..models.create_market_in_multivariate_event_collection_response import CreateMarketInMultivariateEventCollectionResponse
    from ..models.get_multivariate_event_collection_response import GetMultivariateEventCollectionResponse
    from ..models.get_multivariate_event_collections_response import GetMultivariateEventCollectionsResponse
    from ..models.ticker_pair import TickerPair


GET_MULTIVARIATE_EVENT_COLLECTIONS: Operation[GetMultivariateEventCollectionsResponse] = Operation(
    name="get_multivariate_event_collections",
    method="GET",
    path="/multivariate_event_collections",
    success={200: model_body("venuekit_kalshi_api", "GetMultivariateEventCollectionsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    pagination=Cursor(parameter="cursor", items=("multivariate_contracts",), size="limit", largest=200, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collections",
)

GET_MULTIVARIATE_EVENT_COLLECTION: Operation[GetMultivariateEventCollectionResponse] = Operation(
    name="get_multivariate_event_collection",
    method="GET",
    path="/multivariate_event_collections/{collection_ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetMultivariateEventCollectionResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection",
)

CREATE_MARKET_IN_MULTIVARIATE_EVENT_COLLECTION: Operation[CreateMarketInMultivariateEventCollectionResponse] = Operation(
    name="create_market_in_multivariate_event_collection",
    method="POST",
    path="/multivariate_event_collections/{collection_ticker}",
    success={200: model_body("venuekit_kalshi_api", "CreateMarketInMultivariateEventCollectionResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection",
)


class Multivariate(Resource["MultivariateWithRawResponse"]):
    """Collections that combos are created from. A combo is a market on several outcomes at once.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_multivariate_event_collections(
        self,
        *,
        status: CollectionStatusFilter | Literal["unopened", "open", "closed"] | None = None,
        associated_event_ticker: str | None = None,
        series_ticker: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> GetMultivariateEventCollectionsResponse:
        """Return one page of combo collections.

        A collection defines which events can be combined, and how many of their markets.

        Args:
            status: Only collections with this status.
            associated_event_ticker: Only collections that can include this event.
            series_ticker: Only rows of this series.
            limit: Maximum number of collections per page. The documentation gives no default. From 1 to 200.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of collections.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collections
        """
        try:
            _query: list[tuple[str, str]] = []
            if status is not None:
                _query.append(("status", _parameters.choice("status", status, allowed=("unopened", "open", "closed"))))
            if associated_event_ticker is not None:
                _query.append(
                    (
                        "associated_event_ticker",
                        _parameters.text("associated_event_ticker", associated_event_ticker, minimum_length=1),
                    )
                )
            if series_ticker is not None:
                _query.append(("series_ticker", _parameters.text("series_ticker", series_ticker, minimum_length=1)))
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=200)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(
                Request(GET_MULTIVARIATE_EVENT_COLLECTIONS, "/multivariate_event_collections", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_MULTIVARIATE_EVENT_COLLECTIONS.name)
            raise

    def get_multivariate_event_collection(self, collection_ticker: str) -> GetMultivariateEventCollectionResponse:
        """Return one combo collection.

        The response contains the events that can be combined, the number of their markets, and the price grid of the combos.

        Args:
            collection_ticker: Ticker of the collection.

        Returns:
            One collection.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/multivariate/get-multivariate-event-collection
        """
        try:
            _collection_ticker_segment = _parameters.segment(
                "collection_ticker", _parameters.text("collection_ticker", collection_ticker, minimum_length=1)
            )
            return self._call(
                Request(GET_MULTIVARIATE_EVENT_COLLECTION, f"/multivariate_event_collections/{_collection_ticker_segment}")
            )
        except ArgumentError as error:
            error.name_operation(GET_MULTIVARIATE_EVENT_COLLECTION.name)
            raise

    def create_market_in_multivariate_event_collection(
        self,
        collection_ticker: str,
        *,
        selected_markets: Sequence[TickerPair | TickerPairParams],
        with_market_payload: bool | None = None,
    ) -> CreateMarketInMultivariateEventCollectionResponse:
        """Create or find the market of a combo.

        The combo consists of the selected legs; if its market exists, the venue returns that. A combo can be traded, or quoted
        through an RFQ, only after this request. An account may create 5,000 markets a week; beyond that, the venue returns 429.
        No money moves.

        The client doesn't retry a failed request, because every request may count towards the 5,000; a repeated request with
        the same legs returns the market if the first one created it. In an ordered collection, the order of the legs matters.
        The rate limit bucket isn't documented; the write bucket is inferred.

        Args:
            collection_ticker: Ticker of the collection.
            selected_markets: The legs. The collection's `size_min` and `size_max` limit their number.
            with_market_payload: Whether to return the market itself, not only its tickers.

        Returns:
            The market of a combo.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/multivariate/create-market-in-multivariate-event-collection
        """
        from ..models.create_market_in_multivariate_event_collection_request import (
            CreateMarketInMultivariateEventCollectionRequest,
        )

        try:
            _collection_ticker_segment = _parameters.segment(
                "collection_ticker", _parameters.text("collection_ticker", collection_ticker, minimum_length=1)
            )
            _body = _fields.made(
                CreateMarketInMultivariateEventCollectionRequest,
                selected_markets=selected_markets,
                with_market_payload=with_market_payload,
            )
            return self._call(
                Request(
                    CREATE_MARKET_IN_MULTIVARIATE_EVENT_COLLECTION,
                    f"/multivariate_event_collections/{_collection_ticker_segment}",
                    body=_body.to_json(),
                )
            )
        except ArgumentError as error:
            error.name_operation(CREATE_MARKET_IN_MULTIVARIATE_EVENT_COLLECTION.name)
            raise


class MultivariateWithRawResponse(RawResource, of=Multivariate):
    """The methods of ``Multivariate``, which return the raw response."""

    get_multivariate_event_collections = raw(Multivariate.get_multivariate_event_collections)
    get_multivariate_event_collection = raw(Multivariate.get_multivariate_event_collection)
    create_market_in_multivariate_event_collection = raw(Multivariate.create_market_in_multivariate_event_collection)


class AsyncMultivariate(AsyncResource["AsyncMultivariateWithRawResponse"]):
    """The methods of ``Multivariate``, asynchronous."""

    get_multivariate_event_collections = awaitable(Multivariate.get_multivariate_event_collections)
    get_multivariate_event_collection = awaitable(Multivariate.get_multivariate_event_collection)
    create_market_in_multivariate_event_collection = awaitable(Multivariate.create_market_in_multivariate_event_collection)


class AsyncMultivariateWithRawResponse(AsyncRawResource, of=AsyncMultivariate):
    """The methods of ``AsyncMultivariate``, which return the raw response."""

    get_multivariate_event_collections = awaitable(MultivariateWithRawResponse.get_multivariate_event_collections)
    get_multivariate_event_collection = awaitable(MultivariateWithRawResponse.get_multivariate_event_collection)
    create_market_in_multivariate_event_collection = awaitable(
        MultivariateWithRawResponse.create_market_in_multivariate_event_collection
    )
