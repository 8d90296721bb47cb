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
    from ..wire.login_request import LoginRequest as WireLoginRequest
    from .login_type import LoginType
    from .second_auth_type import SecondAuthType
    from .source import Source


@define(kw_only=True, eq=False, repr=False)
class LoginRequest(Model):
    """The credentials of a login. The page's table could be read only to its second row; the names after that are those of the
    venue's client, and the page's table of types prints `second_auth-type` and `second_auth_value` for two of them.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_id"),
        WireField("login_type", _writing.plain),
        WireField("password", _writing.revealed),
        WireField("second_auth_type", _writing.plain),
        WireField("second_auth", _writing.revealed),
        WireField("api_key", _writing.revealed),
        WireField("source", _writing.plain),
    )

    user_id: str
    """The user's id at the broker, called UCC."""
    login_type: LoginType | None = None
    """Type of the login. The default is PASSWORD."""
    password: Secret
    """The password, MPIN or token, depending on the login type."""
    second_auth_type: SecondAuthType | None = None
    """Type of the second factor; not needed for `TP_TOKEN`."""
    second_auth: Secret | None = None
    """The OTP, the TOTP or the id of a registered device; not needed for `REGISTER` and `TP_TOKEN`."""
    api_key: Secret | None = None
    """A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the venue's client accepts
    two keys."""
    source: Source | None = None
    """Kind of application that calls."""

    @classmethod
    def _built(cls, wire: WireLoginRequest, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        model.login_type = wire.login_type
        model.password = sealed(wire.password)
        model.second_auth_type = wire.second_auth_type
        model.second_auth = None if (second_auth_ := wire.second_auth) is None else sealed(second_auth_)
        model.api_key = None if (api_key_ := wire.api_key) is None else sealed(api_key_)
        model.source = wire.source
        return model

    @staticmethod
    def _wire() -> type[WireLoginRequest]:
        from ..wire.login_request import LoginRequest

        return LoginRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("user_id", self.user_id, minimum_length=1)
        if self.login_type is not None:
            _parameters.choice("login_type", self.login_type, allowed=("PASSWORD", "MPIN", "TOKEN", "TP_TOKEN", "FINGERPRINT"))
        self.password = _fields.secret("password", self.password, minimum_length=1)
        if self.second_auth_type is not None:
            _parameters.choice("second_auth_type", self.second_auth_type, allowed=("REGISTER", "OTP", "TOTP", "FINGERPRINT"))
        if self.second_auth is not None:
            self.second_auth = _fields.secret("second_auth", self.second_auth)
        if self.api_key is not None:
            self.api_key = _fields.secret("api_key", self.api_key)
        if self.source is not None:
            _parameters.choice("source", self.source, allowed=("WEBAPI", "MOBILEAPI"))
