"""``python -m codegen --check`` passes for the committed files only; generating replaces everything or nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.documents import SPECS, VENUES

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
VENUE = min(VENUES, key=lambda venue: (SPECS / venue / "openapi.yaml").stat().st_size)
"""Any venue works; this one is generated fastest."""
BELOW = f"generated/{VENUE}/src/venuekit_{VENUE}_api"
ENUM = min(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / BELOW / "models").glob("*.py")
    if "venuekit.codec.enums" in path.read_text(encoding="utf-8")
)
"""A file from the template of enums."""


def codegen(root: Path, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the generator of ``root``, from there or from another folder."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "codegen", *arguments],
        cwd=folder or root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the files that the generator uses."""
    for name in ("codegen", "specs", "generated", "overlays"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_committed_files_are_current() -> None:
    done = codegen(ROOT, "--check")
    assert done.returncode == 0, done.stderr
    # A venue that was just laid out has marks; with a real address, they would be errors.
    assert [line for line in done.stderr.splitlines() if not line.startswith("warning: unfinished: ")] == []


def spoil(root: Path) -> None:
    """Change generated files in every possible way."""
    change(root / BELOW / "client.py", "resources", "rezources")
    change(root / "generated" / VENUE / "GENERATED.lock", "sha256:", "sha256:0")
    (root / BELOW / "py.typed").unlink()
    (root / BELOW / "helpers.py").write_text("", encoding="utf-8")
    (root / "generated" / "oldvenue").mkdir()
    (root / "generated" / "notes.txt").write_text("", encoding="utf-8")


def test_every_difference_is_reported(copy: Path) -> None:
    spoil(copy)
    done = codegen(copy, "--check", VENUE)
    assert done.returncode == 1
    *told, advice = done.stderr.splitlines()
    assert sorted(told) == sorted(
        [
            f"generated/{VENUE}/GENERATED.lock: differs from what is generated",
            f"{BELOW}/client.py: differs from what is generated",
            f"{BELOW}/helpers.py: unexpected, nothing generates it",
            f"{BELOW}/py.typed: missing",
            "generated/notes.txt: there is no OpenAPI document for this package",
            "generated/oldvenue: there is no OpenAPI document for this package",
        ]
    )
    assert "nox -s generate" in advice


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (f"specs/{VENUE}/openapi.yaml", "openapi: 3.1.0\n", "openapi: 3.1.0\n# a remark\n", f"generated/{VENUE}/GENERATED.lock"),
        ("codegen/templates/enum.py.jinja", '"""', '{# a remark #}"""', f"generated/{VENUE}/GENERATED.lock"),
        ("codegen/templates/enum.py.jinja", "Generated from", "Made from", ENUM),
        ("codegen/words.py", "from __future__", "# a remark\nfrom __future__", f"generated/{VENUE}/GENERATED.lock"),
    ],
    ids=["description", "template", "template with an effect", "generator"],
)
def test_changed_inputs_are_reported(copy: Path, file: str, old: str, new: str, told: str) -> None:
    change(copy / file, old, new)
    done = codegen(copy, "--check", VENUE)
    assert done.returncode == 1
    assert f"{told}: differs from what is generated" in done.stderr.splitlines()


def test_a_venue_without_generated_files_is_reported(copy: Path) -> None:
    shutil.rmtree(copy / "generated" / VENUE)
    done = codegen(copy, "--check", VENUE)
    assert done.returncode == 1
    assert f"{BELOW}/py.typed: missing" in done.stderr.splitlines()


def test_checking_writes_nothing(copy: Path) -> None:
    spoil(copy)
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    codegen(copy, "--check", VENUE)
    assert before == {path: path.read_bytes() for path in copy.rglob("*") if path.is_file() and "__pycache__" not in path.parts}


def test_generating_restores_all_files(copy: Path) -> None:
    spoil(copy)
    shutil.rmtree(copy / "generated" / "oldvenue")
    (copy / "generated" / "notes.txt").unlink()
    assert codegen(copy, VENUE).returncode == 0
    done = codegen(copy, "--check", VENUE)
    assert done.returncode == 0, done.stderr


def test_output_does_not_depend_on_the_working_directory(copy: Path) -> None:
    elsewhere = copy / "elsewhere"
    for name in ("venuekit", "attrs", f"venuekit_{VENUE}_api"):  # names that a formatter may treat as first-party modules
        (elsewhere / name).mkdir(parents=True)
        (elsewhere / name / "__init__.py").write_text("", encoding="utf-8")
    (elsewhere / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n", encoding="utf-8")
    done = codegen(copy, "--check", VENUE, folder=elsewhere)
    assert done.returncode == 0, done.stderr


def test_an_invalid_description_changes_nothing(copy: Path) -> None:
    change(copy / "specs" / VENUE / "openapi.yaml", "x-retry: safe", "x-retry: sometimes")
    before = sorted((copy / "generated").rglob("*"))
    for arguments in ([], ["--check"]):
        done = codegen(copy, *arguments)
        assert done.returncode == 1
        assert re.match(r"error: \S+openapi\.yaml#/paths/\S+/get/x-retry: \w+: needs x-retry", done.stderr)
        assert "Traceback" not in done.stderr
        assert sorted((copy / "generated").rglob("*")) == before


def test_an_unknown_venue_is_refused(copy: Path) -> None:
    done = codegen(copy, "nowhere")
    assert done.returncode == 2
    assert "nowhere" in done.stderr
    assert VENUE in done.stderr
