"""Write the reference before Sphinx reads it: pages of each venue in specs/, with its resources, operations and models."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from docs._ext.markup import table, toctree
from docs._ext.pages import VenuePages

if TYPE_CHECKING:
    from sphinx.application import Sphinx

SPECS = Path(__file__).parents[2] / "specs"


def setup(app: Sphinx) -> dict[str, object]:
    """Register with Sphinx to run before it looks for documents."""
    app.connect("builder-inited", lambda app: write(Path(app.srcdir) / "reference", SPECS))
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write(folder: Path, specs: Path) -> None:
    """Write the reference of all venues to ``folder`` and delete everything else; unchanged pages are not written."""
    pages = dict(reference(specs))
    for path in folder.rglob("*.md"):
        if path.relative_to(folder).as_posix() not in pages:
            path.unlink()
    for name, text in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def reference(specs: Path) -> Iterator[tuple[str, str]]:
    """Yield every page with its name."""
    venues = [VenuePages(path.parent) for path in sorted(specs.glob("*/openapi.yaml"))]
    rows = [[f"[{one.title}]({one.name}/index.md)", f"`{one.distribution}`", str(len(one.operations))] for one in venues]
    contents = toctree(f"{one.name}/index" for one in venues)
    yield (
        "index.md",
        f"# Reference\n\nEvery operation and model.\n\n{table(['venue', 'package', 'operations'], rows)}\n{contents}",
    )
    for venue in venues:
        yield f"{venue.name}/index.md", venue.venue()
        yield f"{venue.name}/models.md", venue.shared_models()
        for resource, operations in venue.resources.items():
            yield f"{venue.name}/{resource}/index.md", venue.resource(resource)
            for operation in operations:
                yield f"{venue.name}/{resource}/{operation}.md", venue.operation(operation)
