"""Problems of an OpenAPI document: where, what, and how to fix it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from attrs import frozen


@frozen
class Problem:
    """One problem."""

    where: str
    """The operation, parameter or schema."""
    what: str
    cure: str
    location: str = ""
    """File and JSON pointer."""

    def __str__(self) -> str:
        place = f"{self.location}: {self.where}" if self.location else self.where
        return f"{place}: {self.what}; {self.cure}" if self.cure else f"{place}: {self.what}"


class ValidationError(Exception):
    """The document can't be generated; holds all of its problems."""

    def __init__(self, where: str, message: str) -> None:
        """``message`` says what is wrong and, after the first semicolon, how to fix it."""
        what, _, cure = message.partition("; ")
        self.problems: list[Problem] = [Problem(where, what, cure)]

    @classmethod
    def of(cls, problems: Iterable[Problem]) -> Self:
        """Return one error for several problems."""
        error = cls("", "")
        error.problems = list(problems)
        return error

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
