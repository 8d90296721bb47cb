"""The sandbox: several venues, started and stopped together."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, Self

from venuekit_sandbox import discovery
from venuekit_sandbox.application import Application
from venuekit_sandbox.exchange.clock import Clock
from venuekit_sandbox.options import one_of, whole_number
from venuekit_sandbox.server import LoopbackServers
from venuekit_sandbox.venue import SandboxVenue


class Sandbox:
    """Simulated venues, each on its own loopback port, served by one background thread.

        with Sandbox(venues=["kalshi"], kalshi={"fills": 2500}, seed=7) as sandbox:
            client = Kalshi(**sandbox.kalshi.client_args)

    ``venues`` selects which are served and may contain your own :class:`SandboxVenue`. A mapping under the name of a
    venue sets its options; the venue's class ``Options`` lists them. An invalid option raises a
    ``ValueError`` that says what is allowed. Each venue is an attribute, and in ``venues``. Credentials are new for
    every sandbox; generated data is the same for the same ``seed`` and options.

    Use it in a ``with`` or ``async with`` block, or call :meth:`start` and :meth:`stop`. It can be started again after it was
    stopped, on other ports.
    """

    def __init__(
        self, venues: Iterable[str | SandboxVenue] | None = None, *, seed: int = 0, **options: Mapping[str, object] | None
    ) -> None:
        known = discovery.available()
        if isinstance(venues, str):  # it would be read as a list of letters
            message = f"venues must be a list of names, such as [{venues!r}]; allowed: {', '.join(known)}"
            raise ValueError(message)  # noqa: TRY004 - every bad option is a ValueError
        wanted = tuple(known) if venues is None else tuple(venues)
        if not wanted:
            raise ValueError(f"a sandbox needs at least one venue; allowed: {', '.join(known)}")
        whole_number("seed", seed, -(2**63), 2**63)
        own = [venue for venue in wanted if isinstance(venue, SandboxVenue)]
        named = [one_of("a venue", name, known) for name in wanted if not isinstance(name, SandboxVenue)]
        for name, given in options.items():
            if name not in known:
                raise ValueError(f"{name!r} is neither seed nor a venue; allowed: venues, seed, {', '.join(known)}")
            if given is not None and name not in named:
                raise ValueError(f"there are options for {name}, but only these venues are served: {', '.join(named)}")
        self._venues: dict[str, SandboxVenue] = {}
        for name in dict.fromkeys(named):
            self._venues[name] = discovery.load(known[name])(options.get(name), seed=seed)
        for venue in own:
            if self._venues.setdefault(venue.name, venue) is not venue:
                raise ValueError(f"two venues have the name {venue.name}")
        self.clock = Clock()
        """The clock of everything that happens at the venues: orders, fills, expiry. Signatures use the machine's clock."""
        for venue in self._venues.values():
            venue.clock.follow(self.clock)
        self._servers = LoopbackServers()
        self._running = False

    @property
    def venues(self) -> dict[str, SandboxVenue]:
        """The served venues, by name."""
        return dict(self._venues)

    def __getattr__(self, name: str) -> Any:  # a subclass of SandboxVenue with its own methods
        venues: dict[str, SandboxVenue] = self.__dict__.get("_venues", {})
        if name in venues:
            return venues[name]
        if name in discovery.available():
            raise AttributeError(f"this sandbox doesn't serve {name}, only {', '.join(venues)}")
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._venues})

    @property
    def environ(self) -> dict[str, str]:
        """Environment variables of all served venues, as the clients' ``from_env()`` reads them."""
        return {name: value for venue in self._venues.values() for name, value in venue.environ.items()}

    def start(self) -> Self:
        """Serve the venues; they respond as soon as this returns."""
        if self._running:
            raise RuntimeError("the sandbox is running already")
        venues = list(self._venues.values())
        for venue, listener in zip(venues, self._servers.start([Application(venue) for venue in venues]), strict=True):
            venue.serve_on(listener.port, listener)
        self._running = True
        return self

    def stop(self) -> None:
        """Close every port and connection and end the thread. Does nothing if it isn't running."""
        self._servers.stop()
        self._running = False

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        # In a thread, so that the caller's event loop keeps running.
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def __repr__(self) -> str:
        return f"<Sandbox of {', '.join(self._venues)}, {'running' if self._running else 'not running'}>"
