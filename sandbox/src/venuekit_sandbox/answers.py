"""Responses to requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from starlette.responses import Response
from starlette.types import Receive, Scope, Send


class Reply(Protocol):
    """Anything that can be sent back for a request: an :class:`Answer`, or a fault on the connection."""

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Send it; ``headers`` are those of all the venue's responses."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP response. Its own headers override those of all the venue's responses."""

    status: int
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Send it by HTTP."""
        content_type = {"content-type": "application/json"} if self.body else {}
        own = {name.lower(): value for name, value in self.headers.items()}
        await Response(self.body, self.status, {**headers, **content_type, **own})(scope, receive, send)
