from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

import pytest

from tests.walks.history import History, Reader


@pytest.fixture
def reader(mode: str) -> Iterator[Callable[[History], Reader]]:
    """Return a function that creates readers."""
    with asyncio.Runner() as runner:
        yield lambda history: Reader(mode, history, runner)
