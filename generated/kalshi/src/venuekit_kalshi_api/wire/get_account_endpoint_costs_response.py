"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import endpoint_token_cost


class GetAccountEndpointCostsResponse(Struct, gc=False):
    default_cost: int
    endpoint_costs: list[endpoint_token_cost.EndpointTokenCost] | None
