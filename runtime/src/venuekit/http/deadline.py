"""How long one wait of a call may take."""

from __future__ import annotations

from time import monotonic
from typing import Final, TypeVar

FOREVER: Final = float("inf")

Late = TypeVar("Late", bound=Exception)


def remaining(phase: float | None, ends: float, late: type[Late]) -> float | None:
    """Seconds that a wait may take: what its phase allows, or what is left until ``ends`` if that is less; None for no limit.

    Raises ``late`` if nothing is left: a wait of no time at all would still succeed for as long as there is something to read.
    """
    if ends == FOREVER:
        return phase
    left = ends - monotonic()
    if left <= 0:
        raise late("the call's deadline has passed")
    return left if phase is None or left < phase else phase
