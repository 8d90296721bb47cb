"""Logging in: the second factor, one or two steps, and refusals.

Source: https://developer.synapsewave.com/docs/MyCloudRest/login
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NotRequired, Required, TypeAlias, TypedDict

from venuekit.auth.secrets import Secret
from venuekit.auth.signing import Credential
from venuekit.auth.tracebacks import hides_arguments
from venuekit.errors import AuthenticationError, CallError, ConfigurationError, CredentialError, OutcomeUnknown, Rejected

if TYPE_CHECKING:
    from venuekit_synapsewave_api.models import LoginSession

SecondAuth: TypeAlias = str | Secret | Callable[[], str | Secret]
"""A one-time password or a registered device's id, or a function that returns it."""


class Login(TypedDict):
    """Arguments of a login."""

    user_id: Required[str]
    """The user's id at the broker (UCC)."""
    password: Required[str | Secret]
    """The password, or the MPIN with ``login_type="MPIN"``, or the single-sign-on token with ``"TP_TOKEN"``."""
    api_key: Required[Credential]
    """The API key that the broker issued, for the header ``x-api-key``."""
    totp_secret: NotRequired[str | Secret]
    """Secret of the authenticator app; needs the extra ``venuekit-synapsewave[totp]``."""
    second_auth: NotRequired[SecondAuth]
    """The second factor itself, or a function that returns it; with two steps, it is called between them."""
    second_auth_type: NotRequired[Literal["OTP", "TOTP", "FINGERPRINT"] | None]
    """The kind of ``second_auth``; default TOTP. None if the broker uses no second factor."""
    login_type: NotRequired[Literal["PASSWORD", "MPIN", "TP_TOKEN"]]
    """Default: PASSWORD."""
    steps: NotRequired[Literal[1, 2]]
    """2 to send the password first and then the second factor; default 1."""
    body_api_key: NotRequired[str | Secret]
    """The application's key for the body, if the broker issued two keys; default ``api_key``."""
    source: NotRequired[Literal["WEBAPI", "MOBILEAPI"]]
    """Default: WEBAPI."""


@hides_arguments
def hidden(login: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a login with wrapped secrets, so that no frame shows them. Raises if one is invalid."""
    unknown, missing = login.keys() - Login.__annotations__.keys(), _REQUIRED - login.keys()
    if unknown or missing:
        what = f"there is no argument {min(unknown)!r}" if unknown else f"the argument {min(missing)!r} is missing"
        raise TypeError(f"login: {what}; arguments: {', '.join(Login.__annotations__)}")
    return {name: _wrapped(name, value) if name in _SECRETS else value for name, value in login.items()}


_REQUIRED = frozenset({"user_id", "password", "api_key"})
_SECRETS = ("password", "api_key", "totp_secret", "second_auth", "body_api_key")


def _wrapped(name: str, value: Any) -> Any:
    if callable(value) and name in ("api_key", "second_auth"):
        return value
    try:
        return Secret(value, name)  # pyright: ignore[reportArgumentType]
    except (TypeError, ValueError) as error:
        raise CredentialError(str(error)) from None


def steps(login: Mapping[str, Any], api_key: Secret) -> Generator[Mapping[str, Any], LoginSession, Secret]:
    """Yield the arguments of each call of ``session.login``, take what it returned, and return the access token.

    ``login`` is what :func:`hidden` returned.
    """
    kind, twice = login.get("login_type", "PASSWORD"), login.get("steps", 1)
    if twice not in (1, 2) or (twice == 2 and kind != "PASSWORD"):
        raise ConfigurationError(f"steps: must be 1, or 2 with a password, not {twice!r} with {kind}")
    same = {"user_id": login["user_id"], "api_key": login.get("body_api_key", api_key), "source": login.get("source", "WEBAPI")}
    first = {**same, "login_type": kind, "password": login["password"]}
    if twice == 2:
        session = yield {**first, "second_auth_type": "REGISTER"}
        if session.register_token is None:
            raise ConfigurationError("the first of two steps returned no register token; log in with steps=1")
        first |= {"login_type": "TOKEN", "password": session.register_token}
    session = yield first | _second_factor(login, kind)
    if session.access_token is None:
        raise ConfigurationError("the login returned no access token; if the broker needs two steps, log in with steps=2")
    return session.access_token


def _second_factor(login: Mapping[str, Any], kind: str) -> dict[str, Any]:
    secret, given = login.get("totp_secret"), login.get("second_auth")
    if secret is not None and given is not None:
        raise ConfigurationError(
            "totp_secret and second_auth: pass only one of them; totp_secret generates the one-time password"
        )
    if secret is not None:
        return {"second_auth_type": "TOTP", "second_auth": one_time_password(secret)}
    if given is None:
        if kind == "TP_TOKEN":
            return {}
        raise ConfigurationError("pass totp_secret, or second_auth with its second_auth_type")
    stated = login.get("second_auth_type", "TOTP")
    factor = _wrapped("second_auth", given()) if callable(given) else given
    return {"second_auth": factor} if stated is None else {"second_auth_type": stated, "second_auth": factor}


@hides_arguments
def one_time_password(secret: Secret) -> Secret:
    """Return the current one-time password. Raises ``CredentialError`` if the secret is invalid."""
    try:
        import pyotp
    except ImportError:
        raise ConfigurationError(
            "totp_secret needs pyotp: install venuekit-synapsewave[totp], or pass the one-time password as second_auth"
        ) from None
    try:
        return Secret(pyotp.TOTP(secret.reveal().replace(" ", "")).now())  # pyright: ignore[reportPrivateImportUsage]
    except ValueError:
        raise CredentialError("totp_secret must be the Base32 text that the broker showed for the authenticator app") from None


def refusal(error: CallError) -> CallError:
    """Return the error of a failed login.

    A refusal inside a response with status 200 counts as wrong credentials. A login has no unknown outcome: either it returned a
    token, or it failed.
    """
    if isinstance(error, OutcomeUnknown):
        error = error.reason
    if not isinstance(error, Rejected):
        return error
    refused = AuthenticationError(
        error.operation,
        status=error.status,
        headers=error.headers,
        content=error.content,
        venue_code=error.venue_code,
        venue_message=error.venue_message,
        details=error.details,
        body=error.body,
        retry_after=error.retry_after,
        endpoint=error.endpoint,
    )
    refused.attempts, refused.elapsed, refused.leaves_doubt = error.attempts, error.elapsed, False
    return refused


def first_then(token: Secret, renew: Callable[[], str | Secret]) -> Callable[[], str | Secret]:
    """Return a function that returns ``token`` first, and then what ``renew`` returns."""
    waiting = [token]
    return lambda: waiting.pop() if waiting else renew()
