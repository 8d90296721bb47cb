"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from ._internal import Ping

__all__ = ["Ping"]
