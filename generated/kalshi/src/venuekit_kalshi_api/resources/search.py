"""Kalshi: search. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.get_filters_by_sports_response import GetFiltersBySportsResponse
    from ..models.get_tags_for_series_categories_response import GetTagsForSeriesCategoriesResponse


GET_TAGS_FOR_SERIES_CATEGORIES: Operation[GetTagsForSeriesCategoriesResponse] = Operation(
    name="get_tags_for_series_categories",
    method="GET",
    path="/search/tags_by_categories",
    success={200: model_body("venuekit_kalshi_api", "GetTagsForSeriesCategoriesResponse")},
    failures=dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/search/get-tags-for-series-categories",
)

GET_FILTERS_FOR_SPORTS: Operation[GetFiltersBySportsResponse] = Operation(
    name="get_filters_for_sports",
    method="GET",
    path="/search/filters_by_sport",
    success={200: model_body("venuekit_kalshi_api", "GetFiltersBySportsResponse")},
    failures=dict.fromkeys((429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/search/get-filters-for-sports",
)


class Search(Resource["SearchWithRawResponse"]):
    """Values for filtering series and sports. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_tags_for_series_categories(self) -> GetTagsForSeriesCategoriesResponse:
        """Return the categories of series and their tags.

        These are the values that `get_series_list` filters by.

        Returns:
            The tags of each category.

        Documented failures: 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/search/get-tags-for-series-categories
        """
        return self._call(Request(GET_TAGS_FOR_SERIES_CATEGORIES, "/search/tags_by_categories"))

    def get_filters_for_sports(self) -> GetFiltersBySportsResponse:
        """Return the filters for sports markets.

        Each sport has scopes, and competitions with their own scopes. The response also contains the display order of the
        sports.

        Returns:
            Filters for sports markets.

        Documented failures: 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/search/get-filters-for-sports
        """
        return self._call(Request(GET_FILTERS_FOR_SPORTS, "/search/filters_by_sport"))


class SearchWithRawResponse(RawResource, of=Search):
    """The methods of ``Search``, which return the raw response."""

    get_tags_for_series_categories = raw(Search.get_tags_for_series_categories)
    get_filters_for_sports = raw(Search.get_filters_for_sports)


class AsyncSearch(AsyncResource["AsyncSearchWithRawResponse"]):
    """The methods of ``Search``, asynchronous."""

    get_tags_for_series_categories = awaitable(Search.get_tags_for_series_categories)
    get_filters_for_sports = awaitable(Search.get_filters_for_sports)


class AsyncSearchWithRawResponse(AsyncRawResource, of=AsyncSearch):
    """The methods of ``AsyncSearch``, which return the raw response."""

    get_tags_for_series_categories = awaitable(SearchWithRawResponse.get_tags_for_series_categories)
    get_filters_for_sports = awaitable(SearchWithRawResponse.get_filters_for_sports)
