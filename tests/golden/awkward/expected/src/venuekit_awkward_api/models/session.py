"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.session import Session as WireSession


@define(kw_only=True, eq=False, repr=False)
class Session(Model):
    """Secrets that come back.

    Source: https://docs.example.com/everything
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("token", _writing.revealed),
        WireField("older", _writing.revealed),
        WireField("pins", _writing.each(_writing.revealed)),
        WireField("number", _writing.revealed_number),
    )

    token: Secret
    older: Secret | None = None
    pins: list[Secret] | None = None
    number: Secret | None = None

    @classmethod
    def _built(cls, wire: WireSession, note: Note) -> Self:
        model = new(cls)
        model.token = sealed(wire.token)
        model.older = None if (older_ := wire.older) is None else sealed(older_)
        model.pins = None if (pins_ := wire.pins) is None else [sealed(item) for item in pins_]
        model.number = None if (number_ := wire.number) is None else sealed(str(number_))
        return model

    @staticmethod
    def _wire() -> type[WireSession]:
        from ..wire.session import Session

        return Session
