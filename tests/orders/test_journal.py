"""The journal records each write before it is sent and until its outcome is known, without credentials, and with bounded size."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from threading import Thread, Timer
from time import sleep
from typing import Any

import pytest

from tests.faults.sockets import impatient
from tests.made_up.clients import AsyncHarbour, Harbour
from tests.made_up.venue import HarbourVenue
from tests.orders.conftest import ONCE, THRICE, Opened, fields, new_order, pass_time, place, unknown, unknown_placing, verdict
from venuekit import Accepted, Journal, Refused, RetryPolicy, StillUnknown
from venuekit.call.steps import Wait
from venuekit.call.write import Write, moment
from venuekit.errors import BadRequest, ConfigurationError, ConnectFailed, CredentialError, JournalError, OutcomeUnknown
from venuekit.journal import journal, store
from venuekit.journal.entry import Entry


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


def rows(path: Path, columns: str = "operation, state") -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT {columns} FROM writes ORDER BY number").fetchall()  # of these tests  # nosec B608


def settled(driver: Any, path: Path, columns: str = "operation, state") -> list[tuple[Any, ...]]:
    """Return the rows after the journal was flushed to disk."""
    driver.client._config.journal.flush().wait(float("inf"))
    return rows(path, columns)


def unresolved(driver: Any) -> list[Any]:
    found: list[Any] = driver.outcome(driver.client.unresolved())
    return found


async def arrived(harbour: HarbourVenue) -> None:
    """Wait until the venue has an order."""
    async with asyncio.timeout(20):
        while not harbour.tries:  # noqa: ASYNC110  # the venue runs in a thread and knows no event
            await asyncio.sleep(0.01)


def test_a_write_is_recorded_before_it_is_sent(harbour: HarbourVenue, opened: Opened, path: Path, monkeypatch: Any) -> None:
    seen: list[Any] = []
    driver = opened(journal=path, on_request=lambda _: None)
    usual = type(driver.client._sender).send

    def spy(sender: Any, request: Any, *rest: Any) -> Any:
        seen.append((request.operation.name, rows(path)))
        return usual(sender, request, *rest)

    monkeypatch.setattr(type(driver.client._sender), "send", spy)
    place(driver)
    driver.call(lambda client: client.account.get_account())
    assert seen == [("place_order", [("place_order", "sending")]), ("get_account", seen[1][1])]
    assert settled(driver, path) == [("place_order", "done")]
    assert unresolved(driver) == []


def test_clear_refusals_settle_the_entry(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=str(path))
    harbour.denies = True
    with pytest.raises(BadRequest):
        place(driver)
    assert settled(driver, path) == [("place_order", "refused")]


def test_an_unknown_outcome_stays_until_it_is_reconciled(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path)
    harbour.fail("place_order", "closed")
    error = unknown_placing(driver, "mine")
    (found,) = unresolved(driver)
    assert (found.write, found.operation, found.client_keys) == (error.write, "place_order", ("mine",))
    assert "was interrupted" in found.note
    harbour.hidden.add("mine")
    assert isinstance(verdict(driver, found), StillUnknown)
    assert unresolved(driver) == [found]
    harbour.hidden.clear()
    assert isinstance(verdict(driver, found), Accepted)
    assert unresolved(driver) == []
    assert settled(driver, path) == [("place_order", "accepted")]


def test_reconciling_the_error_settles_the_entry(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path)
    harbour.answer("place_order", status=500)
    error = unknown_placing(driver)
    pass_time(harbour, driver)
    assert isinstance(verdict(driver, error), Refused)
    assert unresolved(driver) == []


def test_dismiss_settles_an_entry(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path)
    harbour.fail("withdraw", "closed")
    unknown(driver, lambda client: client.account.withdraw(amount=Decimal(1)))
    (found,) = unresolved(driver)
    assert isinstance(verdict(driver, found), StillUnknown)
    driver.outcome(found.dismiss())
    assert unresolved(driver) == []
    assert settled(driver, path) == [("withdraw", "dismissed")]


def test_a_call_that_succeeds_in_a_retry_is_settled(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path, retry=THRICE)
    harbour.fail("place_order", "closed")
    place(driver)
    assert settled(driver, path) == [("place_order", "done")]


@pytest.mark.parametrize(("body", "state"), [(b"<html>", "unknown"), (None, "done")])
def test_an_undecodable_response_leaves_the_entry_open(
    harbour: HarbourVenue, opened: Opened, path: Path, body: bytes | None, state: str
) -> None:
    driver = opened(journal=path)
    if body is not None:
        harbour.answer("place_order", status=201, body=body)
    raw = driver.call(lambda client: client.trading.with_raw_response.place_order(**fields()))
    assert raw.status_code == 201
    assert settled(driver, path) == [("place_order", state)]


def test_each_attempt_is_recorded(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path, retry=THRICE)
    harbour.fail("place_order", "closed", times=3)
    error = unknown_placing(driver)
    ((first, last),) = settled(driver, path, "first_sent, last_sent")
    assert error.write is not None
    assert (first, last) == tuple(round(one.timestamp() * 1000) for one in (error.write.first_sent, error.write.last_sent))
    assert last > first


def test_journal_holds_orders_and_no_credentials(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path)
    harbour.fail("place_order", "closed")
    unknown_placing(driver, "mine")
    driver.call(lambda client: client.account.withdraw(amount=Decimal("12.34")))
    (order, withdrawal) = settled(driver, path, "operation, path, body, account")
    assert (order[0], order[1], b"mine" in order[2]) == ("place_order", "/v1/trading/orders", True)
    assert withdrawal[:3] == ("withdraw", "", None), "it can't be reconciled, so its body isn't recorded"
    assert len(order[3]) == 16
    held = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for secret in harbour.credentials().values():
        assert secret.encode() not in held
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_batches_and_changes_can_be_reconciled(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path)
    place(driver)
    harbour.fail("place_orders", "closed")
    harbour.fail("cancel_traded_order", "closed")
    unknown(driver, lambda c: c.trading.place_orders(orders=[new_order(), new_order()]))
    unknown(driver, lambda c: c.trading.cancel_traded_order("t1"))
    batch, cancelling = unresolved(driver)
    assert [type(one) for one in verdict(driver, batch).lines.values()] == [Accepted, Accepted]
    assert verdict(driver, cancelling).order.status.value == "cancelled"
    assert unresolved(driver) == []


def test_cancelled_calls_are_left_open_if_they_may_have_been_sent(harbour: HarbourVenue, path: Path) -> None:
    async def cancelled() -> list[Any]:
        async with AsyncHarbour(**harbour.client_args, journal=path) as client:
            task = asyncio.create_task(client.trading.place_order(**fields()))
            await arrived(harbour)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            return await client.unresolved()

    harbour.fail("place_order", "silence")
    (found,) = asyncio.run(cancelled())
    assert found.note == "the call was interrupted"
    assert rows(path)[-1] == ("place_order", "unknown")


def test_unsent_writes_are_not_listed(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    with harbour.down():
        driver = opened(journal=path)
        with pytest.raises(ConnectFailed):
            place(driver)
    assert unresolved(driver) == []
    assert settled(driver, path) == [("place_order", "refused")]


def test_a_private_call_without_credentials_is_not_recorded(harbour: HarbourVenue, path: Path) -> None:
    with Harbour(base_url=harbour.base_url, journal=path) as client, pytest.raises(CredentialError):
        client.trading.place_order(**fields())
    assert rows(path) == []


# ------------------------------------------------------------------------------------------------ a journal that can't be written


@contextmanager
def locked(path: Path) -> Iterator[None]:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_locked_journal_refuses_the_write(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=Journal(path, timeout=1.0))
    with locked(path), pytest.raises(JournalError, match=r"journal\.db.*locked.*nothing was sent") as raised:
        place(driver, "mine")
    assert (raised.value.retry_safe, raised.value.client_key) == (True, "mine")
    assert harbour.requests == []
    place(driver, "mine")
    assert settled(driver, path) == [("place_order", "done")]


def test_a_lock_that_ends_in_time_is_waited_for(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = Timer(0.4, other.execute, ["ROLLBACK"])
        timer.start()
        place(driver)
        timer.join()
    assert settled(driver, path) == [("place_order", "done")]


def test_last_sent_is_right_although_the_journal_was_slow(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    """Verdicts count from this time how late a request may arrive."""
    driver = opened(journal=path)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        timer = Timer(3, other.execute, ["ROLLBACK"])
        timer.start()
        place(driver)
        timer.join()
    ((noted,),) = settled(driver, path, "last_sent")
    signed = int(harbour.requests[-1].headers["x-harbour-time"])
    assert 0 <= signed - noted <= 2500


def test_a_journal_that_is_slower_than_the_deadline_refuses_the_write(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    driver = opened(journal=path, retry=RetryPolicy(deadline=0.3))
    with locked(path), pytest.raises(JournalError, match="deadline"):
        place(driver)
    assert harbour.requests == []
    assert unresolved(driver) == []
    assert settled(driver, path) in ([], [("place_order", "refused")])


def test_a_locked_journal_stops_a_retry(harbour: HarbourVenue, opened: Opened, path: Path) -> None:
    blocker = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    def lock(_error: Any, pause: float | None) -> None:
        blocker.execute("BEGIN IMMEDIATE" if pause is not None else "ROLLBACK")

    driver = opened(journal=Journal(path, timeout=1.0), retry=THRICE, on_error=lock)
    harbour.fail("place_order", "closed", times=3)
    error = unknown_placing(driver)
    blocker.close()
    assert type(error.reason) is JournalError
    assert len(harbour.requests) == 1
    assert len(unresolved(driver)) == 1


FULL = """
import resource, signal, sys
from tests.made_up.clients import Harbour, made
from tests.made_up.venue import HarbourVenue
from tests.orders.conftest import fields, new_order
from venuekit.errors import JournalError
from venuekit_sandbox import Sandbox

