"""Fixtures of tests/faults: unruly servers."""

from tests.faults.conftest import nowhere, serve

__all__ = ["nowhere", "serve"]
