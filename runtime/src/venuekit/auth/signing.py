"""What a venue's overlay implements to sign calls."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from inspect import isawaitable
from threading import Lock
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeAlias, TypeVar

from venuekit.auth.secrets import Secret, hold
from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import CredentialError
from venuekit.forking import renewed_after_fork

if TYPE_CHECKING:
    from venuekit.background import Job

T = TypeVar("T")

Credential: TypeAlias = str | Secret | Callable[[], str | Secret]
"""A credential, or a function that returns it."""


class Unsigned(NamedTuple):
    """A request as it will be sent, before its credentials are added. A new one is built for every attempt."""

    method: str
    path: str
    """Path from the host's root, percent-encoded, as sent; no query."""
    query: str
    """Query as sent, without the question mark; empty if there is none."""
    body: bytes
    timestamp_milliseconds: int
    """Unix time of this attempt."""
    schemes: Sequence[str] = ()
    """Names of the security schemes that the operation needs; a venue may have operations that need fewer credentials."""


class Signer(ABC, Generic[T]):
    """Computes the headers that authenticate a request.

    A credential may be a function that returns it, for vaults and rotation. It is called when the client is built, and again when
    the venue refuses the returned value. Building the client waits until it returns. A call waits until its deadline, and a value that
    arrives later is used by later calls; the function then runs in a helper thread, once at a time.
    """

    timed: ClassVar[bool] = False
    """Whether the venue compares the signed time with its clock."""
    missing: str | None = None
    """How to pass credentials, if there are none; else None."""

    @hides_arguments
    def __init__(self, made: Callable[..., T], **credentials: object) -> None:
        """``made`` turns the credentials, by name, into the signing key; it raises ``CredentialError`` if they can't be used."""
        self._made = made
        self._lock = Lock()
        self.by: T = _made_of(made, credentials)
        """The signing key."""
        self.version = 0
        """Increases with each renewal."""
        # Kept only if one of them is a function, and then as functions, whose repr contains no secret.
        renewable = any(map(callable, credentials.values()))
        self._sources = {name: one if callable(one) else hold(one) for name, one in credentials.items()} if renewable else {}
        self._renewal: Job[None] | None = None
        renewed_after_fork(self)

    @abstractmethod
    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Return the headers to add. Called for each attempt, from any thread."""

    def account_name(self) -> str:
        """Return what identifies the account of the credentials, such as the key's id; empty if there is nothing."""
        return ""

    def account(self) -> str:
        """Return a short digest of the account's name, which only distinguishes accounts; empty if the account has no name."""
        from hashlib import sha256  # lazy: the import takes milliseconds

        name = self.account_name()
        return sha256(f"venuekit account {name}".encode()).hexdigest()[:16] if name else ""

    @property
    def renewable(self) -> bool:
        """Whether a function can return new credentials."""
        return bool(self._sources)

    def renew(self, refused: int) -> Job[None] | None:
        """Start to renew the credentials; None if they were renewed since the ``refused`` version, or no function returns them.

        The job fails with ``CredentialError`` if the new credentials can't be used; the old ones then stay.
        """
        with self._lock:
            if not self.renewable or self.version != refused:
                return None
            if self._renewal is None or self._renewal.done:  # calls that were refused together share one job
                from venuekit.background import Helpers  # most credentials are never renewed

                self._renewal = Helpers("venuekit-credentials", 1).submit(self._renew)
            return self._renewal

    def _renew(self) -> None:
        by = _made_of(self._made, self._sources)
        with self._lock:
            self.by = by
            self.version += 1

    def after_fork(self) -> None:
        """Reset this object in a forked process."""
        self._lock, self._renewal = Lock(), None


class NoCredentials(Signer[None]):
    """The signer of a client without credentials, for public operations only."""

    def __init__(self, advice: str) -> None:
        """``advice`` says how to pass credentials."""
        super().__init__(_nothing)
        self.missing = advice

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Raise ``CredentialError``; private calls are refused before they come here."""
        raise CredentialError(f"this client has no credentials; {self.missing}")


def _nothing() -> None:
    """Return None: there is no key."""


@hides_arguments
def optional(kind: Callable[..., Signer[Any]], advice: str, **credentials: object) -> Signer[Any]:
    """Return the signer for the credentials, or ``NoCredentials`` if none is given.

    Raises ``CredentialError`` if only some are given; ``advice`` says how to pass all.
    """
    absent = [name for name, value in credentials.items() if value is None]
    if len(absent) == len(credentials):
        return NoCredentials(advice)
    if absent:
        given = " and ".join(name for name in credentials if name not in absent)
        raise CredentialError(f"{given} was given without {' and '.join(absent)}; {advice}")
    return kind(**credentials)


@hides_arguments
def _made_of(made: Callable[..., T], credentials: Mapping[str, object]) -> T:
    """Return the result of ``made`` for the credentials, after calling those that are functions."""
    return made(**{name: _given(name, source) for name, source in credentials.items()})


def _given(name: str, source: object) -> object:
    if not callable(source):
        return source
    try:
        given = source()
    except Exception as error:
        raise CredentialError(f"{name}: the function that should return it raised {type(error).__name__}") from error
    if isawaitable(given):
        getattr(given, "close", bool)()  # otherwise Python warns that it was never awaited
        raise CredentialError(f"{name}: pass a plain function, not a coroutine function; clients call it from any thread")
    return given


@hides_arguments
def credential(name: str, value: str | Secret) -> Secret:
    """Return ``value`` as a secret that can be sent in a header. Raises ``CredentialError``, which doesn't show the value."""
    try:
        secret = Secret(value, name)
    except (TypeError, ValueError) as error:
        raise CredentialError(str(error)) from None
    text = secret.reveal()
    if not text.isascii() or not text.isprintable():
        raise CredentialError(f"{name} contains characters that are not allowed in a header")
    if text != text.strip():
        raise CredentialError(f"{name} starts or ends with a space")
    return secret
