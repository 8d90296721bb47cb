"""Assertions about refused arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from venuekit.errors import ArgumentError

if TYPE_CHECKING:
    from tests.conftest import Driver


def refused(driver: Driver, ask: Callable[[Any], Any], argument: str) -> ArgumentError:
    with pytest.raises(ArgumentError) as raised:
        driver.call(ask)
    assert isinstance(raised.value, ValueError)
    assert raised.value.argument.partition("[")[0] == argument
    assert raised.value.rule in str(raised.value)
    assert str(raised.value).startswith(f"{raised.value.operation}: {argument}")
    return raised.value
