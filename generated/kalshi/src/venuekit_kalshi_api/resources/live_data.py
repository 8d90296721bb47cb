"""Kalshi: live_data. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial as _partial
from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, Window, model_body
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.get_event_live_data_response import GetEventLiveDataResponse
    from ..models.get_game_stats_response import GetGameStatsResponse
    from ..models.get_live_data_response import GetLiveDataResponse
    from ..models.get_live_datas_response import GetLiveDatasResponse
    from ..models.get_weather_index_calibrations_response import GetWeatherIndexCalibrationsResponse
    from ..models.get_weather_index_response import GetWeatherIndexResponse


_MILESTONE_IDS = _partial(_parameters.text, minimum_length=1)

_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
)

GET_LIVE_DATA_BY_MILESTONE: Operation[GetLiveDataResponse] = _Operation(
    name="get_live_data_by_milestone",
    method="GET",
    path="/live_data/milestone/{milestone_id}",
    success={200: model_body("venuekit_kalshi_api", "GetLiveDataResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-live-data",
)

GET_LIVE_DATA: Operation[GetLiveDataResponse] = _Operation(
    name="get_live_data",
    method="GET",
    path="/live_data/{type}/milestone/{milestone_id}",
    success={200: model_body("venuekit_kalshi_api", "GetLiveDataResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-live-data-with-type",
)

GET_LIVE_DATAS: Operation[GetLiveDatasResponse] = _Operation(
    name="get_live_datas",
    method="GET",
    path="/live_data/batch",
    success={200: model_body("venuekit_kalshi_api", "GetLiveDatasResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-multiple-live-data",
)

GET_GAME_STATS: Operation[GetGameStatsResponse] = _Operation(
    name="get_game_stats",
    method="GET",
    path="/live_data/milestone/{milestone_id}/game_stats",
    success={200: model_body("venuekit_kalshi_api", "GetGameStatsResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-game-stats",
)

GET_EVENT_LIVE_DATA: Operation[GetEventLiveDataResponse] = _Operation(
    name="get_event_live_data",
    method="GET",
    path="/live_data/events/{event_ticker}",
    success={200: model_body("venuekit_kalshi_api", "GetEventLiveDataResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-event-live-data",
)

GET_WEATHER_INDEX: Operation[GetWeatherIndexResponse] = _Operation(
    name="get_weather_index",
    method="GET",
    path="/live_data/weather/{city}",
    success={200: model_body("venuekit_kalshi_api", "GetWeatherIndexResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    window=Window("from_", "to"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-weather-index",
)

GET_WEATHER_INDEX_CALIBRATIONS: Operation[GetWeatherIndexCalibrationsResponse] = _Operation(
    name="get_weather_index_calibrations",
    method="GET",
    path="/live_data/weather/{city}/calibrations",
    success={200: model_body("venuekit_kalshi_api", "GetWeatherIndexCalibrationsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations",
)


class LiveDataResource(Resource["LiveDataResourceWithRawResponse"]):
    """Live real-world data related to markets: scores, prices, temperatures. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_live_data_by_milestone(self, milestone_id: str, *, include_player_stats: bool | None = None) -> GetLiveDataResponse:
        """Return the live data of a milestone.

        Live data is the current state of a milestone, such as the score of a game. The content of `details` depends on the type
        and isn't documented.

        Args:
            milestone_id: Id of the milestone.
            include_player_stats: Whether to include statistics of single players. Only for pro football, pro basketball and
                men's college basketball, if the players are known; ignored for all others. The venue's default is False.

        Returns:
            The live data of a milestone.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-live-data
        """
        try:
            _milestone_id_segment = _parameters.segment(
                "milestone_id", _parameters.text("milestone_id", milestone_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if include_player_stats is not None:
                _query.append(("include_player_stats", _parameters.boolean("include_player_stats", include_player_stats)))
            return self._call(
                Request(
                    GET_LIVE_DATA_BY_MILESTONE, f"/live_data/milestone/{_milestone_id_segment}", query=_parameters.query(_query)
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_LIVE_DATA_BY_MILESTONE.name)
            raise

    def get_live_data(self, type_: str, milestone_id: str, *, include_player_stats: bool | None = None) -> GetLiveDataResponse:
        """Return the live data of a milestone, by type.

        This older operation returns the same as `get_live_data_by_milestone`, which replaces it and doesn't need the type.

        Args:
            type_: Type of the live data, such as `football_game`.
            milestone_id: Id of the milestone.
            include_player_stats: Whether to include statistics of single players. Only for pro football, pro basketball and
                men's college basketball, if the players are known; ignored for all others. The venue's default is False.

        Returns:
            The live data of a milestone.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-live-data-with-type
        """
        try:
            _type__segment = _parameters.segment("type_", _parameters.text("type_", type_, minimum_length=1))
            _milestone_id_segment = _parameters.segment(
                "milestone_id", _parameters.text("milestone_id", milestone_id, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if include_player_stats is not None:
                _query.append(("include_player_stats", _parameters.boolean("include_player_stats", include_player_stats)))
            return self._call(
                Request(
                    GET_LIVE_DATA,
                    f"/live_data/{_type__segment}/milestone/{_milestone_id_segment}",
                    query=_parameters.query(_query),
                )
            )
        except ArgumentError as error:
            error.name_operation(GET_LIVE_DATA.name)
            raise

    def get_live_datas(
        self, *, milestone_ids: str | Sequence[str], include_player_stats: bool | None = None
    ) -> GetLiveDatasResponse:
        """Return the live data of several milestones.

        Up to 100 milestones per request, each as in `get_live_data_by_milestone`. It isn't documented whether a milestone
        without live data is omitted or rejected.

        Args:
            milestone_ids: The milestones whose live data to return. Multiple ids are sent as repeated parameters. At most
                100 items.
            include_player_stats: Whether to include statistics of single players. Only for pro football, pro basketball and
                men's college basketball, if the players are known; ignored for all others. The venue's default is False.

        Returns:
            The live data of several milestones.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-multiple-live-data
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.extend(
                ("milestone_ids", item)
                for item in _parameters.listing(
                    "milestone_ids", milestone_ids, write=_MILESTONE_IDS, minimum_items=1, maximum_items=100
                )
            )
            if include_player_stats is not None:
                _query.append(("include_player_stats", _parameters.boolean("include_player_stats", include_player_stats)))
            return self._call(Request(GET_LIVE_DATAS, "/live_data/batch", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_LIVE_DATAS.name)
            raise

    def get_game_stats(self, milestone_id: str) -> GetGameStatsResponse:
        """Return the play-by-play of a game.

        Available for the major American leagues and soccer; for other milestones, the response is empty or null, not an error.

        Args:
            milestone_id: Id of the milestone.

        Returns:
            The play-by-play of a game.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-game-stats
        """
        try:
            _milestone_id_segment = _parameters.segment(
                "milestone_id", _parameters.text("milestone_id", milestone_id, minimum_length=1)
            )
            return self._call(Request(GET_GAME_STATS, f"/live_data/milestone/{_milestone_id_segment}/game_stats"))
        except ArgumentError as error:
            error.name_operation(GET_GAME_STATS.name)
            raise

    def get_event_live_data(self, event_ticker: str, *, range_: str | None = None) -> GetEventLiveDataResponse:
        """Return live data related to an event.

        Such data is the price of a coin or a commodity, or a weather observation. The content of `details` depends on the type
        and isn't documented.

        Args:
            event_ticker: Ticker of the event.
            range_: Time range of the chart, such as `15min`, `1h` or `1d`. A hint that not every type of data follows;
                `range_options` in the response lists the choices.

        Returns:
            Live data related to an event.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-event-live-data
        """
        try:
            _event_ticker_segment = _parameters.segment(
                "event_ticker", _parameters.text("event_ticker", event_ticker, minimum_length=1)
            )
            _query: list[tuple[str, str]] = []
            if range_ is not None:
                _query.append(("range", _parameters.text("range_", range_, minimum_length=1)))
            return self._call(
                Request(GET_EVENT_LIVE_DATA, f"/live_data/events/{_event_ticker_segment}", query=_parameters.query(_query))
            )
        except ArgumentError as error:
            error.name_operation(GET_EVENT_LIVE_DATA.name)
            raise

    def get_weather_index(
        self,
        city: str,
        *,
        from_: datetime | int | None = None,
        to: datetime | int | None = None,
        last_sec: int | None = None,
        detailed: bool | None = None,
    ) -> GetWeatherIndexResponse:
        """Return the temperature index of a city.

        The venue computes a city's temperature from several stations, minute by minute; hourly markets are settled by it.
        Minutes with too few stations are missing, so a gap is a real gap. Times are in milliseconds, in the parameters too, and
        the time range includes both ends. The default range is the last 24 hours. An unknown city returns 400, not 404.

        Pass at most one of ``from_``, ``last_sec``.

        Pass at most one of ``to``, ``last_sec``.

        Args:
            city: Id of the city's index, such as `miami`.
            from_: Start of the time range. Requires `to`. The default is 24 hours before the end. An aware ``datetime``, or
                Unix time in whole milliseconds.
            to: End of the time range. The default is now. An aware ``datetime``, or Unix time in whole milliseconds.
            last_sec: Length in seconds of a time range that ends now, instead of `from` and `to`. At least 1. Unit:
                seconds.
            detailed: Whether to include each station's reports, and the latest minutes even if incomplete.

        Returns:
            The temperature index of a city.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-weather-index
        """
        try:
            _city_segment = _parameters.segment("city", _parameters.text("city", city, minimum_length=1))
            _query: list[tuple[str, str]] = []
            if from_ is not None:
                _query.append(("from", _parameters.moment("from_", from_, per_second=1000)))
            if to is not None:
                _query.append(("to", _parameters.moment("to", to, per_second=1000)))
            if last_sec is not None:
                _query.append(("last_sec", _parameters.integer("last_sec", last_sec, minimum=1)))
            if detailed is not None:
                _query.append(("detailed", _parameters.boolean("detailed", detailed)))
            _parameters.window("from_", from_, "to", to, per_second=1000)
            _exclusive.at_most_one({"from_": from_, "last_sec": last_sec})
            _exclusive.at_most_one({"to": to, "last_sec": last_sec})
            return self._call(Request(GET_WEATHER_INDEX, f"/live_data/weather/{_city_segment}", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_WEATHER_INDEX.name)
            raise

    def get_weather_index_calibrations(self, city: str) -> GetWeatherIndexCalibrationsResponse:
        """Return the weights and offsets of a city's temperature index.

        The response contains every configuration of the index, oldest first: the weights of its stations, and their offsets,
        which are re-estimated weekly. Configurations are never removed, so published values can be recomputed. Offsets are in
        degrees Celsius, the index is in Fahrenheit. An unknown city returns 400, not 404.

        Args:
            city: Id of the city's index, such as `miami`.

        Returns:
            Every configuration of a city's temperature index.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations
        """
        try:
            _city_segment = _parameters.segment("city", _parameters.text("city", city, minimum_length=1))
            return self._call(Request(GET_WEATHER_INDEX_CALIBRATIONS, f"/live_data/weather/{_city_segment}/calibrations"))
        except ArgumentError as error:
            error.name_operation(GET_WEATHER_INDEX_CALIBRATIONS.name)
            raise


class LiveDataResourceWithRawResponse(RawResource, of=LiveDataResource):
    """The methods of ``LiveDataResource``, which return the raw response."""

    get_live_data_by_milestone = raw(LiveDataResource.get_live_data_by_milestone)
    get_live_data = raw(LiveDataResource.get_live_data)
    get_live_datas = raw(LiveDataResource.get_live_datas)
    get_game_stats = raw(LiveDataResource.get_game_stats)
    get_event_live_data = raw(LiveDataResource.get_event_live_data)
    get_weather_index = raw(LiveDataResource.get_weather_index)
    get_weather_index_calibrations = raw(LiveDataResource.get_weather_index_calibrations)


class AsyncLiveDataResource(AsyncResource["AsyncLiveDataResourceWithRawResponse"]):
    """The methods of ``LiveDataResource``, asynchronous."""

    get_live_data_by_milestone = awaitable(LiveDataResource.get_live_data_by_milestone)
    get_live_data = awaitable(LiveDataResource.get_live_data)
    get_live_datas = awaitable(LiveDataResource.get_live_datas)
    get_game_stats = awaitable(LiveDataResource.get_game_stats)
    get_event_live_data = awaitable(LiveDataResource.get_event_live_data)
    get_weather_index = awaitable(LiveDataResource.get_weather_index)
    get_weather_index_calibrations = awaitable(LiveDataResource.get_weather_index_calibrations)


class AsyncLiveDataResourceWithRawResponse(AsyncRawResource, of=AsyncLiveDataResource):
    """The methods of ``AsyncLiveDataResource``, which return the raw response."""

    get_live_data_by_milestone = awaitable(LiveDataResourceWithRawResponse.get_live_data_by_milestone)
    get_live_data = awaitable(LiveDataResourceWithRawResponse.get_live_data)
    get_live_datas = awaitable(LiveDataResourceWithRawResponse.get_live_datas)
    get_game_stats = awaitable(LiveDataResourceWithRawResponse.get_game_stats)
    get_event_live_data = awaitable(LiveDataResourceWithRawResponse.get_event_live_data)
    get_weather_index = awaitable(LiveDataResourceWithRawResponse.get_weather_index)
    get_weather_index_calibrations = awaitable(LiveDataResourceWithRawResponse.get_weather_index_calibrations)
