"""A load that is killed at any moment loses and repeats no row."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from dlt.common.storages.load_package import PackageStorage
from dlt.common.storages.load_storage import LoadStorage
from dlt.extract.storage import ExtractStorage
from dlt.pipeline.pipeline import Pipeline

from tests.dlt.killing import kill_and_compare, loaded
from tests.dlt.loads import fills, query
from venuekit_sandbox import Sandbox

STORAGES = {"extract": ExtractStorage, "load": LoadStorage, "package": PackageStorage, "pipeline": Pipeline}
MOMENTS = {
    "rows extracted, package not committed": ("extract", "commit_new_load_package", "before", 1),
    "package committed, local state not written": ("extract", "commit_new_load_package", "after", 1),
    "second package committed, local state not written": ("extract", "commit_new_load_package", "after", 2),
    "package normalized": ("load", "commit_new_load_package", "after", 1),
    "file in the database, not noted so": ("package", "save_pending_transition", "before", 1),
    "merged, not noted so": ("package", "save_pending_transition", "before", 3),
    "merged in the second package, not noted so": ("package", "save_pending_transition", "before", 6),
    "package loaded, not filed so": ("load", "complete_load_package", "before", 1),
}


def die(where: str, name: str, when: str, nth: int) -> None:
    """Make this process kill itself at the nth call of a dlt method."""
    owner: Any = STORAGES[where]
    original, calls = getattr(owner, name), list[int]()

    def method(*args: Any, **kwargs: Any) -> Any:
        calls.append(1)
        if when == "before" and len(calls) == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        found = original(*args, **kwargs)
        if when == "after" and len(calls) == nth:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    setattr(owner, name, method)


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_kill_at_a_critical_moment_changes_nothing(moment: str, sandbox: Sandbox, tmp_path: Path) -> None:
    environ = sandbox.kalshi.environ
    meddle = partial(die, *MOMENTS[moment])
    assert loaded(tmp_path, environ, 250, 2, meddle=meddle) == -signal.SIGKILL, "the method was not called that often"
    assert loaded(tmp_path, environ, 250, 2) == 0
    rows, distinct, _ = fills(tmp_path)
    assert rows == distinct == 1001
    assert query(tmp_path, "SELECT count(*) FROM _dlt_loads WHERE status = 0") >= [(2,)]


@pytest.mark.slow
def test_ten_kills_at_random_moments_change_nothing(tmp_path: Path) -> None:
    with Sandbox(venues=["kalshi"], kalshi={"fills": 20_000}) as sandbox:
        wrong, _, loads = kill_and_compare(tmp_path, sandbox.kalshi.environ, kills=10, seed=11, batch_rows=2_000, batches=4)
    assert not wrong
    assert loads > 0
