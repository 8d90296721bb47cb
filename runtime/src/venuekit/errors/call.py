"""The base class of failed calls, and calls that failed without a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from venuekit.errors.base import ConfigurationError, VenueKitError, rebuild

if TYPE_CHECKING:
    from venuekit.call.write import Write


class CallError(VenueKitError):
    """A call failed."""

    transient: ClassVar[bool] = False
    """Whether the same call may succeed later."""

    leaves_doubt: bool = False
    """Whether the venue may have acted on the request despite the error."""

    request_id: str | None = None
    """The id that the venue or its CDN gave this request, if any; quote it to their support."""

    client_keys: tuple[str, ...] = ()
    """The keys that identify this call to the venue, such as its ``client_order_id``; one for each order of a batch."""

    @property
    def client_key(self) -> str | None:
        """The key, if there is exactly one; otherwise None."""
        return self.client_keys[0] if len(self.client_keys) == 1 else None

    def __init__(self, operation: str, message: str) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation
        """Name of the operation, the same as the client's method."""
        self.attempts = 1
        """How many times the client tried to send the request."""
        self.elapsed = 0.0
        """Seconds from the first attempt until this error, including waits."""
        self.retry_safe = True
        """Whether repeating the call does nothing twice: it only reads, the venue refused it, or it was never sent."""


class OutcomeUnknown(CallError):
    """A call that may have changed something was sent, and no response says whether it did.

    ``reconcile()`` asks the venue for the outcome. ``retry_safe`` is True only if the call carried a ``client_key`` whose second use
    the venue refuses: then the same call with the same key does nothing twice.
    """

    write: Write | None = None
    """What is known about the call; None if nothing was sent."""

    _client: Any = None

    def __init__(
        self, reason: CallError, client_keys: tuple[str, ...], *, attempts: int, elapsed: float, repeatable: bool = False
    ) -> None:
        said = str(reason).removeprefix(f"{reason.operation}: ")
        super().__init__(
            reason.operation, f"it is unknown whether the venue acted on this call ({said}); {_advice(client_keys, repeatable)}"
        )
        self.reason = reason
        """The error that left the outcome unknown."""
        self.client_keys = client_keys
        self.attempts, self.elapsed, self.request_id = attempts, elapsed, reason.request_id
        self.retry_safe = repeatable
        self.leaves_doubt = True
        self.__cause__ = reason

    def reconcile(self, *, wait: float = 0.0) -> Any:
        """Ask the venue for the outcome of the call; repeat for up to ``wait`` seconds while it is unknown.

        Only reads, and identifies an order only by its client key or its order id. Returns ``Accepted``, ``Refused`` or
        ``StillUnknown``, and a ``BatchVerdict`` of those for a batch; await it if the client is asynchronous. Raises
        ``ConfigurationError`` if this error comes from another process: pass it to ``client.reconcile()`` then, which does the same.
        """
        if self._client is None:
            raise ConfigurationError("this error has no client, because it was pickled or copied; pass it to client.reconcile()")
        return self._client.reconcile(self, wait=wait)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            name: value for name, value in self.__dict__.items() if name != "_client"
        }  # the client contains credentials and connections
        return (rebuild, (type(self), self.args, state))


def _advice(client_keys: tuple[str, ...], repeatable: bool) -> str:
    if not client_keys:
        return "look at the venue before calling again"
    sought = repr(client_keys[0]) if len(client_keys) == 1 else f"its {len(client_keys)} client keys"
    then = "or make the same call again with it" if repeatable else "before calling again"
    return f"call reconcile(), or look for {sought} at the venue, {then}"


class RateLimitExceeded(CallError):
    """The rate limit would allow the call only after its deadline. Nothing was sent."""


class JournalError(CallError):
    """The call could not be recorded in the journal. Nothing was sent."""


class TransportError(CallError):
    """No complete response arrived."""

    transient = True
    leaves_doubt = True


class ConnectFailed(TransportError):
    """The connection could not be opened, so nothing was sent."""

    leaves_doubt = False


class RequestTimeout(TransportError, TimeoutError):
    """The venue did not respond in time. Whether it acted on the request is unknown."""


class DeadlineExceeded(RequestTimeout):
    """The call reached its deadline, including attempts and waits, before a response arrived."""


class ConnectionInterrupted(TransportError):
    """The connection broke while sending or reading. Whether the venue acted on the request is unknown."""
