"""``x-at-most-one`` and ``x-exactly-one``: properties or parameters of which only one may be sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from codegen.document import Json
from codegen.errors import ValidationError

RULES = {"x-at-most-one": "at_most_one", "x-exactly-one": "exactly_one"}
"""Extensions, and the runtime's functions that check them."""


@frozen
class ExclusiveSpec:
    """Names of which only one may be passed."""

    rule: str
    """A value of ``RULES``."""
    names: tuple[str, ...]
    """As written in the document."""

    @property
    def words(self) -> str:
        return self.rule.replace("_", " ")


def exclusive(where: str, node: Json, required: Mapping[str, bool]) -> list[ExclusiveSpec]:
    """Return the rules of a schema or an operation; ``required`` has every name that they may use.

    Raises ``ValidationError`` if one is malformed or contradicts the rest.
    """
    return [
        _checked(f"{where}, {key}", rule, group, required)
        for key, rule in RULES.items()
        if key in node
        for group in _groups(f"{where}, {key}", node[key])
    ]


def _groups(where: str, stated: Any) -> list[Any]:
    if isinstance(stated, list) and stated and all(isinstance(group, list) and len(set(group)) > 1 for group in stated):
        return stated
    raise ValidationError(where, "needs lists of two or more names that exclude each other; write [[<one>, <other>]]")


def _checked(where: str, rule: str, group: list[Any], required: Mapping[str, bool]) -> ExclusiveSpec:
    for name in group:
        if name not in required:
            raise ValidationError(where, f"names {name}, which is not defined; define it, or fix its spelling")
        if required[name]:
            raise ValidationError(
                where, f"{name} is required, so the others could never be given; remove it from the rule, or from required"
            )
    if len(set(group)) < len(group):
        raise ValidationError(where, "contains a name twice; name each once")
    return ExclusiveSpec(rule, tuple(group))
