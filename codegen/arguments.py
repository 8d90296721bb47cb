"""Arguments of methods: their names, types, order, checks and documentation."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.contexts import ArgumentContext, BodyContext, ParameterContext
from codegen.errors import ValidationError
from codegen.failures import named
from codegen.kinds import ListType, ModelType, SchemaType
from codegen.model_files import exclusive_context
from codegen.models import FieldSpec, ModelSpec
from codegen.naming import Names
from codegen.operations import OperationSpec
from codegen.parameters import ParameterSpec
from codegen.words import sentence, sentences


def name_arguments(operation: OperationSpec, names: Names) -> None:
    """Check the names of an operation's arguments. Raise ``ValidationError`` if two would have the same name."""
    found: dict[str, str] = {}
    for one in operation.parameters:
        key = (operation.name, one.location, one.name)
        names.arguments[key] = one.argument or names.arguments[key]
        _claim(operation, found, names.arguments[key], f"the parameter {one.name}")
    body = operation.body
    if isinstance(body, ModelType):
        for name in body.properties:
            _claim(operation, found, names.attribute(body.name, name), f"the property {name} of {body.name}")
    elif body is not None:
        _claim(operation, found, "body", "the body itself")


def _claim(operation: OperationSpec, found: dict[str, str], name: str, what: str) -> None:
    other = found.setdefault(name, what)
    if other is not what:
        raise ValidationError(
            operation.name,
            f"{other} and {what} would both be the argument {name}; give the parameter another name with x-argument: <name>",
        )


def parameter_argument(names: Names, operation: OperationSpec, one: ParameterSpec, writers: dict[str, str]) -> ParameterContext:
    """Return the argument of a parameter; expressions that are evaluated only once are added to ``writers``."""
    name = names.argument(operation.name, one.location, one.name)
    kind = one.type
    try:
        writing = kind.taken(names, name, name) if one.deep else kind.writing(name, name)
        if isinstance(kind, ListType):
            annotation = kind.parameter_annotation(names)
            write = kind.item.check().partial
            if write.startswith("_partial("):
                writing = writing.replace(write, named(writers, write, f"_{name.upper()}"))
        else:
            annotation = kind.argument_annotation(names)
    except ValidationError as error:
        raise ValidationError(f"{operation.name}, parameter {one.name}", str(error)) from None
    in_path = one.location == "path"
    return ParameterContext(
        name=name,
        wire_name=one.name,
        location=one.location,
        required=one.required,
        annotation=annotation,
        writing=writing,
        deep=one.deep,
        secret=any(inner.secret for inner in kind.walk()),
        order=(0, operation.path.find(f"{{{one.name}}}"), False) if in_path else (2, 0, not one.required),
        listed=kind.listed,
        explode=one.explode,
        documentation=sentences(sentence(one.description), _rules(kind)),
    )


def is_empty(body: SchemaType | None) -> bool:
    """Return whether a body is always ``{}`` and therefore not an argument."""
    return isinstance(body, ModelType) and not body.properties


def model_body(names: Names, body: ModelType, model: ModelSpec) -> BodyContext:
    """Return how a body is built from its fields, each of which is an argument."""
    arguments = [_field_argument(names, model, field) for field in model.fields]
    attributes = {field.wire_name: argument.name for field, argument in zip(model.fields, arguments, strict=True)}
    given = "".join(f", {argument.name}={argument.name}" for argument in arguments)
    return BodyContext(
        arguments=arguments,
        expression=f"_fields.made({body.annotation(names)}{given})",
        content="_body.to_json()",
        written="_body.to_dict()",
        exclusive=[exclusive_context(rule, attributes) for rule in model.exclusive],
    )


def whole_body(names: Names, body: SchemaType) -> BodyContext:
    """Return how a body is built from one argument."""
    write = body.back()
    written = f"{write}(_body)" if write else "_body"
    documentation = sentence(str(body.schema.get("description", ""))) or "The request body."
    argument = ArgumentContext(
        name="body",
        annotation=body.argument_annotation(names),
        required=True,
        documentation=sentences(documentation, _rules(body)),
        order=(1, 0, False),
    )
    return BodyContext([argument], body.taken(names, "body", "body"), f"_to_json({written})", written, [])


def _field_argument(names: Names, model: ModelSpec, field: FieldSpec) -> ArgumentContext:
    return ArgumentContext(
        name=names.attribute(model.component, field.wire_name),
        annotation=field.type.argument_annotation(names),
        required=not field.optional,
        documentation=sentences(sentence(field.description), _rules(field.type)),
        order=(2, 0, field.optional),
    )


def in_order(arguments: Iterable[ArgumentContext]) -> list[ArgumentContext]:
    """Return the arguments in the order of the signature."""
    return sorted(arguments, key=lambda argument: argument.order)


def signature(ordered: list[ArgumentContext]) -> str:
    """Return the signature: path parameters and a body argument may be positional, all others are keyword-only."""
    parts = [f"{one.name}: {one.annotation}" for one in ordered if one.order[0] < 2]
    keywords = [one for one in ordered if one.order[0] == 2]
    if keywords:
        parts.append("*")
    parts += [f"{one.name}: {one.annotation}" + ("" if one.required else " | None = None") for one in keywords]
    return ", ".join(parts)


def _rules(kind: SchemaType) -> str:
    """Return the checked bounds as text."""
    rules = kind.schema
    low, high = rules.get("minimum"), rules.get("maximum")
    parts = [f"From {low} to {high}." if low is not None and high is not None else ""]
    if not parts[0]:
        parts = [f"At least {low}." if low is not None else f"At most {high}." if high is not None else ""]
    parts += [words.format(rules[key]) for key, words in _WORDS.items() if rules.get(key) is not None]
    parts.append(kind.advice if kind.per_second else "")
    parts.append(f"Unit: {rules['x-unit']}." if rules.get("x-unit") else "")
    parts.append(kind.advice if kind.secret else "")
    parts.append("Deprecated." if rules.get("deprecated") else "")
    parts.append(f"The venue's default is {rules['default']}." if rules.get("default") is not None else "")
    return sentences(*parts)


_WORDS = {
    "exclusiveMinimum": "Above {}.",
    "exclusiveMaximum": "Below {}.",
    "multipleOf": "A multiple of {}.",
    "maxLength": "At most {} characters.",
    "maxItems": "At most {} items.",
}
