"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import fields as _fields
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.verify_totp_request import VerifyTotpRequest as WireVerifyTotpRequest


@define(kw_only=True, eq=False, repr=False)
class VerifyTotpRequest(Model):
    """A TOTP to check.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/verify-totp
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("second_auth", _writing.revealed),)

    second_auth: Secret
    """The TOTP."""

    @classmethod
    def _built(cls, wire: WireVerifyTotpRequest, note: Note) -> Self:
        model = new(cls)
        model.second_auth = sealed(wire.second_auth)
        return model

    @staticmethod
    def _wire() -> type[WireVerifyTotpRequest]:
        from ..wire.verify_totp_request import VerifyTotpRequest

        return VerifyTotpRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        self.second_auth = _fields.secret("second_auth", self.second_auth, minimum_length=1)
