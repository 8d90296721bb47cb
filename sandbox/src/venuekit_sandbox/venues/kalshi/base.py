"""The base of all parts of Kalshi's sandbox: credentials, errors and pages."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Generic, TypeVar
from uuid import uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Pages, View
from venuekit_sandbox.operation import Operation
from venuekit_sandbox.requests import Query, WireRequest, staleness
from venuekit_sandbox.venue import Refusal, SandboxVenue
from venuekit_sandbox.venues.kalshi import seeds
from venuekit_sandbox.venues.kalshi.options import KalshiOptions
from venuekit_sandbox.venues.kalshi.records import HIGHEST_SUBACCOUNT, Records

USUAL_PAGE = 100
HIGHEST_SHARD = 2**31 - 1
EARLIEST_SECOND, LATEST_SECOND = -(2**63), 2**63 - 1

AnyRow = TypeVar("AnyRow")
Wanted = TypeVar("Wanted")


class Choice(Generic[AnyRow]):
    """The filters of a call: its parameters, with a test for each."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, object]] = []
        self._tests: list[Callable[[AnyRow], bool]] = []

    def by(self, name: str, wanted: Wanted | None, holds: Callable[[AnyRow, Wanted], bool]) -> None:
        """Keep the rows for which ``holds(row, wanted)``; an absent or empty value keeps all rows."""
        if wanted is not None and wanted != "" and wanted != ():
            self.wanted.append((name, wanted))
            self._tests.append(lambda row: holds(row, wanted))

    def among(self, rows: Sequence[AnyRow]) -> Sequence[AnyRow]:
        """Return the matching rows, in the same order."""
        return [row for row in rows if all(test(row) for test in self._tests)] if self._tests else rows


