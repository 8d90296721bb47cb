"""The peers: what the stock generators make of the same description, and the venue's own package."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parent.parent
DESCRIPTION = ROOT / "specs" / "kalshi" / "openapi.yaml"
STOCK = "stock_kalshi"
PYDANTIC = "pydantic_kalshi"
OFFICIAL = "kalshi_python_sync"


def run(arguments: list[str], *, where: Path = ROOT) -> str:
    """Standard output of ``python`` with these arguments; what it complains of is shown only if it fails."""
    # The generators look for ruff on the search path.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    done = subprocess.run(
        [sys.executable, *arguments], cwd=where, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"python {' '.join(arguments[:3])} failed:\n{done.stderr or done.stdout}")
    return done.stdout


def make(folder: Path) -> None:
    """Put both stock packages of the Kalshi description into ``folder``."""
    make_stock(DESCRIPTION, folder / STOCK)
    run([
        "-m", "datamodel_code_generator", "--input", str(DESCRIPTION), "--input-file-type", "openapi",
        "--output", str(folder / f"{PYDANTIC}.py"), "--output-model-type", "pydantic_v2.BaseModel",
        "--target-python-version", "3.11", "--formatters", "builtin", "--disable-timestamp",
    ])  # fmt: skip


def make_stock(description: Path, target: Path) -> None:
    """What openapi-python-client makes of a description, as it comes."""
    run([
        "-m", "openapi_python_client", "generate", "--path", str(description), "--meta", "none", "--output-path", str(target),
    ])  # fmt: skip


def generate(specs: Path, output: Path, venue: str) -> Path:
    """What our generator makes of ``specs/<venue>``; the folder that holds the package, fit for ``sys.path``."""
    run(["-m", "codegen", venue, "--specs", str(specs), "--output", str(output)])
    return output / venue / "src"


def official() -> ModuleType | None:
    """The venue's own package, if it is installed."""
    return import_module(OFFICIAL) if find_spec(OFFICIAL) else None
