"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from ._internal import Ping

__all__ = ["Ping"]
