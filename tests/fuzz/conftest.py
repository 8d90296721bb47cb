"""Shared fixtures of these tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import Phase, settings

from tests.fuzz.spec import awkward_package

settings.register_profile("unshrunk", phases=[Phase.explicit, Phase.generate])  # for ``python -m tests.fuzz.mutations``


@pytest.fixture(scope="package", autouse=True)
def _awkward() -> Iterator[None]:
    with awkward_package():
        yield
