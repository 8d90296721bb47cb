"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct

from venuekit_kalshi_api.models.resting_margin_reservation import RestingMarginReservation

from . import target_balance_allocation_input


class SetTargetBalanceAllocationRequest(Struct, gc=False):
    allocations: list[target_balance_allocation_input.TargetBalanceAllocationInput]
    resting_margin_reservation: RestingMarginReservation | None = None
