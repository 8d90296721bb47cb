"""Calls with undecodable responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import FIRST
from venuekit.errors import CallError

if TYPE_CHECKING:
    from tests.conftest import Driver
    from venuekit_sandbox import Sandbox


def failing(sandbox: Sandbox, driver: Driver, body: bytes, operation: str | None = None, **options: Any) -> CallError:
    """Return the error of a call whose response is ``body``."""
    operation = operation or FIRST[driver.venue]
    sandbox.venues[driver.venue].answer(operation, body=body, **options)
    with pytest.raises(CallError) as raised:
        driver.do(operation)
    error: Any = raised.value
    assert (error.operation, error.status, error.content) == (operation, options.get("status", 200), body)
    assert error.request_id == sandbox.venues[driver.venue].requests[-1].request_id
    assert operation in str(error)
    return raised.value
