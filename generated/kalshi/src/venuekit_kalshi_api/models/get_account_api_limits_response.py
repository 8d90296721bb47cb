"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_account_api_limits_response import GetAccountApiLimitsResponse as WireGetAccountApiLimitsResponse


@define(kw_only=True, eq=False, repr=False)
class GetAccountApiLimitsResponse(Model):
    """Usage tier and token buckets of the account.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("usage_tier"),
        WireField("read", _writing.dictionary),
        WireField("write", _writing.dictionary),
        WireField("grants", _writing.each(_writing.dictionary)),
    )

    usage_tier: str
    """Name of the tier, such as `basic` or `advanced`. The set is open."""
    read: BucketLimit
    """The bucket for reads."""
    write: BucketLimit
    """The bucket for writes, except those that use the bucket of a shard."""
    grants: list[ApiUsageLevelGrant]
    """The grants of the account's tier. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetAccountApiLimitsResponse, note: Note) -> Self:
        model = new(cls)
        model.usage_tier = wire.usage_tier
        model.read = BucketLimit._built(wire.read, note)
        model.write = BucketLimit._built(wire.write, note)
        model.grants = [] if (grants_ := wire.grants) is None else list(map(ApiUsageLevelGrant._built, grants_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireGetAccountApiLimitsResponse]:
        from ..wire.get_account_api_limits_response import GetAccountApiLimitsResponse

        return GetAccountApiLimitsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .api_usage_level_grant import ApiUsageLevelGrant
from .bucket_limit import BucketLimit
