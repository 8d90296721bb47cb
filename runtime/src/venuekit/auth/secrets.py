"""Values that can be used but not shown."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import Generic, NoReturn, TypeVar, final

from venuekit.auth.tracebacks import hides_arguments

T = TypeVar("T")


class Opaque(Generic[T]):
    """Holds a value out of reach of whatever prints, copies or serializes objects by walking their attributes.

    The value lives in a closure: an attribute would be read by ``__getstate__``, ``vars()``, ``inspect.getmembers()`` and the like.
    """

    __slots__ = ("_held",)
    _held: Callable[[], T]

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"

    __str__ = __repr__

    def __format__(self, specification: str) -> str:
        return repr(self)

    def __getstate__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} cannot be pickled or copied; build a new client where it is needed")

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        self.__getstate__()


def hold(value: T) -> Callable[[], T]:
    """Return a function that gives ``value``."""
    return lambda: value


@final
class Secret(Opaque[str]):
    """A credential that never prints, formats, pickles or compares in the clear.

    Every client wraps what it is given in one of these at once, so that no representation, log record, traceback or
    pickle can carry it. ``reveal()`` is the only way back to the text.
    """

    __slots__ = ()

    @hides_arguments
    def __init__(self, value: str | Secret, name: str = "secret") -> None:
        """Wrap ``value``; ``name`` is what errors call it. Raises ``TypeError`` or ``ValueError``, naming no content."""
        text = value.reveal() if isinstance(value, Secret) else value
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a str, not {type(text).__name__}")
        if not str.strip(text):
            raise ValueError(f"{name} is empty")
        self._held = hold(str.__str__(text))  # of a subclass, what it really holds

    @classmethod
    def of(cls, text: str) -> Secret:
        """Wrap a text that a venue sent, whatever it is."""
        secret = cls.__new__(cls)
        secret._held = hold(str.__str__(text))  # noqa: SLF001  # its own
        return secret

    def reveal(self) -> str:
        """Return the text itself. Keep it out of names that outlive the expression."""
        return self._held()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(
            self.reveal().encode("utf-8", "surrogatepass"), other.reveal().encode("utf-8", "surrogatepass")
        )

    __hash__ = None  # type: ignore[assignment]  # a hash of a secret is a fingerprint of it
