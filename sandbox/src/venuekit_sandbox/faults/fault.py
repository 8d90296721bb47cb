"""A fault: something that goes wrong between a venue and its clients, on the real socket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from starlette.types import Receive, Scope, Send

from venuekit_sandbox.answers import Answer, Reply
from venuekit_sandbox.faults import response
from venuekit_sandbox.faults.connection import Connection
from venuekit_sandbox.requests import WireRequest
from venuekit_sandbox.uvicorn_server import TRANSPORT

Happening: TypeAlias = Callable[[Connection], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: either a wrong response, or an event on the connection."""

    name: str
    description: str
    answer: Callable[[Answer], Answer] | None = None
    """Returns the wrong response for the usual one."""
    status: int | None = None
    """Or: the venue's own error body with this status and ``headers``."""
    headers: Mapping[str, str] | None = None
    """``{elsewhere}`` is replaced by the address of the same resource under another host name."""
    on_connection: Happening | None = None
    """Or: acts on the connection."""
    from_incident: Callable[[Incident], Answer] | None = None
    """Or: returns a response that depends on more than the usual one."""
    has_surplus: bool = False
    """Whether it sends an unsolicited response; ``fail(..., surplus=...)`` sets which."""
    prepare: Callable[[], object] | None = None
    """Prepares in advance what would otherwise delay the response."""
    acts: bool = True
    """Whether the venue carries out the request before it fails. Refusals don't."""

    def apply(self, incident: Incident) -> Reply:
        """Return the response that replaces the usual one."""
        if self.on_connection is not None:
            return _OnConnection(self.on_connection, incident)
        if self.from_incident is not None:
            return self.from_incident(incident)
        if self.answer is not None:
            return self.answer(incident.usual)
        assert self.status is not None
        headers = {name: value.format(elsewhere=incident.elsewhere) for name, value in (self.headers or {}).items()}
        problem = incident.problem(max(self.status, 400), self.description.partition(";")[0])
        return response.failure(self.status, problem, headers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The call that a fault acts on."""

    request: WireRequest
    usual: Answer
    """The venue's usual response."""
    problem: Callable[[int, str], Answer]
    """Returns the venue's own error body for a status and a message."""
    elsewhere: str
    """Address of the same resource under another host name."""
    envelope_code: str | None
    """Name of the envelope's member that reports success; None without an envelope."""
    pace: float
    surplus: Answer


@dataclass(frozen=True, slots=True)
class _OnConnection:
    happen: Happening
    incident: Incident

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Act on the connection of the request."""
        found = self.incident
        transport = scope["extensions"][TRANSPORT]
        await self.happen(Connection(transport, scope, receive, send, found.usual, headers, found.pace, found.surplus))
