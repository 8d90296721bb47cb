"""Fixtures of the awkward venue's package."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from codegen.tree import build


@pytest.fixture(scope="package")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package, generated and importable during these tests."""
    output = tmp_path_factory.mktemp("generated")
    build(Path(__file__).parent, output, ["awkward"])
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(output / "awkward" / "src"))
        yield importlib.import_module("venuekit_awkward_api")
    for name in [name for name in sys.modules if name.startswith("venuekit_awkward_api")]:
        del sys.modules[name]


@pytest.fixture
def models(package: ModuleType) -> ModuleType:
    """Its models."""
    return importlib.import_module(f"{package.__name__}.models")
