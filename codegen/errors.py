"""What is wrong with a description: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from attrs import frozen


@frozen
class Problem:
    """One thing to be mended."""

    where: str
    """The operation, parameter or schema, as a reader would call it."""
    what: str
    cure: str
    location: str = ""
    """File and JSON pointer."""

    def __str__(self) -> str:
        place = f"{self.location}: {self.where}" if self.location else self.where
        return f"{place}: {self.what}; {self.cure}" if self.cure else f"{place}: {self.what}"


class ValidationError(Exception):
    """A description that can't be generated faithfully, with all that has to be mended."""

    def __init__(self, where: str, message: str) -> None:
        """``message`` says what is wrong, and after the first semicolon what to do."""
        what, _, cure = message.partition("; ")
        self.problems: list[Problem] = [Problem(where, what, cure)]

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> Self:
        """Put several problems together."""
        error = cls("", "")
        error.problems = list(problems)
        return error

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
