"""Read bodies with the fast decoder, and with the tolerant one if that fails."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import msgspec

from venuekit.codec.density import SMALL, check_density
from venuekit.codec.model import Note, check_plain, exact, zeros

T = TypeVar("T")

_NEGATIVE_ZERO = re.compile(rb"-0\s*[,}\]]")


class Body(Generic[T]):
    """Turns one documented body into a model: bytes → wire type (in C) → model. Built on first use, then kept."""

    def __init__(self, load: Callable[[], tuple[Any, Callable[[Any, Note], T]]]) -> None:
        """``load`` imports and returns the wire type, and the function that turns it into the model."""
        self._load = load
        self._wire: Any = None
        self._build: Callable[[Any, Note], T]
        self._decode: Callable[[bytes], Any] = self._load_and_decode

    @property
    def wire(self) -> Any:
        """The wire type."""
        if self._wire is None:
            self._wire, self._build = self._load()
        return self._wire

    @property
    def model_class(self) -> Any:
        """The class of the model."""
        assert self.wire is not None  # loads both
        return getattr(self._build, "__self__", None)

    def _load_and_decode(self, content: bytes) -> Any:
        self._decode = msgspec.json.Decoder(self.wire, float_hook=exact).decode
        return self._decode(content)

    def read(self, content: bytes) -> T:
        """Return the model. Raises ``Misread`` if a value isn't as documented, ``ValueError`` if the content isn't JSON."""
        if len(content) > SMALL:
            check_density(content)
        before = next(zeros)
        try:
            model = self.model(self._decode(content))
            if next(zeros) - before == 1 or not _hides_negative_zero(content):
                return model
        except (ValueError, TypeError, ArithmeticError):
            pass  # the tolerant reader below parses it or locates the error
        from venuekit.codec import tolerant  # lazy: rarely needed

        return self.model(tolerant.read(self.wire, content))

    def decode(self, content: bytes) -> Any:
        """Return the content as an instance of the wire type, for ``built``; None if only ``read`` may be able to read it."""
        try:
            if len(content) > SMALL:
                check_density(content)
            return self._decode(content)
        except (ValueError, TypeError, ArithmeticError, RecursionError):
            return None

    def built(self, decoded: Any, content: bytes) -> T | None:
        """Return the model of what ``decode`` returned for this content; None if only ``read`` may be able to read it."""
        before = next(zeros)
        try:
            model = self.model(decoded)
        except (ValueError, TypeError, ArithmeticError):
            return None
        return model if next(zeros) - before == 1 or not _hides_negative_zero(content) else None

    def model(self, decoded: Any) -> T:
        """Return the model of an instance of the wire type. Raises what the value readers raise if a value is invalid."""
        texts: list[str] = []
        model = self._build(decoded, texts.append)  # type: ignore[arg-type]  # append returns None, which is falsy like False
        if texts:
            check_plain(texts)
        return model


def _hides_negative_zero(content: bytes) -> bool:
    """Whether a bare ``-0`` may stand in the body: the fast decoder would make it an integer, which has no such thing."""
    return _NEGATIVE_ZERO.search(content) is not None
