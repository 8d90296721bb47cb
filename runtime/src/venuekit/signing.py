"""What a venue's overlay implements to sign calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from venuekit.errors import CredentialError
from venuekit.secrets import Secret


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


class Signer(Protocol):
    """Turns credentials and a request into the headers that prove who sends it."""

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        """Headers to add. Called for each attempt, from any thread; must keep no state between calls."""
        ...


def credential(name: str, value: str | Secret) -> Secret:
    """``value`` as a secret fit for a header. Raises ``CredentialError``, naming the argument and no content, if it isn't one."""
    try:
        secret = Secret(value, name)
    except (TypeError, ValueError) as error:
        problem = str(error)
    else:
        text = secret.reveal()
        printable = text.isascii() and text.isprintable()
        trimmed = text == text.strip()
        del text
        if printable and trimmed:
            return secret
        problem = f"{name} {'holds characters that cannot stand in a header' if not printable else 'starts or ends with a space'}"
    finally:
        del value
    raise CredentialError(problem)
