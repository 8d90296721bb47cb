"""An order larger than the limit is refused, and doesn't break the exchange."""

from __future__ import annotations

from decimal import Decimal

import pytest

from venuekit_sandbox.exchange.engine import _on_grid
from venuekit_sandbox.exchange.errors import BadOrder


@pytest.mark.parametrize("value", ["1e40", "123456789012345678901234567890.00", "1e999999"])
def test_an_order_too_large_to_count_is_refused(value: str) -> None:
    with pytest.raises(BadOrder, match="quantity is too large"):
        _on_grid("quantity", Decimal(value), Decimal("0.01"))