venue = HarbourVenue()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with made(), Sandbox(venues=[venue]), Harbour(**venue.client_args, journal=sys.argv[1]) as client:
    client.trading.place_order(**fields())
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, resource.RLIM_INFINITY))
    for number in range(1000):
        try:
            client.trading.place_order(**fields())
        except JournalError as error:
            print(len(venue.traded) == number + 1, error)
            break
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    client.trading.place_order(**fields())
    print(len(venue.traded) == number + 2, client.unresolved())
"""


def test_a_full_disk_refuses_the_write(path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    refused, after = ran.stdout.splitlines()
    assert refused.startswith("True place_order: the journal ")
    assert "nothing was sent" in refused
    assert after == "True []"


@pytest.mark.parametrize("kind", ["a directory", "no directory", "another file", "another database", "not a path"])
def test_a_file_that_is_no_journal_is_refused_by_the_constructor(harbour: HarbourVenue, tmp_path: Path, kind: str) -> None:
    path: Any = tmp_path / "file"
    match kind:
        case "a directory":
            path.mkdir()
        case "no directory":
            path = tmp_path / "nowhere" / "file"
        case "another file":
            path.write_bytes(b"some text, " * 1000)
        case "another database":
            with closing(sqlite3.connect(path)) as other:
                other.execute("CREATE TABLE mine (it)")
        case _:
            path = 7
    with pytest.raises(ConfigurationError, match=r"^journal"):
        Harbour(**harbour.client_args, journal=path)
    if kind == "another database":
        with closing(sqlite3.connect(path)) as other:
            assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("mine",)]


@pytest.mark.parametrize(
    "wrong", [{"keep": 7}, {"keep": timedelta(-1)}, {"timeout": -1}, {"timeout": "5"}, {"timeout": float("inf")}]
)
def test_invalid_settings_are_refused(path: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=f"journal: {next(iter(wrong))}="):
        Journal(path, **wrong)


def test_a_client_without_a_journal_refuses_unresolved(opened: Opened) -> None:
    with pytest.raises(ConfigurationError, match="journal=<path>"):
        unresolved(opened())


# ------------------------------------------------------------------------------------------------ concurrency and cleanup


def test_threads_and_tasks_share_a_journal(harbour: HarbourVenue, path: Path) -> None:
    with Harbour(**harbour.client_args, journal=path) as client:
        threads = [Thread(target=lambda: [client.trading.place_order(**fields()) for _ in range(10)]) for _ in range(8)]

        async def tasks() -> None:
            async with AsyncHarbour(**harbour.client_args, journal=path) as other:
                await asyncio.gather(*(other.trading.place_order(**fields()) for _ in range(80)))

        for thread in threads:
            thread.start()
        asyncio.run(tasks())
        for thread in threads:
            thread.join()
        assert client.unresolved() == []
    assert rows(path) == [("place_order", "done")] * 160
    assert len(harbour.traded) == 160


def test_a_running_call_is_not_listed(harbour: HarbourVenue, path: Path) -> None:
    async def main() -> None:
        async with (
            AsyncHarbour(**harbour.client_args, journal=path, timeout=impatient(3), retry=ONCE) as client,
            AsyncHarbour(**harbour.client_args, journal=path) as other,
        ):
            harbour.fail("place_order", "silence")
            task = asyncio.create_task(client.trading.place_order(**fields()))
            await arrived(harbour)
            assert await other.unresolved() == []
            with pytest.raises(OutcomeUnknown):
                await task
            assert len(await other.unresolved()) == 1

    asyncio.run(main())


def test_journal_works_in_forked_processes(harbour: HarbourVenue, path: Path) -> None:
    with Harbour(**harbour.client_args, journal=path, retry=ONCE) as client:
        client.trading.place_order(**fields())
        children = []
        for _ in range(3):
            child = os.fork()
            if not child:
                code = 1
                try:
                    for _ in range(5):
                        client.trading.place_order(**fields())
                    code = 0 if client.unresolved() == [] else 2
                finally:
                    os._exit(code)
            children.append(child)
        for _ in range(5):
            client.trading.place_order(**fields())
        assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]
        assert client.unresolved() == []
    assert rows(path) == [("place_order", "done")] * 21
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_no_connection_is_open_while_the_process_forks(harbour: HarbourVenue, path: Path) -> None:
    with Harbour(**harbour.client_args, journal=path) as client:
        client.trading.place_order(**fields())
        child = os.fork()
        if not child:
            mine = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.exists()]
            os._exit(1 if str(path) in mine or f"{path}-wal" in mine else 0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_settled_entries_expire_and_unresolved_ones_do_not(harbour: HarbourVenue, path: Path, monkeypatch: Any) -> None:
    with Harbour(**harbour.client_args, journal=path, retry=ONCE) as client:
        client.trading.place_order(**fields())
        harbour.fail("place_order", "closed")
        with pytest.raises(OutcomeUnknown):
            client.trading.place_order(**fields())
    with Harbour(**harbour.client_args, journal=path) as client:
        assert len(rows(path)) == 2
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE writes SET settled_at = settled_at - ?", (8 * 86_400_000,))
        connection.execute("UPDATE writes SET first_sent = first_sent - ?", (800 * 86_400_000,))
        connection.commit()
    with Harbour(**harbour.client_args, journal=path) as client:
        assert rows(path) == [("place_order", "unknown")]
        assert len(client.unresolved()) == 1


def test_a_long_lived_client_removes_settled_entries(harbour: HarbourVenue, path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(journal, "_PRUNED_AFTER", 10)
    with Harbour(**harbour.client_args, journal=Journal(path, keep=timedelta())) as client:
        for _ in range(25):
            client.trading.place_order(**fields())
    assert len(rows(path)) < 16


def test_one_store_per_file(path: Path) -> None:
    first, second = Journal(path), Journal(f"{path.parent}/../{path.parent.name}/{path.name}")
    assert first.store is second.store
    assert list(map(os.path.realpath, [path])) == [one for one in store._by_path if one.startswith(str(path.parent))]


def test_an_entry_that_was_rolled_back_settles_no_other(harbour: HarbourVenue, path: Path) -> None:
    """The row number of a failed transaction is used again."""
    journal = Journal(path)
    sent = moment(1_700_000_000_000)
    write = Write(venue="harbour", operation="place_order", path="", base_url="", account="", first_sent=sent, last_sent=sent)
    undone, noted = Entry(journal, write), Entry(journal, write)

    def fails(_connection: sqlite3.Connection) -> None:
        raise sqlite3.OperationalError("the disk is full")

    with journal.store._committing:
        journal.store.submit(lambda _connection: None)  # blocks the thread, so that the next two jobs share a transaction
        while journal.store._queue:
            sleep(0.01)
        steps = undone.note(0, float("inf"))
        step = next(steps)
        journal.store.submit(fails)
    assert isinstance(step, Wait)
    step.job.wait(float("inf"))
    with pytest.raises(JournalError, match="the disk is full"):
        next(steps)
    for _ in noted.note(0, float("inf")):
        journal.flush().wait(float("inf"))
    assert noted.number is not None
    undone.settle("refused")
    journal.flush().wait(float("inf"))
    assert rows(path) == [("place_order", "sending")]
