"""The base of all errors, and errors that are raised without a call."""

from __future__ import annotations

from typing import Any


class VenueKitError(Exception):
    """Base of all errors of this library."""

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
    """An argument breaks a documented rule of the venue; nothing was sent."""

    operation: str | None = None
    """Name of the operation, as the client's method is called; None for a model outside of a call."""

    def __init__(self, argument: str, value: object, rule: str) -> None:
        super().__init__(f"{argument}={shown(value)}: {rule}")
        self.argument = argument
        """Name of the argument."""
        self.value = value
        """The given value."""
        self.rule = rule
        """The broken rule."""

    def inside(self, place: str) -> ArgumentError:
        """Prepend the path of the containing argument: ``price`` of ``orders[3]`` becomes ``orders[3].price``."""
        return ArgumentError(f"{place}.{self.argument}", self.value, self.rule)

    def name_operation(self, operation: str) -> None:
        """Add the called operation to the message."""
        if self.operation is None:
            self.operation = operation
            self.args = (f"{operation}: {self.args[0]}",)


def shown(value: object, most: int = 80) -> str:
    """Return a value for a message: its shortened ``repr``, or its type if that fails."""
    try:
        text = repr(value[: most + 1] if type(value) in (str, bytes) else value)  # type: ignore[index]  # both have slices
    except Exception:  # noqa: BLE001  # whatever a value does when it is shown, its own error comes first
        text = f"<{type(value).__name__}>"
    return text if len(text) <= most else text[: most - 3] + "..."


class UnknownValue(VenueKitError, ValueError):
    """An undocumented value of a closed enum was compared with a documented one."""

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
    """A listing can't be followed, or an iterator is used in a way that loses or repeats items. The message says how to continue."""

    def __init__(self, operation: str, reason: str, *, cursor: Any, pages: int) -> None:
        super().__init__(f"{operation}: {reason}")
        self.operation = operation
        self.cursor = cursor
        """Where to resume: pass it as the operation's pagination argument. None at the first page, and at the end."""
        self.pages = pages
        """Number of received pages."""
