"""The contexts of the templates."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.hosts import HostSpec

Import = tuple[str, str]
"""A module, and a class in it."""


@frozen
class ExclusiveContext:
    """How a rule is checked and documented, with Python names."""

    expression: str
    documentation: str


@frozen
class EnumContext:
    """An enum's class."""

    class_name: str
    description: str
    source: str
    members: list[tuple[str, str | int]]
    integer: bool
    closed: bool
    read: bool


@frozen
class FieldContext:
    """A model's field."""

    name: str
    wire_name: str
    annotation: str
    optional: bool
    reading: str
    back: str | None
    null: bool
    unit: str | None
    documentation: str


@frozen
class CheckContext:
    """How a field of a request model is checked."""

    name: str
    statement: str
    optional: bool


@frozen
class ModelContext:
    """A model's class."""

    class_name: str
    description: str
    source: str
    exclusive: list[ExclusiveContext]
    fields: list[FieldContext]
    units: dict[str, str]
    neighbours: list[Import]
    """All classes in its annotations."""
    constructed: list[Import]
    """Only the models."""
    wire_module: str
    wire_checks: list[Import]
    wire_check_names: list[str]
    checks: list[CheckContext]


@frozen
class ParamsClassContext:
    """The ``TypedDict`` that can be passed instead of a model."""

    class_name: str
    fields: list[tuple[str, str, bool]]
    """Name, annotation, and whether it is required."""


@frozen
class ParamsContext:
    """All such dictionaries."""

    imports: list[Import]
    classes: list[ParamsClassContext]


@frozen(kw_only=True)
class ArgumentContext:
    """An argument of a method."""

    name: str
    annotation: str
    required: bool
    documentation: str
    order: tuple[int, int, bool]
    """Positional arguments first, and required ones before optional ones."""


@frozen(kw_only=True)
class ParameterContext(ArgumentContext):
    """An argument that goes into the URL or the headers."""

    wire_name: str
    location: str
    writing: str
    deep: bool
    secret: bool
    listed: bool
    explode: bool


@frozen
class BodyContext:
    """How the body is built from arguments."""

    arguments: list[ArgumentContext]
    expression: str
    content: str
    written: str
    """The same value, before it is encoded as JSON."""
    exclusive: list[ExclusiveContext]


@frozen
class LoaderContext:
    """A function that loads the reader of a body."""

    function: str
    annotation: str
    loads_exactly: bool
    names: list[str]
    models: list[Import]
    wires: list[Import]
    wire: str
    convert: str


@frozen
class PagingContext:
    """A page style, and the arguments of the runtime's class."""

    class_name: str
    arguments: dict[str, Any]


@frozen
class WindowContext:
    """The arguments that limit a time range."""

    first: str
    last: str
    per_second: int


@frozen(kw_only=True)
class OperationContext:
    """An operation: its constant and its method."""

    name: str
    constant: str
    resource: str
    method: str
    path: str
    path_expression: str
    summary: str
    description: str
    deprecated: bool
    source: str
    result: str
    returns: str
    parameters: list[ParameterContext]
    arguments: list[ArgumentContext]
    body: BodyContext | None
    empty_body: bool
    secrets: list[str]
    has: set[str]
    """Locations of parameters."""
    signature: str
    kept: list[Import]
    success: dict[int, str]
    failures: str
    documented_failures: str
    error_fields: str | None
    envelope: dict[str, object] | None
    """Keyword arguments of the runtime's class."""
    pagination: PagingContext | None
    window: WindowContext | None
    exclusive: list[ExclusiveContext]
    security: tuple[str, ...]
    retry: str
    client_key: dict[str, Any] | None
    rate_cost: dict[str, Any] | None
    accept: str
    host: str | None
    imports: list[Import]


_STATED = ("failures", "error_fields", "envelope", "security")
_LINES_AROUND = 5
"""Lines that it takes to state something once, beside what is stated."""


@frozen
class ResourceContext:
    """A resource's module."""

    tag: str
    class_name: str
    description: str
    operations: list[OperationContext]
    bodies: list[LoaderContext]
    writers: dict[str, str]
    imports: list[Import]

    @property
    def shared(self) -> list[str]:
        """What all of its operations have in common and is stated once, if that is shorter."""
        first, *others = self.operations
        names = [name for name in _STATED if all(getattr(one, name) == getattr(first, name) for one in others)]
        names = [name for name in names if getattr(first, name)]
        return names if len(names) * len(others) > _LINES_AROUND else []

    @property
    def own(self) -> list[str]:
        """What each of its operations states."""
        return [name for name in _STATED if name not in self.shared]


@frozen
class ClientContext:
    """The client bases."""

    class_name: str
    package: str
    overlay: str


@frozen
class PackageContext:
    """The package itself."""

    overlay: str
    host: HostSpec
    hosts: list[tuple[str, HostSpec]]
    tiers: dict[str, dict[str, tuple[int | float, int | float]]]
