"""The files of a new venue, from templates."""

from __future__ import annotations

import keyword
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).parent / "templates"
LICENCE = Path(__file__).parents[1] / "LICENSE"
SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*")
RESERVED = {"sandbox", "api", "venues", "seed"}
"""Names of other packages, and arguments of ``Sandbox(...)`` that are not venues."""
LONGEST = 24


class NameRefused(Exception):
    """A venue can't have this name; the text says why, and how to fix it."""


def lay_out(name: str, root: Path) -> list[Path]:
    """Write the files below ``root``, all or none, and return them. Raises ``NameRefused``."""
    check_name(name, root)
    words = name.split("_")
    context = {
        "name": name,
        "title": " ".join(word.capitalize() for word in words),
        "client": "".join(word.capitalize() for word in words),
        "dashed": name.replace("_", "-"),
        "shouted": name.upper(),
        "camel": words[0] + "".join(word.capitalize() for word in words[1:]),
        "today": datetime.now(UTC).strftime("%Y-%m-%d"),
    }
    templates = Environment(  # nosec B701  # YAML and Python need no HTML escapes
        loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False  # noqa: S701
    )  # fmt: skip
    written = {
        target: templates.get_template(template).render(context) for template, target in targets(name, root).items()
    }  # all are rendered before the first is written
    for target, text in written.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    typed = root / "overlays" / name / "src" / f"venuekit_{name}" / "py.typed"
    typed.touch()
    licence = root / "overlays" / name / "LICENSE"
    licence.write_bytes(LICENCE.read_bytes())
    made = [*written, typed, licence]
    _format(path for path in made if path.suffix == ".py")
    return sorted(made)


def check_name(name: str, root: Path) -> None:
    """Raise ``NameRefused`` unless a new venue may have this name."""
    if not SNAKE_CASE.fullmatch(name) or len(name) > LONGEST:
        raise NameRefused(f"{name!r} can't name a venue; use at most {LONGEST} characters in snake_case, such as north_bank")
    if keyword.iskeyword(name) or keyword.issoftkeyword(name) or name in RESERVED or name.endswith("_api"):
        raise NameRefused(
            f"{name!r} is already used for something else; add a word, such as {name.removesuffix('_api')}_exchange"
        )
    for taken in (*_folders(name, root), root / f"sandbox/src/venuekit_sandbox/venues/{name}.py"):
        if taken.exists():
            raise NameRefused(f"{taken.relative_to(root)} exists already; choose another name, or remove it first")


def remove(name: str, root: Path) -> None:
    """Delete everything that ``lay_out`` and the generator wrote for a venue."""
    for folder in _folders(name, root):
        shutil.rmtree(folder, ignore_errors=True)
    (root / f"sandbox/src/venuekit_sandbox/venues/{name}.py").unlink(missing_ok=True)


def targets(name: str, root: Path) -> dict[str, Path]:
    """Return the path of each template's file."""
    rooms = {
        "specs": root / "specs" / name,
        "overlay": root / "overlays" / name,
        "sandbox": root / "sandbox/src/venuekit_sandbox/venues",
    }
    found = {}
    for path in sorted(path for path in TEMPLATES.rglob("*.jinja")):
        room, *inner = path.relative_to(TEMPLATES).parts
        at = rooms[room].joinpath(*(part.replace("VENUE", name) for part in inner)).with_suffix("")
        found[path.relative_to(TEMPLATES).as_posix()] = at
    return found


def _folders(name: str, root: Path) -> list[Path]:
    return [root / room / name for room in ("specs", "overlays", "generated", "tests/venues")] + [
        root / "sandbox/src/venuekit_sandbox/venues" / name
    ]


def _format(paths: Iterable[Path]) -> None:
    """Format the files, since line breaks and sorting depend on the venue's name."""
    files = [str(path) for path in paths]
    settings = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "130"]
    sort = ["--fix-only", "--select", "I,RUF022", "--config", 'lint.isort.known-first-party = ["venuekit", "venuekit_*"]']
    for command in (["check", *sort], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *settings, *files], check=True)  # noqa: S603  # nosec B603
