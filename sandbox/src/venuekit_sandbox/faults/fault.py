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
from venuekit_sandbox.server import TRANSPORT

Happening: TypeAlias = Callable[[Connection], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong: either a wrong answer, or something that happens on the connection."""

    name: str
    description: str
    answer: Callable[[Answer], Answer] | None = None
    """The answer that comes instead of the usual one."""
    status: int | None = None
    """Or: the venue's own error body under this status, and ``headers``."""
    headers: Mapping[str, str] | None = None
    """``{elsewhere}`` in one stands for the same resource under another host name."""
    on_connection: Happening | None = None
    """Or: what happens on the connection."""
    from_incident: Callable[[Incident], Answer] | None = None
    """Or: an answer that depends on more than the usual one."""
    has_surplus: bool = False
    """Whether an answer comes that nobody asked for; ``fail(..., surplus=...)`` says which."""
    prepare: Callable[[], object] | None = None
    """Makes in advance what takes so long to make that it would delay the answer."""
    acts: bool = True
    """Whether the venue does what it was asked before it fails. Refusals don't."""

    def apply(self, incident: Incident) -> Reply:
        """Return what comes in place of the usual answer."""
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
    """The call that a fault happens to."""

    request: WireRequest
    usual: Answer
    """What the venue would have answered."""
    problem: Callable[[int, str], Answer]
    """Makes the venue's own error body for a status and a message."""
    elsewhere: str
    """Address of the same resource under another host name."""
    envelope_code: str | None
    """Name of the member that says whether an answer in an envelope is a success; None without an envelope."""
    pace: float
    surplus: Answer


@dataclass(frozen=True, slots=True)
class _OnConnection:
    happen: Happening
    incident: Incident

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        """Let it happen on the connection of the request."""
        found = self.incident
        transport = scope["extensions"][TRANSPORT]
        await self.happen(Connection(transport, scope, receive, send, found.usual, headers, found.pace, found.surplus))
