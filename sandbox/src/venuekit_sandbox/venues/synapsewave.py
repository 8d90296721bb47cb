"""SynapseWave on loopback: a bearer token and an API key, and the documented positions and balance.

Facts from https://developer.synapsewave.com/docs/MyCloudRest/positions, https://developer.synapsewave.com/docs/B2CAPI/balance
and https://developer.synapsewave.com/docs/MyCloudRest/cloud-rest-api.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.requests import WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal, SandboxVenue


@dataclass(frozen=True, slots=True)
class SynapseWaveOptions:
    """How the venue is to behave."""

    refusal_status: int = 401
    """Status for wrong credentials: 401, or the 400 that the balance page prints beside its only error body."""

    def __post_init__(self) -> None:
        if self.refusal_status not in (400, 401):
            raise ValueError(f"refusal_status must be 400 or 401, not {self.refusal_status!r}")


class SynapseWaveVenue(SandboxVenue):
    """SynapseWave, serving the documented samples."""

    name: ClassVar[str] = "synapsewave"
    Options = SynapseWaveOptions
    options: SynapseWaveOptions

    def rotate(self) -> None:
        """Make a new token and a new key."""
        self._access_token = secrets.token_urlsafe(48)
        self._api_key = secrets.token_hex(16)

    def credentials(self) -> dict[str, str]:
        """Return the token and the key that pass."""
        return {"access_token": self._access_token, "api_key": self._api_key}

    def check(self, request: WireRequest) -> Refusal | None:
        """Check both headers, each of which has to be there and right."""
        reason = self._fault(request)
        return Refusal(reason, self.problem(self.options.refusal_status, reason, None)) if reason else None

    def _fault(self, request: WireRequest) -> str | None:
        authorization, api_key = (request.headers.get(name, "") for name in ("authorization", "x-api-key"))
        if not authorization:
            return "header Authorization is missing"
        if not api_key:
            return "header x-api-key is missing"
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer":
            return "header Authorization is not of the form Bearer <access_token>"
        if not hmac.compare_digest(token.encode(), self._access_token.encode()):
            return "the access token is unknown"
        if not hmac.compare_digest(api_key.encode(), self._api_key.encode()):
            return "the API key is unknown"
        return None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """Return the error body of the balance page, with the only code that any page prints."""
        return Answer(status, samples.write({"status": "error", "code": "e-101", "message": message}))

    @handles("get_positions")
    def _positions(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        kind, sample = parameters["type"], samples.one(self.name, "get_positions", 200)
        if kind == "all":
            return Answer(200, sample)
        envelope = samples.parse(sample)
        envelope["data"] = [row for row in envelope["data"] if row["daily_or_expiry"] == kind.upper()]
        return Answer(200, samples.write(envelope))
