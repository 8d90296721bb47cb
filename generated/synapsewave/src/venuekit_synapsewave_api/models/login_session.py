"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.auth.secrets import Secret
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, sealed

if TYPE_CHECKING:
    from ..wire.login_session import LoginSession as WireLoginSession


@define(kw_only=True, eq=False, repr=False)
class LoginSession(Model):
    """The result of a login. The page names the tokens and says that the response also has allowed exchanges, products and other
    settings; their names could not be read, so they are only in the raw body. So are the types of second factor after the first
    of two steps. The lifetime of a token is undocumented; the sample token of another page is valid for one day.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/login
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_id"),
        WireField("access_token", _writing.revealed),
        WireField("register_token", _writing.revealed),
        WireField("broadcast_access_token", _writing.revealed),
        WireField("broadcase_access_token", _writing.revealed),
        WireField("broad_cast_socket", wire_name="broadCastSocket"),
        WireField("others", _writing.dictionary),
    )

    user_id: str | None = None
    """The user's id (from the venue's client)."""
    access_token: Secret | None = None
    """Token for the header `Authorization` of all other calls; absent after the first of two steps."""
    register_token: Secret | None = None
    """Token for the second step, after a login with `REGISTER`."""
    broadcast_access_token: Secret | None = None
    """Token for the price feed."""
    broadcase_access_token: Secret | None = None
    """The same token, in the spelling of the login page."""
    broad_cast_socket: str | None = None
    """Address of the price feed."""
    others: SessionOthers | None = None
    """Settings (from the venue's client)."""

    @classmethod
    def _built(cls, wire: WireLoginSession, note: Note) -> Self:
        model = new(cls)
        model.user_id = wire.user_id
        model.access_token = None if (access_token_ := wire.access_token) is None else sealed(access_token_)
        model.register_token = None if (register_token_ := wire.register_token) is None else sealed(register_token_)
        model.broadcast_access_token = (
            None if (broadcast_access_token_ := wire.broadcast_access_token) is None else sealed(broadcast_access_token_)
        )
        model.broadcase_access_token = (
            None if (broadcase_access_token_ := wire.broadcase_access_token) is None else sealed(broadcase_access_token_)
        )
        model.broad_cast_socket = wire.broad_cast_socket
        model.others = None if (others_ := wire.others) is None else SessionOthers._built(others_, note)
        return model

    @staticmethod
    def _wire() -> type[WireLoginSession]:
        from ..wire.login_session import LoginSession

        return LoginSession


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .session_others import SessionOthers
