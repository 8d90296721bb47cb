"""Ids and random numbers that are the same for the same seed."""

from __future__ import annotations

import uuid
from collections import defaultdict
from random import Random


class Ids:
    """Generates ids, each kind from a separate series, so that more of one kind doesn't change the others."""

    def __init__(self, seed: object) -> None:
        self._seed = seed
        self._series: dict[str, Random] = {}
        self._counts: defaultdict[str, int] = defaultdict(int)

    def random(self, kind: str) -> Random:
        """Return the source of random numbers for a kind of thing."""
        if kind not in self._series:
            self._series[kind] = Random(f"{self._seed} {kind}")  # noqa: S311 - the same every time is the point of it
        return self._series[kind]

    def uuid(self, kind: str) -> str:
        """Return the next UUID of a kind."""
        return str(uuid.UUID(int=self.random(kind).getrandbits(128), version=4))

    def number(self, kind: str) -> int:
        """Return the next whole number of a kind, from 1 up."""
        self._counts[kind] += 1
        return self._counts[kind]
