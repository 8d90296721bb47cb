"""What a venue's own folder adds to the general tests, found by file name.

A venue needs none of these files, and each has the same name for every venue:

    signing.py     signatures without client code: ``headers``, and details of its credentials
    cases.py       its cases for the general tests
    placing.py     orders for processes that are killed
    test_*.py      tests of this venue alone
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any


def own(venue: str, module: str, name: str, default: Any = None) -> Any:
    """Return a name of a venue's own file, or the default if it isn't there."""
    folder = f"{__name__}.{venue}"
    if find_spec(folder) is None or find_spec(f"{folder}.{module}") is None:
        return default
    return getattr(import_module(f"{folder}.{module}"), name, default)
