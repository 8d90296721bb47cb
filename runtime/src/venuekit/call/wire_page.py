"""A page of a listing that is decoded immediately and turned into models on demand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from venuekit.call.decoding import read
from venuekit.call.operation import Operation, Response

T = TypeVar("T")


class WirePage(Generic[T]):
    """A successful response of a listing: ``page`` as received, ``model()`` as its operation returns it."""

    __slots__ = ("_kept", "_model", "_operation", "_response", "_whole", "page")

    def __init__(self, operation: Operation[T], response: Response) -> None:
        """Decode the response. Raises as ``read`` does."""
        self._operation, self._response = operation, response
        self._kept: tuple[str, Sequence[int]] | None = None
        self._model: T | None = None
        self._whole: Any = operation.success[response.status].decode(response.content)
        page = self._whole and _payload(operation, self._whole)
        if page is None:  # the fast decoder can't read it, or the envelope reports a failure
            self._whole, page = None, read(operation, response)
        self.page: Any = page
        """The wire struct of the page, or its model if the response needed the tolerant reader. Fields have the same names."""

    @property
    def size(self) -> int:
        """Bytes of the response."""
        return len(self._response.content)

    @classmethod
    def built(cls, operation: Operation[T], response: Response) -> WirePage[T]:
        """Decode the response and build its model. Raises as ``read`` does."""
        page = cls(operation, response)
        page.model()
        return page

    def keep(self, items: str, positions: Sequence[int]) -> None:
        """Drop all rows except those at these positions. Call it only once."""
        self._kept = items, positions
        _keep(self.page, self._kept)
        if self._model is not None and self._model is not self.page:
            _keep(self._model, self._kept)

    def model(self) -> T:
        """Return the page's model. Raises ``DecodeError`` if a value is invalid."""
        if self._model is None:
            self._model = self.page if self._whole is None else self._build()
        return self._model  # pyright: ignore[reportReturnType]

    def _build(self) -> T:
        operation, response = self._operation, self._response
        built: Any = operation.success[response.status].built(self._whole, response.content)
        if built is None:
            model = read(operation, response)
            if self._kept is not None:
                _keep(model, self._kept)
            return model
        if self.page is not self._whole:
            assert operation.envelope is not None  # the types differ only with an envelope
            built = getattr(built, operation.envelope.payload or "")
        return built  # type: ignore[no-any-return]  # of the envelope's payload


def _keep(page: object, kept: tuple[str, Sequence[int]]) -> None:
    items, positions = kept
    rows = getattr(page, items)
    setattr(page, items, [rows[position] for position in positions])


def _payload(operation: Operation[Any], whole: Any) -> Any:
    """Return the part of a decoded body that its operation returns; None if the slow path has to decide."""
    envelope = operation.envelope
    if envelope is None:
        return whole
    if not envelope.accepts(getattr(whole, envelope.success)):
        return None
    return whole if envelope.payload is None else getattr(whole, envelope.payload)
