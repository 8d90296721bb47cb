"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from . import batch_cancel_orders_v2_individual_response


class BatchCancelOrdersV2Response(Struct, gc=False):
    orders: list[batch_cancel_orders_v2_individual_response.BatchCancelOrdersV2IndividualResponse] | None
