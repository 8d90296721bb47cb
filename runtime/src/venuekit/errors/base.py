"""The base class of all errors, and the errors that are raised without a call."""

from __future__ import annotations

from typing import Any


class VenueKitError(Exception):
    """Base class of all errors that this library raises."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions are unpickled by calling the class with its args; ours need keywords, so they are rebuilt from their state.
        return (rebuild, (type(self), self.args, self.__dict__))


def rebuild(kind: type[VenueKitError], args: tuple[Any, ...], state: dict[str, Any]) -> VenueKitError:
    """Return an unpickled error."""
    error = kind.__new__(kind, *args)
    error.args = args  # an OSError such as TimeoutError doesn't set them
    error.__dict__.update(state)
    return error


class ConfigurationError(VenueKitError):
    """The client can't be built with these options; the message says what to change."""


class CredentialError(ConfigurationError):
    """A credential is missing, malformed or of the wrong kind. The message never quotes it."""


class ArgumentError(VenueKitError, ValueError):
    """An argument breaks a documented rule; nothing was sent."""

    operation: str | None = None
    """Name of the operation, the same as the client's method; None for a model that was checked alone."""

    def __init__(self, argument: str, value: object, rule: str) -> None:
        super().__init__(f"{argument}={shown(value)}: {rule}")
        self.argument = argument
        """Name of the argument."""
        self.value = value
        """The value that was passed."""
        self.rule = rule
        """The broken rule."""

    def inside(self, place: str) -> ArgumentError:
        """Return the same error for the argument that contains this one: ``price`` of ``orders[3]`` is ``orders[3].price``."""
        return ArgumentError(f"{place}.{self.argument}", self.value, self.rule)

    def name_operation(self, operation: str) -> None:
        """Add the name of the operation to the message."""
        if self.operation is None:
            self.operation = operation
            self.args = (f"{operation}: {self.args[0]}",)


def shown(value: object, most: int = 80) -> str:
    """Return a value as messages show it: its representation, shortened; its type if that fails."""
    try:
        text = repr(value[: most + 1] if type(value) in (str, bytes) else value)  # type: ignore[index]  # both have slices
    except Exception:  # noqa: BLE001  # the error about the value matters more than one in its ``__repr__``
        text = f"<{type(value).__name__}>"
    return text if len(text) <= most else text[: most - 3] + "..."


class UnknownValue(VenueKitError, ValueError):
    """A value of a closed enumeration that the package doesn't know was compared with a known one."""

    def __init__(self, enumeration: str, value: object) -> None:
        sent = getattr(value, "value", value)
        super().__init__(
            f"the venue sent {enumeration} {shown(sent)}, which this package doesn't know; check `is_known` first, "
            "or update the package"
        )
        self.enumeration = enumeration
        self.value = sent
        """The value that the venue sent."""


class PaginationError(VenueKitError):
    """A listing can't be followed, or an iterator is used in a way that would lose or repeat items. The message says what to do."""

    def __init__(self, operation: str, reason: str, *, cursor: Any, pages: int) -> None:
        super().__init__(f"{operation}: {reason}")
        self.operation = operation
        self.cursor = cursor
        """Where to resume: the operation's paging argument. None at the first page, and at the end."""
        self.pages = pages
        """Number of pages that have arrived."""
