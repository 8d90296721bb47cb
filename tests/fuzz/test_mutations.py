"""The mutations of ``mutations`` still apply."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.fuzz import mutations


@pytest.mark.parametrize("mutation", mutations.MUTATIONS, ids=[mutation.name for mutation in mutations.MUTATIONS])
def test_each_mutation_applies(mutation: mutations.Mutation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutations, "generate", lambda _: None)
    for folder in ("codegen", "runtime/src/venuekit"):
        ignored = shutil.ignore_patterns(*mutations.LEFT_OUT)
        shutil.copytree(mutations.ROOT / folder, tmp_path / folder, ignore=ignored)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.py")}
    mutation.commit(tmp_path)
    assert any(path.read_bytes() != content for path, content in before.items())


def test_expected_tests_exist() -> None:
    files = list((mutations.ROOT / "tests").rglob("test_*.py"))
    for mutation in mutations.MUTATIONS:
        for name in mutation.detected_by:
            file, _, function = name.partition("::")
            assert any(f"def {function}(" in path.read_text(encoding="utf-8") for path in files if path.name == file), name
