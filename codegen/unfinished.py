"""Marks that the scaffold leaves in a venue's files for the parts that its author still has to write."""

from __future__ import annotations

import re
from pathlib import Path

from attrs import frozen

from codegen.document import Document
from codegen.errors import Problem, ValidationError

_MARK = re.compile(r"UNFINISHED: (.*?)(?: -->)?$")
_SOURCE = re.compile(r"https://docs\.[a-z0-9-]+\.example/[a-z]*")
_TEXTS = {".json", ".md", ".py", ".toml", ".yaml"}


@frozen
class Mark:
    """One marked line."""

    place: str
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


def unfinished(venue: str, root: Path) -> list[Mark]:
    """Return the marks in a venue's files, in the order in which an author writes them: document, overlay, sandbox."""
    return _found(_MARK, venue, root)


def check_finished(venue: str, specs: Path) -> None:
    """Raise ``ValidationError`` for every mark and every placeholder source, once the document has a real address."""
    marks, sources = unfinished(venue, specs.parent), _found(_SOURCE, venue, specs.parent)
    if (marks or sources) and not _is_placeholder(specs / venue / "openapi.yaml"):
        raise ValidationError.of(
            [Problem("unfinished", mark.what, "write this part and delete the mark", location=mark.place) for mark in marks]
            + [
                Problem(
                    "placeholder source", source.what, "name the venue's page, and check what is said here", location=source.place
                )
                for source in sources
            ]
        )


def _found(pattern: re.Pattern[str], venue: str, root: Path) -> list[Mark]:
    module = root / "sandbox" / "src" / "venuekit_sandbox" / "venues"
    folders = [root / "specs" / venue, root / "overlays" / venue, module / venue]
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in _TEXTS]
    return [
        Mark(f"{path.relative_to(root).as_posix()}:{number}", found[pattern.groups])
        for path in (*files, module / f"{venue}.py")
        if path.is_file()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := pattern.search(line))
    ]


def _is_placeholder(description: Path) -> bool:
    """Return whether the document's first address is reserved, like the scaffold's."""
    servers = Document.load(description).root.get("servers") or [{}]
    return re.match(r"https://[^/:]+\.example(?:[/:]|$)", str(servers[0].get("url", ""))) is not None
