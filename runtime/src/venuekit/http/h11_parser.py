"""Parse HTTP/1.1 responses with h11."""

from __future__ import annotations

from functools import cache
from typing import Final

import h11

from venuekit.http.parser import LONGEST_REASON, MAX_HEAD, MalformedResponse, ResponseParser


class H11Parser(ResponseParser):
    """A parser that uses h11."""

    def __init__(self) -> None:
        super().__init__()
        self._connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD)

    def begin(self, method: str, limit: int) -> None:
        super().begin(method, limit)
        if self._connection.our_state is not h11.IDLE:
            self._connection.start_next_cycle()
        # Requests are written elsewhere. h11 only needs to know that one was sent, and its method.
        self._connection.send(_request(method))
        self._connection.send(_END)

    def _feed(self, data: bytes) -> bool:
        connection = self._connection
        try:
            connection.receive_data(data)
            while True:
                event = connection.next_event()
                if event is h11.NEED_DATA:
                    return False
                kind = type(event)
                if kind is h11.Data:
                    self._keep(bytes(event.data))  # type: ignore[union-attr]  # h11's events share no base with it
                elif kind is h11.Response:
                    self.status = event.status_code  # type: ignore[union-attr]
                    self.headers = event.headers.raw_items()  # type: ignore[union-attr]
                elif kind is h11.EndOfMessage:
                    return True
                elif kind is not h11.InformationalResponse:
                    raise MalformedResponse(f"{kind.__name__} instead of a response")
        except h11.RemoteProtocolError as error:
            raise MalformedResponse(str(error)[:LONGEST_REASON]) from None

    @property
    def surplus(self) -> bool:
        return bool(self._connection.trailing_data[0])

    @property
    def reusable(self) -> bool:
        connection = self._connection
        return connection.our_state is h11.DONE is connection.their_state and connection.trailing_data == (b"", False)


_END: Final = h11.EndOfMessage()


@cache
def _request(method: str) -> h11.Request:
    return h11.Request(method=method, target="/", headers=[("Host", "")])
