"""Logins and their tokens, which expire or end with a logout; time-based one-time passwords by RFC 6238."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field

from venuekit_sandbox.exchange import Clock
from venuekit_sandbox.venues.synapsewave.bodies import Body

STEP_SECONDS = 30
DIGITS = 6
REGISTER_SECONDS = 300
"""How long the token of the first of two steps is valid. Undocumented."""
SECOND_FACTORS = ("OTP", "TOTP", "FINGERPRINT")


class LoginRefused(Exception):
    """A refused login, with the reason."""


@dataclass(frozen=True, slots=True)
class User:
    """The user and the login secrets."""

    user_id: str
    password: str = field(repr=False)
    mpin: str = field(repr=False)
    totp_secret: str = field(repr=False)
    otp: str = field(repr=False)
    """The one-time password that is sent; always the same."""
    device: str = field(repr=False)
    """Id of the device that is registered for fingerprint login."""


class Sessions:
    """The tokens of one user."""

    def __init__(self, clock: Clock, lifetime_seconds: float) -> None:
        self._clock, self._lifetime = clock, lifetime_seconds
        self._ends: dict[str, int | None] = {}
        self._registered: dict[str, int] = {}

    def keep(self, token: str) -> None:
        """Accept a token until it logs out."""
        self._ends[token] = None

    def is_active(self, token: str) -> bool:
        """Return whether a token is valid now."""
        for known, ends in list(self._ends.items()):
            if hmac.compare_digest(known.encode(), token.encode()):
                return ends is None or self._clock.micros() < ends
        return False

    def end(self, token: str) -> None:
        """Invalidate a token."""
        self._ends.pop(token, None)

    def log_in(self, body: Body, user: User, now: float) -> dict[str, object]:
        """Return the data of a successful login. Raises :class:`LoginRefused`, with the same reason for a wrong user or password."""
        if body.text("user_id") != user.user_id:
            raise LoginRefused("the user id or the password is wrong")
        password = body.text("password")
        match body.choice("login_type", ("PASSWORD", "MPIN", "TOKEN", "TP_TOKEN", "FINGERPRINT"), "PASSWORD"):
            case "PASSWORD":
                if not _same(password, user.password):
                    raise LoginRefused("the user id or the password is wrong")
                if body.text("second_auth_type", " ") == "REGISTER":
                    return self._register(user)
            case "MPIN":
                if not _same(password, user.mpin):
                    raise LoginRefused("the user id or the MPIN is wrong")
            case "TOKEN":
                ends = self._registered.get(password)
                if ends is None or self._clock.micros() >= ends:
                    raise LoginRefused("the register token is unknown or has expired")
            case other:
                raise LoginRefused(f"login_type {other} is not supported")
        self._second_factor(body, user, now)
        self._registered.pop(password, None)
        return self._open(user)

    def _second_factor(self, body: Body, user: User, now: float) -> None:
        kind, given = body.choice("second_auth_type", SECOND_FACTORS), body.text("second_auth")
        if kind == "TOTP":
            step = int(now) // STEP_SECONDS
            right = [totp(user.totp_secret, step + near) for near in (-1, 0, 1)]
        else:
            right = [user.otp if kind == "OTP" else user.device]
        if not any(_same(given, one) for one in right):
            raise LoginRefused(f"the second factor {kind} is wrong or has expired")

    def _register(self, user: User) -> dict[str, object]:
        token = secrets.token_urlsafe(32)
        self._registered[token] = self._clock.micros() + REGISTER_SECONDS * 1_000_000
        return {"user_id": user.user_id, "register_token": token}

    def _open(self, user: User) -> dict[str, object]:
        token = secrets.token_urlsafe(48)
        self._ends[token] = self._clock.micros() + round(self._lifetime * 1_000_000)
        return {"user_id": user.user_id, "access_token": token, "broadcast_access_token": secrets.token_urlsafe(32)}


def totp(secret: str, step: int) -> str:
    """Return the one-time password of a step of 30 seconds: HMAC-SHA1 of its number, truncated as in RFC 4226."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, step.to_bytes(8), hashlib.sha1).digest()
    place = digest[-1] & 0xF
    number = int.from_bytes(digest[place : place + 4]) & 0x7FFF_FFFF
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def new_totp_secret() -> str:
    """Return a secret in the format of authenticator apps."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def _same(given: str, right: str) -> bool:
    return hmac.compare_digest(given.encode(), right.encode())
