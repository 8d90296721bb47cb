"""What is known of a call that may have changed something: enough to look for it at the venue, and nothing secret."""

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
    """Return a moment as Unix time."""
    return round(when.timestamp() * 1000)


@frozen(kw_only=True)
class Write:
    """One call that may have changed something."""

    venue: str
    """Name of the venue, as its package is called."""
    operation: str
    """Name of the operation, as the client's method is called."""
    path: str
    """As sent, from the client's address; empty if the venue's package doesn't say how to look for such a call."""
    query: str = ""
    """As sent, with the same exception."""
    body: bytes | None = field(default=None, repr=False)
    """As sent; None if there was none, or the venue's package doesn't say how to look for such a call."""
    client_keys: tuple[str, ...] = ()
    base_url: str
    """Where it was sent."""
    account: str
    """A digest of what names the account; empty if nothing does."""
    first_sent: datetime
    """When the first attempt was signed, by the venue's clock as far as it was known."""
    last_sent: datetime
    """When the last attempt was signed."""
    number: int | None = None
    """Its number in the client's journal, if it has one."""


class Case:
    """A write, or one line of it, as overlays look at it to say where it would show."""

    def __init__(self, write: Write, template: str, body: Any, key: str | None) -> None:
        self.write = write
        self.body: Any = body
        """The body as sent, or the line of it, its numbers with a fraction as ``Decimal``."""
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
        """Return the time before which nothing can have come of the write, with a margin for clocks that differ."""
        return self.write.first_sent - margin


def case_of(write: Write, template: str) -> Case:
    """Return the whole write as a case."""
    body = None if write.body is None else _decode(write.body)
    return Case(write, template, body, write.client_keys[0] if len(write.client_keys) == 1 else None)
