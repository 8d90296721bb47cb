"""``python -m demo``: check the generated code, build every wheel, install them in a new environment, run ``demo.demo`` there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from venv import EnvBuilder

from rich.console import Console

from demo.steps import arguments, step, terminal

ROOT = Path(__file__).parent.parent
PACKAGES = sorted(
    path.parent
    for pattern in ("*/pyproject.toml", "*/*/pyproject.toml")
    for path in ROOT.glob(pattern)
    if "integrations" not in path.parts  # they have many dependencies that the demo doesn't show
)


class _Failed(Exception):
    """A step failed; the text is the output of its command."""


def main() -> int:
    """Return the exit status: that of the demo, or 1 if the preparation failed."""
    arguments()  # fail before the long build if an argument is wrong
    console = terminal()
    console.print()
    try:
        with TemporaryDirectory(prefix="venuekit-demo-") as place:
            python = _prepare(console, Path(place))
            return subprocess.run([python, "-m", "demo.demo", *sys.argv[1:]], cwd=ROOT, check=False).returncode  # noqa: S603  # nosec B603
    except _Failed as failed:
        console.print(str(failed).strip(), markup=False, soft_wrap=True, style="red")
        return 1


def _prepare(console: Console, place: Path) -> str:
    """Prepare the demo; return the interpreter of the new environment."""
    wheels = place / "wheels"
    with step(console, "generating, to compare", "generated/ is up to date with specs/ and codegen/"):
        _run("-m", "codegen", "--check")
    with step(console, "building", f"{len(PACKAGES)} wheels built") as status:
        for done, package in enumerate(PACKAGES):
            status.update(f"building {package.relative_to(ROOT)} ({done + 1} of {len(PACKAGES)})")
            _run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(package))
    with step(console, "installing", "wheels installed in an empty environment"):
        # No pip inside: the environment contains only the wheels and their dependencies.
        builder = EnvBuilder(with_pip=False, symlinks=os.name != "nt")
        builder.create(place / "clean")
        python = str(builder.ensure_directories(place / "clean").env_exe)
        _run("-m", "pip", "--python", python, "install", "--quiet", "-c", "constraints.txt", "rich", *map(str, wheels.iterdir()))
    return python


def _run(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603  # nosec B603
    if done.returncode:
        raise _Failed(f"{done.stdout}\n{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
