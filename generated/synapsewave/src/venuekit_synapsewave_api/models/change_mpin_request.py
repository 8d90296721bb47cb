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
    from ..wire.change_mpin_request import ChangeMpinRequest as WireChangeMpinRequest
    from .source import Source


@define(kw_only=True, eq=False, repr=False)
class ChangeMpinRequest(Model):
    """A new MPIN that replaces the old one.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/change-mpin
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_id"),
        WireField("old_mpin", _writing.revealed_number),
        WireField("new_mpin", _writing.revealed_number),
        WireField("api_key", _writing.revealed),
        WireField("source", _writing.plain),
    )

    user_id: str
    """The user's id at the broker, called UCC."""
    old_mpin: Secret
    """The old MPIN."""
    new_mpin: Secret
    """The new MPIN, 4 to 6 digits according to the page about registering."""
    api_key: Secret
    """A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the venue's client accepts
    two keys."""
    source: Source
    """Kind of application that calls."""

    @classmethod
    def _built(cls, wire: WireChangeMpinRequest, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        model.old_mpin = sealed(str(wire.old_mpin))
        model.new_mpin = sealed(str(wire.new_mpin))
        model.api_key = sealed(wire.api_key)
        model.source = wire.source
        return model

    @staticmethod
    def _wire() -> type[WireChangeMpinRequest]:
        from ..wire.change_mpin_request import ChangeMpinRequest

        return ChangeMpinRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("user_id", self.user_id, minimum_length=1)
        self.old_mpin = _fields.secret_number("old_mpin", self.old_mpin, minimum=1000, maximum=999999)
        self.new_mpin = _fields.secret_number("new_mpin", self.new_mpin, minimum=1000, maximum=999999)
        self.api_key = _fields.secret("api_key", self.api_key)
        _parameters.choice("source", self.source, allowed=("WEBAPI", "MOBILEAPI"))
