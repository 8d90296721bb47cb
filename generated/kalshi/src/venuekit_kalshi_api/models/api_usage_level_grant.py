"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, moment, new

if TYPE_CHECKING:
    from ..wire.api_usage_level_grant import ApiUsageLevelGrant as WireApiUsageLevelGrant
    from .exchange_instance import ExchangeInstance


@define(kw_only=True, eq=False, repr=False)
class ApiUsageLevelGrant(Model):
    """A grant of a tier to the account.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_instance", _writing.plain),
        WireField("level"),
        WireField("expires_ts", _writing.unix_seconds),
        WireField("source"),
    )

    exchange_instance: ExchangeInstance
    """The part of the exchange that the grant applies to."""
    level: str
    """Name of the tier, such as `expert`. The set is open."""
    expires_ts: datetime | None = None
    """When the grant expires, in Unix seconds. Null or absent if it doesn't."""
    source: str
    """Source of the grant, such as `volume` for trading or `manual` for the venue's own decision. The set is open."""

    @classmethod
    def _built(cls, wire: WireApiUsageLevelGrant, note: Note) -> Self:
        model = new(cls)
        model.exchange_instance = wire.exchange_instance
        model.level = wire.level
        model.expires_ts = None if (expires_ts_ := wire.expires_ts) is None else moment(expires_ts_, 1)
        model.source = wire.source
        return model

    @staticmethod
    def _wire() -> type[WireApiUsageLevelGrant]:
        from ..wire.api_usage_level_grant import ApiUsageLevelGrant

        return ApiUsageLevelGrant
