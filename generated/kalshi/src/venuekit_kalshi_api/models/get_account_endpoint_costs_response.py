"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_account_endpoint_costs_response import GetAccountEndpointCostsResponse as WireGetAccountEndpointCostsResponse


@define(kw_only=True, eq=False, repr=False)
class GetAccountEndpointCostsResponse(Model):
    """What requests cost in rate limit tokens.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "default_cost": "tokens",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("default_cost"),
        WireField("endpoint_costs", _writing.each(_writing.dictionary)),
    )

    default_cost: int
    """Cost of any operation that isn't listed. Unit: tokens."""
    endpoint_costs: list[EndpointTokenCost]
    """The operations with a different cost. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetAccountEndpointCostsResponse, note: Note) -> Self:
        model = new(cls)
        model.default_cost = wire.default_cost
        model.endpoint_costs = (
            []
            if (endpoint_costs_ := wire.endpoint_costs) is None
            else list(map(EndpointTokenCost._built, endpoint_costs_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetAccountEndpointCostsResponse]:
        from ..wire.get_account_endpoint_costs_response import GetAccountEndpointCostsResponse

        return GetAccountEndpointCostsResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .endpoint_token_cost import EndpointTokenCost
