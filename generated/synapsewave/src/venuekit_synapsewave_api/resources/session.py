"""SynapseWave: session. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from venuekit.auth.secrets import Secret
from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import fields as _fields
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.login_session import LoginSession
    from ..models.login_type import LoginType
    from ..models.outcome import Outcome
    from ..models.second_auth_type import SecondAuthType
    from ..models.session_check import SessionCheck
    from ..models.source import Source


VALIDATE_SESSION: Operation[SessionCheck] = Operation(
    name="validate_session",
    method="PUT",
    path="/authentication/v1/user/session",
    success={200: model_body("venuekit_synapsewave_api", "SessionCheck")},
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/validate-session",
)

LOGIN: Operation[LoginSession] = Operation(
    name="login",
    method="POST",
    path="/authentication/v1/user/session",
    success={200: model_body("venuekit_synapsewave_api", "SessionEnvelope")},
    failures={400: failures.ERROR_RESPONSE_AUTHENTICATION, **dict.fromkeys((401, 500), failures.ERROR_RESPONSE)},
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/login",
)

LOGOUT: Operation[Outcome] = Operation(
    name="logout",
    method="DELETE",
    path="/authentication/v1/user/session",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/logout",
)


class Session(Resource["SessionWithRawResponse"]):
    """Log in, log out, and check whether a session is active.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def validate_session(self) -> SessionCheck:
        """Return whether the session is active.

        The venue sends the text `true` or `false`. Compare `data` with these texts, because every non-empty string is true in
        Python. It is a PUT that changes nothing (inferred); a broker's guide calls it a way to keep the session alive (reported
        by an integrator).

        Returns:
            Whether a session is active.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/validate-session
        """
        return self._call(Request(VALIDATE_SESSION, "/authentication/v1/user/session"))

    @hides_arguments
    def login(
        self,
        *,
        user_id: str,
        password: str | Secret,
        login_type: LoginType | Literal["PASSWORD", "MPIN", "TOKEN", "TP_TOKEN", "FINGERPRINT"] | None = None,
        second_auth_type: SecondAuthType | Literal["REGISTER", "OTP", "TOTP", "FINGERPRINT"] | None = None,
        second_auth: str | Secret | None = None,
        api_key: str | Secret | None = None,
        source: Source | Literal["WEBAPI", "MOBILEAPI"] | None = None,
    ) -> LoginSession:
        """Log in.

        The result is a session with an access token. The login type determines the content of `password`. One step: `PASSWORD`
        or `MPIN` with a second factor. Two steps: `PASSWORD` with the second factor `REGISTER` returns a register token;
        `TOKEN` with that token and a second factor then returns the access token. `TP_TOKEN` needs only a single-sign-on token.
        The method and path are those of the venue's Python client; the page about logging out prints the same path. The table
        of the response could not be read: its fields come from the text of the page and from that client. One broker is said to
        accept no type of second factor, and a tax number (PAN) as the second factor (reported by an integrator).

        Args:
            user_id: The user's id at the broker, called UCC.
            password: The password, MPIN or token, depending on the login type. A ``Secret``, or a text, which is then kept
                secret.
            login_type: Type of the login. The default is PASSWORD.
            second_auth_type: Type of the second factor; not needed for `TP_TOKEN`.
            second_auth: The OTP, the TOTP or the id of a registered device; not needed for `REGISTER` and `TP_TOKEN`. A
                ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            The session.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/login
        """
        from ..models.login_request import LoginRequest

        try:
            _body = _fields.made(
                LoginRequest,
                user_id=user_id,
                login_type=login_type,
                password=password,
                second_auth_type=second_auth_type,
                second_auth=second_auth,
                api_key=api_key,
                source=source,
            )
            return self._call(
                Request(LOGIN, "/authentication/v1/user/session", body=_body.to_json(), secrets=_fields.secrets(_body))
            )
        except ArgumentError as error:
            error.name_operation(LOGIN.name)
            raise

    def logout(self) -> Outcome:
        """Log out.

        The call ends the session of the token; afterwards the token is invalid.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/logout
        """
        return self._call(Request(LOGOUT, "/authentication/v1/user/session"))


class SessionWithRawResponse(RawResource, of=Session):
    """The methods of ``Session``, which return the raw response."""

    validate_session = raw(Session.validate_session)
    login = raw(Session.login)
    logout = raw(Session.logout)


class AsyncSession(AsyncResource["AsyncSessionWithRawResponse"]):
    """The methods of ``Session``, asynchronous."""

    validate_session = awaitable(Session.validate_session)
    login = awaitable(Session.login)
    logout = awaitable(Session.logout)


class AsyncSessionWithRawResponse(AsyncRawResource, of=AsyncSession):
    """The methods of ``AsyncSession``, which return the raw response."""

    validate_session = awaitable(SessionWithRawResponse.validate_session)
    login = awaitable(SessionWithRawResponse.login)
    logout = awaitable(SessionWithRawResponse.logout)
