"""The peers: what the stock generators make of the same description, and the venue's own package."""

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
"""Made of the same description, but for money in fills, which is described as JSON numbers."""
OFFICIAL = "kalshi_python_sync"


def run(arguments: list[str], *, where: Path = ROOT) -> str:
    """Standard output of ``python`` with these arguments; what it complains of is shown only if it fails."""
    # The generators look for ruff on the search path.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    environment = {**os.environ, "PATH": path}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is not installed would be compiled anew each time
    done = subprocess.run(  # nosec B603  # our own arguments
        [sys.executable, *arguments], cwd=where, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"python {' '.join(arguments[:3])} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def make(folder: Path) -> None:
    """Put what the three generators make of the Kalshi description, and of its variant with numbers, into ``folder``."""
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
    """What openapi-python-client makes of a description, as it comes."""
    run([
        "-m", "openapi_python_client", "generate", "--path", str(description), "--meta", "none", "--output-path", str(target),
    ])  # fmt: skip


def generate(specs: Path, folder: Path, venue: str) -> None:
    """What our generator makes of ``specs/<venue>``, importable from ``folder``."""
    run(["-m", "codegen", venue, "--specs", str(specs), "--output", str(folder / "generated")])
    (folder / ours(venue)).symlink_to(folder / "generated" / venue / "src" / ours(venue), target_is_directory=True)


def stock(venue: str) -> str:
    """Import name of the stock client of a venue."""
    return f"stock_{venue}"


def pydantic(venue: str) -> str:
    """Import name of the pydantic models of a venue."""
    return f"pydantic_{venue}"


def ours(venue: str) -> str:
    """Import name of our generated package of a venue."""
    return f"venuekit_{venue}_api"


def official() -> ModuleType | None:
    """The venue's own package, if it is installed."""
    return import_module(OFFICIAL) if find_spec(OFFICIAL) else None


def _with_numbers(description: str) -> str:
    document = yaml.load(description, Loader=yaml.CSafeLoader)  # a safe one
    for one in document["components"]["schemas"]["Fill"]["properties"].values():
        if one.get("format") == "decimal":
            one["type"] = "number"
    return yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False)
