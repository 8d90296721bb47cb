"""What a venue's overlay implements to sign calls."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from inspect import isawaitable
from threading import Lock
from typing import Any, ClassVar, Generic, NamedTuple, TypeAlias, TypeVar

from venuekit.auth.secrets import Secret, hold
from venuekit.auth.tracebacks import hides_arguments
from venuekit.background import Helpers, Job
from venuekit.errors import CredentialError
from venuekit.forking import renewed_after_fork

T = TypeVar("T")

Credential: TypeAlias = str | Secret | Callable[[], str | Secret]
"""A credential, or a function that gives it."""


class Unsigned(NamedTuple):
    """A request as it will go on the wire, before its credentials are added. Built anew for every attempt."""

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
    """Turns credentials and a request into the headers that prove who sends it.

    A credential may be a function that gives it, for vaults and rotation: it is called when the client is built, and once more when
    the venue refuses what it gave. Building the client waits for it as long as it takes; a call waits until its deadline, and what the
    function gives later is used by later calls. It is called in a thread of its own then, one at a time.
    """

    timed: ClassVar[bool] = False
    """Whether the venue compares the signed time with its clock."""
    missing: str | None = None
    """What to do to have credentials, where there are none; None where there are."""

    @hides_arguments
    def __init__(self, made: Callable[..., T], **credentials: object) -> None:
        """``made`` turns the credentials, by name, into what is signed by; it raises ``CredentialError`` if they can't be used."""
        self._made = made
        self._lock = Lock()
        self.by: T = _made_of(made, credentials)
        """What to sign by."""
        self.version = 0
        """Grows with each renewal."""
        # Kept only if one can be asked for again, and then as functions, which show nothing.
        renewable = any(map(callable, credentials.values()))
        self._sources = {name: one if callable(one) else hold(one) for name, one in credentials.items()} if renewable else {}
        self._renewal: Job[None] | None = None
        renewed_after_fork(self)

    @abstractmethod
    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Headers to add. Called for each attempt, from any thread."""

    def account_name(self) -> str:
        """Return what names the account that the credentials are of, such as the key's id; empty if nothing does."""
        return ""

    def account(self) -> str:
        """Return a short digest of the account's name, which tells accounts apart and nothing else; empty if nothing names it."""
        from hashlib import sha256  # which takes milliseconds to import

        name = self.account_name()
        return sha256(f"venuekit account {name}".encode()).hexdigest()[:16] if name else ""

    @property
    def renewable(self) -> bool:
        """Whether there is a function to ask for other credentials."""
        return bool(self._sources)

    def renew(self, refused: int) -> Job[None] | None:
        """Start asking for the credentials again; None if that was done since the ``refused`` version, or there is nobody to ask.

        The job fails with ``CredentialError`` if what is given can't be used; the old credentials then stay.
        """
        with self._lock:
            if not self.renewable or self.version != refused:
                return None
            if self._renewal is None or self._renewal.done:  # else calls that were refused together wait for the same job
                self._renewal = Helpers("venuekit-credentials", 1).submit(self._renew)
            return self._renewal

    def _renew(self) -> None:
        by = _made_of(self._made, self._sources)
        with self._lock:
            self.by = by
            self.version += 1

    def after_fork(self) -> None:
        """Make this usable in a process just forked."""
        self._lock, self._renewal = Lock(), None


class NoCredentials(Signer[None]):
    """Of a client that was built without credentials, for public operations alone."""

    def __init__(self, advice: str) -> None:
        """``advice`` says how to give credentials."""
        super().__init__(_nothing)
        self.missing = advice

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Raise ``CredentialError``; private calls are refused before they come here."""
        raise CredentialError(f"this client has no credentials; {self.missing}")


def _nothing() -> None:
    """Nothing to sign by."""


@hides_arguments
def optional(kind: Callable[..., Signer[Any]], advice: str, **credentials: object) -> Signer[Any]:
    """Return the signer of the credentials, or ``NoCredentials`` if none of them is given.

    Raises ``CredentialError`` if only some are; ``advice`` says how to give all.
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
    """Return what ``made`` makes of the credentials, those given by functions asked for."""
    return made(**{name: _given(name, source) for name, source in credentials.items()})


def _given(name: str, source: object) -> object:
    if not callable(source):
        return source
    try:
        given = source()
    except Exception as error:
        raise CredentialError(f"{name}: the function that should give it failed with {type(error).__name__}") from error
    if isawaitable(given):
        getattr(given, "close", bool)()  # else it would warn that nobody awaited it
        raise CredentialError(f"{name}: pass a plain function, not a coroutine function; clients ask from any thread")
    return given


@hides_arguments
def credential(name: str, value: str | Secret) -> Secret:
    """Return ``value`` as a secret fit for a header. Raises ``CredentialError``, naming the argument and no content, if it isn't."""
    try:
        secret = Secret(value, name)
    except (TypeError, ValueError) as error:
        raise CredentialError(str(error)) from None
    text = secret.reveal()
    if not text.isascii() or not text.isprintable():
        raise CredentialError(f"{name} holds characters that cannot stand in a header")
    if text != text.strip():
        raise CredentialError(f"{name} starts or ends with a space")
    return secret
