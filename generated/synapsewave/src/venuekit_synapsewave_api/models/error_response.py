"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.error_response import ErrorResponse as WireErrorResponse


@define(kw_only=True, eq=False, repr=False)
class ErrorResponse(Model):
    """The body of a failure. No field is required here, so that an unusual body is still reported as a failure. The introduction
    for dealers also has `errors`, as a string that looks like an empty list; its other values are undocumented, so it is only
    in the raw body.

    Source: https://developer.synapsewave.com/docs/B2CAPI/balance
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
    )

    status: str | None = None
    """`error`."""
    code: str | None = None
    """The venue's error code, such as `e-101`; empty in the introduction. The codes are not listed."""
    message: str | None = None
    """Error message for people; may be empty."""

    @classmethod
    def _built(cls, wire: WireErrorResponse, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        return model

    @staticmethod
    def _wire() -> type[WireErrorResponse]:
        from ..wire.error_response import ErrorResponse

        return ErrorResponse
