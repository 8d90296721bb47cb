"""Kalshi: milestone. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.get_milestone_response import GetMilestoneResponse
    from ..models.get_milestones_response import GetMilestonesResponse


GET_MILESTONES: Operation[GetMilestonesResponse] = Operation(
    name="get_milestones",
    method="GET",
    path="/milestones",
    success={200: model_body("venuekit_kalshi_api", "GetMilestonesResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    pagination=Cursor(parameter="cursor", items=("milestones",), size="limit", largest=500, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/milestone/get-milestones",
)

GET_MILESTONE: Operation[GetMilestoneResponse] = Operation(
    name="get_milestone",
    method="GET",
    path="/milestones/{milestone_id}",
    success={200: model_body("venuekit_kalshi_api", "GetMilestoneResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/milestone/get-milestone",
)


class MilestoneResource(Resource["MilestoneResourceWithRawResponse"]):
    """Real-world occurrences, such as games, and their related events. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_milestones(
        self,
        *,
        limit: int,
        minimum_start_date: datetime | None = None,
        category: str | None = None,
        competition: str | None = None,
        source_id: str | None = None,
        type_: str | None = None,
        related_event_ticker: str | None = None,
        cursor: str | None = None,
        min_updated_ts: datetime | int | None = None,
    ) -> GetMilestonesResponse:
        """Return one page of milestones.

        Milestones are real-world occurrences, such as games, with their related events. The page size is required, because the
        venue has no default.

        Args:
            limit: Maximum number of milestones per page. From 1 to 500.
            minimum_start_date: Only milestones that start at or after this time.
            category: Only milestones of this category, such as `Sports`.
            competition: Only milestones of this competition, such as `Pro Football`.
            source_id: Only the milestone with this id at the data provider.
            type_: Only milestones of this type, such as `football_game`.
            related_event_ticker: Only milestones related to this event.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.
            min_updated_ts: Only milestones whose record changed after this time. An aware ``datetime``, or Unix time in
                whole seconds.

        Returns:
            One page of milestones.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/milestone/get-milestones
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=500)))
            if minimum_start_date is not None:
                _query.append(("minimum_start_date", _parameters.iso_time("minimum_start_date", minimum_start_date)))
            if category is not None:
                _query.append(("category", _parameters.text("category", category, minimum_length=1)))
            if competition is not None:
                _query.append(("competition", _parameters.text("competition", competition, minimum_length=1)))
            if source_id is not None:
                _query.append(("source_id", _parameters.text("source_id", source_id, minimum_length=1)))
            if type_ is not None:
                _query.append(("type", _parameters.text("type_", type_, minimum_length=1)))
            if related_event_ticker is not None:
                _query.append(
                    ("related_event_ticker", _parameters.text("related_event_ticker", related_event_ticker, minimum_length=1))
                )
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            if min_updated_ts is not None:
                _query.append(("min_updated_ts", _parameters.moment("min_updated_ts", min_updated_ts, per_second=1)))
            return self._call(Request(GET_MILESTONES, "/milestones", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_MILESTONES.name)
            raise

    def get_milestone(self, milestone_id: str) -> GetMilestoneResponse:
        """Return one milestone.

        A milestone is a real-world occurrence, with its related events.

        Args:
            milestone_id: Id of the milestone.

        Returns:
            One milestone.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/milestone/get-milestone
        """
        try:
            _milestone_id_segment = _parameters.segment(
                "milestone_id", _parameters.text("milestone_id", milestone_id, minimum_length=1)
            )
            return self._call(Request(GET_MILESTONE, f"/milestones/{_milestone_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_MILESTONE.name)
            raise


class MilestoneResourceWithRawResponse(RawResource, of=MilestoneResource):
    """The methods of ``MilestoneResource``, which return the raw response."""

    get_milestones = raw(MilestoneResource.get_milestones)
    get_milestone = raw(MilestoneResource.get_milestone)


class AsyncMilestoneResource(AsyncResource["AsyncMilestoneResourceWithRawResponse"]):
    """The methods of ``MilestoneResource``, asynchronous."""

    get_milestones = awaitable(MilestoneResource.get_milestones)
    get_milestone = awaitable(MilestoneResource.get_milestone)


class AsyncMilestoneResourceWithRawResponse(AsyncRawResource, of=AsyncMilestoneResource):
    """The methods of ``AsyncMilestoneResource``, which return the raw response."""

    get_milestones = awaitable(MilestoneResourceWithRawResponse.get_milestones)
    get_milestone = awaitable(MilestoneResourceWithRawResponse.get_milestone)
