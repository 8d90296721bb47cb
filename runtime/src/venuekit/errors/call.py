"""What every failed call has in common, and how calls fail without an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from venuekit.errors.base import ConfigurationError, VenueKitError, rebuild

if TYPE_CHECKING:
    from venuekit.call.write import Write


class CallError(VenueKitError):
    """A call was made and did not succeed."""

    transient: ClassVar[bool] = False
    """Whether trying the same call again later may well succeed."""

    leaves_doubt: bool = False
    """Whether the venue may have acted on the request all the same."""

    request_id: str | None = None
    """The venue's or its edge's name for this request, where it gave one; quote it to their support."""

    client_keys: tuple[str, ...] = ()
    """What identifies this call to the venue, such as its ``client_order_id``; one for each line of a batch."""

    @property
    def client_key(self) -> str | None:
        """The key where there is one; None if the call carries nothing of the kind, or several."""
        return self.client_keys[0] if len(self.client_keys) == 1 else None

    def __init__(self, operation: str, message: str) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation
        """Name of the operation, as the client's method is called."""
        self.attempts = 1
        """How many times the request was sent, or tried to be."""
        self.elapsed = 0.0
        """Seconds from the first attempt until this error, waits included."""
        self.retry_safe = True
        """Whether making the same call again can do nothing twice: it only reads, the venue refused it, or it never left."""


class OutcomeUnknown(CallError):
    """A call that may have changed something left this machine, and no answer says whether it did.

    ``reconcile()`` asks the venue what became of it. ``retry_safe`` is True only if the call carried a ``client_key`` whose second use
    the venue refuses: then the same call with the same key does nothing twice.
    """

    write: Write | None = None
    """What is known of the call; None if nothing of it was sent."""

    _client: Any = None

    def __init__(
        self, reason: CallError, client_keys: tuple[str, ...], *, attempts: int, elapsed: float, repeatable: bool = False
    ) -> None:
        said = str(reason).removeprefix(f"{reason.operation}: ")
        super().__init__(
            reason.operation, f"it is unknown whether the venue acted on this call ({said}); {_advice(client_keys, repeatable)}"
        )
        self.reason = reason
        """What happened."""
        self.client_keys = client_keys
        self.attempts, self.elapsed, self.request_id = attempts, elapsed, reason.request_id
        self.retry_safe = repeatable
        self.leaves_doubt = True
        self.__cause__ = reason

    def reconcile(self, *, wait: float = 0.0) -> Any:
        """Ask the venue what became of the call; again for up to ``wait`` seconds while nothing tells.

        Only reads, and knows an order by its client key or its order id alone. Returns ``Accepted``, ``Refused`` or ``StillUnknown``,
        and a ``BatchVerdict`` of those for a call of several lines; to be awaited if the client is asynchronous. Raises
        ``ConfigurationError`` if this error comes from another process: pass it to ``client.reconcile()`` then, which does the same.
        """
        if self._client is None:
            raise ConfigurationError("this error has no client, as after it was pickled or copied; pass it to client.reconcile()")
        return self._client.reconcile(self, wait=wait)

    def __reduce__(self) -> tuple[Any, ...]:
        state = {
            name: value for name, value in self.__dict__.items() if name != "_client"
        }  # it holds credentials and connections
        return (rebuild, (type(self), self.args, state))


def _advice(client_keys: tuple[str, ...], repeatable: bool) -> str:
    if not client_keys:
        return "look at the venue before calling again"
    sought = repr(client_keys[0]) if len(client_keys) == 1 else f"its {len(client_keys)} client keys"
    then = "or make the same call again with it" if repeatable else "before calling again"
    return f"call reconcile(), or look for {sought} at the venue, {then}"


class RateLimitExceeded(CallError):
    """The client's own rate limit has room too late for this call's deadline. Nothing was sent."""


class JournalError(CallError):
    """The call could not be noted in the journal. Nothing was sent."""


class TransportError(CallError):
    """No whole answer came."""

    transient = True
    leaves_doubt = True


class ConnectFailed(TransportError):
    """No connection was made, so nothing was sent."""

    leaves_doubt = False


class RequestTimeout(TransportError, TimeoutError):
    """The venue did not answer in time. Whether it acted on the request is unknown."""


class DeadlineExceeded(RequestTimeout):
    """The whole time of the call, attempts and waits included, was used up before an answer was there."""


class ConnectionInterrupted(TransportError):
    """The connection broke while sending or reading. Whether the venue acted on the request is unknown."""
