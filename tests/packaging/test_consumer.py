"""One venue's wheels in a separate environment: they can be imported, and type checkers know their types."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.packaging.conftest import run

pytestmark = pytest.mark.slow

IMPORTS = """
import importlib.metadata
import importlib.resources
import importlib.util
import sys

from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_kalshi.models import Fill

import venuekit
import venuekit_kalshi
import venuekit_kalshi_api

for package in (venuekit, venuekit_kalshi, venuekit_kalshi_api):
    assert importlib.resources.files(package).joinpath("py.typed").is_file(), package
    assert package.__file__ is not None and package.__file__.startswith(sys.prefix), package.__file__
    assert importlib.metadata.version(package.__name__.replace("_", "-")) == package.__version__ == "0.1.0"
assert Kalshi.__module__ == AsyncKalshi.__module__ == "venuekit_kalshi.client"
assert Fill.__module__ == "venuekit_kalshi_api.models.fill"

for absent in ("venuekit_sandbox", "venuekit_habittrade", "pydantic", "jinja2", "yaml", "pytest"):
    assert importlib.util.find_spec(absent) is None, absent
"""

SOUND = '''
"""What somebody might write who uses the client."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import assert_type

import httpx
from venuekit import RawResponse, RetryPolicy, Secret, errors
from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_kalshi.models import (
    EventPosition,
    Fill,
    GetBalanceResponse,
    GetFillsResponse,
    MarketPosition,
    MarketResult,
    Settlement,
    Side,
)


def build() -> Kalshi:
    with Kalshi.from_env(timeout=2.0) as client:
        assert_type(client, Kalshi)
    return Kalshi(
        key_id=Secret("id"),
        private_key=Path("key.pem"),
        base_url="https://api.example.com",
        timeout=httpx.Timeout(5.0),
        retry=RetryPolicy(attempts=3),
        http_client=httpx.Client(),
    )


def balance(kalshi: Kalshi) -> Decimal:
    found = kalshi.portfolio.get_balance(subaccount=3)
    assert_type(found, GetBalanceResponse)
    assert_type(found.balance, int)
    assert_type(found.balance_dollars, Decimal | None)
    if found.balance_dollars is None:
        return Decimal(found.balance) / 100
    assert_type(found.balance_dollars, Decimal)
    return found.balance_dollars


def fills(kalshi: Kalshi, tickers: Sequence[str]) -> dict[str, Decimal]:
    page = kalshi.portfolio.get_fills(ticker=tickers, limit=200)
    assert_type(page, GetFillsResponse)
    assert_type(page.fills, list[Fill])
    assert_type(page.cursor, str | None)
    counts: dict[str, Decimal] = {}
    for fill in kalshi.portfolio.iter_fills(ticker="A", limit=200, cursor=page.cursor):
        assert_type(fill, Fill)
        assert_type(fill.count_fp, Decimal | None)
        assert_type(fill.created_time, datetime | None)
        assert_type(fill.side, Side | None)
        if fill.side is not None and fill.side.is_known and fill.side == Side.YES and fill.count_fp is not None:
            counts[fill.ticker] = counts.get(fill.ticker, Decimal(0)) + fill.count_fp
        if fill.created_time is not None and fill.created_time < datetime.now(UTC):
            print(fill.to_dict(), fill.to_json().decode())
    return counts


def walks(kalshi: Kalshi) -> None:
    for settlement in kalshi.portfolio.iter_settlements():
        assert_type(settlement, Settlement)
        assert_type(settlement.market_result, MarketResult)
    assert_type(list(kalshi.portfolio.iter_market_positions(count_filter="position")), list[MarketPosition])
    assert_type(list(kalshi.portfolio.iter_event_positions()), list[EventPosition])
    walk = kalshi.portfolio.iter_fills()
    for page in walk.pages():
        assert_type(page, GetFillsResponse)
    bookmark: str | None = walk.cursor
    assert_type(walk.finished, bool)
    print(walk, list(kalshi.portfolio.iter_settlements(cursor=bookmark)))


def raw(kalshi: Kalshi) -> bytes:
    answer = kalshi.portfolio.with_raw_response.get_balance()
    assert_type(answer, RawResponse[GetBalanceResponse])
    assert_type(answer.status_code, int)
    assert_type(answer.headers["date"], str)
    assert_type(answer.parsed, GetBalanceResponse)
    return answer.content


def failures(kalshi: Kalshi) -> str | None:
    try:
        kalshi.portfolio.get_balance()
    except errors.RateLimited as limited:
        assert_type(limited.retry_after, float | None)
        return limited.venue_code
    except errors.VenueError as refused:
        assert_type(refused.status, int)
        assert_type(refused.content, bytes)
        return refused.venue_message
    except errors.DecodeError as odd:
        return odd.path
    except errors.TransportError as broken:
        return f"{broken.operation} {broken.attempts}"
    except ValueError as wrong:
        return str(wrong)
    return None


