"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import batch_create_orders_v2_individual_response


class BatchCreateOrdersV2Response(Struct, gc=False):
    orders: list[batch_create_orders_v2_individual_response.BatchCreateOrdersV2IndividualResponse] | None
