"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.bucket_limit import BucketLimit as WireBucketLimit


@define(kw_only=True, eq=False, repr=False)
class BucketLimit(Model):
    """A token bucket. A request succeeds if the bucket covers its cost, otherwise it returns 429.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "refill_rate": "tokens-per-second",
        "bucket_capacity": "tokens",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("refill_rate"),
        WireField("bucket_capacity"),
    )

    refill_rate: int
    """Tokens added to the bucket per second. Unit: tokens-per-second."""
    bucket_capacity: int
    """Tokens in the full bucket. Unit: tokens."""

    @classmethod
    def _built(cls, wire: WireBucketLimit, note: Note) -> Self:
        model = new(cls)
        model.refill_rate = wire.refill_rate
        model.bucket_capacity = wire.bucket_capacity
        return model

    @staticmethod
    def _wire() -> type[WireBucketLimit]:
        from ..wire.bucket_limit import BucketLimit

        return BucketLimit
