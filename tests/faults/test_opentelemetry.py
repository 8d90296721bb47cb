"""OpenTelemetry's instrumentation of httpx traces every attempt, with the right parent and no credential."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from tests.conftest import CALLS, FIRST, VENUES
from tests.faults.leaks import assert_hidden
from tests.faults.test_secrets import ways_to_fail
from tests.kinds import answer_by_sample, one_of_each
from venuekit import RetryPolicy
from venuekit.errors import ConnectFailed, ServerError, VenueKitError

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer

    from tests.conftest import Driver, OpenClient
    from tests.faults.conftest import Serve
    from venuekit_sandbox import Sandbox, SandboxVenue

PATIENT = RetryPolicy(attempts=3, base=0)
WAYS = ("everywhere", "one client")
"""Instrument all of httpx, or only the caller's own client."""
SANITIZED = "authorization,x-api-.*,x-coinapi-key,kalshi-access-.*"
"""The setting that keeps credentials out if the instrumentation records headers."""


class Spans:
    """Collects spans in memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider(shutdown_on_exit=False)
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.tracer: Tracer = self.provider.get_tracer("tests")

    def all(self) -> tuple[ReadableSpan, ...]:
        """Return every finished span, in order."""
        return self.exporter.get_finished_spans()

    def attempts(self) -> list[ReadableSpan]:
        """Return the spans of requests."""
        return [span for span in self.all() if span.kind == SpanKind.CLIENT]


@pytest.fixture
def spans() -> Iterator[Spans]:
    recorded = Spans()
    yield recorded
    recorded.provider.shutdown()


@contextlib.contextmanager
def instrumented(spans: Spans) -> Iterator[None]:
    """Instrument every httpx client within the block."""
    HTTPXClientInstrumentor().instrument(tracer_provider=spans.provider)
    try:
        yield
    finally:
        HTTPXClientInstrumentor().uninstrument()


@pytest.fixture(params=WAYS)
def traced_client(request: pytest.FixtureRequest, spans: Spans, open_client: OpenClient, mode: str) -> Iterator[OpenClient]:
    """Opens clients whose requests are traced."""
    if request.param == "everywhere":
        with instrumented(spans):
            yield open_client
        return
    opened: list[tuple[Driver, Any]] = []

    def with_own(venue: str, /, **options: Any) -> Driver:
        own: Any = httpx.Client() if mode == "sync" else httpx.AsyncClient()
        HTTPXClientInstrumentor.instrument_client(own, tracer_provider=spans.provider)
        opened.append((open_client(venue, http_client=own, **options), own))
        return opened[-1][0]

    yield with_own
    for driver, own in opened:
        driver.outcome(own.close() if mode == "sync" else own.aclose())


def call_within(spans: Spans, driver: Driver, operation: str) -> None:
    """Call an operation within a span of the caller's, which records exceptions."""
    call = CALLS[driver.venue][operation]

    async def awaited() -> None:
        with spans.tracer.start_as_current_span("caller"):
            await call.on(driver.client)

    if driver.mode == "async":
        driver.outcome(awaited())
        return
    with spans.tracer.start_as_current_span("caller"):
        call.on(driver.client)


def attribute(span: ReadableSpan, *names: str) -> Any:
    """Return an attribute by any of its names, since the semantic conventions renamed most of them."""
    attributes = span.attributes or {}
    return next((attributes[name] for name in names if name in attributes), None)


def method_of(span: ReadableSpan) -> Any:
    return attribute(span, "http.request.method", "http.method")


def url_of(span: ReadableSpan) -> Any:
    return attribute(span, "url.full", "http.url")


def status_of(span: ReadableSpan) -> Any:
    return attribute(span, "http.response.status_code", "http.status_code")


def address(venue: SandboxVenue, index: int) -> str:
    """Return the URL of a request that a venue received."""
    request = venue.requests[index]
    host = venue.base_url.removesuffix(venue.prefix)
    return f"{host}{request.raw_path}" + (f"?{request.query}" if request.query else "")


@pytest.mark.parametrize("venue", VENUES)
def test_every_call_is_a_span_with_method_url_and_status(
    sandbox: Sandbox, spans: Spans, traced_client: OpenClient, venue: str
) -> None:
    served, driver = sandbox.venues[venue], traced_client(venue)
    assert served.document is not None
    for index, operation in enumerate(one_of_each(venue)):
        described = served.document.operations[operation]
        answer_by_sample(served, operation)
        call_within(spans, driver, operation)
        span, caller = spans.all()
        found = (method_of(span), url_of(span), status_of(span))
        assert found == (described.method, address(served, index), described.sample.status)
        assert span.name == described.method
        assert span.status.status_code == caller.status.status_code == StatusCode.UNSET
        assert span.parent is not None
        assert caller.context is not None
        assert span.parent.span_id == caller.context.span_id
        spans.exporter.clear()


