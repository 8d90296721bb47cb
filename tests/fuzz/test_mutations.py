"""The sabotages of ``mutations`` still find what they break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.fuzz import mutations


@pytest.mark.parametrize("sabotage", mutations.SABOTAGES, ids=[sabotage.name for sabotage in mutations.SABOTAGES])
def test_each_finds_its_place(sabotage: mutations.Sabotage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutations, "generate", lambda _: None)
    for folder in ("codegen", "runtime/src/venuekit"):
        ignored = shutil.ignore_patterns(*mutations.LEFT_OUT)
        shutil.copytree(mutations.ROOT / folder, tmp_path / folder, ignore=ignored)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.py")}
    sabotage.commit(tmp_path)
    assert any(path.read_bytes() != content for path, content in before.items())


def test_what_notices_them_exists() -> None:
    files = list((mutations.ROOT / "tests").rglob("test_*.py"))
    for sabotage in mutations.SABOTAGES:
        for name in sabotage.noticed_by:
            file, _, function = name.partition("::")
            assert any(f"def {function}(" in path.read_text(encoding="utf-8") for path in files if path.name == file), name
