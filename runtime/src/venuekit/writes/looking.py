"""Read the venue's orders to find out what happened to a write, without input or output."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from datetime import datetime
from time import monotonic
from typing import Any, NamedTuple

from venuekit.auth.clock import http_date
from venuekit.call.exchange import exchange
from venuekit.call.operation import Operation, Request
from venuekit.call.pagination import END
from venuekit.call.steps import CallConfig, Step
from venuekit.call.walk import Walk
from venuekit.call.write import Case, moment
from venuekit.errors import CallError, NotFound, PaginationError
from venuekit.reconciliation import Look, Reconciliation
from venuekit.resource import operation_of, request_of
from venuekit.verdicts import Shown


class Reading(NamedTuple):
    """The result of one look."""

    shown: Shown
    began: datetime
    """No later than when the reading really began, by the venue's clock."""
    rows: Sequence[Any]
    read: bool
    """Whether everything was read."""


class Looker:
    """Asks the venue, once for each question, and keeps the results."""

    def __init__(self, reconciliation: Reconciliation, config: CallConfig) -> None:
        self._reconciliation, self._config = reconciliation, config
        self._readings: dict[tuple[str, str], Reading] = {}
        self.fresh: datetime | None = None
        """Reads include everything up to this time, according to the venue."""
        self.freshness: tuple[Shown, ...] = ()

    @property
    def now(self) -> datetime:
        """The venue's time, as far as it is known."""
        return moment(self._config.clock.milliseconds())

    def ask_freshness(self) -> Generator[Step, Any, None]:
        """Ask how fresh reads are, if the venue says so."""
        if self._reconciliation.fresh is not None:
            method, name = self._reconciliation.fresh
            reading = yield from self._asked(request_of(method), None)
            if reading.rows:
                self.fresh = getattr(reading.rows[0], name)
                reading = reading._replace(shown=Shown(reading.shown.operation, reading.shown.at, f"{name}: {self.fresh}"))
            self.freshness = (reading.shown,)

    def read(self, look: Look, case: Case) -> Generator[Step, Any, Reading | None]:
        """Return what a look shows; None if it doesn't apply."""
        given = look.arguments(case)
        if given is None:
            return None
        arguments = dict(given)
        paging = operation_of(look.method).pagination
        if paging is not None and paging.size is not None:
            arguments.setdefault(paging.size, paging.largest)
        request = request_of(look.method, **arguments)
        asked = request.path, request.query
        if asked not in self._readings:
            walk = None if paging is None else _Listing(look.method, arguments)
            self._readings[asked] = yield from self._asked(request, walk, look.item)
        return self._readings[asked]

    def _asked(self, request: Request[Any], walk: _Listing | None, item: str | None = None) -> Generator[Step, Any, Reading]:
        operation, rows = request.operation, list[Any]()
        began = self.now
        first = True
        try:
            while True:
                before, started = self.now, monotonic()
                response = yield from exchange(request, self._config, raw=True)
                if first:
                    began, first = _no_later(before, response.headers.get("date"), monotonic() - started), False
                page = response.parsed
                if walk is None:
                    rows.extend(page if isinstance(page, list) else [page if item is None else getattr(page, item)])
                    break
                rows.extend(walk.take(page))
                if walk.ended:
                    break
                request = walk.next_request()
        except NotFound as absent:
            if walk is not None:
                return self._unread(operation, began, rows, absent)
            return Reading(Shown(operation.name, began, f"nothing ({absent.status})"), began, (), read=True)
        except (CallError, PaginationError) as error:
            return self._unread(operation, began, rows, error)
        return Reading(Shown(operation.name, began, f"{len(rows)} in all"), began, rows, read=True)

    @staticmethod
    def _unread(operation: Operation[Any], began: datetime, rows: Sequence[Any], error: Exception) -> Reading:
        return Reading(Shown(operation.name, began, f"could not be read: {error}"), began, rows, read=False)


def _no_later(before: datetime, date: str | None, elapsed: float) -> datetime:
    """Return a moment of the venue's clock that is no later than the sending: ours then, or what its response says, if that is less."""
    there = None if date is None else http_date(date)
    return before if there is None else min(before, moment(int((there - elapsed) * 1000)))


class _Listing(Walk[Any, Any]):
    """A walk through a listing whose pages the caller fetches."""

    def __init__(self, method: Callable[..., Any], arguments: Mapping[str, Any]) -> None:
        operation = operation_of(method)
        assert operation.pagination is not None  # checked by the caller
        self._method, self._arguments = method, arguments
        super().__init__(operation, _nobody, operation.pagination.rows, size=arguments.get(operation.pagination.size or ""))

    def take(self, page: Any) -> Sequence[Any]:
        """Record a page and return its items. Raises ``PaginationError``."""
        self._take(page, "items")
        return tuple(self._state.units)

    @property
    def ended(self) -> bool:
        """Whether there are no more pages."""
        return self._state.ahead is END

    def next_request(self) -> Request[Any]:
        """Return the request for the next page. Raises ``PaginationError``."""
        return request_of(self._method, **{**self._arguments, self._paging.parameter: self._next_place("items")})


def _nobody(_place: Any) -> Any:
    raise AssertionError("pages are fetched by the exchange")
