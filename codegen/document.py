"""Read a venue's OpenAPI document: YAML with JSON's types, and references."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from codegen.errors import ValidationError

Json = dict[str, Any]


class _PlainLoader(yaml.CSafeLoader):
    """Reads YAML with JSON's types: ``yes`` and ``2026-11-21`` are texts; only true, false, null and numbers are special."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012  # signature of the base class


_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:null", re.compile(r"^(?:null|~|)$"), ["n", "~", ""])
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^-?(?:0|[1-9][0-9]*)$"), list("-0123456789"))
_PlainLoader.add_implicit_resolver("tag:yaml.org,2002:float", re.compile(r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$"), list("-0123456789"))


class Document:
    """One venue's OpenAPI document."""

    def __init__(self, root: Json) -> None:
        self.root = root
        """The document as read; it is never modified."""
        self.schemas: Json = root.get("components", {}).get("schemas", {})
        """Schemas by name."""

    @classmethod
    def load(cls, path: Path) -> Document:
        """Raise ``ValidationError`` if the file isn't a YAML mapping."""
        try:
            root = yaml.load(path.read_text(encoding="utf-8"), Loader=_PlainLoader)  # noqa: S506  # nosec B506  # a SafeLoader
        except yaml.YAMLError as error:
            raise ValidationError(str(path), f"not YAML: {error}; fix the syntax there") from None
        if not isinstance(root, dict) or not str(root.get("openapi", "")).startswith("3.1"):
            raise ValidationError(str(path), "must be a mapping that starts with openapi: 3.1.x; begin the file with that line")
        return cls(root)

    def resolve(self, node: Json) -> Json:
        """Return ``node``, or the target of its ``$ref`` within this document."""
        seen: set[str] = set()
        while "$ref" in node:
            reference = node["$ref"]
            if reference in seen or not reference.startswith("#/"):
                raise ValidationError(
                    reference,
                    "references must stay inside the document and must not be circular; refer to something below components",
                )
            seen.add(reference)
            target: Any = self.root
            for step in reference[2:].split("/"):
                target = target.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(target, dict) else None
            if not isinstance(target, dict):
                raise ValidationError(reference, "doesn't exist; define it, or fix its spelling")
            node = target
        return node
