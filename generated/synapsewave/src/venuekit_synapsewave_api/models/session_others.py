"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.session_others import SessionOthers as WireSessionOthers


@define(kw_only=True, eq=False, repr=False)
class SessionOthers(Model):
    """Settings of a session, limited to those that the venue's client reads.

    Source: https://github.com/harshi1-ai/cash-strategy-dashboard/blob/3e7a39e5eb68da7472869b7987cb603fa1a74fb1/pycloudrestapi/connect.py
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("broad_cast_socket", wire_name="broadCastSocket"),
        WireField("message_socket", wire_name="messageSocket"),
    )

    broad_cast_socket: str | None = None
    """Address of the price feed."""
    message_socket: str | None = None
    """Address of the feed of order updates."""

    @classmethod
    def _built(cls, wire: WireSessionOthers, note: Note) -> Self:
        model = new(cls)
        model.broad_cast_socket = wire.broad_cast_socket
        model.message_socket = wire.message_socket
        return model

    @staticmethod
    def _wire() -> type[WireSessionOthers]:
        from ..wire.session_others import SessionOthers

        return SessionOthers
