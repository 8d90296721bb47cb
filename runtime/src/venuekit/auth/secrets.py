"""Values that can be used but not shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NoReturn, TypeVar, final

from venuekit.auth.tracebacks import hides_arguments

T = TypeVar("T")


class Opaque(Generic[T]):
    """Hides a value from code that prints, copies or serializes objects by reading their attributes.

    The value is in a closure: ``__getstate__``, ``vars()``, ``inspect.getmembers()`` and similar functions would read an attribute.
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
    """Return a function that returns ``value``."""
    return lambda: value


@final
class Secret(Opaque[str]):
    """A credential that can't be printed, formatted, pickled or compared in clear text.

    Every client wraps its credentials in this class immediately, so that no ``repr``, log record, traceback or
    pickle contains them. Only ``reveal()`` returns the text.
    """

    __slots__ = ()

    @hides_arguments
    def __init__(self, value: str | Secret, name: str = "secret") -> None:
        """Wrap ``value``; errors call it ``name``. Raises ``TypeError`` or ``ValueError``, which don't show the value."""
        text = value.reveal() if isinstance(value, Secret) else value
        if not isinstance(text, str):
            raise TypeError(f"{name} must be a str, not {type(text).__name__}")
        if not str.strip(text):
            raise ValueError(f"{name} is empty")
        self._held = hold(str.__str__(text))  # the text itself, even of a subclass that overrides __str__

    @classmethod
    def of(cls, text: str) -> Secret:
        """Wrap any text that a venue sent."""
        secret = cls.__new__(cls)
        secret._held = hold(str.__str__(text))  # noqa: SLF001  # same class
        return secret

    def reveal(self) -> str:
        """Return the text itself. Don't store it in variables that outlive the expression."""
        return self._held()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        import hmac  # rarely needed

        return hmac.compare_digest(
            self.reveal().encode("utf-8", "surrogatepass"), other.reveal().encode("utf-8", "surrogatepass")
        )

    __hash__ = None  # type: ignore[assignment]  # a hash of a secret is a fingerprint of it
