"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.error_response import ErrorResponse as WireErrorResponse


@define(kw_only=True, eq=False, repr=False)
class ErrorResponse(Model):
    """The body of a failure. Nothing in it is required here, so that an unusual one is still told as the failure that it is. The
    introduction for dealers has `errors` beside the rest, as a text that looks like an empty list; what else it may hold is not
    documented, so it is left to the raw body.

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
    """The venue's code of the failure, such as `e-101`; the introduction shows it empty. There is no list of the codes."""
    message: str | None = None
    """Why the call failed, for people to read; may be empty."""

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
