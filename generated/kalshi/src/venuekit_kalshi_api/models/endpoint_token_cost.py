"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.endpoint_token_cost import EndpointTokenCost as WireEndpointTokenCost


@define(kw_only=True, eq=False, repr=False)
class EndpointTokenCost(Model):
    """Cost of one operation.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "cost": "tokens",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("method"),
        WireField("path"),
        WireField("cost"),
    )

    method: str
    """HTTP method, such as `DELETE`."""
    path: str
    """Path of the operation, with names in place of ids."""
    cost: int
    """Cost of a request; for batches, cost per item. Unit: tokens."""

    @classmethod
    def _built(cls, wire: WireEndpointTokenCost, note: Note) -> Self:
        model = new(cls)
        model.method = wire.method
        model.path = wire.path
        model.cost = wire.cost
        return model

    @staticmethod
    def _wire() -> type[WireEndpointTokenCost]:
        from ..wire.endpoint_token_cost import EndpointTokenCost

        return EndpointTokenCost
