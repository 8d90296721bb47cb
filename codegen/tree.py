"""Generated trees: formatting, locking, writing, comparing."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from codegen.errors import ValidationError
from codegen.venue import generate_venue

TOOLS = ("openapi-python-client", "datamodel-code-generator", "msgspec", "attrs", "PyYAML", "Jinja2", "ruff")
CODEGEN = Path(__file__).parent
LOCK = "GENERATED.lock"


def venues(specs: Path) -> list[str]:
    """Return the folders that contain an OpenAPI document."""
    return sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))


def build(specs: Path, output: Path, chosen: list[str]) -> None:
    """Generate the chosen venues below ``output``, and replace the old files if all succeed. Raises ``ValidationError``."""
    with tempfile.TemporaryDirectory() as elsewhere:
        for venue in chosen:
            _make(venue, specs / venue / "openapi.yaml", Path(elsewhere) / venue)
        for venue in chosen:
            if (output / venue).exists():
                shutil.rmtree(output / venue)
            output.mkdir(parents=True, exist_ok=True)
            shutil.move(Path(elsewhere) / venue, output / venue)


def _make(venue: str, description: Path, target: Path) -> None:
    for name, text in generate_venue(venue, description).items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.rstrip() + "\n" if text.strip() else "", encoding="utf-8")
    format_files(target)
    (target / LOCK).write_text(_lock(description, target), encoding="utf-8")


def differences(specs: Path, output: Path, chosen: list[str]) -> list[str]:
    """Return what regeneration would change, one line per file: missing, unexpected or different."""
    with tempfile.TemporaryDirectory() as elsewhere:
        fresh = Path(elsewhere)
        build(specs, fresh, chosen)
        found: list[str] = []
        folders = sorted(path.name for path in output.iterdir()) if output.is_dir() else []
        found += [f"{name}: there is no OpenAPI document for this package" for name in folders if name not in venues(specs)]
        for venue in chosen:
            expected, actual = _contents(fresh / venue), _contents(output / venue)
            found += [f"{venue}/{name}: missing" for name in sorted(expected.keys() - actual.keys())]
            found += [f"{venue}/{name}: unexpected, nothing generates it" for name in sorted(actual.keys() - expected.keys())]
            found += [
                f"{venue}/{name}: differs from what is generated"
                for name in sorted(expected.keys() & actual.keys())
                if expected[name] != actual[name]
            ]
        return found


def _contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def format_files(target: Path) -> None:
    """Sort the imports of the files in a folder, remove unused ones, and wrap lines."""
    ruff = [sys.executable, "-m", "ruff"]
    rules = ["--isolated", "--no-cache", "--target-version", "py311", "--line-length", "130"]
    on_one_line = "lint.isort.split-on-trailing-comma=false"  # of imports, those that still fit once unused names are gone
    for command in (["check", "--fix-only", "--select", "F401,I,UP,TC", "--config", on_one_line], ["format"]):
        done = subprocess.run(  # noqa: S603  # nosec B603  # our own arguments
            [*ruff, command[0], *rules, *command[1:], target.name],
            cwd=target.parent,  # in other folders, ruff would treat neighbouring files as first-party modules
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ValidationError(
                target.name, f"ruff {command[0]} failed: {done.stderr or done.stdout}; report this as a bug of the generator"
            )


def _lock(description: Path, target: Path) -> str:
    """Return the hashes of all inputs and outputs."""
    lines = ["# Inputs and outputs of the generation of this package. Written by `nox -s generate`."]
    lines.append(f"description {_hash(description.read_bytes())}")
    makers = sorted(path for path in CODEGEN.rglob("*") if path.suffix in (".py", ".jinja", ".jinja2"))
    lines += [f"codegen/{path.relative_to(CODEGEN).as_posix()} {_hash(path.read_bytes())}" for path in makers]
    lines += [f"tool {tool}=={version(tool)}" for tool in TOOLS]
    lines += [f"file {name} {_hash(content)}" for name, content in sorted(_contents(target).items())]
    return "\n".join(lines) + "\n"


def _hash(content: bytes) -> str:
    return "sha256:" + hashlib.sha256(content).hexdigest()
