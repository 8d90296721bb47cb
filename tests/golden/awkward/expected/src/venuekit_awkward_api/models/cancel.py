"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.cancel import Cancel as WireCancel


@define(kw_only=True, eq=False, repr=False)
class Cancel(Model):
    """The end of an order; its tag is its name.

    Source: https://docs.example.com/events
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("event_type", wire_name="eventType"),
        WireField("reason"),
    )

    event_type: str
    reason: str

    @classmethod
    def _built(cls, wire: WireCancel, note: Note) -> Self:
        model = new(cls)
        model.event_type = "Cancel"
        model.reason = wire.reason
        return model

    @staticmethod
    def _wire() -> type[WireCancel]:
        from ..wire.cancel import Cancel

        return Cancel

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("event_type", self.event_type)
        _parameters.text("reason", self.reason)
