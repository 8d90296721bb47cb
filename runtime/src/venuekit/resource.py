"""Base classes and helpers of resources: asynchronous and raw versions of methods, and resources created on first use."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Coroutine
from functools import wraps
from importlib import import_module
from inspect import unwrap
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, Generic, ParamSpec, Self, TypeVar, overload

from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.operation import Operation, Request
from venuekit.call.raw import RawResponse

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated  # type checkers include it

    from venuekit.client import AsyncClient, Client  # noqa: F401  # named by strings
else:

    def deprecated(message: str) -> Callable[[Any], Any]:
        """Mark a method for type checkers; ``warn_deprecated`` warns when it is called."""

        def mark(method: Any) -> Any:
            method.__deprecated__ = message
            return method

        return mark


P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
AnyClient = TypeVar("AnyClient")
Raw = TypeVar("Raw")


class _Bound(Generic[AnyClient]):
    """Operations of one client."""

    if not TYPE_CHECKING:

        @classmethod
        def __class_getitem__(cls, _names: object) -> type[Self]:
            return cls  # an alias of typing takes 10 µs, and a venue has dozens of resources

    def __init__(self, client: AnyClient) -> None:
        self._client = client

    def __init_subclass__(cls, of: type[_WithRaw[Any, Any]] | None = None) -> None:
        """Become the raw counterpart of the resource ``of``."""
        super().__init_subclass__()
        if of is not None:
            of._raw = cls  # noqa: SLF001  # the other half

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _WithRaw(_Bound[AnyClient], Generic[AnyClient, Raw]):
    """Operations of one client that also have a raw counterpart."""

    _raw: ClassVar[type[Any]]

    @property
    def with_raw_response(self) -> Raw:
        """The same methods, which return the raw response: status, headers, bytes, and the model on demand."""
        counterpart: Raw = self._raw(self._client)
        return counterpart


class Resource(_WithRaw["Client", Raw]):
    """A group of operations, synchronous; a call returns its model. ``Raw`` is the class of its raw counterpart."""

    def _call(self, request: Request[T]) -> T:
        return self._client.call(request)


class RawResource(_Bound["Client"]):
    """The same operations; a call returns the response itself."""

    def _call(self, request: Request[T]) -> RawResponse[T]:
        return self._client.call_raw(request)


class AsyncResource(_WithRaw["AsyncClient", Raw]):
    """A group of operations, asynchronous; a call returns its model."""

    def _call(self, request: Request[T]) -> Coroutine[object, object, T]:
        return self._client.call(request)


class AsyncRawResource(_Bound["AsyncClient"]):
    """The same operations; a call returns the response itself."""

    def _call(self, request: Request[T]) -> Coroutine[object, object, RawResponse[T]]:
        return self._client.call_raw(request)


def awaitable(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], Coroutine[object, object, T]]:
    """Return the asynchronous version of a method, with the same arguments and documentation.

    A method only builds a request and passes it to ``_call``; on an asynchronous resource that is a coroutine. Its type is ``object``
    and not ``Any``, because with ``Any`` mypy wouldn't check the results of ``asyncio.gather``.
    """

    @wraps(method)
    async def call(resource: Any, /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await method(resource, *args, **kwargs)  # type: ignore[misc, no-any-return]  # the coroutine of ``_call``
        finally:
            del args, kwargs  # a password in them would show in a traceback

    call.__qualname__ = f"Async{method.__qualname__}"
    return call


def raw(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], RawResponse[T]]:
    """Return the raw version of a method, with the same arguments and documentation; it returns a ``RawResponse``.

    The code is the method's own; ``_call`` of a raw resource returns the response.
    """
    assert isinstance(method, FunctionType)
    if (wrapped := vars(method).get("__wrapped__")) is not None:
        return hides_arguments(raw(wrapped))
    twin = FunctionType(method.__code__, method.__globals__, method.__name__, method.__defaults__, method.__closure__)
    twin.__kwdefaults__ = method.__kwdefaults__
    twin.__annotations__ = method.__annotations__ | {"return": f"RawResponse[{method.__annotations__['return']}]"}
    twin.__module__, twin.__doc__ = method.__module__, method.__doc__
    twin.__qualname__ = method.__qualname__.replace(".", "WithRawResponse.")
    return twin


def warn_deprecated(operation: Operation[Any]) -> None:
    """Warn, at the caller's line, that the venue is going to remove an operation."""
    level, frame = 1, sys._getframe(0)  # noqa: SLF001  # like the module warnings
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0].startswith("venuekit"):
        level, frame = level + 1, frame.f_back  # type: ignore[assignment]
    warnings.warn(f"{operation.name} is deprecated by the venue", DeprecationWarning, stacklevel=level)


def operation_of(method: Callable[..., Any]) -> Operation[Any]:
    """Return the operation that a generated method calls. Raises ``TypeError`` for any other function."""
    plain = unwrap(method)
    operation = getattr(plain, "__globals__", {}).get(plain.__name__.upper())
    if not isinstance(operation, Operation):
        raise TypeError(f"{method.__qualname__} is not a generated method of a resource")
    return operation


def request_of(method: Callable[..., Any], *args: Any, **kwargs: Any) -> Request[Any]:
    """Return the request that a generated method would send. Raises ``ArgumentError`` as the method does."""
    try:
        request: Request[Any] = hides_arguments(unwrap(method))(_Unsent, *args, **kwargs)
        return request
    finally:
        del args, kwargs  # a password in them would show in a traceback


def listed_by(method: Callable[..., Any]) -> str:
    """Return what a method that fetches one page lists, in the words of its docstring: ``the fills of the account``."""
    summary = (method.__doc__ or "").strip().partition("\n")[0].removesuffix(".")
    listed = summary.removeprefix("Return one page of ")
    return listed if listed != summary else f"the items of ``{method.__name__}``"


class _Unsent:
    @staticmethod
    def _call(request: Request[T]) -> Request[T]:
        return request


class LazyResource(Generic[T_co]):
    """An attribute of a client that holds a resource; imported and created on first access, then kept.

    ``LazyResource["Portfolio"]("package.module", "Portfolio")``: the first name is for type checkers.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    if not TYPE_CHECKING:

        @classmethod
        def __class_getitem__(cls, _name: str) -> type[Self]:
            return cls  # an alias of typing takes 10 µs, and a client has dozens of resources

    def __set_name__(self, owner: type, attribute: str) -> None:
        self._attribute = attribute

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...
    @overload
    def __get__(self, client: object, owner: type) -> T_co: ...
    def __get__(self, client: object, owner: type) -> Any:
        if client is None:
            return self
        # Without a lock, unlike ``cached_property`` of Python 3.11: a process forked at this moment would wait for it forever.
        made = getattr(import_module(self._module), self._name)(client)
        return client.__dict__.setdefault(self._attribute, made)  # the next access finds it there and skips this descriptor

    def __repr__(self) -> str:
        return f"<{self._name}, made on first use>"
