"""Workers that make calls until a given time: threads, asyncio and trio tasks, a thread with signals, and forked processes."""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import random
import select
import signal
import time
from collections import Counter
from contextlib import suppress
from typing import Any

import trio

from tests.soak.ledger import Call, End, Ledger
from venuekit.errors import ConfigurationError

HASTE = 0.3
"""Share of asynchronous calls that are cancelled."""
CHILD = 120.0
"""Timeout of a forked process in seconds."""


def thread(ledger: Ledger, client: Any, seed: int, until: float) -> Counter[str]:
    """Make one call after another."""
    chance, tally = random.Random(seed), Counter[str]()
    while time.monotonic() < until:
        blocking(ledger, client, ledger.call(chance), tally)
        time.sleep(chance.uniform(0, 0.05))
    return tally


def blocking(ledger: Ledger, client: Any, call: Call, tally: Counter[str]) -> None:
    """Make one call."""
    try:
        found = call.made_by(client)
    except Exception as error:  # noqa: BLE001  # the ledger judges
        ledger.failed(call, error, tally)
    else:
        ledger.answered(call, found, tally)


async def task(ledger: Ledger, client: Any, seed: int, until: float) -> Counter[str]:
    """Make one call after another in asyncio, and cancel some."""
    chance, tally = random.Random(seed), Counter[str]()
    while time.monotonic() < until:
        call = ledger.call(chance)
        try:
            async with asyncio.timeout(chance.uniform(0, 0.2) if chance.random() < HASTE else None):
                await awaited(ledger, client, call, tally)
        except TimeoutError:  # errors of the call itself are handled below
            ledger.left(call, tally)
        await asyncio.sleep(chance.uniform(0, 0.2))
    return tally


async def awaited(ledger: Ledger, client: Any, call: Call, tally: Counter[str]) -> None:
    """Make one call."""
    try:
        found = await call.made_by(client)
    except Exception as error:  # noqa: BLE001  # the ledger judges
        ledger.failed(call, error, tally)
    else:
        ledger.answered(call, found, tally)


async def trio_tasks(ledger: Ledger, client: Any, seed: int, until: float, tasks: int) -> Counter[str]:
    """Run all trio tasks."""
    tally: Counter[str] = Counter()

    async def one(seed: int) -> None:
        chance = random.Random(seed)
        while time.monotonic() < until:
            call = ledger.call(chance)
            with trio.move_on_after(chance.uniform(0, 0.2) if chance.random() < HASTE else float("inf")) as scope:
                await awaited(ledger, client, call, tally)
            if scope.cancelled_caught:
                ledger.left(call, tally)
            await trio.sleep(chance.uniform(0, 0.2))

    async with trio.open_nursery() as nursery:
        for number in range(tasks):
            nursery.start_soon(one, seed + number)
    return tally


class Interrupted(BaseException):
    """The exception of the signal handler."""


def interrupted(ledger: Ledger, client: Any, seed: int, until: float) -> Counter[str]:
    """Make calls in the main thread, where a signal handler may raise between any two steps."""
    chance, tally = random.Random(seed), Counter[str]()
    armed = False

    def interrupt(*_: object) -> None:
        nonlocal armed
        if armed:
            armed = False
            raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        while time.monotonic() < until:
            call = ledger.call(chance)
            with suppress(Interrupted):
                armed = True
                signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.0005, 0.05))
                blocking(ledger, client, call, tally)
                armed = False
                continue
            ledger.left(call, tally)
    finally:
        armed = False
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    return tally


def forks(ledger: Ledger, clients: dict[str, Any], seed: int, until: float) -> Counter[str]:
    """Fork occasionally; each child makes calls with its inherited clients, and exits."""
    chance, tally = random.Random(seed), Counter[str]()
    faulthandler.register(signal.SIGUSR1)
    while time.monotonic() < until:
        time.sleep(chance.uniform(0.05, 0.5))
        calls = {name: [ledger.call(chance) for _ in range(3)] for name in clients}
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            _child(ledger, clients, calls, writing)
        os.close(writing)
        with os.fdopen(reading, "rb") as pipe:
            ready, _, _ = select.select([pipe], [], [], CHILD)
            if not ready:
                os.kill(child, signal.SIGUSR1)  # prints where it hangs
                time.sleep(1)
                os.kill(child, signal.SIGKILL)
            said = pipe.read() if ready else b""
        os.waitpid(child, 0)
        if not said:
            ledger.wrong.append("a child said nothing before it ended")
            continue
        found = json.loads(said)
        ledger.wrong += [f"in a child: {wrong}" for wrong in found["wrong"]]
        for number, end in found["ends"].items():
            ledger.ends[int(number)] = end
        tally.update(found["tally"])
        tally["children"] += 1
    return tally


def _child(ledger: Ledger, clients: dict[str, Any], calls: dict[str, list[Call]], writing: int) -> None:
    """Run a child; never returns."""
    tally: Counter[str] = Counter()
    ledger.wrong.clear()
    try:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        for name, client in clients.items():
            for call in calls[name]:
                if "own" in name:
                    try:
                        once(call, client)
                        ledger.wrong.append(f"{name} was usable")
                    except ConfigurationError:
                        ledger.ends[call.number] = End.READ if call.kind == "read" else End.REFUSED
                elif name.startswith("asyncio"):
                    asyncio.run(awaited(ledger, client, call, tally))
                else:
                    blocking(ledger, client, call, tally)
    except BaseException as error:  # noqa: BLE001  # whatever it is, the parent should hear of it
        ledger.wrong.append(repr(error))
    ends = {call.number: ledger.ends[call.number] for some in calls.values() for call in some}
    os.write(writing, json.dumps({"wrong": ledger.wrong, "ends": ends, "tally": tally}).encode())
    os._exit(0)  # without running the parent's cleanup a second time


def once(call: Call, client: Any) -> Any:
    """Make a synchronous or asynchronous call from a thread without an event loop."""
    made = call.made_by(client)
    if not hasattr(made, "__await__"):
        return made

    async def wait() -> Any:
        return await made

    return asyncio.run(wait())
