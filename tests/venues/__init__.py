"""What a venue's own folder adds to the general tests, found by file name.

A venue needs none of these files, and each has the same name for every venue:

    signing.py     calls signed by hand: ``headers``, and what its general tests can't know of credentials
    cases.py       what is its own in the cases of the general tests
    placing.py     orders for processes that are killed
    test_*.py      tests of this venue alone
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any


def own(venue: str, module: str, name: str, default: Any = None) -> Any:
    """Return what a venue's own file says under a name, or the default if it says nothing."""
    folder = f"{__name__}.{venue}"
    if find_spec(folder) is None or find_spec(f"{folder}.{module}") is None:
        return default
    return getattr(import_module(f"{folder}.{module}"), name, default)
