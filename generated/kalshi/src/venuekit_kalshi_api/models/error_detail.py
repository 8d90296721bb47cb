"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.error_detail import ErrorDetail as WireErrorDetail


@define(kw_only=True, eq=False, repr=False)
class ErrorDetail(Model):
    """The nested error object. Not documented by the venue; known from recordings of June 2026.

    Source: https://docs.kalshi.com/api-reference/portfolio/get-fills
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("code"),
        WireField("message"),
        WireField("details"),
    )

    code: str | None = None
    """Error code for programs to branch on, such as `authentication_error`. The set is open."""
    message: str | None = None
    """Human-readable error message; often the same as the code."""
    details: str | None = None
    """Distinguishes errors with the same code, such as `INCORRECT_API_KEY_SIGNATURE` or `NOT_FOUND`."""

    @classmethod
    def _built(cls, wire: WireErrorDetail, note: Note) -> Self:
        model = new(cls)
        model.code = wire.code
        model.message = wire.message
        model.details = wire.details
        return model

    @staticmethod
    def _wire() -> type[WireErrorDetail]:
        from ..wire.error_detail import ErrorDetail

        return ErrorDetail
