"""A value that doesn't match what the venue documents, and its path."""

from __future__ import annotations

_LONGEST_STEP = 1000
_LONGEST_PATH = 4000


class Misread(ValueError):
    """A value that doesn't match what the venue documents.

    The readers of containers add their step to the path as the exception passes, so paths cost nothing until one is needed.
    """

    def __init__(self, expected: str, found: str) -> None:
        super().__init__(f"expected {expected}, found {found}")
        self.expected = expected
        self.found = found
        self._steps: list[str] = []

    def inside(self, step: str) -> Misread:
        """Prepend a step, ``.name`` or ``[position]``, to the path. Very long names from a venue are shortened."""
        self._steps.append(step if len(step) <= _LONGEST_STEP else f"{step[:_LONGEST_STEP]}...")
        return self

    @property
    def path(self) -> str:
        """JSON path of the value, e.g. ``$.fills[3].count_fp``."""
        path = f"${''.join(self._steps[::-1])}"
        return path if len(path) <= _LONGEST_PATH else f"{path[: _LONGEST_PATH // 2]}...{path[-_LONGEST_PATH // 2 :]}"
