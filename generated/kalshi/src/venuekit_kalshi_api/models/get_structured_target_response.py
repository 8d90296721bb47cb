"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_structured_target_response import GetStructuredTargetResponse as WireGetStructuredTargetResponse


@define(kw_only=True, eq=False, repr=False)
class GetStructuredTargetResponse(Model):
    """One target.

    Source: https://docs.kalshi.com/api-reference/structured-targets/get-structured-target
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("structured_target", _writing.dictionary),)

    structured_target: StructuredTarget | None = None
    """The target. Not documented as required."""

    @classmethod
    def _built(cls, wire: WireGetStructuredTargetResponse, note: Note) -> Self:
        model = new(cls)
        model.structured_target = (
            None if (structured_target_ := wire.structured_target) is None else StructuredTarget._built(structured_target_, note)
        )
        return model

    @staticmethod
    def _wire() -> type[WireGetStructuredTargetResponse]:
        from ..wire.get_structured_target_response import GetStructuredTargetResponse

        return GetStructuredTargetResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .structured_target import StructuredTarget
