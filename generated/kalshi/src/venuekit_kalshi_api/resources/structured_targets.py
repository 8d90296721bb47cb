"""Kalshi: structured_targets. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial as _partial
from typing import TYPE_CHECKING

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.get_structured_target_response import GetStructuredTargetResponse
    from ..models.get_structured_targets_response import GetStructuredTargetsResponse


_IDS = _partial(_parameters.text, minimum_length=1)


GET_STRUCTURED_TARGETS: Operation[GetStructuredTargetsResponse] = Operation(
    name="get_structured_targets",
    method="GET",
    path="/structured_targets",
    success={200: model_body("venuekit_kalshi_api", "GetStructuredTargetsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    pagination=Cursor(parameter="cursor", items=("structured_targets",), size="page_size", largest=2000, next="cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/structured-targets/get-structured-targets",
)

GET_STRUCTURED_TARGET: Operation[GetStructuredTargetResponse] = Operation(
    name="get_structured_target",
    method="GET",
    path="/structured_targets/{structured_target_id}",
    success={200: model_body("venuekit_kalshi_api", "GetStructuredTargetResponse")},
    failures=dict.fromkeys((400, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/structured-targets/get-structured-target",
)


class StructuredTargets(Resource["StructuredTargetsWithRawResponse"]):
    """The subjects of markets, such as teams and players. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_structured_targets(
        self,
        *,
        ids: str | Sequence[str] | None = None,
        type_: str | None = None,
        competition: str | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> GetStructuredTargetsResponse:
        """Return one page of structured targets.

        Targets are the subjects that markets and milestones refer to by id, such as teams and players. The page size parameter
        is `page_size`, not `limit`.

        Args:
            ids: Only the targets with these ids. Multiple ids are sent as repeated parameters. At most 2000 items.
            type_: Only targets of this type, such as `basketball_player`.
            competition: Only targets of this league, conference, division or tour, such as `NBA`.
            page_size: Maximum number of targets per page. From 1 to 2000. The venue's default is 100.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of targets.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/structured-targets/get-structured-targets
        """
        try:
            _query: list[tuple[str, str]] = []
            if ids is not None:
                _query.extend(
                    ("ids", item) for item in _parameters.listing("ids", ids, write=_IDS, minimum_items=1, maximum_items=2000)
                )
            if type_ is not None:
                _query.append(("type", _parameters.text("type_", type_, minimum_length=1)))
            if competition is not None:
                _query.append(("competition", _parameters.text("competition", competition, minimum_length=1)))
            if page_size is not None:
                _query.append(("page_size", _parameters.integer("page_size", page_size, minimum=1, maximum=2000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_STRUCTURED_TARGETS, "/structured_targets", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_STRUCTURED_TARGETS.name)
            raise

    def get_structured_target(self, structured_target_id: str) -> GetStructuredTargetResponse:
        """Return one structured target.

        A target is a subject of markets, such as a team or a player.

        Args:
            structured_target_id: Id of the target.

        Returns:
            One target.

        Documented failures: 400, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/structured-targets/get-structured-target
        """
        try:
            _structured_target_id_segment = _parameters.segment(
                "structured_target_id", _parameters.text("structured_target_id", structured_target_id, minimum_length=1)
            )
            return self._call(Request(GET_STRUCTURED_TARGET, f"/structured_targets/{_structured_target_id_segment}"))
        except ArgumentError as error:
            error.name_operation(GET_STRUCTURED_TARGET.name)
            raise


class StructuredTargetsWithRawResponse(RawResource, of=StructuredTargets):
    """The methods of ``StructuredTargets``, which return the raw response."""

    get_structured_targets = raw(StructuredTargets.get_structured_targets)
    get_structured_target = raw(StructuredTargets.get_structured_target)


class AsyncStructuredTargets(AsyncResource["AsyncStructuredTargetsWithRawResponse"]):
    """The methods of ``StructuredTargets``, asynchronous."""

    get_structured_targets = awaitable(StructuredTargets.get_structured_targets)
    get_structured_target = awaitable(StructuredTargets.get_structured_target)


class AsyncStructuredTargetsWithRawResponse(AsyncRawResource, of=AsyncStructuredTargets):
    """The methods of ``AsyncStructuredTargets``, which return the raw response."""

    get_structured_targets = awaitable(StructuredTargetsWithRawResponse.get_structured_targets)
    get_structured_target = awaitable(StructuredTargetsWithRawResponse.get_structured_target)
