"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.problem import Problem as WireProblem


@define(kw_only=True, eq=False, repr=False)
class Problem(Model):
    """What went wrong.

    Source: https://docs.example.com/problems
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("message"),
        WireField("error"),
    )

    code: str | None = None
    message: str | None = None
    error: dict[str, Any] | None = None
    """The same elsewhere."""

    @classmethod
    def _built(cls, wire: WireProblem, note: Note) -> Self:
        model = new(cls)
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.error = wire.error
        return model

    @staticmethod
    def _wire() -> type[WireProblem]:
        from ..wire.problem import Problem

        return Problem
