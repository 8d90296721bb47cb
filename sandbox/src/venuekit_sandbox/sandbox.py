"""The sandbox: the venues asked for, started and stopped together."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Self, TypeVar

from venuekit_sandbox.coinapi_ems import CoinApiEmsVenue
from venuekit_sandbox.habittrade import HabitTradeVenue
from venuekit_sandbox.kalshi import KalshiVenue
from venuekit_sandbox.options import one_of, whole_number
from venuekit_sandbox.server import LoopbackServers
from venuekit_sandbox.synapsewave import SynapseWaveVenue
from venuekit_sandbox.venue import Venue

VENUES = ("kalshi", "coinapi_ems", "habittrade", "synapsewave")

AnyVenue = TypeVar("AnyVenue", bound=Venue)


class Sandbox:
    """The venues, each on a loopback port of its own, served by one background thread.

        with Sandbox(venues=["kalshi"], kalshi={"fills": 2500}, seed=7) as sandbox:
            client = Kalshi(**sandbox.kalshi.client_args)

    ``venues`` narrows which are served; a :class:`Venue` of your own may be among them. A mapping for a venue says how it
    is to behave; the class of options in the venue's module, such as ``KalshiOptions``, lists the names. What is not
    allowed is a ``ValueError`` that says what is. Credentials are new for every sandbox; the Kalshi account is the same for
    the same ``seed`` and sizes.

    Use it by ``with`` or ``async with``, or call :meth:`start` and :meth:`stop`. It can be started again after it was
    stopped, on other ports.
    """

    def __init__(
        self,
        venues: Iterable[str | Venue] | None = None,
        *,
        seed: int = 0,
        kalshi: Mapping[str, object] | None = None,
        coinapi_ems: Mapping[str, object] | None = None,
        habittrade: Mapping[str, object] | None = None,
        synapsewave: Mapping[str, object] | None = None,
    ) -> None:
        if isinstance(venues, str):  # it would be taken for its letters
            message = f"venues must be a list of names, such as [{venues!r}]; allowed: {', '.join(VENUES)}"
            raise ValueError(message)  # noqa: TRY004 - every bad option is a ValueError
        wanted = VENUES if venues is None else tuple(venues)
        guests = [venue for venue in wanted if isinstance(venue, Venue)]
        chosen = tuple(one_of("a venue", name, VENUES) for name in wanted if not isinstance(name, Venue))
        if not wanted:
            raise ValueError(f"a sandbox needs at least one venue; allowed: {', '.join(VENUES)}")
        whole_number("seed", seed, -(2**63), 2**63)
        options = {"kalshi": kalshi, "coinapi_ems": coinapi_ems, "habittrade": habittrade, "synapsewave": synapsewave}
        for name, given in options.items():
            if given is not None and name not in chosen:
                raise ValueError(f"there are options for {name}, but only these venues are served: {', '.join(chosen)}")
        self._venues: dict[str, Venue] = {}
        for name in VENUES:
            if name in chosen:
                self._venues[name] = _venue(name, options[name], seed)
        for guest in guests:
            if self._venues.setdefault(guest.name, guest) is not guest:
                raise ValueError(f"two venues are called {guest.name}")
        self._servers = LoopbackServers()
        self._running = False

    @property
    def venues(self) -> dict[str, Venue]:
        """The venues served, by name."""
        return dict(self._venues)

    @property
    def kalshi(self) -> KalshiVenue:
        """Kalshi on loopback."""
        return self._served("kalshi", KalshiVenue)

    @property
    def coinapi_ems(self) -> CoinApiEmsVenue:
        """CoinAPI EMS on loopback."""
        return self._served("coinapi_ems", CoinApiEmsVenue)

    @property
    def habittrade(self) -> HabitTradeVenue:
        """HabitTrade on loopback."""
        return self._served("habittrade", HabitTradeVenue)

    @property
    def synapsewave(self) -> SynapseWaveVenue:
        """SynapseWave on loopback."""
        return self._served("synapsewave", SynapseWaveVenue)

    @property
    def environ(self) -> dict[str, str]:
        """The variables of all venues served, by the names that the clients' ``from_env()`` read."""
        return {name: value for venue in self._venues.values() for name, value in venue.environ.items()}

    def start(self) -> Self:
        """Serve the venues; they answer as soon as this returns."""
        if self._running:
            raise RuntimeError("the sandbox is running already")
        venues = list(self._venues.values())
        for venue, listener in zip(venues, self._servers.start(venues), strict=True):
            venue.serve_on(listener.port, listener)
        self._running = True
        return self

    def stop(self) -> None:
        """Close every port and connection and end the thread. Harmless when it isn't running."""
        self._servers.stop()
        self._running = False

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        # In a thread, so that the event loop around goes on meanwhile.
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def __repr__(self) -> str:
        return f"<Sandbox of {', '.join(self._venues)}, {'running' if self._running else 'not running'}>"

    def _served(self, name: str, kind: type[AnyVenue]) -> AnyVenue:
        venue = self._venues.get(name)
        if venue is None:
            raise AttributeError(f"this sandbox doesn't serve {name}, only {', '.join(self._venues)}")
        assert isinstance(venue, kind)
        return venue


def _venue(name: str, options: Mapping[str, object] | None, seed: int) -> Venue:
    match name:
        case "kalshi":
            return KalshiVenue(options, seed=seed)
        case "coinapi_ems":
            return CoinApiEmsVenue(options)
        case "habittrade":
            return HabitTradeVenue(options)
        case _:
            return SynapseWaveVenue(options)
