"""The documented failures of a venue, each defined once and shared by all operations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from attrs import evolve, field, frozen

from codegen.contexts import LoaderContext, ResourceContext
from codegen.kinds import SchemaType
from codegen.operations import OperationSpec
from codegen.words import snake

Loaders = dict[str, LoaderContext]
"""Functions that load the reader of a body, by name."""


@frozen
class Failures:
    """Collects the failures that operations document; operations refer to them by name."""

    read: Callable[[Loaders, SchemaType], str]
    """Returns the expression for the reader of a body."""
    loaders: Loaders = field(factory=dict)
    bodies: dict[str, str] = field(factory=dict)
    """Names of bodies, by their expressions."""
    names: dict[tuple[str | None, str | None], str] = field(factory=dict)
    """Names of failures, by body and kind."""
    error_fields: dict[str, dict[str, tuple[str, ...]]] = field(factory=dict)
    """Paths of the parts of error bodies, by name."""
    tables: dict[str, str] = field(factory=dict)
    """Names of failures by status that several operations share, by the expressions that create them."""

    def of(self, operation: OperationSpec) -> str:
        """Return the expression for an operation's failures by status."""
        found: list[tuple[list[str], str]] = []
        for failure in operation.failures:
            name = f"failures.{self._name(failure.body, failure.error_kind)}"
            if not found or found[-1][1] != name:
                found.append(([], name))
            found[-1][0].append(repr(failure.status))
        parts = [
            f"dict.fromkeys(({', '.join(statuses)}), {name})" if len(statuses) > 1 else f"{statuses[0]}: {name}"
            for statuses, name in found
        ]
        if len(parts) == 1 and parts[0].startswith("dict"):
            return parts[0]
        return f"{{{', '.join(f'**{part}' if part.startswith('dict') else part for part in parts)}}}" if parts else ""

    def share(self, resources: list[ResourceContext]) -> list[ResourceContext]:
        """Name each table that several operations share, except tables that fit on a line because they contain a single failure."""
        uses = Counter(one.failures for resource in resources for one in resource.operations)
        names = {
            expression: f"failures.{named(self.tables, expression.replace('failures.', ''), 'BY_STATUS')}"
            for expression, count in uses.items()
            if count > 1 and expression.startswith("{")
        }
        return [
            evolve(
                resource,
                operations=[evolve(one, failures=names.get(one.failures, one.failures)) for one in resource.operations],
            )
            for resource in resources
        ]

    def _name(self, body: SchemaType | None, kind: str | None) -> str:
        label, name = "no body", None
        if body is not None:
            label = body.name or "".join(one.name for one in body.inner) or body.kind
            name = named(self.bodies, self.read(self.loaders, body), f"_{snake(label)}")
        return named(self.names, (name, kind), snake(f"{label} {kind or ''}").upper())

    def fields(self, operation: OperationSpec) -> str | None:
        """Return the name of the layout of an operation's error bodies."""
        layout = {part: tuple(paths) for part, paths in operation.error_fields.items()}
        if not layout:
            return None
        known = next((name for name, one in self.error_fields.items() if one == layout), None)
        if known is None:
            known = f"ERROR_FIELDS_{len(self.error_fields) + 1}" if self.error_fields else "ERROR_FIELDS"
            self.error_fields[known] = layout
        return known


def named(names: dict[Any, str], key: object, wished: str) -> str:
    """Return the name of ``key``; a new key gets the proposed name, with a number appended if that is taken."""
    if key not in names:
        taken = set(names.values())
        names[key] = next(name for name in (wished, *(f"{wished}_{n}" for n in range(2, len(taken) + 3))) if name not in taken)
    return names[key]
