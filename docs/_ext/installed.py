"""Inspect an installed venue package: its client, methods and models, with their docstrings."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from importlib import import_module
from typing import Any, NamedTuple, is_typeddict


class Field(NamedTuple):
    """A field of a model."""

    name: str
    type: str
    unit: str
    text: str


class Package:
    """The package of a venue: clients and models as users import them."""

    def __init__(self, venue: str) -> None:
        """Import the package. Raises ``ValueError`` unless it has one pair of clients, ``Name`` and ``AsyncName``."""
        overlay = import_module(f"venuekit_{venue}")
        names = [name for name in overlay.__all__ if f"Async{name}" in overlay.__all__]
        if len(names) != 1:
            raise ValueError(f"{overlay.__name__} should have one pair of clients, Name and AsyncName; it has {overlay.__all__}")
        self.module, self.client = overlay.__name__, getattr(overlay, names[0])
        shown = import_module(f"venuekit_{venue}.models")
        found = {name: getattr(shown, name) for name in dir(shown) if not name.startswith("_")}
        self._fields: dict[str, list[Field]] = {}
        self.models: Mapping[str, type] = {
            name: kind for name, kind in found.items() if isinstance(kind, type) and not is_typeddict(kind)
        }

    def resource(self, tag: str) -> object:
        """Return the object with the methods of a tag."""
        return getattr(object.__new__(self.client), tag)  # without calling the constructor, which needs credentials

    def method(self, tag: str, operation: str) -> Callable[..., object]:
        """Return the method of an operation."""
        method: Callable[..., object] = getattr(self.resource(tag), operation)
        return method

    def iterators(self, tag: str, operation: str) -> list[str]:
        """Return the methods that iterate over the pages of an operation: those whose documentation names it."""
        methods = inspect.getmembers(type(self.resource(tag)), inspect.isfunction)
        return [name for name, method in methods if name.startswith("iter_") and f"``{operation}``" in (method.__doc__ or "")]

    def named_in(self, annotation: str) -> list[str]:
        """Return the models in an annotation."""
        return [name for name in dict.fromkeys(re.findall(r"\w+", annotation)) if name in self.models]

    def reached_from(self, annotation: str) -> list[str]:
        """Return the models in an annotation, and those in their fields, recursively."""
        found = dict.fromkeys(self.named_in(annotation))
        waiting = list(found)
        while waiting:
            inner = self.named_in(" ".join(field.type for field in self.fields(waiting.pop(0))))
            waiting += [name for name in inner if name not in found]
            found |= dict.fromkeys(inner)
        return list(found)

    def fields(self, model: str) -> list[Field]:
        """Return the fields of a model, each with the docstring below it; none for an enumeration."""
        if model not in self._fields:
            kind = self.models[model]
            self._fields[model] = [] if issubclass(kind, Enum) else _fields(kind)
        return self._fields[model]

    def written(self, value: object, annotation: str) -> str:
        """Return a sample value as Python source for an argument of that type."""
        names = re.findall(r"\w+", annotation)
        model = next(iter(self.named_in(annotation)), None)
        if isinstance(value, list):
            return "[" + ", ".join(self.written(item, annotation) for item in value) + "]"
        if isinstance(value, dict) and model is not None:
            types = {field.name: field.type for field in self.fields(model)}
            arguments = {snake_case(name): inner for name, inner in value.items()}
            return f"{model}({', '.join(f'{name}={self.written(inner, types[name])}' for name, inner in arguments.items())})"
        if "Decimal" in names and value is not None:
            return f'Decimal("{value}")'
        if "datetime" in names and isinstance(value, str):
            return f'datetime.fromisoformat("{value}")'
        return f'"{value}"' if isinstance(value, str) and value.isprintable() and not set(value) & set('"\\') else repr(value)


class Docstring:
    """A parsed docstring in Google style."""

    def __init__(self, documented: Any) -> None:
        text = inspect.getdoc(documented) or ""
        parts = re.split(r"^(Args|Returns|Raises):\n((?: +.*\n?|\n(?= ))*)", f"{text}\n", flags=re.MULTILINE)
        sections = dict(zip(parts[1::3], parts[2::3], strict=True))
        before = re.sub(r"^Source:\s+\S+$", "", parts[0], flags=re.MULTILINE)
        self.summary, _, self.description = before.strip().partition("\n\n")
        self.arguments = _entries(sections.get("Args", ""))
        self.returns = " ".join(sections.get("Returns", "").split())
        self.raises = _entries(sections.get("Raises", ""))


def snake_case(name: str) -> str:
    """Return a venue's name in snake_case."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).replace("-", "_").lower()


def _fields(kind: type) -> list[Field]:
    units: Mapping[str, str] = getattr(kind, "units", {})
    (defined,) = ast.parse(inspect.getsource(kind)).body
    assert isinstance(defined, ast.ClassDef)  # the source of a class
    return [Field(name, type_, units.get(name, ""), _without_unit(text)) for name, type_, text in _documented(defined)]


def _entries(section: str) -> dict[str, str]:
    found = re.findall(r"^    (\w[\w, ]*): (.+(?:\n {5,}.+)*)", section, re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in found}


def _documented(defined: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for node, following in zip(defined.body, [*defined.body[1:], None], strict=True):
        if not isinstance(node, ast.AnnAssign) or "ClassVar" in ast.unparse(node.annotation):
            continue
        said = following.value if isinstance(following, ast.Expr) else None
        text = said.value if isinstance(said, ast.Constant) and isinstance(said.value, str) else ""
        yield ast.unparse(node.target), ast.unparse(node.annotation), " ".join(text.split())


def _without_unit(text: str) -> str:
    return re.sub(r" Unit: [\w-]+\.$", "", text)  # the unit has its own column
