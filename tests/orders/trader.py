"""``python -m tests.orders.trader <file>``: a process that places orders until it is killed, and records each result.

The JSON file holds the settings. Each order adds a line to ``told``: its client key and ``placed``, ``refused``, or the
immediate verdict of ``reconcile()``.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

from tests.venues import own
from venuekit import RetryPolicy
from venuekit.errors import CallError, OutcomeUnknown

RETRY = RetryPolicy(attempts=2, base=0.02, deadline=3.0)
TIMEOUT = 0.4


def _harbour(client: Any, symbol: str, key: str | None) -> Any:
    return client.trading.place_order(client_order_id=key, symbol=symbol, quantity=Decimal("2.5"))


class Trader:
    """The trading of one process."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given
        self._random = random.Random(given["seed"])  # not for cryptography
        self._told = os.open(given["told"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._place = _harbour if given["venue"] == "harbour" else own(given["venue"], "placing", "place")
        module, self._blocking, self._waiting = given["clients"]
        self._module = import_module(module)
        self._options = {**given["arguments"], "journal": given["journal"], "retry": RETRY, "timeout": TIMEOUT, "limits": None}

    def tell(self, key: str | None, what: str) -> None:
        """Write a line directly to the file, so that a kill can't lose it."""
        os.write(self._told, f"{key} {what}\n".encode())

    def wanted(self) -> tuple[str, str | None]:
        """Return a symbol, and in half of the cases a key."""
        key = str(UUID(int=self._random.getrandbits(128), version=4)) if self._random.random() < 0.5 else None
        return self._random.choice(self._given["symbols"]), key

    def block(self) -> None:
        """Trade with the synchronous client in threads."""
        with getattr(self._module, self._blocking)(**self._options) as client:
            threads = [Thread(target=self._trade, args=(client,)) for _ in range(self._given["workers"])]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()

    def _trade(self, client: Any) -> None:
        for _ in range(self._given["orders"]):
            symbol, key = self.wanted()
            try:
                made = self._place(client, symbol, key)
            except OutcomeUnknown as error:
                self.tell(error.client_key, type(error.reconcile()).__name__)
            except CallError as error:
                self.tell(error.client_key, "refused")
            else:
                self.tell(made.client_order_id, "placed")

    async def wait(self) -> None:
        """Trade with the asynchronous client in tasks, some of which are cancelled."""
        async with getattr(self._module, self._waiting)(**self._options) as client:
            await asyncio.gather(*(self._trade_async(client) for _ in range(self._given["workers"])))

    async def _trade_async(self, client: Any) -> None:
        for _ in range(self._given["orders"]):
            symbol, key = self.wanted()
            patience = self._random.random() * 0.05 if self._random.random() < 0.05 else 30.0
            try:
                made = await asyncio.wait_for(self._place(client, symbol, key), patience)
            except OutcomeUnknown as error:
                self.tell(error.client_key, type(await error.reconcile()).__name__)
            except CallError as error:
                self.tell(error.client_key, "refused")
            except TimeoutError:
                continue  # cancelled; the journal has an entry
            else:
                self.tell(made.client_order_id, "placed")


def main() -> None:
    """Trade with the settings of the file."""
    trader = Trader(json.loads(Path(sys.argv[1]).read_text()))
    if trader._given["mode"] == "sync":
        trader.block()
    else:
        asyncio.run(trader.wait())


if __name__ == "__main__":
    main()
