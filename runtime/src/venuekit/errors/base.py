"""The root of all errors, and those that are raised without a call."""

from __future__ import annotations

from typing import Any


class VenueKitError(Exception):
    """Root of every error this library raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions pickle by calling the class with its args; ours take keywords, so rebuild from the state instead.
        return (rebuild, (type(self), self.args, self.__dict__))


def rebuild(kind: type[VenueKitError], args: tuple[Any, ...], state: dict[str, Any]) -> VenueKitError:
    """Return an error as it was when it was pickled."""
    error = kind.__new__(kind, *args)
    error.args = args  # an OSError such as TimeoutError leaves them to its constructor
    error.__dict__.update(state)
    return error


class ConfigurationError(VenueKitError):
    """The client cannot be built as asked; the message says what to change."""


class CredentialError(ConfigurationError):
    """A credential is missing, malformed or of the wrong kind. The message never quotes it."""


class ArgumentError(VenueKitError, ValueError):
    """An argument breaks a rule of the venue's documentation; nothing left the machine."""

    operation: str | None = None
    """Name of the operation, as the client's method is called; None for a model that was checked by itself."""

    def __init__(self, argument: str, value: object, rule: str) -> None:
        super().__init__(f"{argument}={shown(value)}: {rule}")
        self.argument = argument
        """Name of the argument."""
        self.value = value
        """What was given."""
        self.rule = rule
        """The rule it breaks."""

    def inside(self, place: str) -> ArgumentError:
        """Return the same for what holds the argument: ``price`` of ``orders[3]`` is ``orders[3].price``."""
        return ArgumentError(f"{place}.{self.argument}", self.value, self.rule)

    def name_operation(self, operation: str) -> None:
        """Say in the message which operation was called."""
        if self.operation is None:
            self.operation = operation
            self.args = (f"{operation}: {self.args[0]}",)


def shown(value: object, most: int = 80) -> str:
    """Return how a value looks in a message: its representation, cut short; its type where that fails."""
    try:
        text = repr(value[: most + 1] if type(value) in (str, bytes) else value)  # type: ignore[index]  # both have slices
    except Exception:  # noqa: BLE001  # whatever a value does when it is shown, its own error comes first
        text = f"<{type(value).__name__}>"
    return text if len(text) <= most else text[: most - 3] + "..."


class UnknownValue(VenueKitError, ValueError):
    """A value of a closed enumeration that the venue's description doesn't list was compared with one that it does."""

    def __init__(self, enumeration: str, value: object) -> None:
        sent = getattr(value, "value", value)
        super().__init__(
            f"the venue sent {enumeration} {shown(sent)}, which this package doesn't know; look at `is_known` first, "
            "or update the package"
        )
        self.enumeration = enumeration
        self.value = sent
        """What the venue sent."""


class PaginationError(VenueKitError):
    """A listing can't be followed, or a walk is used in a way that would lose or repeat items. The message says how to go on."""

    def __init__(self, operation: str, reason: str, *, cursor: Any, pages: int) -> None:
        super().__init__(f"{operation}: {reason}")
        self.operation = operation
        self.cursor = cursor
        """Where to resume: what to pass as the operation's paging argument. None at the first page, and at the end."""
        self.pages = pages
        """Pages that have come."""
