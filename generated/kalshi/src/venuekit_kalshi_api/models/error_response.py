"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

from ..wire.error_detail import ErrorDetail as WireErrorDetail

if TYPE_CHECKING:
    from ..wire.error_response import ErrorResponse as WireErrorResponse


@define(kw_only=True, eq=False, repr=False)
class ErrorResponse(Model):
    """All error bodies observed, combined: an object under `error`; a string under `error`; `code`, `message` and `details` at the
    top level; or only `msg`. The venue documents only the flat one. The nested one and the one with only `msg` are known from
    third-party recordings of the demo environment of June 2026.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("error", _writing.either),
        WireField("code"),
        WireField("message"),
        WireField("details"),
        WireField("service"),
        WireField("msg"),
    )

    error: ErrorDetail | str | None = None
    """The error as an object (the usual case), or as a string, as with 429."""
    code: str | None = None
    """Error code for programs to branch on. The set is open, and a code may contain an id."""
    message: str | None = None
    """Human-readable error message."""
    details: str | None = None
    """Details of the error."""
    service: str | None = None
    """The venue's service that reported the error. Removed on 2026-08-06."""
    msg: str | None = None
    """Human-readable error message, in responses of parameter checks."""

    @classmethod
    def _built(cls, wire: WireErrorResponse, note: Note) -> Self:
        model = new(cls)
        model.error = (
            None
            if (error_ := wire.error) is None
            else ErrorDetail._built(error_, note)
            if isinstance(error_, WireErrorDetail)
            else error_
        )
        model.code = wire.code
        model.message = wire.message
        model.details = wire.details
        model.service = wire.service
        model.msg = wire.msg
        return model

    @staticmethod
    def _wire() -> type[WireErrorResponse]:
        from ..wire.error_response import ErrorResponse

        return ErrorResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .error_detail import ErrorDetail
