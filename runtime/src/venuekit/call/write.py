"""A call that may have changed something: everything needed to look for it at the venue, without secrets."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, unquote

import msgspec
from attrs import field, frozen

from venuekit.codec.model import exact

_decode = msgspec.json.Decoder(float_hook=exact).decode


def moment(milliseconds: int) -> datetime:
    """Return a Unix time as an aware ``datetime``."""
    return datetime.fromtimestamp(milliseconds // 1000, UTC) + timedelta(milliseconds=milliseconds % 1000)


def milliseconds(when: datetime) -> int:
    """Return a ``datetime`` as Unix time."""
    return round(when.timestamp() * 1000)


@frozen(kw_only=True)
class Write:
    """One call that may have changed something."""

    venue: str
    """Name of the venue, as its package is called."""
    operation: str
    """Name of the operation, as the client's method is called."""
    path: str
    """As sent, relative to the client's address; empty if the venue's package doesn't define how to look for such a call."""
    query: str = ""
    """As sent; empty in the same case."""
    body: bytes | None = field(default=None, repr=False)
    """As sent; None if there was none, or if the venue's package doesn't define how to look for such a call."""
    client_keys: tuple[str, ...] = ()
    base_url: str
    """Where it was sent."""
    account: str
    """A digest of the account's name; empty if it has none."""
    first_sent: datetime
    """When the first attempt was signed, by the venue's clock as far as it was known."""
    last_sent: datetime
    """When the last attempt was signed."""
    number: int | None = None
    """Its number in the client's journal, if it has one."""


class Case:
    """A write, or one order of it, as overlays receive it to say where it would show."""

    def __init__(self, write: Write, template: str, body: Any, key: str | None) -> None:
        self.write = write
        self.body: Any = body
        """The body as sent, or one order of it; numbers with a fraction are ``Decimal``."""
        self.key = key
        """The client key."""
        self._template = template

    @property
    def path(self) -> dict[str, str]:
        """The parameters in the path, by name."""
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/?]+)", re.escape(self._template))
        found = re.match(pattern, self.write.path)
        return {name: unquote(text) for name, text in found.groupdict().items()} if found else {}

    @property
    def query(self) -> dict[str, str]:
        """The parameters in the query, by name."""
        return dict(parse_qsl(self.write.query))

    def since(self, margin: timedelta) -> datetime:
        """Return the earliest time at which the write can have had an effect, with a margin for differing clocks."""
        return self.write.first_sent - margin


def case_of(write: Write, template: str) -> Case:
    """Return the whole write as a case."""
    body = None if write.body is None else _decode(write.body)
    return Case(write, template, body, write.client_keys[0] if len(write.client_keys) == 1 else None)
