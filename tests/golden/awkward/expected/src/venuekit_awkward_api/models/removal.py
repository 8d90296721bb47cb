"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.removal import Removal as WireRemoval


@define(kw_only=True, eq=False, repr=False)
class Removal(Model):
    """What to remove.

    Source: https://docs.example.com/everything
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("ids"),
        WireField("pin", _writing.revealed),
    )

    ids: list[int]
    pin: Secret

    @classmethod
    def _built(cls, wire: WireRemoval, note: Note) -> Self:
        model = new(cls)
        model.ids = wire.ids
        model.pin = sealed(wire.pin)
        return model

    @staticmethod
    def _wire() -> type[WireRemoval]:
        from ..wire.removal import Removal

        return Removal

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.ids = _fields.items("ids", self.ids, take=_fields.kept(_parameters.integer), minimum_items=1)
        self.pin = _fields.secret("pin", self.pin)
