"""The unruly servers of the tests of faults."""

from tests.faults.conftest import nowhere, serve

__all__ = ["nowhere", "serve"]