class KalshiBase(SandboxVenue):
    """Kalshi without its operations."""

    name: ClassVar[str] = "kalshi"
    checks_bodies = True
    Options = KalshiOptions
    options: KalshiOptions
    records: Records

    def begin(self) -> None:
        """Create the initial account."""
        super().begin()
        self._pages = Pages(self.seed)
        self.records = Records(self.options, self.clock, self.seed)
        if self.options.account == "made-up":
            self.records.begin()
            seeds.documented(self.records)
        elif self.options.cash:
            seeds.empty(self.records)
        self.records.first_step = self.records.exchange.state.timeline.step

    def rotate(self) -> None:
        """Create a new key with a new id."""
        self._key_id = str(uuid4())
        self._private_key = (
            ed25519.Ed25519PrivateKey.generate()
            if self.options.key == "ed25519"
            else rsa.generate_private_key(public_exponent=65537, key_size=2048)
        )
        self._public_key = self._private_key.public_key()

    def credentials(self) -> dict[str, str]:
        """Return the id of the key, and the private key as PEM text."""
        pem = self._private_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return {"key_id": self._key_id, "private_key": pem.decode()}

    # Credentials

    def check(self, request: WireRequest) -> Refusal | None:
        """Check the three headers: first that they exist, then the key, the timestamp and the signature.

        The codes were observed in the venue's responses. Its pages document neither them nor the order of the checks.
        """
        key_id, timestamp, signature = (
            request.headers.get(f"kalshi-access-{part}", "") for part in ("key", "timestamp", "signature")
        )
        if not (key_id and timestamp and signature):
            missing = "key" if not key_id else "timestamp" if not timestamp else "signature"
            return _refusal(f"header kalshi-access-{missing} is missing", "signature_is_missing_from_headers")
        if key_id != self._key_id:
            return _refusal("the key id is unknown", "authentication_error", "NOT_FOUND")
        if stale := staleness(timestamp, self.options.clock_tolerance_seconds, self.now()):
            return _refusal(stale, "header_timestamp_expired")
        # The query is not signed: a signature that includes it is refused, as at the venue.
        if not self._is_signed(signature, f"{timestamp}{request.method}{request.raw_path}".encode()):
            return _refusal("the signature does not match the request", "authentication_error", "INCORRECT_API_KEY_SIGNATURE")
        return None

    def _is_signed(self, signature: str, text: bytes) -> bool:
        try:
            raw = base64.b64decode(signature, validate=True)
            if isinstance(self._public_key, ed25519.Ed25519PublicKey):
                self._public_key.verify(raw, text)
            else:
                # The salt must be as long as the digest; the venue refuses any other length too.
                pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.DIGEST_LENGTH)
                self._public_key.verify(raw, text, pss, hashes.SHA256())
        except (binascii.Error, ValueError, InvalidSignature):
            return False
        return True

    # Errors

    def problem(self, status: int, message: str, operation: str | None, /) -> Answer:
        """Return a body with only ``msg`` if a parameter was refused, else the nested body."""
        if status == 429:
            return Answer(429, samples.write({"error": "too many requests"}))
        if status == 400:
            name = (operation or "").title().replace("_", "")
            return Answer(400, samples.write({"msg": f"Parameter validation failed for {name}: {message}"}))
        return nested(status, message.replace(" ", "_"), message)

    def unrouted(self, request: WireRequest, /) -> Answer:
        """Redirect paths with a trailing slash, as since October 2025; all others are not found."""
        path = request.raw_path.removesuffix("/")
        if path != request.raw_path and self.route(path):
            return Answer(301, b"", {"location": path + (f"?{request.query}" if request.query else "")})
        return super().unrouted(request)

    def cost(self, operation: Operation, request: WireRequest) -> float:
        """Return the cost of a call in tokens; a batch costs them for each of its orders."""
        tokens = super().cost(operation, request)
        if operation.name.startswith("batch_") and request.body:
            orders = samples.parse(request.body).get("orders", ())
            return tokens * max(len(orders), 1)
        return tokens

    # The member's view

    def view(self, step: int | None = None, *, orders: bool = False) -> View:
        """Return the view of reads now or after a change; listings of ``orders`` may lag longer than others."""
        lag = max(self.reads_lag, self.orders_lag) if orders else self.reads_lag
        return self.records.view(step, lag=lag, orders_lag=self.orders_lag)

    def page(
        self,
        name: str,
        query: Query,
        choice: Choice[AnyRow],
        rows: Callable[[View], Sequence[AnyRow]],
        *,
        orders: bool = False,
        usual: int = USUAL_PAGE,
        most: int = 1000,
    ) -> tuple[Sequence[AnyRow], str]:
        """Return a page of a listing, and the cursor of the next one. All pages show the listing as it was at the first page."""
        limit = query.number("limit", 0, most)
        bound = (name, choice.wanted)
        start = self._pages.start(query.text("cursor"), bound, self.view(orders=orders).step)
        return self._pages.cut(choice.among(rows(self.view(start[0]))), usual if limit is None else limit, start, bound)


def subaccount(query: Query) -> int | None:
    """Return the subaccount of a call."""
    return query.number("subaccount", 0, HIGHEST_SUBACCOUNT)


def shard(query: Query) -> int | None:
    """Return the shard of a call."""
    return query.number("exchange_index", -1, HIGHEST_SHARD)


def listed(lists: Mapping[str, Sequence[bytes]], cursor: str) -> Answer:
    """Return a page of rows that are already JSON."""
    members = [b'"%b":[%b]' % (name.encode(), b",".join(rows)) for name, rows in lists.items()]
    return Answer(200, b'{%b,"cursor":"%b"}' % (b",".join(members), cursor.encode()))


def nested(status: int, code: str, message: str | None = None, details: str | None = None) -> Answer:
    """Return an error in the format of most of the venue's errors."""
    return Answer(status, samples.write({"error": problem(code, message, details)}))


def problem(code: str, message: str | None = None, details: str | None = None) -> dict[str, str]:
    """Return what is inside an error."""
    error = {"code": code, "message": message or code.replace("_", " ")}
    if details is not None:
        error["details"] = details
    return error


def _refusal(reason: str, code: str, details: str | None = None) -> Refusal:
    return Refusal(reason, nested(401, code, code if details else None, details))
