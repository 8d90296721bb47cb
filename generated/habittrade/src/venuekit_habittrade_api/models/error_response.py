"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.error_response import ErrorResponse as WireErrorResponse


@define(kw_only=True, eq=False, repr=False)
class ErrorResponse(Model):
    """The body of a failure. No field is required here, so that an unusual body is still reported as a failure.

    Source: https://docs.habittrade.com/account/portfolio.html
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("message"),
        WireField("details"),
    )

    code: int | None = None
    """The venue's error code; `ErrorCode` has the documented ones. Some pages print error codes with a leading zero."""
    message: str | None = None
    """Error message for people."""
    details: str | None = None
    """Details of the failure; may be empty or absent."""

    @classmethod
    def _built(cls, wire: WireErrorResponse, note: Note) -> Self:
        model = new(cls)
        model.code = None if (code_ := wire.code) is None else whole(code_)
        model.message = wire.message
        model.details = wire.details
        return model

    @staticmethod
    def _wire() -> type[WireErrorResponse]:
        from ..wire.error_response import ErrorResponse

        return ErrorResponse
