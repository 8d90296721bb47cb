"""Shared fixtures: one sandbox per session, the clients of all venues behind one interface, and the made-up venue."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import datetime
from importlib import import_module
from pathlib import Path
from time import time_ns
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import attrs
import httpx
import pytest
from hypothesis import HealthCheck, settings

from tests.kinds import signed_read
from tests.made_up.clients import made
from tests.made_up.venue import HarbourVenue
from tests.venues import own
from venuekit import RetryPolicy
from venuekit.auth.signing import Signer
from venuekit_sandbox import Document, Sandbox
from venuekit_sandbox.document import Operation

if TYPE_CHECKING:
    from tests.fuzz.recorded_clients import Talk

# Examples may take any time, since a busy machine is slow.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

MODES = ("sync", "async")
SPECS = Path(__file__).parents[1] / "specs"
VENUES = tuple(sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml")))


def clients_of(venue: str) -> dict[tuple[str, str], Callable[..., Any]]:
    """Return both clients of a venue, which its overlay exports as ``Name`` and ``AsyncName``."""
    overlay = import_module(f"venuekit_{venue}")
    (name,) = (name for name in overlay.__all__ if f"Async{name}" in overlay.__all__)
    return {(venue, "sync"): getattr(overlay, name), (venue, "async"): getattr(overlay, f"Async{name}")}


class Call(NamedTuple):
    """The documented sample call of an operation."""

    operation: str
    resource: str
    """The resource that the operation is a method of."""
    arguments: tuple[Any, ...]
    """Path parameters, then the body if it is a list."""
    keywords: dict[str, Any]
    """Required query parameters, and the fields of a body that is an object."""

    def on(self, client: Any) -> Any:
        """Call the operation."""
        return getattr(getattr(client, self.resource), self.operation)(*self.arguments, **self.keywords)

    def raw(self, client: Any) -> Any:
        """Call the operation through ``with_raw_response``."""
        return getattr(getattr(client, self.resource).with_raw_response, self.operation)(*self.arguments, **self.keywords)


def calls_of(venue: str) -> dict[str, Call]:
    """Return the documented sample calls of all operations of a venue."""
    found = {}
    for one in Document(SPECS / venue).operations.values():
        in_path = [part.name for part in one.parameters if part.where == "path"]
        arguments = [one.sample_arguments[name] for name in in_path]
        times = [part.name for part in one.parameters if part.schema.get("format") == "date-time"]
        others = {
            name: datetime.fromisoformat(str(value)) if name in times else value
            for name, value in one.sample_arguments.items()
            if name not in in_path
        }
        keywords = {re.sub(r"\W+|(?<=[a-z0-9])(?=[A-Z])", "_", name).lower(): value for name, value in others.items()}
        body, fields = sample_body(venue, one)
        found[one.name] = Call(one.name, one.resource, (*arguments, *body), keywords | fields)
    return found


def sample_body(venue: str, operation: Operation) -> tuple[list[Any], dict[str, Any]]:
    """Return the body of the sample call as the method takes it: one argument, or one for each of its fields."""
    given = operation.sample_body
    if given is None:
        return [], {}
    models = import_module(f"venuekit_{venue}.models")
    model = next(
        kind for name in dir(models) if name.lower() == operation.body_schema.lower() for kind in [getattr(models, name)]
    )
    if isinstance(given, list):
        return [[model.from_json(json.dumps(one)) for one in given]], {}
    made = model.from_json(json.dumps(given))
    values = {one.name: getattr(made, one.name) for one in attrs.fields(model)}
    return [], {name: value for name, value in values.items() if value is not None}


def signer_of(venue: str) -> Any:
    """Return the signer class in a venue's ``auth.py``."""
    found = [one for one in vars(import_module(f"venuekit_{venue}.auth")).values() if isinstance(one, type)]
    (signer,) = (one for one in found if issubclass(one, Signer) and one is not Signer)
    return signer


def new_signer(venue: str, given: Mapping[str, Any]) -> Any:
    """Return a venue's signer with these credentials and the other arguments that its constructor needs."""
    return signer_of(venue)(**given, **own(venue, "signing", "SIGNER_OPTIONS", {}))


CLIENTS = {key: client for venue in VENUES for key, client in clients_of(venue).items()}
CALLS = {venue: calls_of(venue) for venue in VENUES}
FIRST = {venue: signed_read(venue) for venue in VENUES}
"""An authenticated read of each venue."""
_END = object()


