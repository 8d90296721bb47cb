"""The overlay of the made-up venue: a signer and two clients on its generated package."""

from __future__ import annotations

import hashlib
import hmac
import importlib
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from venuekit.auth.secrets import Secret
from venuekit.auth.signing import Credential, Signer, Unsigned, credential, optional
from venuekit.client import AsyncClient, Client
from venuekit.paginator import paged, paged_async

if TYPE_CHECKING:
    from types import ModuleType

PACKAGE = "venuekit_harbour_api"
ADVICE = "pass api_key and api_secret"


class _Pair(NamedTuple):
    api_key: Secret
    api_secret: Secret


class HarbourSigner(Signer[_Pair]):
    """Adds three headers; the signature is over time, method, path and body."""

    timed = True

    def __init__(self, api_key: Credential, api_secret: Credential) -> None:
        super().__init__(_pair, api_key=api_key, api_secret=api_secret)

    def account_name(self) -> str:
        return self.by.api_key.reveal()

    def sign(self, unsigned: Unsigned) -> Mapping[str, str]:
        api_key, api_secret = self.by
        text = f"{unsigned.timestamp_milliseconds}{unsigned.method}{unsigned.path}".encode() + unsigned.body
        return {
            "X-Harbour-Key": api_key.reveal(),
            "X-Harbour-Time": str(unsigned.timestamp_milliseconds),
            "X-Harbour-Signature": hmac.new(api_secret.reveal().encode(), text, hashlib.sha256).hexdigest(),
        }


def _pair(api_key: str | Secret, api_secret: str | Secret) -> _Pair:
    try:
        return _Pair(credential("api_key", api_key), credential("api_secret", api_secret))
    finally:
        del api_key, api_secret


class Harbour(Client, reconciliation="tests.made_up.reconciliation"):
    """Harbour, synchronous."""

    def __init__(self, *, api_key: Credential | None = None, api_secret: Credential | None = None, **options: Any) -> None:
        type(self)._venue = generated().VENUE
        super().__init__(optional(HarbourSigner, ADVICE, api_key=api_key, api_secret=api_secret), **options)

    @property
    def account(self) -> Any:
        return generated("resources.account").Account(self)

    @property
    def orders(self) -> Any:
        return resources()["Orders"](self)

    @property
    def trading(self) -> Any:
        return generated("resources.trading").Trading(self)


class AsyncHarbour(AsyncClient, reconciliation="tests.made_up.reconciliation"):
    """Harbour, asynchronous."""

    def __init__(self, *, api_key: Credential | None = None, api_secret: Credential | None = None, **options: Any) -> None:
        type(self)._venue = generated().VENUE
        super().__init__(optional(HarbourSigner, ADVICE, api_key=api_key, api_secret=api_secret), **options)

    @property
    def account(self) -> Any:
        return generated("resources.account").AsyncAccount(self)

    @property
    def orders(self) -> Any:
        return resources()["AsyncOrders"](self)

    @property
    def trading(self) -> Any:
        return generated("resources.trading").AsyncTrading(self)


@cache
def resources() -> dict[str, Any]:
    """Return what an overlay's ``pagination.py`` would contain."""
    orders = generated("resources.orders")
    items = {"list_orders": "orders", "list_trades": "trades", "list_ledger": "entries"}

    def iterators(base: Any, made: Callable[..., Any]) -> dict[str, Any]:
        return {
            name.replace("list_", "iter_"): made(getattr(base, name), attrgetter(attribute)) for name, attribute in items.items()
        }

    return {
        base.__name__: type(base.__name__, (base,), iterators(base, made))
        for base, made in ((orders.Orders, paged), (orders.AsyncOrders, paged_async))
    }


def generated(module: str = "") -> ModuleType:
    """Return the generated package or one of its modules; only inside ``made()``."""
    return importlib.import_module(f"{PACKAGE}.{module}" if module else PACKAGE)


@contextmanager
def made() -> Iterator[None]:
    """Generate the package, and make it importable within the block."""
    from codegen.tree import build  # imports the generators, which most tests don't need

    with TemporaryDirectory() as output:
        build(Path(__file__).parent, Path(output), ["harbour"])
        source = str(Path(output) / "harbour" / "src")
        sys.path.insert(0, source)
        try:
            yield
        finally:
            sys.path.remove(source)
            resources.cache_clear()
            for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
                del sys.modules[name]
