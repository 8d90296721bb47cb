"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import api_usage_level_grant, bucket_limit


class GetAccountApiLimitsResponse(Struct, gc=False):
    usage_tier: str
    read: bucket_limit.BucketLimit
    write: bucket_limit.BucketLimit
    grants: list[api_usage_level_grant.ApiUsageLevelGrant] | None
