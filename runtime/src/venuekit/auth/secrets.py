"""A value that can be used but not shown."""

from __future__ import annotations

import hmac
from typing import NoReturn, final


@final
class Secret:
    """A credential that never prints, formats, pickles or compares in the clear.

    Every client wraps what it is given in one of these at once, so that no representation, log record, traceback or
    pickle can carry it. ``reveal()`` is the only way back to the text.
    """

    __slots__ = ("_value",)
    _value: str

    def __init__(self, value: str | Secret, name: str = "secret") -> None:
        """Wrap ``value``; ``name`` is what errors call it. Raises ``TypeError`` or ``ValueError``, naming no content."""
        text: str = value.reveal() if isinstance(value, Secret) else value
        problem: Exception | None = None
        if not isinstance(text, str):
            problem = TypeError(f"{name} must be a str, not {type(text).__name__}")
        elif not text.strip():
            problem = ValueError(f"{name} is empty")
        if problem is not None:
            # The frame of a raised error keeps its locals; those must not hold the value either.
            del value, text
            raise problem
        self._value = text

    def reveal(self) -> str:
        """The text itself. Keep it out of names that outlive the expression."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, specification: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._value.encode(), other._value.encode())

    __hash__ = None  # type: ignore[assignment]  # a hash of a secret is a fingerprint of it

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a Secret cannot be pickled or copied; build a new client where it is needed")
