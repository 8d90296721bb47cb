"""What the templates are filled with."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from codegen.hosts import HostSpec

Import = tuple[str, str]
"""A module, and a class in it."""


@frozen
class ExclusiveContext:
    """How a rule is checked and told, with names as Python has them."""

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
    """How a field of a model that is sent is checked."""

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
    """All that its annotations name."""
    constructed: list[Import]
    """The models among them."""
    wire_module: str
    wire_checks: list[Import]
    wire_check_names: list[str]
    checks: list[CheckContext]


@frozen
class ParamsClassContext:
    """The dictionary that may stand for a model."""

    class_name: str
    fields: list[tuple[str, str, bool]]
    """Name, annotation, and whether it has to be there."""


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
    """Those that may be given by position first; the required ones before the others."""


@frozen(kw_only=True)
class ParameterContext(ArgumentContext):
    """An argument that goes into the address or the headers."""

    wire_name: str
    location: str
    writing: str
    deep: bool
    secret: bool
    listed: bool
    explode: bool


@frozen
class BodyContext:
    """How the body is made of arguments."""

    arguments: list[ArgumentContext]
    expression: str
    content: str
    written: str
    """The same before it is JSON."""
    exclusive: list[ExclusiveContext]


@frozen
class LoaderContext:
    """A function that loads what reads a body."""

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
    """A style of pages, and what the runtime's class for it is called with."""

    class_name: str
    arguments: dict[str, Any]


@frozen
class WindowContext:
    """The arguments that bound a span of time."""

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
