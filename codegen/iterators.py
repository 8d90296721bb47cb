"""Check that an overlay has an iterator for every listing. The files are parsed, not imported."""

from __future__ import annotations

import ast
from pathlib import Path

from codegen.errors import ValidationError

Found = dict[tuple[str, str], tuple[str, str]]
"""By the class of the resource (synchronous) and the name of the iterator: the operation that fetches a page, and the attribute of
a page that is iterated over. Two resources may have iterators with the same name, such as current and archived orders.
"""


def check_iterators(venue: str, generated: Path, overlays: Path) -> None:
    """Raise ``ValidationError`` unless each array of each paged operation has an iterator, the same in both clients."""
    resources = generated / venue / "src" / f"venuekit_{venue}_api" / "resources"
    if not resources.is_dir():
        return  # missing generated code is reported elsewhere
    listings = _listings(resources)
    path = overlays / venue / "src" / f"venuekit_{venue}" / "pagination.py"
    modules = pagination_modules(path.parent)
    if not modules:
        if listings:
            raise ValidationError(
                venue, f"{path.relative_to(overlays.parent)} is missing; it must iterate over {_words(listings)}"
            )
        return
    where = str((path.with_suffix("") if len(modules) > 1 else path).relative_to(overlays.parent))
    tree = ast.Module([node for module in modules for node in ast.parse(module.read_text(encoding="utf-8")).body], [])
    blocking, waiting = _iterators(where, tree, "paged"), _iterators(where, tree, "paged_async")
    for made, found, example in (("paged", blocking, ""), ("paged_async", waiting, "Async")):
        if missing := listings - set(found.values()):
            operation, attribute = min(missing)
            line = f"iter_{attribute} = {made}(<resource>.{example}<Resource>.{operation}, lambda page: page.{attribute})"
            raise ValidationError(where, f"no iterator over {_words(missing)}; add for example: {line}")
    if unknown := set(blocking.values()) - listings:
        raise ValidationError(
            where, f"iterates over {_words(unknown)}, which has no x-pagination; remove the iterator, or describe the pages"
        )
    _check_same(where, blocking, waiting)
    walks = _iterators(where, tree, "walked"), _iterators(where, tree, "walked_async")
    if unknown := set(walks[0].values()) - listings:
        raise ValidationError(
            where, f"walks over {_words(unknown)}, which has no x-pagination; remove the walk, or describe the pages"
        )
    _check_same(where, *walks)


def pagination_modules(package: Path) -> list[Path]:
    """Return the files with an overlay's iterators: ``pagination.py``, or the modules of the folder ``pagination``."""
    path = package / "pagination.py"
    return sorted(path.with_suffix("").glob("*.py")) or [path for path in [path] if path.is_file()]


def _check_same(where: str, blocking: Found, waiting: Found) -> None:
    """Raise ``ValidationError`` unless both clients have the same iterators."""
    if differing := blocking.items() ^ waiting.items():
        raise ValidationError(
            where,
            f"{'.'.join(min(differing)[0])} differs between the synchronous and the asynchronous resource; "
            "give both resources the same iterators",
        )


def _words(listings: set[tuple[str, str]]) -> str:
    return ", ".join(f"{attribute} of {operation}" for operation, attribute in sorted(listings))


def _listings(resources: Path) -> set[tuple[str, str]]:
    """Return the paginated operations, each with an attribute of its pages that holds items."""
    found = set()
    for path in resources.glob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            match node:
                case ast.AnnAssign(annotation=ast.Subscript(value=ast.Name(id="Operation")), value=ast.Call(keywords=described)):
                    stated = {part.arg: part.value for part in described}
                    match stated.get("pagination"):
                        case ast.Call(keywords=paging):
                            items = next(part.value for part in paging if part.arg == "items")
                            name = ast.literal_eval(stated["name"])
                            found |= {(name, attribute) for attribute in ast.literal_eval(items)}
    return found


def _iterators(where: str, tree: ast.Module, made: str) -> Found:
    """Return assignments in classes of the form ``name = paged(resource.Resource.operation, lambda page: page.items)``."""
    found: Found = {}
    resources = [part for part in tree.body if isinstance(part, ast.ClassDef)]
    for resource, node in ((part.name.removeprefix("Async"), node) for part in resources for node in part.body):
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(
                    func=ast.Name(id=function),
                    args=[ast.Attribute(attr=operation), ast.Lambda(body=ast.Attribute(attr=attribute))],
                ),
            ) if function == made:
                found[resource, name] = (operation, attribute)
            case ast.Assign(value=ast.Call(func=ast.Name(id=function))) if function == made:
                form = f"<name> = {made}(<resource>.<Resource>.<operation>, lambda page: page.<items>)"
                raise ValidationError(where, f"line {node.lineno} doesn't have the form {form}; rewrite it")
    return found
