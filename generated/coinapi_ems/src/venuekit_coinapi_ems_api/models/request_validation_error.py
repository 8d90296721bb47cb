"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.request_validation_error import RequestValidationError as WireRequestValidationError


@define(kw_only=True, eq=False, repr=False)
class RequestValidationError(Model):
    """What is wrong with a request, in the format of RFC 7807. No property is documented as always sent.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("type_", wire_name="type"),
        WireField("title"),
        WireField("status"),
        WireField("trace_id", wire_name="traceId"),
        WireField("errors"),
    )

    type_: str | None = None
    """URL of a page about this kind of error; unrelated to the `type` of other messages."""
    title: str | None = None
    """Error message for people."""
    status: int | None = None
    """The HTTP status, repeated."""
    trace_id: str | None = None
    """Id of the request, for the venue's support."""
    errors: Any = None
    """Errors by field. Declared as a string; the venue's web framework usually sends an object with a list of errors for each
    field."""

    @classmethod
    def _built(cls, wire: WireRequestValidationError, note: Note) -> Self:
        model = new(cls)
        model.type_ = wire.type_
        model.title = wire.title
        model.status = wire.status
        model.trace_id = wire.trace_id
        model.errors = wire.errors
        return model

    @staticmethod
    def _wire() -> type[WireRequestValidationError]:
        from ..wire.request_validation_error import RequestValidationError

        return RequestValidationError