def test_every_attempt_is_a_span(sandbox: Sandbox, spans: Spans, traced_client: OpenClient) -> None:
    sandbox.kalshi.answer("get_balance", status=503, times=2)
    call_within(spans, traced_client("kalshi", retry=PATIENT), "get_balance")
    *attempts, caller = spans.all()
    assert [status_of(span) for span in attempts] == [503, 503, 200]
    assert [span.status.status_code for span in attempts] == [StatusCode.ERROR, StatusCode.ERROR, StatusCode.UNSET]
    assert caller.context is not None
    assert {span.parent.span_id for span in attempts if span.parent} == {caller.context.span_id}
    assert len({span.context.span_id for span in attempts if span.context}) == 3


def test_trace_header_does_not_break_the_signature(sandbox: Sandbox, spans: Spans, traced_client: OpenClient) -> None:
    for venue in VENUES:
        call_within(spans, traced_client(venue), FIRST[venue])
        [request], span = sandbox.venues[venue].requests, spans.attempts()[-1]
        assert request.verified
        assert span.context is not None
        assert request.headers["traceparent"].split("-")[1:3] == [f"{span.context.trace_id:032x}", f"{span.context.span_id:016x}"]


def test_spans_of_errors_are_marked(sandbox: Sandbox, spans: Spans, traced_client: OpenClient, nowhere: str) -> None:
    sandbox.kalshi.answer("get_balance", status=500, body={"code": "broken", "message": "broken"})
    with pytest.raises(ServerError):
        call_within(spans, traced_client("kalshi"), "get_balance")
    with pytest.raises(ConnectFailed):
        call_within(spans, traced_client("kalshi", base_url=nowhere), "get_balance")
    answered, first, unanswered, second = spans.all()
    assert all(span.status.status_code == StatusCode.ERROR for span in (answered, first, unanswered, second))
    assert (status_of(answered), status_of(unanswered)) == (500, None)
    [broken], [told], [told_later] = unanswered.events, first.events, second.events
    assert (broken.attributes or {})["exception.type"] == "httpx.ConnectError"
    assert (told.attributes or {})["exception.type"] == "venuekit.errors.ServerError"
    assert (told_later.attributes or {})["exception.type"] == "venuekit.errors.ConnectFailed"


def test_instrumentation_of_an_open_client_can_be_turned_on_and_off(sandbox: Sandbox, spans: Spans, kalshi: Driver) -> None:
    kalshi.do("get_balance")  # opens the connections
    with instrumented(spans):
        kalshi.do("get_fills")
        assert len(spans.all()) == 1
    kalshi.do("get_balance")
    assert len(spans.all()) == 1
    assert len(sandbox.kalshi.requests) == 3


# Credentials


def secrets_of(venue: SandboxVenue) -> dict[str, str]:
    """Return the credentials, and all headers that were derived from them."""
    proofs = {
        f"{name} {index}": value.removeprefix("Bearer ")
        for index, request in enumerate(venue.requests)
        for name, value in request.headers.items()
        if any(part in name for part in ("signature", "key", "authorization"))
    }
    assert proofs
    return {**venue.credentials(), **proofs}


def texts_of(span: ReadableSpan) -> Iterator[str]:
    """Yield everything that an exporter receives of a span, as text and as JSON."""
    yield span.to_json()
    yield span.name
    yield str(span.status.description)
    for attributes in (span.attributes, *(event.attributes for event in span.events)):
        yield from (f"{name} {value!r}" for name, value in (attributes or {}).items())


@pytest.mark.parametrize("venue", VENUES)
def test_no_span_shows_a_credential(
    sandbox: Sandbox, spans: Spans, open_client: OpenClient, serve: Serve, nowhere: str, venue: str
) -> None:
    driver = open_client(venue)
    served = sandbox.venues[venue]
    with instrumented(spans):
        for operation in one_of_each(venue):
            answer_by_sample(served, operation)
            call_within(spans, driver, operation)
        for error in ways_to_fail(sandbox, open_client, serve, nowhere, driver):
            with contextlib.suppress(VenueKitError), spans.tracer.start_as_current_span("caller"):
                raise error
    assert len(spans.attempts()) > 20
    assert sum(span.status.status_code == StatusCode.ERROR for span in spans.all()) > 20
    for span in spans.all():
        assert_hidden(secrets_of(served), *texts_of(span))


@pytest.mark.parametrize("venue", VENUES)
def test_recorded_headers_show_no_credential_if_these_are_named(
    sandbox: Sandbox, spans: Spans, open_client: OpenClient, monkeypatch: pytest.MonkeyPatch, venue: str
) -> None:
    """Recording headers is off by default; whoever turns it on must name those that hold credentials."""
    served = sandbox.venues[venue]
    monkeypatch.setenv("OTEL_INSTRUMENTATION_HTTP_CAPTURE_HEADERS_CLIENT_REQUEST", ".*")
    for sanitized in ("", SANITIZED):
        monkeypatch.setenv("OTEL_INSTRUMENTATION_HTTP_CAPTURE_HEADERS_SANITIZE_FIELDS", sanitized)
        with instrumented(spans):
            call_within(spans, open_client(venue), FIRST[venue])
    careless, _, careful, _ = spans.all()
    assert attribute(careful, "http.request.header.user_agent")
    assert_hidden(secrets_of(served), *texts_of(careful))
    # The search above finds credentials that are there.
    with pytest.raises(AssertionError, match="in "):
        assert_hidden(secrets_of(served), *texts_of(careless))
