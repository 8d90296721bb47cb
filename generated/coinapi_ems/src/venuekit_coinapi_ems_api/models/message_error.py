"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.message_error import MessageError as WireMessageError


@define(kw_only=True, eq=False, repr=False)
class MessageError(Model):
    """The reason why the order log can't be read.

    Source: https://docs.coinapi.io/ems-api/rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("message"),)

    message: str | None = None
    """Error message for people."""

    @classmethod
    def _built(cls, wire: WireMessageError, note: Note) -> Self:
        model = new(cls)
        model.message = wire.message
        return model

    @staticmethod
    def _wire() -> type[WireMessageError]:
        from ..wire.message_error import MessageError

        return MessageError
