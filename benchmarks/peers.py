"""Packages to compare with: those that the stock generators make of the same description, and the venue's own package."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import yaml

ROOT = Path(__file__).parent.parent
SPECS = ROOT / "specs"
KALSHI = "kalshi"
KALSHI_NUMBERS = "kalshi_numbers"
"""Generated from the same description, but with money in fills declared as JSON numbers."""
OFFICIAL = "kalshi_python_sync"


def run(arguments: list[str], *, where: Path = ROOT) -> str:
    """Return the standard output of ``python`` with these arguments; its errors are shown only if it fails."""
    # The generators look for ruff on PATH.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # packages that aren't installed would be compiled again in each process
    done = subprocess.run(  # nosec B603  # fixed arguments
        [sys.executable, *arguments], cwd=where, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"python {' '.join(arguments[:3])} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def make(folder: Path) -> None:
    """Generate packages from the Kalshi description and its variant with numbers into ``folder``, with all three generators."""
    variant = folder / "specs" / KALSHI_NUMBERS / "openapi.yaml"
    variant.parent.mkdir(parents=True)
    variant.write_text(_with_numbers((SPECS / KALSHI / "openapi.yaml").read_text(encoding="utf-8")), encoding="utf-8")
    for specs, venue in ((SPECS, KALSHI), (folder / "specs", KALSHI_NUMBERS)):
        make_stock(specs / venue / "openapi.yaml", folder / stock(venue))
        run([
            "-m", "datamodel_code_generator", "--input", str(specs / venue / "openapi.yaml"), "--input-file-type", "openapi",
            "--output", str(folder / f"{pydantic(venue)}.py"), "--output-model-type", "pydantic_v2.BaseModel",
            "--target-python-version", "3.11", "--formatters", "builtin", "--disable-timestamp",
        ])  # fmt: skip
    generate(folder / "specs", folder, KALSHI_NUMBERS)


def make_stock(description: Path, target: Path) -> None:
    """Run openapi-python-client with its default configuration."""
    run([
        "-m", "openapi_python_client", "generate", "--path", str(description), "--meta", "none", "--output-path", str(target),
    ])  # fmt: skip


def generate(specs: Path, folder: Path, venue: str) -> None:
    """Run our generator on ``specs/<venue>`` so that the package is importable from ``folder``."""
    run(["-m", "codegen", venue, "--specs", str(specs), "--output", str(folder / "generated")])
    (folder / ours(venue)).symlink_to(folder / "generated" / venue / "src" / ours(venue), target_is_directory=True)


def stock(venue: str) -> str:
    """Return the import name of a venue's stock client."""
    return f"stock_{venue}"


def pydantic(venue: str) -> str:
    """Return the import name of a venue's pydantic models."""
    return f"pydantic_{venue}"


def ours(venue: str) -> str:
    """Return the import name of our generated package of a venue."""
    return f"venuekit_{venue}_api"


def official() -> ModuleType | None:
    """Return the venue's own package, if it is installed."""
    return import_module(OFFICIAL) if find_spec(OFFICIAL) else None


def _with_numbers(description: str) -> str:
    document = yaml.load(description, Loader=yaml.CSafeLoader)  # CSafeLoader is safe
    for one in document["components"]["schemas"]["Fill"]["properties"].values():
        if one.get("format") == "decimal":
            one["type"] = "number"
    return yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False)
