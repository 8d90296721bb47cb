"""The contexts of the templates of models and enums."""

from __future__ import annotations

from attrs import frozen

from codegen.contexts import (
    CheckContext,
    EnumContext,
    ExclusiveContext,
    FieldContext,
    ModelContext,
    ParamsClassContext,
    ParamsContext,
)
from codegen.errors import ValidationError
from codegen.exclusive import ExclusiveSpec
from codegen.imports import Imports
from codegen.kinds import AnyType, EnumType, UnionType
from codegen.models import Components, EnumSpec, FieldSpec, ModelSpec
from codegen.naming import Names
from codegen.words import sentence, sentences


@frozen
class ModelFiles:
    """Models, enums and dictionaries of a venue."""

    found: Components
    imports: Imports
    sent: set[str]
    """Components of requests."""
    received: set[str]
    """Components of responses."""

    @property
    def _names(self) -> Names:
        return self.imports.names

    def enum(self, enum: EnumSpec) -> EnumContext:
        """Return an enum's class."""
        return EnumContext(
            class_name=self._names.class_name(enum.component),
            description=enum.description,
            source=enum.source,
            members=list(zip(enum.names, enum.values, strict=True)),
            integer=isinstance(enum.values[0], int),
            closed=enum.closed,
            read=enum.component in self.received,
        )

    def model(self, model: ModelSpec) -> ModelContext:
        """Return a model's class. Raises ``ValidationError`` for rules of a model that is never sent."""
        class_name = self._names.class_name(model.component)
        fields = [self._field(model, field) for field in model.fields]
        types = [field.type for field in model.fields]
        unions = [one for one in types if any(isinstance(inner, UnionType) for inner in one.walk())]
        wire_checks = list(self.imports.models(unions))
        sent = model.component in self.sent
        if model.exclusive and not sent:
            raise ValidationError(
                model.component,
                "has properties that exclude each other but is never sent; remove the rule, or use it in a request",
            )
        attributes = {field.wire_name: field.name for field in fields}
        return ModelContext(
            class_name=class_name,
            description=model.description,
            source=model.source,
            exclusive=[exclusive_context(rule, attributes, "self.") for rule in model.exclusive],
            fields=fields,
            units={field.name: field.unit for field in fields if field.unit},
            neighbours=self.imports.of(name for name in self.imports.all(types) if name != class_name),
            constructed=self.imports.of(name for name in self.imports.models(types) if name != class_name),
            wire_module=self.imports.wire_modules[class_name],
            wire_checks=self.imports.of_wire(wire_checks),
            wire_check_names=wire_checks,
            checks=[self._check(model, field) for field in model.fields] if sent else [],
        )

    def _check(self, model: ModelSpec, field: FieldSpec) -> CheckContext:
        name = self._names.attribute(model.component, field.wire_name)
        try:
            expression = field.type.taken(self._names, name, f"self.{name}")
        except ValidationError as error:
            raise ValidationError(f"{model.component}.{field.wire_name}, which is sent", str(error)) from None
        statement = expression if field.type.kept else f"self.{name} = {expression}"
        return CheckContext(name, statement, field.optional)

    def _field(self, model: ModelSpec, field: FieldSpec) -> FieldContext:
        kind, name = field.type, self._names.attribute(model.component, field.wire_name)
        source = f"wire.{name}"
        anything = isinstance(kind, AnyType)
        empty_for_null = kind.listed and field.required
        found = f"{name}_" if field.optional else source  # a local variable is faster than a second lookup
        reading = kind.reading(self._names, found)
        if field.optional and (reading is not None or empty_for_null) and not anything:
            reading = f"{'[]' if empty_for_null else 'None'} if ({found} := {source}) is None else {reading or found}"
        annotation = kind.annotation(self._names)
        if field.optional and not empty_for_null and not anything:
            annotation += " | None"
        tag, value = self.found.tags.get(model.component, (None, ""))
        if tag == field.wire_name:
            reading = f"{kind.annotation(self._names)}({value!r})" if isinstance(kind, EnumType) else repr(value)
        return FieldContext(
            name=name,
            wire_name=field.wire_name,
            annotation=annotation,
            optional=not field.required,
            reading=reading or source,
            back=kind.back(),
            null=(kind.nullable or anything) and field.required and not empty_for_null,
            unit=field.unit,
            documentation=sentences(sentence(field.description), f"Unit: {field.unit}." if field.unit else ""),
        )

    def params(self) -> ParamsContext:
        """Return the ``TypedDict`` classes of the request models."""
        sent = [model for model in self.found.models if model.component in self.sent]
        types = [field.type for model in sent for field in model.fields]
        return ParamsContext(
            imports=self.imports.of(self.imports.all(types)),
            classes=[
                ParamsClassContext(
                    self._names.class_name(model.component),
                    [
                        (
                            self._names.attribute(model.component, field.wire_name),
                            self._argument_annotation(field),
                            field.required,
                        )
                        for field in model.fields
                    ],
                )
                for model in sent
            ],
        )

    def _argument_annotation(self, field: FieldSpec) -> str:
        annotation = field.type.argument_annotation(self._names)
        return f"{annotation} | None" if field.optional and not isinstance(field.type, AnyType) else annotation


def exclusive_context(rule: ExclusiveSpec, names: dict[str, str], owner: str = "") -> ExclusiveContext:
    """Return how a rule is checked and documented, with Python names."""
    given = ", ".join(f'"{names[name]}": {owner}{names[name]}' for name in rule.names)
    words = ", ".join(f"``{names[name]}``" for name in rule.names)
    return ExclusiveContext(f"_exclusive.{rule.rule}({{{given}}})", f"Pass {rule.words} of {words}.")
