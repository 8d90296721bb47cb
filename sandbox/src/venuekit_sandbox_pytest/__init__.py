"""The pytest plugin of venuekit-sandbox: the fixture ``sandbox``, and a client for each venue whose package is installed.

    def test_fills(kalshi: Kalshi, sandbox: Sandbox) -> None:
        sandbox.kalshi.add_fills(20)
        assert len(kalshi.portfolio.get_fills().fills) == 20

Every run of pytest loads it, so it imports only pytest until a fixture is used.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from venuekit_sandbox import Sandbox


def served() -> list[str]:
    """Return the venues of the sandbox whose clients are installed, without importing either."""
    spec = find_spec("venuekit_sandbox")
    folders = [Path(place) / "venues" for place in (spec and spec.submodule_search_locations) or ()]
    own = {path.stem for folder in folders for path in folder.iterdir() if not path.name.startswith("_")}
    registered = {point.name for point in entry_points(group="venuekit.sandbox")}
    return sorted(name for name in own | registered if find_spec(f"venuekit_{name}") is not None)


@pytest.fixture(scope="session")
def sandbox_options() -> Mapping[str, Any]:
    """Arguments of the session's ``Sandbox``; override this fixture in your conftest.py to change them."""
    return {}


@pytest.fixture(scope="session")
def running_sandbox(sandbox_options: Mapping[str, Any]) -> Iterator[Sandbox]:
    """Serve the venues whose clients are installed, until the session ends."""
    from venuekit_sandbox import Sandbox

    with Sandbox(**{"venues": served() or None, **sandbox_options}) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(running_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Reset the session's sandbox, and put its addresses and credentials into the environment."""
    for venue in running_sandbox.venues.values():
        venue.reset()
    for name, value in running_sandbox.environ.items():
        monkeypatch.setenv(name, value)
    return running_sandbox


def client_of(venue: str, prefix: str = "") -> Callable[..., Any]:
    """Return a client class of a venue: its package exports them as ``Name`` and ``AsyncName``."""
    package = import_module(f"venuekit_{venue}")
    (name,) = (name for name in package.__all__ if f"Async{name}" in package.__all__)
    found: Callable[..., Any] = getattr(package, prefix + name)
    return found


def _blocking(venue: str) -> Any:
    def client(sandbox: Sandbox) -> Iterator[Any]:
        with client_of(venue)(**sandbox.venues[venue].client_args) as opened:
            yield opened

    client.__doc__ = f"Open a client of {venue} for the sandbox; it is closed after the test."
    return pytest.fixture(name=venue)(client)


def _asynchronous(venue: str) -> Any:
    def client(sandbox: Sandbox, request: pytest.FixtureRequest) -> Any:
        opened = client_of(venue, "Async")(**sandbox.venues[venue].client_args)
        _close_within(request.node, opened)
        return opened

    client.__doc__ = (
        f"Open an asynchronous client of {venue} for the sandbox; it is closed at the end of a test that is a coroutine."
    )
    return pytest.fixture(name=f"async_{venue}")(client)


def _close_within(item: Any, client: Any) -> None:
    """Close a client of a coroutine test while its event loop still runs, whichever plugin runs it."""
    test = item.obj
    if not inspect.iscoroutinefunction(test):
        return  # the test runs its own loops, and closes the client there

    @functools.wraps(test)
    async def closing(*arguments: Any, **named: Any) -> Any:
        async with client:
            return await test(*arguments, **named)

    item.obj = closing


for _venue in served():
    globals()[f"fixture_{_venue}"] = _blocking(_venue)
    globals()[f"fixture_async_{_venue}"] = _asynchronous(_venue)
