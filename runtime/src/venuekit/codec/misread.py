"""A value that cannot be what the venue documents, and where it stands."""

from __future__ import annotations

_LONGEST_STEP = 80
_MOST_STEPS = 40


class Misread(ValueError):
    """A value that cannot be what the venue documents.

    Whoever reads a container adds the step that leads to the value, on the way out: paths cost nothing until one is needed.
    """

    def __init__(self, expected: str, found: str, *steps: str) -> None:
        super().__init__(f"expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self._steps = list(steps)

    def inside(self, step: str) -> Misread:
        """Put a step, ``.name`` or ``[position]``, before those known so far; what a venue sends may be long, so it is cut."""
        self._steps.append(step if len(step) <= _LONGEST_STEP else f"{step[:_LONGEST_STEP]}...")
        return self

    @property
    def path(self) -> str:
        """JSON path of the value, e.g. ``$.fills[3].count_fp``."""
        steps = self._steps[::-1]
        if len(steps) > _MOST_STEPS:
            steps[_MOST_STEPS // 2 : -_MOST_STEPS // 2] = ["..."]
        return f"${''.join(steps)}"
