"""Errors for missing optional packages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from venuekit.errors import ConfigurationError


@contextmanager
def needed(by: str, install: str) -> Iterator[None]:
    """Turn a failed import into a ``ConfigurationError`` that says what to install."""
    try:
        yield
    except ImportError as missing:
        raise ConfigurationError(
            f'{by} needs {missing.name}, which is missing or too old here; install it with `pip install "{install}"`'
        ) from missing
