"""The time limit of one wait."""

from __future__ import annotations

from time import monotonic
from typing import Final, TypeVar

FOREVER: Final = float("inf")

Late = TypeVar("Late", bound=Exception)


def remaining(phase: float | None, ends: float, late: type[Late]) -> float | None:
    """Return the seconds that a wait may take: the limit of its phase, or the time until ``ends`` if that is less; None for no limit.

    Raises ``late`` if no time is left: a wait of zero seconds would still succeed while there is data to read.
    """
    if ends == FOREVER:
        return phase
    left = ends - monotonic()
    if left <= 0:
        raise late("the call's deadline has passed")
    return left if phase is None or left < phase else phase
