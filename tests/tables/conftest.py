"""Shared fixtures of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fuzz.spec import awkward_package


@pytest.fixture(scope="package", autouse=True)
def _awkward() -> Iterator[None]:
    with awkward_package():
        yield
