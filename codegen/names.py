"""Names that generated code uses itself."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from codegen.errors import ValidationError
from codegen.kinds import WIRE_TYPES

ATTRIBUTES = {"check", "date", "from_dict", "from_json", "to_dict", "to_json", "units"}
"""Attributes of ``Model``; and ``date``, which would hide the type used by other fields."""


def free(name: str, taken: Iterable[str]) -> str:
    """Return ``name``, with an underscore appended if it is taken."""
    return f"{name}_" if name in taken else name


def resource_class(tag: str, classes: Iterable[str]) -> str:
    """Return the name of a tag's resource class; if a schema has that name, the resource gets another."""
    name = "".join(word[:1].upper() + word[1:] for word in tag.split("_"))
    return f"{name}Resource" if name in classes else name


def refuse_clashes(
    classes: Mapping[str, str], modules: Mapping[str, str], resources: Iterable[str], sent: Iterable[str], templates: Path
) -> None:
    """Raise ``ValidationError`` if a schema's name is that of another schema, or is used by generated code.

    ``sent`` are the schemas that also have a ``TypedDict``.
    """
    taken = {name for name in dir(builtins) if name[:1].isupper()} | {"Struct", "TaggedUnions", *WIRE_TYPES}
    for template in sorted(templates.glob("*.jinja")):
        for names in re.findall(r"^from [\w.]+ import (\([^)]*\)|[^(\n]*)$", template.read_text(encoding="utf-8"), re.MULTILINE):
            taken.update(re.findall(r"\b[A-Z]\w*", names))
    for resource in resources:
        taken.update(f"{prefix}{resource}{raw}" for prefix in ("", "Async") for raw in ("", "WithRawResponse"))
    taken.update(f"Wire{name}" for name in classes.values())
    taken.update(f"{classes[name]}Params" for name in sent)
    for component, name in classes.items():
        if name in taken:
            raise ValidationError(component, f"the name {name} is used by generated code; rename the schema")
        twin = next((other for other in classes if other != component and modules[other] == modules[component]), None)
        if twin is not None:
            raise ValidationError(component, f"would get the same module as {twin}, {modules[twin]}.py; rename one of them")
