"""A venue as an ASGI application that checks, routes, answers and logs each request."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import formatdate
from uuid import uuid4

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from venuekit_sandbox.answers import Answer, Reply
from venuekit_sandbox.faults import Fault, Incident
from venuekit_sandbox.requests import BadParameter, Received, WireRequest
from venuekit_sandbox.routing import Route
from venuekit_sandbox.venue import Refusal, SandboxVenue


@dataclass(frozen=True, slots=True)
class _Mistake:
    """An exception from the code of a venue or a fault. The server logs it and answers 500."""

    error: Exception

    async def deliver(self, scope: Scope, receive: Receive, send: Send, headers: Mapping[str, str]) -> None:
        raise self.error


class Application:
    """Serves one venue."""

    def __init__(self, venue: SandboxVenue) -> None:
        self._venue = venue

    def serve(self, request: WireRequest) -> tuple[Reply, str | None, Refusal | None]:
        """Return the response to a request, the operation of its path, and what was wrong with its credentials."""
        refusal = self._venue.check(request)
        ways = self._venue.route(request.raw_path)
        if not ways:
            return self._venue.unrouted(request), None, refusal
        # If two paths match, the one without parameters is used, even if only the other one has this method.
        methods = {route.method: (route, parameters) for route, parameters in ways if route.shape == ways[0][0].shape}
        if request.method not in methods:
            operation = ways[0][0].operation
            problem = self._venue.problem(405, "method not allowed", operation)
            allowed = {**problem.headers, "allow": ", ".join(sorted(methods))}
            return Answer(405, problem.body, allowed), operation, refusal
        route, parameters = methods[request.method]
        refusal = None if route.public else refusal
        try:
            reply = self._reply(route, parameters, request, refusal)
        except Exception as error:  # noqa: BLE001  # it is raised again once the request is in the log
            reply = _Mistake(error)
        return reply, route.operation, refusal

    def _reply(self, route: Route, parameters: Mapping[str, str], request: WireRequest, refusal: Refusal | None) -> Reply:
        scripted = self._venue.script.next(route.operation, verified=refusal is None)
        if scripted is None:
            return refusal.answer if refusal else self._usual(route, parameters, request)
        if not isinstance(scripted.reply, Fault):
            return scripted.reply
        usual = self._usual(route, parameters, request) if scripted.reply.acts else Answer(200, b"{}")
        query = f"?{request.query}" if request.query else ""
        return scripted.reply.apply(
            Incident(
                request=request,
                usual=usual,
                problem=lambda status, message: self._venue.problem(status, message, route.operation),
                elsewhere=f"http://localhost:{self._venue.port}{request.raw_path}{query}",
                envelope_code=route.envelope_code,
                pace=scripted.pace,
                surplus=scripted.surplus,
            )
        )

    def _usual(self, route: Route, parameters: Mapping[str, str], request: WireRequest) -> Answer:
        try:
            return route.answer(request, parameters)
        except BadParameter as bad:
            return self._venue.problem(400, str(bad), route.operation)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request by ASGI."""
        incoming = Request(scope, receive)
        try:
            body = await incoming.body()
        except ClientDisconnect:
            return
        headers: dict[str, str] = {}
        for name, value in incoming.headers.items():
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        request = WireRequest(
            method=incoming.method,
            raw_path=scope["raw_path"].decode("latin-1"),
            query=scope["query_string"].decode("latin-1"),
            headers=headers,
            body=body,
        )
        received_at = time.time()
        reply, operation, refusal = self.serve(request)
        # The caller's own id is sent back, so that both sides can identify the call.
        request_id = headers.get("x-request-id") or str(uuid4())
        self._venue.requests.append(
            Received(
                method=request.method,
                raw_path=request.raw_path,
                query=request.query,
                headers=request.headers,
                body=request.body,
                operation=operation,
                verified=refusal is None,
                refusal=refusal.reason if refusal else None,
                received_at=received_at,
                request_id=request_id,
            )
        )
        await reply.deliver(
            scope, receive, send, {"date": formatdate(self._venue.now(), usegmt=True), "x-request-id": request_id}
        )
