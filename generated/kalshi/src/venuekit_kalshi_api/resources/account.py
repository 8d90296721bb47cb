"""Kalshi: account. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from venuekit.call.operation import NoBody, Operation, RateCost, Request, model_body
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.get_account_api_limits_response import GetAccountApiLimitsResponse
    from ..models.get_account_api_usage_level_volume_progress_response import GetAccountApiUsageLevelVolumeProgressResponse
    from ..models.get_account_endpoint_costs_response import GetAccountEndpointCostsResponse


GET_ACCOUNT_API_LIMITS: Operation[GetAccountApiLimitsResponse] = Operation(
    name="get_account_api_limits",
    method="GET",
    path="/account/limits",
    success={200: model_body("venuekit_kalshi_api", "GetAccountApiLimitsResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

UPGRADE_ACCOUNT_API_USAGE_LEVEL: Operation[None] = Operation(
    name="upgrade_account_api_usage_level",
    method="POST",
    path="/account/api_usage_level/upgrade",
    success={201: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="never",
    rate_cost=RateCost("write", 30),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ACCOUNT_API_USAGE_LEVEL_VOLUME_PROGRESS: Operation[GetAccountApiUsageLevelVolumeProgressResponse] = Operation(
    name="get_account_api_usage_level_volume_progress",
    method="GET",
    path="/account/api_usage_level/volume_progress",
    success={200: model_body("venuekit_kalshi_api", "GetAccountApiUsageLevelVolumeProgressResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)

GET_ACCOUNT_ENDPOINT_COSTS: Operation[GetAccountEndpointCostsResponse] = Operation(
    name="get_account_endpoint_costs",
    method="GET",
    path="/account/endpoint_costs",
    success={200: model_body("venuekit_kalshi_api", "GetAccountEndpointCostsResponse")},
    failures=dict.fromkeys((400, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    security=(),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/openapi.yaml",
)


class Account(Resource["AccountWithRawResponse"]):
    """Usage tier and rate limits of the account. 2026 only.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_account_api_limits(self) -> GetAccountApiLimitsResponse:
        """Return the rate limits of the account.

        The response contains the usage tier and its token buckets, as of now; an account has been observed with a larger bucket
        than its tier documents. It doesn't include the buckets of single shards or of `get_balance`.

        Returns:
            Usage tier and token buckets of the account.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(GET_ACCOUNT_API_LIMITS, "/account/limits"))

    def upgrade_account_api_usage_level(self) -> None:
        """Upgrade to the Advanced tier.

        The account gets the Advanced tier for event contracts permanently, if one of its last 100 orders there was placed
        through the API. The response body isn't documented; `get_account_api_limits` shows the tier. Costs 30 tokens. Inferred:
        they come from the write rate limit.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(UPGRADE_ACCOUNT_API_USAGE_LEVEL, "/account/api_usage_level/upgrade"))

    def get_account_api_usage_level_volume_progress(self) -> GetAccountApiUsageLevelVolumeProgressResponse:
        """Return the volume progress towards usage tiers.

        The response contains the account's contracts traded in event markets over 30 days, and the volume that earns or keeps
        each tier. The venue computes it periodically, so the latest trades aren't included.

        Returns:
            Volume progress of the account towards usage tiers.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(GET_ACCOUNT_API_USAGE_LEVEL_VOLUME_PROGRESS, "/account/api_usage_level/volume_progress"))

    def get_account_endpoint_costs(self) -> GetAccountEndpointCostsResponse:
        """Return what requests cost in rate limit tokens.

        The response contains the default cost and every operation with a different one. Public. Inferred: the request uses the
        read rate limit.

        Returns:
            What requests cost in rate limit tokens.

        Documented failures: 400, 429, 500, 502, 503, 504. Source: https://docs.kalshi.com/openapi.yaml
        """
        return self._call(Request(GET_ACCOUNT_ENDPOINT_COSTS, "/account/endpoint_costs"))


class AccountWithRawResponse(RawResource, of=Account):
    """The methods of ``Account``, which return the raw response."""

    get_account_api_limits = raw(Account.get_account_api_limits)
    upgrade_account_api_usage_level = raw(Account.upgrade_account_api_usage_level)
    get_account_api_usage_level_volume_progress = raw(Account.get_account_api_usage_level_volume_progress)
    get_account_endpoint_costs = raw(Account.get_account_endpoint_costs)


class AsyncAccount(AsyncResource["AsyncAccountWithRawResponse"]):
    """The methods of ``Account``, asynchronous."""

    get_account_api_limits = awaitable(Account.get_account_api_limits)
    upgrade_account_api_usage_level = awaitable(Account.upgrade_account_api_usage_level)
    get_account_api_usage_level_volume_progress = awaitable(Account.get_account_api_usage_level_volume_progress)
    get_account_endpoint_costs = awaitable(Account.get_account_endpoint_costs)


class AsyncAccountWithRawResponse(AsyncRawResource, of=AsyncAccount):
    """The methods of ``AsyncAccount``, which return the raw response."""

    get_account_api_limits = awaitable(AccountWithRawResponse.get_account_api_limits)
    upgrade_account_api_usage_level = awaitable(AccountWithRawResponse.upgrade_account_api_usage_level)
    get_account_api_usage_level_volume_progress = awaitable(AccountWithRawResponse.get_account_api_usage_level_volume_progress)
    get_account_endpoint_costs = awaitable(AccountWithRawResponse.get_account_endpoint_costs)
