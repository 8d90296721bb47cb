"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.security_info import SecurityInfo as WireSecurityInfo


@define(kw_only=True, eq=False, repr=False)
class SecurityInfo(Model):
    """A listing of a security.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/holdings
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange"),
        WireField("scrip_token"),
        WireField("symbol"),
    )

    exchange: str | None = None
    """Segment of the listing, such as NSE_EQ."""
    scrip_token: int | None = None
    """The exchange's number of the security."""
    symbol: str | None = None
    """The exchange's symbol of the security."""

    @classmethod
    def _built(cls, wire: WireSecurityInfo, note: Note) -> Self:
        model = new(cls)
        model.exchange = wire.exchange
        model.scrip_token = None if (scrip_token_ := wire.scrip_token) is None else whole(scrip_token_)
        model.symbol = wire.symbol
        return model

    @staticmethod
    def _wire() -> type[WireSecurityInfo]:
        from ..wire.security_info import SecurityInfo

        return SecurityInfo