async def asynchronously() -> list[Fill]:
    async with AsyncKalshi.from_env() as kalshi, AsyncKalshi(key_id="id", private_key=b"key") as other:
        assert_type(kalshi, AsyncKalshi)
        one, two = await asyncio.gather(kalshi.portfolio.get_balance(), other.portfolio.get_fills(limit=1))
        assert_type(one, GetBalanceResponse)
        assert_type(two, GetFillsResponse)
        answer = await kalshi.portfolio.with_raw_response.get_fills()
        assert_type(answer, RawResponse[GetFillsResponse])
        async for position in kalshi.portfolio.iter_market_positions():
            assert_type(position, MarketPosition)
            assert_type(position.realized_pnl_dollars, Decimal | None)
        return [fill async for fill in kalshi.portfolio.iter_fills(ticker="A")]
'''

WRONG = '''
"""What type checkers should stop. Behind each line: what mypy calls it, what pyright calls it."""

from decimal import Decimal

from venuekit_kalshi import AsyncKalshi, Kalshi
from venuekit_kalshi.models import Fill, Fills  # attr-defined | reportAttributeAccessIssue reportUnusedImport


def use(kalshi: Kalshi, fill: Fill) -> None:
    kalshi.portfolio.get_balances()  # attr-defined | reportAttributeAccessIssue
    print(kalshi.portfolio.get_balance().balanse)  # attr-defined | reportAttributeAccessIssue
    kalshi.portfolio.get_fills(limit="200")  # arg-type | reportArgumentType
    kalshi.portfolio.get_fills(ticker=7)  # arg-type | reportArgumentType
    kalshi.portfolio.get_fills(tickers="A")  # call-arg | reportCallIssue
    kalshi.portfolio.get_fills("A")  # call-arg | reportCallIssue
    kalshi.portfolio.iter_fills(limit="200")  # arg-type | reportArgumentType
    kalshi.portfolio.get_positions(count_filter="resting")  # arg-type | reportArgumentType
    Kalshi("id", "key")  # call-arg | reportCallIssue
    Kalshi(key_id="id", private_key="key", timeout="10")  # arg-type | reportArgumentType
    Kalshi(key_id="id", private_key="key", surprise=1)  # call-arg | reportCallIssue
    count: Decimal = fill.count_fp  # assignment | reportAssignmentType
    cents: float = fill.yes_price_dollars or 0.0  # assignment | reportAssignmentType
    print(fill.count_fp + count, cents)  # operator | reportOptionalOperand
    Fill(fill_id=1)  # arg-type call-arg | reportCallIssue


async def wait(kalshi: AsyncKalshi) -> None:
    print(kalshi.portfolio.get_balance().balance)  # attr-defined | reportAttributeAccessIssue
    for fill in kalshi.portfolio.iter_fills():  # attr-defined | reportGeneralTypeIssues
        print(fill)
'''


class Complaint(NamedTuple):
    """One error of a type checker."""

    file: str
    line: int
    rule: str


class Checked(NamedTuple):
    """What the type checkers say about the snippets."""

    mypy: list[Complaint]
    pyright: list[Complaint]

    def of(self, file: str) -> tuple[list[Complaint], list[Complaint]]:
        return [one for one in self.mypy if one.file == file], [one for one in self.pyright if one.file == file]


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory, installed: Path) -> Checked:
    folder = tmp_path_factory.mktemp("snippets")
    for name, text in (("sound.py", SOUND), ("wrong.py", WRONG)):
        (folder / name).write_text(text.lstrip(), encoding="utf-8")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.11"}', encoding="utf-8")
    mypy = subprocess.Popen(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--config-file=", "--python-version", "3.11", "--output", "json"),
            *("--python-executable", str(installed), "--cache-dir", str(folder / "cache"), "sound.py", "wrong.py"),
        ],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    pyright = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", str(installed), "--outputjson", "sound.py", "wrong.py"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    said, complained = mypy.communicate(timeout=300)
    assert mypy.returncode in (0, 1), complained
    assert pyright.returncode in (0, 1), pyright.stderr
    by_mypy = [json.loads(line) for line in said.splitlines() if line.startswith("{")]
    by_pyright = json.loads(pyright.stdout)["generalDiagnostics"]
    return Checked(
        sorted(Complaint(Path(one["file"]).name, one["line"], one["code"]) for one in by_mypy if one["severity"] == "error"),
        sorted(Complaint(Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["rule"]) for one in by_pyright),
    )


def test_wheels_can_be_imported_outside_the_repository(installed: Path, tmp_path: Path) -> None:
    run(installed, "-I", "-W", "error", "-c", IMPORTS, cwd=tmp_path)


def test_a_correct_program_passes_type_checks(checked: Checked) -> None:
    assert checked.of("sound.py") == ([], [])


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_find_each_error_and_no_other(checked: Checked, checker: str) -> None:
    expected = {
        (number, rule)
        for number, line in enumerate(WRONG.lstrip().splitlines(), 1)
        if (stated := re.search(r"  # ([\w -]+) \| (\w[\w ]*)$", line))
        for rule in stated[1 if checker == "mypy" else 2].split()
    }
    found = {(one.line, one.rule) for one in getattr(checked, checker) if one.file == "wrong.py"}
    assert len(expected) >= 17
    # Strict pyright also reports the unknown type of a wrong expression, which is a consequence of its error.
    assert {one for one in found if not one[1].startswith("reportUnknown")} == expected
