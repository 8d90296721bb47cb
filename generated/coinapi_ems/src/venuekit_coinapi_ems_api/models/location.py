"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.location import Location as WireLocation


@define(kw_only=True, eq=False, repr=False)
class Location(Model):
    """A site of the venue's gateways. No property is documented as always sent.

    Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("location_id"),
        WireField("region_name"),
        WireField("provider_name"),
    )

    location_id: str | None = None
    """Id of the site."""
    region_name: str | None = None
    """Region of the site."""
    provider_name: str | None = None
    """Provider of the machines at the site."""

    @classmethod
    def _built(cls, wire: WireLocation, note: Note) -> Self:
        model = new(cls)
        model.location_id = wire.location_id
        model.region_name = wire.region_name
        model.provider_name = wire.provider_name
        return model

    @staticmethod
    def _wire() -> type[WireLocation]:
        from ..wire.location import Location

        return Location
