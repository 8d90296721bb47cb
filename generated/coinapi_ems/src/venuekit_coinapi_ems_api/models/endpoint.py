"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.endpoint import Endpoint as WireEndpoint


@define(kw_only=True, eq=False, repr=False)
class Endpoint(Model):
    """The gateway of an exchange account. No property is documented as always sent.

    Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_id"),
        WireField("location_id"),
        WireField("endpoint_schema"),
        WireField("endpoint_host"),
        WireField("endpoint_url"),
    )

    exchange_id: str | None = None
    """The exchange account."""
    location_id: str | None = None
    """Id of the site; `locations` describes it."""
    endpoint_schema: str | None = None
    """Scheme of the address, such as `https` (inferred)."""
    endpoint_host: str | None = None
    """Host of the address."""
    endpoint_url: str | None = None
    """The complete URL."""

    @classmethod
    def _built(cls, wire: WireEndpoint, note: Note) -> Self:
        model = new(cls)
        model.exchange_id = wire.exchange_id
        model.location_id = wire.location_id
        model.endpoint_schema = wire.endpoint_schema
        model.endpoint_host = wire.endpoint_host
        model.endpoint_url = wire.endpoint_url
        return model

    @staticmethod
    def _wire() -> type[WireEndpoint]:
        from ..wire.endpoint import Endpoint

        return Endpoint
