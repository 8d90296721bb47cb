"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.login import Login as WireLogin


@define(kw_only=True, eq=False, repr=False)
class Login(Model):
    """Secrets inside.

    Source: https://docs.example.com/everything
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user"),
        WireField("password", _writing.revealed),
        WireField("pins", _writing.each(_writing.revealed)),
    )

    user: str
    password: Secret
    pins: list[Secret] | None = None

    @classmethod
    def _built(cls, wire: WireLogin, note: Note) -> Self:
        model = new(cls)
        model.user = wire.user
        model.password = sealed(wire.password)
        model.pins = None if (pins_ := wire.pins) is None else [sealed(item) for item in pins_]
        return model

    @staticmethod
    def _wire() -> type[WireLogin]:
        from ..wire.login import Login

        return Login

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("user", self.user)
        self.password = _fields.secret("password", self.password)
        if self.pins is not None:
            self.pins = _fields.items("pins", self.pins, take=_partial(_fields.secret, pattern="^\\d+$"))
