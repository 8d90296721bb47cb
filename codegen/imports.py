"""Imports between generated modules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from codegen.contexts import Import
from codegen.kinds import EnumType, ModelType, NamedType, SchemaType
from codegen.naming import Names

PARAMS = "_params"
"""Module of the ``TypedDict`` classes."""


@frozen
class Imports:
    """Modules of a package's classes."""

    names: Names
    modules: dict[str, str]
    """By class, those of ``models``."""
    wire_modules: dict[str, str]
    """By class, those of ``wire``."""

    def of(self, class_names: Iterable[str]) -> list[Import]:
        """Return the imports of models, enums and dictionaries."""
        return sorted({(self.modules[name], name) for name in class_names})

    def of_wire(self, class_names: Iterable[str]) -> list[Import]:
        """Return the imports of structs."""
        return sorted({(self.wire_modules[name], name) for name in class_names})

    def models(self, types: Iterable[SchemaType]) -> Iterator[str]:
        """Yield the class names of the models in these types."""
        return self._names(types, ModelType)

    def enums(self, types: Iterable[SchemaType]) -> Iterator[str]:
        """Yield the class names of the enums in these types."""
        return self._names(types, EnumType)

    def all(self, types: Iterable[SchemaType]) -> Iterator[str]:
        """Yield the class names of the models and enums in these types."""
        return self._names(types, NamedType)

    def _names(self, types: Iterable[SchemaType], kind: type[NamedType]) -> Iterator[str]:
        return (self.names.class_name(one.name) for found in types for one in found.walk() if isinstance(one, kind))
