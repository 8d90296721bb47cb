"""Marks that the scaffold leaves in a venue's files for the parts that its author still has to write."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen

from codegen.document import Document
from codegen.errors import Problem, ValidationError

_MARK = re.compile(r"UNFINISHED: (.*?)(?: -->)?$")
_TEXTS = {".md", ".py", ".toml", ".yaml"}


@frozen
class Mark:
    """One marked line."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def unfinished(venue: str, root: Path) -> list[Mark]:
    """Return the marks in a venue's files, in order."""
    module = root / "sandbox" / "src" / "venuekit_sandbox" / "venues"
    folders = [root / "specs" / venue, root / "overlays" / venue, module / venue]
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in _TEXTS)
    return [
        Mark(f"{path.relative_to(root).as_posix()}:{number}", found[1])
        for path in (*files, module / f"{venue}.py")
        if path.is_file()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := _MARK.search(line))
    ]


def check_finished(venue: str, specs: Path) -> None:
    """Raise ``ValidationError`` for every mark once the document has a real address."""
    marks = unfinished(venue, specs.parent)
    if marks and not _is_placeholder(specs / venue / "openapi.yaml"):
        raise ValidationError.of(
            Problem("unfinished", mark.what, "write it there, and delete the mark", location=mark.place) for mark in marks
        )


def _is_placeholder(description: Path) -> bool:
    """Return whether the document's first address is reserved, like the scaffold's."""
    servers = Document.load(description).root.get("servers") or [{}]
    return re.match(r"https://[^/:]+\.example(?:[/:]|$)", str(servers[0].get("url", ""))) is not None
