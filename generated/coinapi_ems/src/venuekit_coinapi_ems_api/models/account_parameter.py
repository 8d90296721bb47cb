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
    from ..wire.account_parameter import AccountParameter as WireAccountParameter


@define(kw_only=True, eq=False, repr=False)
class AccountParameter(Model):
    """One parameter of an account: a key, a secret or a passphrase.

    Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("key"),
        WireField("value", _writing.revealed),
    )

    key: str
    """Name of the parameter, such as `PublicApiKey`, `PrivateApiKey` or `PassPhrase`."""
    value: Secret
    """The secret itself. The venue sends it in clear text; the model holds it as a `Secret`, whose `reveal()` returns the text."""

    @classmethod
    def _built(cls, wire: WireAccountParameter, note: Note) -> Self:
        model = new(cls)
        model.key = wire.key
        model.value = sealed(wire.value)
        return model

    @staticmethod
    def _wire() -> type[WireAccountParameter]:
        from ..wire.account_parameter import AccountParameter

        return AccountParameter

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("key", self.key, minimum_length=1)
        self.value = _fields.secret("value", self.value)
