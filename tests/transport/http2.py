"""A mock server for HTTP/2."""

from __future__ import annotations

import ssl
from contextlib import suppress
from typing import Any

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import ConnectionTerminated, RequestReceived

from tests.faults import conftest as unruly
from tests.faults import sockets


class Http2Server(sockets.UnrulyBehindTls):
    """Responds by HTTP/2 or HTTP/1.1, as ALPN negotiates; never responds to a request with ``silent`` in its path."""

    def __init__(self, context: ssl.SSLContext) -> None:
        super().__init__(lambda server, connection: connection.sendall(sockets.EMPTY_LIST), context)
        self.streams: list[dict[str, str]] = []
        """Headers of the HTTP/2 requests."""
        self.agreed: list[str | None] = []
        """Negotiated protocol of each connection."""
        self.content = b'{"balance": 1, "portfolio_value": 2, "updated_ts": 3}'

    def finish_request(self, request: Any, client_address: Any) -> None:
        with suppress(OSError), self.context.wrap_socket(request, server_side=True) as secured:
            self.connections.append(secured)
            self.agreed.append(secured.selected_alpn_protocol())
            if self.agreed[-1] == "h2":
                self.converse(secured)
            else:
                unruly._Connection(secured, client_address, self)

    def converse(self, secured: ssl.SSLSocket) -> None:
        """Serve one connection until it closes."""
        both = H2Connection(H2Configuration(client_side=False, header_encoding="ascii"))
        both.initiate_connection()
        secured.sendall(both.data_to_send())
        while piece := secured.recv(65536):
            for event in both.receive_data(piece):
                if isinstance(event, RequestReceived):
                    self.answer(both, event)
                elif isinstance(event, ConnectionTerminated):
                    return
            secured.sendall(both.data_to_send())

    def answer(self, both: H2Connection, event: RequestReceived) -> None:
        headers = {str(name): str(value) for name, value in event.headers or ()}
        self.streams.append(headers)
        self.arrived.release()
        if "silent" in headers[":path"]:
            return
        said = [(":status", "200"), ("content-type", "application/json")]
        both.send_headers(event.stream_id or 0, said)
        both.send_data(event.stream_id or 0, self.content, end_stream=True)
