"""SynapseWave on loopback: logins that issue tokens, and the orders, trades, positions, holdings and funds of one user.

Reads return the documented samples until something is ordered or loaded; after that they show the actual records. Orders are
carried out on the exchange: control it with ``market`` and ``exchange``. Most operations that change credentials return their
samples and change nothing.

Facts from https://developer.synapsewave.com/docs/MyCloudRest/login and its neighbours.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Exchange, Ids, Market
from venuekit_sandbox.options import one_of, seconds
from venuekit_sandbox.requests import BadParameter, WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal, SandboxVenue
from venuekit_sandbox.venues.synapsewave.bodies import Body
from venuekit_sandbox.venues.synapsewave.orders import Orders
from venuekit_sandbox.venues.synapsewave.reports import answer
from venuekit_sandbox.venues.synapsewave.sessions import LoginRefused, Sessions, User, new_totp_secret, totp

PASSWORD = "example-password"  # noqa: S105  # nosec B105  # the documented sample call logs in by it
KEY_ONLY = frozenset({
    "login", "send_otp", "verify_otp", "set_password", "change_password", "change_mpin", "send_mpin_otp", "set_mpin",
    "set_fingerprint", "register_totp", "find_user_ids",
})  # fmt: skip
"""Operations that need no session."""


@dataclass(frozen=True, slots=True)
class SynapseWaveOptions:
    """Options of the venue."""

    refusal_status: int = 401
    """Status for wrong credentials and logins: 401, or the 400 that the balance page shows with its only error body."""
    token_seconds: float = 86_400
    """How long an issued token is valid. Undocumented; a sample token is valid for a day."""
    start: str = "documented"
    """``documented``: reads return the documented samples until something is ordered or loaded; ``empty``: reads start empty."""
    funds: str = "1000000.00"
    """Initial funds of each of the three segments, in rupees."""
    reads_lag: float = 0.0
    orders_lag: float = 0.0

    def __post_init__(self) -> None:
        if self.refusal_status not in (400, 401):
            raise ValueError(f"refusal_status must be 400 or 401, not {self.refusal_status!r}")
        one_of("a start", self.start, ("documented", "empty"))
        for name in ("token_seconds", "reads_lag", "orders_lag"):
            seconds(name, getattr(self, name))
        if not self.funds.replace(".", "", 1).isdecimal():
            raise ValueError(f"funds must be an amount such as '1000000.00', not {self.funds!r}")


class SynapseWaveVenue(Orders, SandboxVenue):
    """SynapseWave, for one user."""

    name: ClassVar[str] = "synapsewave"
    Options = SynapseWaveOptions
    options: SynapseWaveOptions

    def rotate(self) -> None:
        """Create a new token, a new key and new login secrets; the old ones become invalid."""
        self._access_token = secrets.token_urlsafe(48)
        self._api_key = secrets.token_hex(16)
        self.user = User(
            user_id="UCC123456",
            password=PASSWORD,
            mpin="1234",
            totp_secret=new_totp_secret(),
            otp="123456",
            device="A1B2C3D4E5F6",
        )
        self._first_user = self.user
        self._new_sessions()

    def begin(self) -> None:
        """Remove all orders and issued tokens, and undo changes of passwords."""
        super().begin()
        self.user = self._first_user
        self._new_sessions()
        self.exchange = Exchange(self.clock, Ids(f"{self.seed} synapsewave"))
        self.market = Market(self.exchange)
        self.open_desk(self.user.user_id, Decimal(self.options.funds))

    def _new_sessions(self) -> None:
        self.sessions = Sessions(self.clock, self.options.token_seconds)
        self.sessions.keep(self._access_token)

    def credentials(self) -> dict[str, str]:
        """Return the valid token and key."""
        return {"access_token": self._access_token, "api_key": self._api_key}

    @property
    def login_args(self) -> dict[str, Any]:
        """Keyword arguments of a login: user, password, the secret of the second factor, the key and the address."""
        return {
            "user_id": self.user.user_id,
            "password": self.user.password,
            "totp_secret": self.user.totp_secret,
            "api_key": self._api_key,
            "base_url": self.base_url,
            "limits": None,
        }

    def totp(self) -> str:
        """Return the current one-time password, as the user's authenticator app shows it."""
        return totp(self.user.totp_secret, int(self.now()) // 30)

    def check(self, request: WireRequest) -> Refusal | None:
        """Check the key, and the token where the operation needs a session."""
        reason = self._fault(request)
        return Refusal(reason, self.problem(self.options.refusal_status, reason, None)) if reason else None

    def _fault(self, request: WireRequest) -> str | None:
        authorization, api_key = (request.headers.get(name, "") for name in ("authorization", "x-api-key"))
        operation = next((route.operation for route, _ in self.route(request.raw_path) if route.method == request.method), None)
        needs_session = operation not in KEY_ONLY
        if needs_session and not authorization:
            return "header Authorization is missing"
        if not api_key:
            return "header x-api-key is missing"
        scheme, _, token = authorization.partition(" ")
        if needs_session and scheme.lower() != "bearer":
            return "header Authorization is not of the form Bearer <access_token>"
        if needs_session and operation != "validate_session" and not self.sessions.is_active(token):
            return "the access token is unknown"
        if not hmac.compare_digest(api_key.encode(), self._api_key.encode()):
            return "the API key is unknown"
        return None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """Return the error body of the balance page, with the only documented code."""
        return Answer(status, samples.write({"status": "error", "code": "e-101", "message": message}))

    # Sessions

    @handles("login")
    def _login(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        try:
            data = self.sessions.log_in(Body.of(request.body), self.user, self.now())
        except LoginRefused as refused:
            return self.problem(self.options.refusal_status, str(refused), "login")
        if "access_token" in data:
            sample = samples.parse(samples.one(self.name, "login", 200))["data"]
            data = {**sample, **data}
        return answer(data, "Login successful" if "access_token" in data else "Second factor required")

    @handles("validate_session")
    def _validate_session(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        token = request.headers["authorization"].partition(" ")[2]
        return answer("true" if self.sessions.is_active(token) else "false", "Session Verified")

    @handles("logout")
    def _logout(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        self.sessions.end(request.headers["authorization"].partition(" ")[2])
        return Answer(200, samples.one(self.name, "logout", 200))

    @handles("change_password")
    def _change_password(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = Body.of(request.body)
        if body.text("user_id") != self.user.user_id or body.text("old_password") != self.user.password:
            raise BadParameter("the user id or the password is wrong")
        self.user = replace(self.user, password=body.text("new_password"))
        return Answer(200, samples.one(self.name, "change_password", 200))
