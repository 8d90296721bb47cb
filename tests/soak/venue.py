"""The made-up venue in a separate process: each response identifies its call, and writes are counted."""

from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from multiprocessing.connection import Connection
from typing import Any

from tests.made_up.venue import HarbourVenue, _enveloped, _written
from venuekit_sandbox import FAULTS, Answer, Sandbox, WireRequest, handles, samples

MOST = 20_000_000
"""Maximum number of calls; both processes keep a byte for each."""
OURS, THEIRS = "connections of ours", "connections of an own client"
UNSEEN = frozenset({"early-answer", "late-surplus", "slow-headers", "surplus-answer", "surplus-junk"})
"""Faults that the caller's own client can't handle: surplus bytes, and endless slow headers."""


class SoakVenue(HarbourVenue):
    """Harbour with the number of each call as its amount, quantity or cursor, in request and response."""

    def __init__(self, acts: bytearray) -> None:
        self._acts = acts
        """How often the write of each number was executed."""
        super().__init__()

    def _act(self, number: int) -> None:
        self._acts[number] += 1

    @handles("withdraw")
    def _withdraw(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        amount = samples.parse(request.body)["amount"]
        self._act(int(amount))
        return _enveloped({"withdrawal_id": f"w{amount}", "amount": amount})

    @handles("create_order")
    def _create(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        wanted = samples.parse(request.body)
        number = int(Decimal(str(wanted["quantity"])))
        if not self._acts[number]:  # a key identifies one order
            self._act(number)
        return _enveloped({"order_id": f"o{number}", **wanted})

    @handles("list_orders")
    def _list(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        number = int(request.query.partition("cursor=")[2])
        return _written({"orders": [{"order_id": f"o{number}", "symbol": "FISH", "quantity": number}], "cursor": None})


class Control:
    """Sends commands to the venue's process."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def ask(self, *question: Any) -> Any:
        """Send a command, and return its response."""
        self._pipe.send(question)
        assert self._pipe.poll(120), f"the venue's process doesn't respond to {question[0]}"
        return self._pipe.recv()

    def arguments(self) -> dict[str, dict[str, Any]]:
        """Return arguments of clients, by kind of connections."""
        found: dict[str, dict[str, Any]] = self.ask("arguments")
        return found

    def fail(self, share: float, seed: int) -> None:
        """Inject faults into a share of all calls."""
        self.ask("fail", share, seed)

    def acts(self, calls: int) -> bytes:
        """How often the write of each number was executed."""
        found: bytes = self.ask("acts", calls)
        return found


@contextmanager
def served() -> Iterator[Control]:
    """Serve within the block."""
    spawn = multiprocessing.get_context("spawn")  # inherits nothing from this process
    here, there = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(there,), daemon=True)
    process.start()
    there.close()
    try:
        yield Control(here)
    finally:
        here.close()
        process.join(30)


def faults_of(side: str) -> list[str]:
    """Return the names of all faults that a kind of connections handles."""
    return [name for name in FAULTS if side == OURS or name not in UNSEEN]


def _serve(pipe: Connection) -> None:
    acts = bytearray(MOST)
    venues = {side: SoakVenue(acts) for side in (OURS, THEIRS)}
    with ExitStack() as stack:
        for venue in venues.values():
            stack.enter_context(Sandbox(venues=[venue]))
        for name in ("asyncio", "uvicorn.error"):  # they log disconnected callers
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        while True:
            for venue in venues.values():
                venue.requests.clear()
            if not pipe.poll(0.2):
                continue
            try:
                command, *given = pipe.recv()
            except EOFError:
                return
            pipe.send(_answered(venues, acts, command, given))


def _answered(venues: dict[str, SoakVenue], acts: bytearray, command: str, given: list[Any]) -> Any:
    match command:
        case "arguments":
            return {side: venue.client_args for side, venue in venues.items()}
        case "fail":
            for side, venue in venues.items():
                venue.fail_at_random(faults_of(side), share=given[0], seed=given[1])
        case "acts":
            return bytes(acts[: given[0]])
    return None
