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
    """Every body a failed call was seen to have, in one: an object under `error`; a plain text under `error`; `code`, `message`
    and `details` at the top; or a lone `msg`. The venue documents only the flat one. The nested one and the lone `msg` are
    known from third-party records of the demo environment of June 2026.

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
    """The error as an object, the usual case, or as a plain text, as with 429."""
    code: str | None = None
    """What kind of error it is, for programs to branch on. The set is open, and a code may have an id embedded."""
    message: str | None = None
    """What went wrong, for people to read."""
    details: str | None = None
    """More on what went wrong."""
    service: str | None = None
    """Which part of the venue reported the error. Gone since 2026-08-06."""
    msg: str | None = None
    """What went wrong, in the body that parameter checks answer with."""

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