class Driver:
    """A synchronous or asynchronous client that a test uses in the same way."""

    def __init__(self, venue: str, mode: str, client: Any, runner: asyncio.Runner) -> None:
        self.venue = venue
        self.mode = mode
        self.client = client
        self._runner = runner

    def call(self, ask: Callable[[Any], Any]) -> Any:
        """Return the result of ``ask(client)``, awaited if necessary."""
        return self.outcome(ask(self.client))

    def do(self, operation: str) -> Any:
        """Call an operation with sample arguments."""
        return self.call(CALLS[self.venue][operation].on)

    def raw(self, operation: str) -> Any:
        """Call an operation with sample arguments through ``with_raw_response``."""
        return self.call(CALLS[self.venue][operation].raw)

    def walk(self, items: Any) -> Iterator[Any]:
        """Yield the items of a synchronous or asynchronous iterator."""
        if not isinstance(items, AsyncIterator):
            yield from items
            return

        async def step() -> Any:
            return await anext(items, _END)

        while (item := self._runner.run(step())) is not _END:
            yield item

    def outcome(self, result: Any) -> Any:
        """Return a result, awaited if necessary."""
        if not inspect.isawaitable(result):
            return result

        async def wait() -> Any:
            return await result

        return self._runner.run(wait())

    def close(self) -> None:
        self.outcome(self.client.close() if self.mode == "sync" else self.client.aclose())


class OpenClient(Protocol):
    """Builds a client that is closed after the test; by default calls have a single attempt."""

    def __call__(self, venue: str, /, **options: Any) -> Driver: ...


@pytest.fixture(scope="session")
def running() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running: Sandbox) -> Sandbox:
    """The session's sandbox, reset."""
    for venue in running.venues.values():
        venue.reset()
    return running


@pytest.fixture(scope="session")
def quicker(running: Sandbox) -> dict[str, dict[str, object]]:
    """Client arguments that save time, for venues that have any."""
    made = {venue: own(venue, "signing", "quicker") for venue in VENUES}
    return {venue: quick(running.venues[venue].client_args) for venue, quick in made.items() if quick is not None}


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """A plain HTTP client for requests to the sandbox."""
    with httpx.Client() as client:
        yield client


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox) -> list[int]:
    """A fake clock for signing; the list of the times it returned, each a millisecond after the previous one."""
    start, given = time_ns(), list[int]()

    def now() -> int:
        given.append(start + len(given) * 1_000_000)
        return given[-1]

    monkeypatch.setattr("venuekit.auth.clock.time_ns", now)
    return given


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    """Runs a test with the synchronous client and with the asynchronous one."""
    return str(request.param)


@pytest.fixture
def open_client(sandbox: Sandbox, quicker: dict[str, dict[str, object]], mode: str) -> Iterator[OpenClient]:
    with asyncio.Runner() as runner, ExitStack() as stack:

        def opened(venue: str, /, **options: Any) -> Driver:
            usual = {**sandbox.venues[venue].client_args, **quicker.get(venue, {}), "retry": RetryPolicy(attempts=1)}
            driver = Driver(venue, mode, CLIENTS[venue, mode](**usual | options), runner)
            stack.callback(driver.close)
            return driver

        yield opened


def _client_fixture(venue: str) -> Any:
    @pytest.fixture(name=venue)
    def client(open_client: OpenClient) -> Driver:
        return open_client(venue)

    return client


for _venue in VENUES:  # each venue has a fixture of its name: its client
    globals()[f"{_venue}_client"] = _client_fixture(_venue)


@pytest.fixture
def talk(sandbox: Sandbox, open_client: OpenClient, mode: str) -> Iterator[Talk]:
    """Opens clients whose requests and responses are recorded and validated afterwards."""
    from tests.fuzz.conversation import Conversation  # imports the validators, which most tests don't need

    opened: list[tuple[Driver, Conversation]] = []

    def begin(venue: str, /, **options: Any) -> tuple[Driver, Conversation]:
        conversation = Conversation(venue, sandbox.venues[venue].base_url, mode)
        opened.append((open_client(venue, http_client=conversation.http_client, **options), conversation))
        return opened[-1]

    yield begin
    for driver, conversation in opened:
        driver.outcome(conversation.close())


@pytest.fixture(params=VENUES)
def any_venue(request: pytest.FixtureRequest, open_client: OpenClient) -> Driver:
    """Runs a test with each venue's client."""
    return open_client(str(request.param))


@pytest.fixture(scope="session")
def harbour_served() -> Iterator[HarbourVenue]:
    venue = HarbourVenue()
    with made(), Sandbox(venues=[venue]):
        yield venue


@pytest.fixture
def harbour(harbour_served: HarbourVenue) -> HarbourVenue:
    """The made-up venue, reset."""
    harbour_served.reset()
    return harbour_served
