"""SynapseWave: credentials. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from typing import TYPE_CHECKING, Any, Literal

from venuekit.auth.secrets import Secret
from venuekit.auth.tracebacks import hides_arguments
from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.fingerprint_outcome import FingerprintOutcome
    from ..models.otp_verification import OtpVerification
    from ..models.outcome import Outcome
    from ..models.source import Source
    from ..models.totp_registration import TotpRegistration
    from ..models.totp_verification import TotpVerification


_Operation = _partial(
    Operation,
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
)

SEND_OTP: Operation[Outcome] = _Operation(
    name="send_otp",
    method="POST",
    path="/authentication/v1/user/password/reset/send-otp",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/send-otp-password-totp",
)

VERIFY_OTP: Operation[OtpVerification] = _Operation(
    name="verify_otp",
    method="POST",
    path="/authentication/v1/user/otp/verify",
    success={200: model_body("venuekit_synapsewave_api", "OtpVerification")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/verify-otp",
)

SET_PASSWORD: Operation[Outcome] = _Operation(
    name="set_password",
    method="PUT",
    path="/authentication/v1/user/password/reset",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/set-password",
)

CHANGE_PASSWORD: Operation[Outcome] = _Operation(
    name="change_password",
    method="PUT",
    path="/authentication/v1/user/password",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/change-password",
)

CHANGE_MPIN: Operation[Outcome] = _Operation(
    name="change_mpin",
    method="PUT",
    path="/authentication/v1/user/mpin",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/change-mpin",
)

REGISTER_MPIN: Operation[Outcome] = _Operation(
    name="register_mpin",
    method="POST",
    path="/authentication/v1/user/mpin",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/register-mpin",
)

SEND_MPIN_OTP: Operation[Outcome] = _Operation(
    name="send_mpin_otp",
    method="POST",
    path="/authentication/v1/user/mpin/reset/send-otp",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/forgot-mpin-send-otp",
)

SET_MPIN: Operation[Outcome] = _Operation(
    name="set_mpin",
    method="POST",
    path="/authentication/v1/user/mpin/reset/verify-otp",
    success={200: model_body("venuekit_synapsewave_api", "Outcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/set-mpin",
)

SET_FINGERPRINT: Operation[FingerprintOutcome] = _Operation(
    name="set_fingerprint",
    method="POST",
    path="/authentication/{tenantid}/v1/setMPIN",
    success={200: model_body("venuekit_synapsewave_api", "FingerprintOutcome")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals=True),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/set-fingerprint",
)

REGISTER_TOTP: Operation[TotpRegistration] = _Operation(
    name="register_totp",
    method="POST",
    path="/authentication/v1/user/registertotp",
    success={200: model_body("venuekit_synapsewave_api", "TotpRegistrationEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/register-totp",
)

VERIFY_TOTP: Operation[TotpVerification] = _Operation(
    name="verify_totp",
    method="POST",
    path="/authentication/v1/user/verifytotp",
    success={200: model_body("venuekit_synapsewave_api", "TotpVerification")},
    envelope=Envelope(payload=None, payload_path=None, success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
    retry="never",
    source="https://developer.synapsewave.com/docs/MyCloudRest/verify-totp",
)

FIND_USER_IDS: Operation[list[dict[str, Any]]] = _Operation(
    name="find_user_ids",
    method="GET",
    path="/authentication/v1/user/details",
    success={200: model_body("venuekit_synapsewave_api", "UserIdsEnvelope")},
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveKey",),
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/forgot-user-id",
)


class Credentials(Resource["CredentialsWithRawResponse"]):
    """Passwords, MPINs and second factors.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    @hides_arguments
    def send_otp(self, *, user_id: str, api_key: str | Secret, source: Source | Literal["WEBAPI", "MOBILEAPI"]) -> Outcome:
        """Send a one-time password.

        The venue sends a one-time password (OTP) to the registered mobile number, to reset a forgotten password or to register
        for TOTP. The Cloud REST page prints field names of the response with capitals (`Status`, `Code`); lower case is
        inferred from the other pages.

        Args:
            user_id: The user's id at the broker, called UCC.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/send-otp-password-totp
        """
        from ..models.otp_request import OtpRequest

        try:
            _body = _fields.made(OtpRequest, user_id=user_id, api_key=api_key, source=source)
            return self._call(
                Request(
                    SEND_OTP,
                    "/authentication/v1/user/password/reset/send-otp",
                    body=_body.to_json(),
                    secrets=_fields.secrets(_body),
                )
            )
        except ArgumentError as error:
            error.name_operation(SEND_OTP.name)
            raise

    @hides_arguments
    def verify_otp(
        self, *, user_id: str, otp: str | Secret, api_key: str | Secret, source: Source | Literal["WEBAPI", "MOBILEAPI"]
    ) -> OtpVerification:
        """Exchange a one-time password for a temporary token.

        The venue checks the OTP of `send_otp` and returns a temporary token for `set_password`.

        Args:
            user_id: The user's id at the broker, called UCC.
            otp: The one-time password that the user received. A ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A temporary token, in return for a valid OTP.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/verify-otp
        """
        from ..models.otp_verification_request import OtpVerificationRequest

        try:
            _body = _fields.made(OtpVerificationRequest, user_id=user_id, otp=otp, api_key=api_key, source=source)
            return self._call(
                Request(VERIFY_OTP, "/authentication/v1/user/otp/verify", body=_body.to_json(), secrets=_fields.secrets(_body))
            )
        except ArgumentError as error:
            error.name_operation(VERIFY_OTP.name)
            raise

    @hides_arguments
    def set_password(
        self,
        *,
        user_id: str,
        new_password: str | Secret,
        otp: str | Secret,
        api_key: str | Secret,
        source: Source | Literal["WEBAPI", "MOBILEAPI"],
    ) -> Outcome:
        """Set a new password to replace a forgotten one.

        Pass the temporary token that `verify_otp` returned.

        Args:
            user_id: The user's id at the broker, called UCC.
            new_password: The new password. A ``Secret``, or a text, which is then kept secret.
            otp: The temporary token that `verify_otp` returned. A ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/set-password
        """
        from ..models.set_password_request import SetPasswordRequest

        try:
            _body = _fields.made(
                SetPasswordRequest, user_id=user_id, new_password=new_password, otp=otp, api_key=api_key, source=source
            )
            return self._call(
                Request(
                    SET_PASSWORD, "/authentication/v1/user/password/reset", body=_body.to_json(), secrets=_fields.secrets(_body)
                )
            )
        except ArgumentError as error:
            error.name_operation(SET_PASSWORD.name)
            raise

    @hides_arguments
    def change_password(
        self,
        *,
        user_id: str,
        old_password: str | Secret,
        new_password: str | Secret,
        api_key: str | Secret,
        source: Source | Literal["WEBAPI", "MOBILEAPI"],
    ) -> Outcome:
        """Change the password.

        You must pass the old password. Whether active sessions end is undocumented.

        Args:
            user_id: The user's id at the broker, called UCC.
            old_password: The old password. A ``Secret``, or a text, which is then kept secret.
            new_password: The new password. A ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/change-password
        """
        from ..models.change_password_request import ChangePasswordRequest

        try:
            _body = _fields.made(
                ChangePasswordRequest,
                user_id=user_id,
                old_password=old_password,
                new_password=new_password,
                api_key=api_key,
                source=source,
            )
            return self._call(
                Request(CHANGE_PASSWORD, "/authentication/v1/user/password", body=_body.to_json(), secrets=_fields.secrets(_body))
            )
        except ArgumentError as error:
            error.name_operation(CHANGE_PASSWORD.name)
            raise

    @hides_arguments
    def change_mpin(
        self,
        *,
        user_id: str,
        old_mpin: int | Secret,
        new_mpin: int | Secret,
        api_key: str | Secret,
        source: Source | Literal["WEBAPI", "MOBILEAPI"],
    ) -> Outcome:
        """Change the MPIN.

        You must pass the old MPIN.

        Args:
            user_id: The user's id at the broker, called UCC.
            old_mpin: The old MPIN. From 1000 to 999999. A ``Secret``, or a number, which is then kept secret.
            new_mpin: The new MPIN, 4 to 6 digits according to the page about registering. From 1000 to 999999. A
                ``Secret``, or a number, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/change-mpin
        """
        from ..models.change_mpin_request import ChangeMpinRequest

        try:
            _body = _fields.made(
                ChangeMpinRequest, user_id=user_id, old_mpin=old_mpin, new_mpin=new_mpin, api_key=api_key, source=source
            )
            return self._call(
                Request(CHANGE_MPIN, "/authentication/v1/user/mpin", body=_body.to_json(), secrets=_fields.secrets(_body))
            )
        except ArgumentError as error:
            error.name_operation(CHANGE_MPIN.name)
            raise

    @hides_arguments
    def register_mpin(self, *, mpin: int | Secret, mobile_udid: str | None = None) -> Outcome:
        """Register an MPIN.

        An MPIN is a PIN to log in with instead of the password. The call needs a session.

        Args:
            mpin: The MPIN, 4 to 6 digits. It is an integer here, so it can't begin with a zero (inferred). From 1000 to
                999999. A ``Secret``, or a number, which is then kept secret.
            mobile_udid: Id of the user's device, for login from that device. At most 50 characters.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/register-mpin
        """
        from ..models.register_mpin_request import RegisterMpinRequest

        try:
            _body = _fields.made(RegisterMpinRequest, mpin=mpin, mobile_udid=mobile_udid)
            return self._call(
                Request(REGISTER_MPIN, "/authentication/v1/user/mpin", body=_body.to_json(), secrets=_fields.secrets(_body))
            )
        except ArgumentError as error:
            error.name_operation(REGISTER_MPIN.name)
            raise

    @hides_arguments
    def send_mpin_otp(self, *, user_id: str, api_key: str | Secret, source: Source | Literal["WEBAPI", "MOBILEAPI"]) -> Outcome:
        """Send a one-time password to reset a forgotten MPIN.

        The venue sends an OTP to the registered mobile number. Pass it to `set_mpin`.

        Args:
            user_id: The user's id at the broker, called UCC.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/forgot-mpin-send-otp
        """
        from ..models.otp_request import OtpRequest

        try:
            _body = _fields.made(OtpRequest, user_id=user_id, api_key=api_key, source=source)
            return self._call(
                Request(
                    SEND_MPIN_OTP,
                    "/authentication/v1/user/mpin/reset/send-otp",
                    body=_body.to_json(),
                    secrets=_fields.secrets(_body),
                )
            )
        except ArgumentError as error:
            error.name_operation(SEND_MPIN_OTP.name)
            raise

    @hides_arguments
    def set_mpin(
        self,
        *,
        user_id: str,
        mpin: str | Secret,
        mobile_udid: str,
        otp: str | Secret,
        api_key: str | Secret,
        source: Source | Literal["WEBAPI", "MOBILEAPI"],
    ) -> Outcome:
        """Set a new MPIN to replace a forgotten one.

        The venue checks the OTP of `send_mpin_otp` and sets the new MPIN, in one call.

        Args:
            user_id: The user's id at the broker, called UCC.
            mpin: The new MPIN. It is a string here, but an integer in `register_mpin` and `change_mpin`. 4 to 6 digits,
                according to the page about registering. A ``Secret``, or a text, which is then kept secret.
            mobile_udid: Id of the user's device. At most 50 characters.
            otp: The OTP of `send_mpin_otp`. A ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            A response that has no content other than the result of the call.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/set-mpin
        """
        from ..models.set_mpin_request import SetMpinRequest

        try:
            _body = _fields.made(
                SetMpinRequest, user_id=user_id, mpin=mpin, mobile_udid=mobile_udid, otp=otp, api_key=api_key, source=source
            )
            return self._call(
                Request(
                    SET_MPIN,
                    "/authentication/v1/user/mpin/reset/verify-otp",
                    body=_body.to_json(),
                    secrets=_fields.secrets(_body),
                )
            )
        except ArgumentError as error:
            error.name_operation(SET_MPIN.name)
            raise

    @hides_arguments
    def set_fingerprint(
        self,
        tenantid: str,
        *,
        user_id: str,
        group_id: str,
        type_: str,
        udid: str | Secret,
        otp: str | Secret,
        api_key: str | Secret,
        source: Source | Literal["WEBAPI", "MOBILEAPI"],
    ) -> FingerprintOutcome:
        """Register a device for login by fingerprint.

        The device's id can then be used as the second factor `FINGERPRINT`. The page says that the path contains the tenant;
        the method and path are reported by an integrator. The response differs from the venue's other responses: `status` is
        true or false, and `result` is a list of undescribed rows.

        Args:
            tenantid: Id of the tenant (the broker's installation).
            user_id: The user's id at the broker, called UCC.
            group_id: Group of the user at the broker. The spelling of the name is the venue's.
            type_: `SET_FINGERPRINT`.
            udid: Id of the device, for use as a second factor. A ``Secret``, or a text, which is then kept secret.
            otp: The one-time password that the user received. A ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.

        Returns:
            Whether a device was registered.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/set-fingerprint
        """
        from ..models.set_fingerprint_request import SetFingerprintRequest

        try:
            _tenantid_segment = _parameters.segment("tenantid", _parameters.text("tenantid", tenantid, minimum_length=1))
            _body = _fields.made(
                SetFingerprintRequest,
                user_id=user_id,
                group_id=group_id,
                type_=type_,
                udid=udid,
                otp=otp,
                api_key=api_key,
                source=source,
            )
            return self._call(
                Request(
                    SET_FINGERPRINT,
                    f"/authentication/{_tenantid_segment}/v1/setMPIN",
                    body=_body.to_json(),
                    secrets=_fields.secrets(_body),
                )
            )
        except ArgumentError as error:
            error.name_operation(SET_FINGERPRINT.name)
            raise

    @hides_arguments
    def register_totp(
        self,
        *,
        user_id: str,
        otp: str | Secret,
        api_key: str | Secret,
        source: Source | Literal["WEBAPI", "MOBILEAPI"],
        app_name: str | None = None,
    ) -> TotpRegistration:
        """Register for TOTP.

        The result is the secret from which an authenticator app generates time-based one-time passwords (TOTP). Pass an OTP of
        `send_otp`. Keep the secret like a password: anyone who has it can pass the second factor.

        Args:
            user_id: The user's id at the broker, called UCC.
            otp: The OTP of `send_otp`. A ``Secret``, or a text, which is then kept secret.
            api_key: A key of your application, in the body. Whether it equals the header `x-api-key` is undocumented; the
                venue's client accepts two keys. A ``Secret``, or a text, which is then kept secret.
            source: Kind of application that calls.
            app_name: Display name in the authenticator app. The default is Registered in system.

        Returns:
            The registration.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/register-totp
        """
        from ..models.register_totp_request import RegisterTotpRequest

        try:
            _body = _fields.made(RegisterTotpRequest, user_id=user_id, otp=otp, api_key=api_key, app_name=app_name, source=source)
            return self._call(
                Request(
                    REGISTER_TOTP, "/authentication/v1/user/registertotp", body=_body.to_json(), secrets=_fields.secrets(_body)
                )
            )
        except ArgumentError as error:
            error.name_operation(REGISTER_TOTP.name)
            raise

    @hides_arguments
    def verify_totp(self, *, second_auth: str | Secret) -> TotpVerification:
        """Check a TOTP.

        Call this after you register for TOTP. The call needs a session.

        Args:
            second_auth: The TOTP. A ``Secret``, or a text, which is then kept secret.

        Returns:
            The result of checking a correct TOTP.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/verify-totp
        """
        from ..models.verify_totp_request import VerifyTotpRequest

        try:
            _body = _fields.made(VerifyTotpRequest, second_auth=second_auth)
            return self._call(
                Request(VERIFY_TOTP, "/authentication/v1/user/verifytotp", body=_body.to_json(), secrets=_fields.secrets(_body))
            )
        except ArgumentError as error:
            error.name_operation(VERIFY_TOTP.name)
            raise

    def find_user_ids(self, *, pan: str, mobile_no: str) -> list[dict[str, Any]]:
        """Find a forgotten user id.

        The venue finds user ids by tax number (PAN) and mobile number. Both are part of the request's URL, which proxies and
        servers may log. The index of the pages mentions only the PAN; this page requires both. The rows of the response are not
        described. The page prints an optional header `api_key`; that it means the header `x-api-key` is inferred.

        Args:
            pan: The user's tax number (PAN).
            mobile_no: The user's registered mobile number.

        Returns:
            The user ids.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/forgot-user-id
        """
        try:
            _query: list[tuple[str, str]] = []
            _query.append(("pan", _parameters.text("pan", pan, minimum_length=1)))
            _query.append(("mobile_no", _parameters.text("mobile_no", mobile_no, minimum_length=1)))
            return self._call(Request(FIND_USER_IDS, "/authentication/v1/user/details", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(FIND_USER_IDS.name)
            raise


class CredentialsWithRawResponse(RawResource, of=Credentials):
    """The methods of ``Credentials``, which return the raw response."""

    send_otp = raw(Credentials.send_otp)
    verify_otp = raw(Credentials.verify_otp)
    set_password = raw(Credentials.set_password)
    change_password = raw(Credentials.change_password)
    change_mpin = raw(Credentials.change_mpin)
    register_mpin = raw(Credentials.register_mpin)
    send_mpin_otp = raw(Credentials.send_mpin_otp)
    set_mpin = raw(Credentials.set_mpin)
    set_fingerprint = raw(Credentials.set_fingerprint)
    register_totp = raw(Credentials.register_totp)
    verify_totp = raw(Credentials.verify_totp)
    find_user_ids = raw(Credentials.find_user_ids)


class AsyncCredentials(AsyncResource["AsyncCredentialsWithRawResponse"]):
    """The methods of ``Credentials``, asynchronous."""

    send_otp = awaitable(Credentials.send_otp)
    verify_otp = awaitable(Credentials.verify_otp)
    set_password = awaitable(Credentials.set_password)
    change_password = awaitable(Credentials.change_password)
    change_mpin = awaitable(Credentials.change_mpin)
    register_mpin = awaitable(Credentials.register_mpin)
    send_mpin_otp = awaitable(Credentials.send_mpin_otp)
    set_mpin = awaitable(Credentials.set_mpin)
    set_fingerprint = awaitable(Credentials.set_fingerprint)
    register_totp = awaitable(Credentials.register_totp)
    verify_totp = awaitable(Credentials.verify_totp)
    find_user_ids = awaitable(Credentials.find_user_ids)


class AsyncCredentialsWithRawResponse(AsyncRawResource, of=AsyncCredentials):
    """The methods of ``AsyncCredentials``, which return the raw response."""

    send_otp = awaitable(CredentialsWithRawResponse.send_otp)
    verify_otp = awaitable(CredentialsWithRawResponse.verify_otp)
    set_password = awaitable(CredentialsWithRawResponse.set_password)
    change_password = awaitable(CredentialsWithRawResponse.change_password)
    change_mpin = awaitable(CredentialsWithRawResponse.change_mpin)
    register_mpin = awaitable(CredentialsWithRawResponse.register_mpin)
    send_mpin_otp = awaitable(CredentialsWithRawResponse.send_mpin_otp)
    set_mpin = awaitable(CredentialsWithRawResponse.set_mpin)
    set_fingerprint = awaitable(CredentialsWithRawResponse.set_fingerprint)
    register_totp = awaitable(CredentialsWithRawResponse.register_totp)
    verify_totp = awaitable(CredentialsWithRawResponse.verify_totp)
    find_user_ids = awaitable(CredentialsWithRawResponse.find_user_ids)
