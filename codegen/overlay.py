"""The one generated file of an overlay: ``resources.py``, which adds the resources in ``pagination`` to the clients.

It is derived from the classes of ``pagination`` and the bases of the generated package, which are parsed and never imported.
"""

from __future__ import annotations

import ast
import tempfile
from itertools import pairwise
from pathlib import Path

from attrs import frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.errors import ValidationError
from codegen.iterators import pagination_modules
from codegen.tree import format_files

_ENVIRONMENT = Environment(  # nosec B701  # Python needs no HTML escapes
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701
)
_NAME = "resources.py"


@frozen
class PagedResource:
    """A resource that the overlay extends."""

    tag: str
    module: str
    """The module of its two classes."""
    class_name: str
    """Name of the synchronous class; the asynchronous one has the prefix ``Async``."""
    description: str


def write_overlays(chosen: list[str], generated: Path, overlays: Path) -> None:
    """Write ``resources.py`` of each venue that has an overlay."""
    for venue in chosen:
        if (text := resources_module(venue, generated, overlays)) is not None:
            _path(venue, overlays).write_text(text, encoding="utf-8")


def overlay_differences(chosen: list[str], generated: Path, overlays: Path) -> list[str]:
    """Return what writing would change: one line per file, missing or different."""
    found = []
    for venue in chosen:
        path, text = _path(venue, overlays), resources_module(venue, generated, overlays)
        if text is not None and (not path.is_file() or path.read_text(encoding="utf-8") != text):
            what = "differs from what is generated" if path.is_file() else "missing"
            found.append(f"{path.relative_to(overlays.parent).as_posix()}: {what}")
    return found


def resources_module(venue: str, generated: Path, overlays: Path) -> str | None:
    """Return the text of ``resources.py``; None if the venue has no overlay or isn't generated yet. Raises ``ValidationError``."""
    package, bases = _path(venue, overlays).parent, generated / venue / "src" / f"venuekit_{venue}_api" / "client.py"
    if not package.is_dir() or not bases.is_file():
        return None  # missing generated code is reported elsewhere
    client, described = _client(bases)
    text = _ENVIRONMENT.get_template("overlay_resources.py.jinja").render(
        venue=venue,
        client=client,
        resources=_resources(venue, package, described),
        reconciled=(package / "reconciliation.py").is_file(),
    )
    with tempfile.TemporaryDirectory() as elsewhere:
        path = Path(elsewhere) / package.name / _NAME
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        format_files(path.parent)
        return path.read_text(encoding="utf-8")


def _path(venue: str, overlays: Path) -> Path:
    return overlays / venue / "src" / f"venuekit_{venue}" / _NAME


def _client(path: Path) -> tuple[str, dict[str, str]]:
    """Return the prefix of the venue's class names, and the descriptions of the resources of the generated client."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.ClassDef(name=name, bases=[ast.Name(id="Client")], body=body):
                texts = {}
                for part, after in pairwise(body):
                    match part, after:
                        case ast.Assign(targets=[ast.Name(id=tag)]), ast.Expr(value=ast.Constant(value=str(text))):
                            texts[tag] = text
                return name.removesuffix("Client"), texts
    raise ValidationError(str(path), "contains no client; run `nox -s generate` for the whole venue")


def _resources(venue: str, package: Path, described: dict[str, str]) -> list[PagedResource]:
    """Return the resources that classes of ``pagination`` extend, sorted by name. Raises ``ValidationError``."""
    found: dict[str, dict[str, tuple[str, str]]] = {"": {}, "Async": {}}
    for path in pagination_modules(package):
        module = ".".join((package.name, *path.relative_to(package).with_suffix("").parts)).removesuffix(".__init__")
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tags = _imported(tree, f"venuekit_{venue}_api.resources")
        for node in tree.body:
            match node:
                case ast.ClassDef(name=name, bases=[ast.Attribute(value=ast.Name(id=base)) | ast.Name(id=base)]) if base in tags:
                    prefix = "Async" if name.startswith("Async") else ""
                    found[prefix][tags[base]] = (module, name.removeprefix("Async"))
    if differing := found[""].items() ^ found["Async"].items():
        tag = min(differing)[0]
        raise ValidationError(
            f"overlays/{venue}: pagination", f"{tag} differs between the two clients; give both a class with the same name"
        )
    return [PagedResource(tag, *found[""][tag], described[tag]) for tag in sorted(found[""])]


def _imported(tree: ast.Module, resources: str) -> dict[str, str]:
    """Return the resources that a module imports, by their local names: modules and classes."""
    tags: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.ImportFrom(module=str(module), names=names) if f"{module}.".startswith(f"{resources}."):
                of_class = module.removeprefix(resources).removeprefix(".")
                tags |= {one.asname or one.name: of_class or one.name for one in names}
    return tags
