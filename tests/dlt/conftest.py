"""Fixtures that keep dlt and its pipelines in a temporary folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import dlt
import pytest
from dlt.pipeline.pipeline import Pipeline

from tests.dlt.loads import pipeline_in
from venuekit_kalshi import Kalshi
from venuekit_sandbox import Sandbox

OpenPipeline = Callable[[], Pipeline]


@pytest.fixture(autouse=True)
def _apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path / "dlt"))
    monkeypatch.chdir(tmp_path)
    yield
    if (active := dlt.current.pipeline()) is not None:
        active.deactivate()


@pytest.fixture
def open_pipeline(tmp_path: Path) -> OpenPipeline:
    """Opens the pipeline as a new process would: with the files of earlier runs, and nothing in memory."""
    return lambda: pipeline_in(tmp_path)


@pytest.fixture
def kalshi(sandbox: Sandbox) -> Iterator[Kalshi]:
    with Kalshi(**sandbox.kalshi.client_args) as client:
        yield client
