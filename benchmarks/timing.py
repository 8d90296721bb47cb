"""Interleaved measurements: every contender runs once per round, in rotating order, and is compared within the round."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from statistics import median, quantiles


class Series:
    """The measurements of every contender, one figure per round."""

    def __init__(self, figures: Mapping[str, list[float]]) -> None:
        self.figures = dict(figures)

    def __contains__(self, name: str) -> bool:
        return name in self.figures

    def median(self, name: str) -> float:
        """Return the median figure of one contender."""
        return median(self.figures[name])

    def ratio(self, name: str, base: str) -> float:
        """Return the median of the ratios of each round, so that a slow moment of the machine affects both sides."""
        return median(self._quotients(name, base))

    def spread(self, name: str, base: str) -> str:
        """Return the ratio with its quartiles as text."""
        if name == base:
            return "1"
        low, middle, high = quartiles(self._quotients(name, base))
        return f"{middle:.2f} ({low:.2f} to {high:.2f})"

    def above(self, name: str, base: str) -> float:
        """Return the median of the differences of each round."""
        return median(mine - other for mine, other in zip(self.figures[name], self.figures[base], strict=True))

    def _quotients(self, name: str, base: str) -> list[float]:
        return [mine / other for mine, other in zip(self.figures[name], self.figures[base], strict=True)]


def quartiles(figures: list[float]) -> tuple[float, float, float]:
    """Return first quartile, median and third quartile."""
    if len(figures) == 1:
        return figures[0], figures[0], figures[0]
    low, _, high = quantiles(figures, n=4, method="inclusive")
    return low, median(figures), high


def interleaved(contenders: Mapping[str, Callable[[int], float]], rounds: int) -> Series:
    """Call every contender once per round with the number of the round; each returns its figure. The order rotates."""
    names = list(contenders)
    figures: dict[str, list[float]] = {name: [] for name in names}
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            figures[name].append(contenders[name](number))
    return Series(figures)
