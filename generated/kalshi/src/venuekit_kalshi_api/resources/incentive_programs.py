"""Kalshi: incentive_programs. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import Operation, RateCost, Request, model_body
from venuekit.call.pagination import Cursor
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.get_incentive_programs_response import GetIncentiveProgramsResponse
    from ..models.incentive_status_filter import IncentiveStatusFilter
    from ..models.incentive_type_filter import IncentiveTypeFilter


GET_INCENTIVE_PROGRAMS: Operation[GetIncentiveProgramsResponse] = Operation(
    name="get_incentive_programs",
    method="GET",
    path="/incentive_programs",
    success={200: model_body("venuekit_kalshi_api", "GetIncentiveProgramsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    pagination=Cursor(parameter="cursor", items=("incentive_programs",), size="limit", largest=10000, next="next_cursor"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/incentive-programs/get-incentives",
)


class IncentivePrograms(Resource["IncentiveProgramsWithRawResponse"]):
    """Rewards for trading or for resting orders in certain markets. Public.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_incentive_programs(
        self,
        *,
        status: IncentiveStatusFilter | Literal["all", "active", "upcoming", "closed", "paid_out"] | None = None,
        type_: IncentiveTypeFilter
        | Literal["all", "liquidity", "volume", "margin_maker_volume", "margin_taker_volume"]
        | None = None,
        incentive_description: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> GetIncentiveProgramsResponse:
        """Return one page of incentive programs.

        An incentive program rewards trading, or resting orders, in a market. Amounts are in hundredths of a cent. The next
        cursor is named `next_cursor` in the response, but `cursor` in the request as usual.

        Args:
            status: Only programs with this status. The default is all.
            type_: Only programs of this type. The default is all.
            incentive_description: Only programs with exactly this description.
            limit: Maximum number of programs per page. The default is 100. From 1 to 10000.
            cursor: Start of the page: the `cursor` of the previous page. By default, or if empty, the first page is
                returned. The other parameters must stay the same from page to page.

        Returns:
            One page of programs.

        Documented failures: 400, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
        """
        try:
            _query: list[tuple[str, str]] = []
            if status is not None:
                _query.append(
                    ("status", _parameters.choice("status", status, allowed=("all", "active", "upcoming", "closed", "paid_out")))
                )
            if type_ is not None:
                _query.append(
                    (
                        "type",
                        _parameters.choice(
                            "type_", type_, allowed=("all", "liquidity", "volume", "margin_maker_volume", "margin_taker_volume")
                        ),
                    )
                )
            if incentive_description is not None:
                _query.append(
                    ("incentive_description", _parameters.text("incentive_description", incentive_description, minimum_length=1))
                )
            if limit is not None:
                _query.append(("limit", _parameters.integer("limit", limit, minimum=1, maximum=10000)))
            if cursor is not None:
                _query.append(("cursor", _parameters.text("cursor", cursor)))
            return self._call(Request(GET_INCENTIVE_PROGRAMS, "/incentive_programs", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_INCENTIVE_PROGRAMS.name)
            raise


class IncentiveProgramsWithRawResponse(RawResource, of=IncentivePrograms):
    """The methods of ``IncentivePrograms``, which return the raw response."""

    get_incentive_programs = raw(IncentivePrograms.get_incentive_programs)


class AsyncIncentivePrograms(AsyncResource["AsyncIncentiveProgramsWithRawResponse"]):
    """The methods of ``IncentivePrograms``, asynchronous."""

    get_incentive_programs = awaitable(IncentivePrograms.get_incentive_programs)


class AsyncIncentiveProgramsWithRawResponse(AsyncRawResource, of=AsyncIncentivePrograms):
    """The methods of ``AsyncIncentivePrograms``, which return the raw response."""

    get_incentive_programs = awaitable(IncentiveProgramsWithRawResponse.get_incentive_programs)
