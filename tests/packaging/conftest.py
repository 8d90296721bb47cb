"""Every distribution, built once, and an environment with one venue installed."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from concurrent.futures import ThreadPoolExecutor
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
VENUES = sorted(path.parent.name for path in ROOT.glob("specs/*/openapi.yaml"))
FOLDERS = {
    "venuekit": "runtime",
    "venuekit-sandbox": "sandbox",
    **{f"venuekit-{path.parent.name}": f"integrations/{path.parent.name}" for path in ROOT.glob("integrations/*/pyproject.toml")},
    **{f"venuekit-{venue.replace('_', '-')}-api": f"generated/{venue}" for venue in VENUES},
    **{f"venuekit-{venue.replace('_', '-')}": f"overlays/{venue}" for venue in VENUES},
}
"""Folder of each distribution."""


class Distribution(NamedTuple):
    """The built files of one distribution."""

    name: str
    folder: Path
    sdist: Path
    wheel: Path
    """The wheel built from the sdist."""
    direct_wheel: Path
    """The wheel built from the folder."""

    @property
    def package(self) -> str:
        return self.name.replace("-", "_")

    @property
    def metadata(self) -> Message:
        with ZipFile(self.wheel) as archive:
            name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
            return Parser().parsestr(archive.read(name).decode())


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Distribution]:
    """All distributions by name."""
    output = tmp_path_factory.mktemp("dist")

    def built(name: str) -> Distribution:
        folder, target = ROOT / FOLDERS[name], output / name
        build = (sys.executable, "-m", "build", "--no-isolation")
        run(*build, "--outdir", str(target), str(folder))
        run(*build, "--wheel", "--outdir", str(target / "direct"), str(folder))
        (sdist,), (wheel,), (direct,) = target.glob("*.tar.gz"), target.glob("*.whl"), target.glob("direct/*.whl")
        return Distribution(name, folder, sdist, wheel, direct)

    with ThreadPoolExecutor(2) as pool:
        return {one.name: one for one in pool.map(built, FOLDERS)}


@pytest.fixture(scope="session")
def installed(distributions: dict[str, Distribution], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment with only Kalshi's client and its dependencies."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=False)
    python = environment / "bin" / "python"
    wheels = [str(distributions[name].wheel) for name in ("venuekit", "venuekit-kalshi-api", "venuekit-kalshi")]
    run(sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", *wheels)
    return python


def run(program: str | Path, *arguments: str, cwd: Path | None = None) -> None:
    """Run a program that must succeed, without this repository on its path; a failure shows its output."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run([program, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
