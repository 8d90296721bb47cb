"""Kalshi on loopback: RSA-PSS or Ed25519 signatures over ``timestamp + METHOD + path``, and a made-up account in pages.

Facts from https://docs.kalshi.com/typescript-sdk/api/PortfolioApi, https://docs.kalshi.com/getting_started/api_keys and
https://docs.kalshi.com/getting_started/quick_start_authenticated_requests; shapes are those of 2026.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar
from uuid import uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.options import one_of, seconds, whole_number
from venuekit_sandbox.requests import BadParameter, Query, WireRequest, staleness
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal, SandboxVenue
from venuekit_sandbox.venues.kalshi import account

MOST_ROWS = 1_000_000
LONGEST_PAGE = 1000
USUAL_PAGE = 100
HIGHEST_SUBACCOUNT = 63
HIGHEST_SHARD = 2**31 - 1
EARLIEST_SECOND, LATEST_SECOND = -(2**63), 2**63 - 1

AnyRow = TypeVar("AnyRow", bound=account.Row)
Wanted = TypeVar("Wanted")


@dataclass(frozen=True, slots=True)
class KalshiOptions:
    """How big the account is and how the venue is to behave."""

    fills: int = 1000
    settlements: int = 60
    positions: int = 40
    key: str = "rsa"
    """Kind of key that signs: ``rsa`` (2048 bits) or ``ed25519``."""
    clock_tolerance_seconds: float = 10
    """How far a timestamp may be from now. Undocumented; ten seconds were seen to pass and thirty to be refused."""

    def __post_init__(self) -> None:
        for size in ("fills", "settlements", "positions"):
            whole_number(size, getattr(self, size), 0, MOST_ROWS)
        one_of("a kind of key", self.key, ("rsa", "ed25519"))
        seconds("clock_tolerance_seconds", self.clock_tolerance_seconds)


class _Choice(Generic[AnyRow]):
    """Which rows a call wants: the parameters it gave, and a test for each."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, object]] = []
        self._tests: list[Callable[[AnyRow], bool]] = []

    def by(self, name: str, wanted: Wanted | None, holds: Callable[[AnyRow, Wanted], bool]) -> None:
        """Keep to the rows for which ``holds(row, wanted)``; no value, or an empty one, leaves all of them."""
        if wanted is not None and wanted != "" and wanted != ():
            self.wanted.append((name, wanted))
            self._tests.append(lambda row: holds(row, wanted))

    def among(self, rows: Sequence[AnyRow]) -> Sequence[AnyRow]:
        """Return the rows wanted, in the same order."""
        return [row for row in rows if all(test(row) for test in self._tests)] if self._tests else rows


class KalshiVenue(SandboxVenue):
    """Kalshi, serving the portfolio of one made-up member."""

    name: ClassVar[str] = "kalshi"
    Options = KalshiOptions
    options: KalshiOptions

    def __init__(self, options: Mapping[str, object] | None = None, *, seed: int = 0) -> None:
        super().__init__(options, seed=seed)
        self._cursor_key = f"{seed} cursors".encode()
        open_markets = account.markets(self.options.positions)
        decided_markets = account.markets(self.options.settlements, settled=True)
        self._positions = account.positions(seed, open_markets)
        self._settlements = account.settlements(seed, decided_markets)
        traded_in = [*open_markets, *decided_markets] or account.markets(1)
        self._fills = account.fills(seed, self.options.fills, traded_in)

    def rotate(self) -> None:
        """Make a new key under a new id."""
        self._key_id = str(uuid4())
        self._private_key = (
            ed25519.Ed25519PrivateKey.generate()
            if self.options.key == "ed25519"
            else rsa.generate_private_key(public_exponent=65537, key_size=2048)
        )
        self._public_key = self._private_key.public_key()

    def credentials(self) -> dict[str, str]:
        """Return the id of the key and its private half as PEM text."""
        pem = self._private_key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return {"key_id": self._key_id, "private_key": pem.decode()}

    # Credentials

    def check(self, request: WireRequest) -> Refusal | None:
        """Check the three headers: whether they are there, then the key, then the timestamp, then the signature.

        The codes are those that the venue was seen to answer with. Its pages list none, nor the order of its checks.
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
        # The query takes no part: whoever signs it is refused, as at the venue.
        if not self._is_signed(signature, f"{timestamp}{request.method}{request.raw_path}".encode()):
            return _refusal("the signature does not fit the request", "authentication_error", "INCORRECT_API_KEY_SIGNATURE")
        return None

    def _is_signed(self, signature: str, text: bytes) -> bool:
        try:
            raw = base64.b64decode(signature, validate=True)
            if isinstance(self._public_key, ed25519.Ed25519PublicKey):
                self._public_key.verify(raw, text)
            else:
                # The salt has to be as long as the digest; a signature with any other is refused at the venue too.
                pss = padding.PSS(mgf=padding.MGF1(hashes.SHA256()), salt_length=padding.PSS.DIGEST_LENGTH)
                self._public_key.verify(raw, text, pss, hashes.SHA256())
        except (binascii.Error, ValueError, InvalidSignature):
            return False
        return True

    # Errors

    def problem(self, status: int, message: str, operation: str | None, /) -> Answer:
        """Return a lone ``msg`` where a parameter was refused, else the nested body."""
        if status == 400:
            name = (operation or "").title().replace("_", "")
            return Answer(400, samples.write({"msg": f"Parameter validation failed for {name}: {message}"}))
        return _nested(status, message.replace(" ", "_"), message)

    def unrouted(self, request: WireRequest, /) -> Answer:
        """Redirect paths with a slash too many, as since October 2025; all others are not found."""
        path = request.raw_path.removesuffix("/")
        if path != request.raw_path and self.route(path):
            return Answer(301, b"", {"location": path + (f"?{request.query}" if request.query else "")})
        return super().unrouted(request)

    # Operations

    @handles("get_fills")
    def _get_fills(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        chosen = _Choice[account.Row]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.market.ticker in wanted)
        chosen.by("order_id", query.text("order_id"), lambda row, wanted: row.order_id == wanted)
        chosen.by("subaccount", _subaccount(query), lambda row, wanted: row.subaccount == wanted)
        chosen.by("exchange_index", _shard(query), lambda row, wanted: row.market.exchange_index == wanted)
        _by_time(chosen, query)
        page, cursor = self._page("fills", query, chosen, self._fills)
        return _answer({"fills": [row.encoded for row in page]}, cursor)

    @handles("get_settlements")
    def _get_settlements(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        chosen = _Choice[account.Row]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.market.ticker in wanted)
        chosen.by("event_ticker", query.texts("event_ticker", most=10), lambda row, wanted: row.market.event_ticker in wanted)
        chosen.by("subaccount", _subaccount(query), lambda row, wanted: row.subaccount == wanted)
        _by_time(chosen, query)
        page, cursor = self._page("settlements", query, chosen, self._settlements)
        return _answer({"settlements": [row.encoded for row in page]}, cursor)

    @handles("get_positions")
    def _get_positions(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = Query(request.query)
        counts = query.texts("count_filter")
        if not set(counts) <= {"position", "total_traded"}:
            raise BadParameter("count_filter accepts position and total_traded")
        status = query.text("settlement_status") or "unsettled"
        if status not in ("unsettled", "settled", "all"):
            raise BadParameter("settlement_status must be unsettled, settled or all")
        chosen = _Choice[account.Position]()
        chosen.by("ticker", query.texts("ticker", most=100), lambda row, wanted: row.market.ticker in wanted)
        chosen.by("event_ticker", query.texts("event_ticker", most=10), lambda row, wanted: row.market.event_ticker in wanted)
        chosen.by("count_filter", counts, lambda row, wanted: any(row.counts[count] for count in wanted))
        # Every position of this account is in an open market.
        chosen.by("settlement_status", status, lambda _row, wanted: wanted != "settled")
        # Here, unlike elsewhere, leaving it out means the primary one.
        chosen.by("subaccount", _subaccount(query) or 0, lambda row, wanted: row.subaccount == wanted)
        chosen.by("exchange_index", _shard(query), lambda row, wanted: row.market.exchange_index == wanted)
        page, cursor = self._page("positions", query, chosen, self._positions)
        markets, events = [row.encoded for row in page], list(account.roll_up(page))
        return _answer({"market_positions": markets, "event_positions": events}, cursor)

    # Pages

    def _page(self, kind: str, query: Query, chosen: _Choice[AnyRow], among: Sequence[AnyRow]) -> tuple[Sequence[AnyRow], str]:
        rows = chosen.among(among)
        limit = query.number("limit", 1, LONGEST_PAGE)
        text = query.text("cursor")
        start = self._place(text, kind, chosen.wanted) if text else 0
        end = start + (USUAL_PAGE if limit is None else limit)
        return rows[start:end], self._cursor(end, kind, chosen.wanted) if end < len(rows) else ""

    def _cursor(self, place: int, kind: str, wanted: object) -> str:
        """Return an opaque text that stands for a place in one list under one set of filters.

        Plain base64 on purpose: with its plus, slash and equals signs, a client that forgets to encode it fails.
        """
        start = place.to_bytes(4)
        bound = start + repr((kind, wanted)).encode()
        return base64.b64encode(start + hashlib.blake2b(bound, key=self._cursor_key, digest_size=18).digest()).decode()

    def _place(self, cursor: str, kind: str, wanted: object) -> int:
        try:
            place = int.from_bytes(base64.b64decode(cursor, validate=True)[:4])
        except (binascii.Error, ValueError):
            raise BadParameter("cursor is damaged") from None
        if self._cursor(place, kind, wanted) != cursor:
            # Half-forgotten filters would otherwise show up as missing rows, much later.
            raise BadParameter("cursor is damaged, or belongs to a call with other filters")
        return place


def _subaccount(query: Query) -> int | None:
    return query.number("subaccount", 0, HIGHEST_SUBACCOUNT)


def _shard(query: Query) -> int | None:
    return query.number("exchange_index", 0, HIGHEST_SHARD)


def _by_time(chosen: _Choice[account.Row], query: Query) -> None:
    # A row within the very second of min_ts is after that moment; one within the second of max_ts isn't before it.
    earliest = query.number("min_ts", EARLIEST_SECOND, LATEST_SECOND)
    latest = query.number("max_ts", EARLIEST_SECOND, LATEST_SECOND)
    chosen.by("min_ts", earliest, lambda row, wanted: row.moment.timestamp() >= wanted)
    chosen.by("max_ts", latest, lambda row, wanted: row.moment.timestamp() < wanted)


def _answer(lists: Mapping[str, Sequence[bytes]], cursor: str) -> Answer:
    members = [b'"%b":[%b]' % (name.encode(), b",".join(rows)) for name, rows in lists.items()]
    return Answer(200, b'{%b,"cursor":"%b"}' % (b",".join(members), cursor.encode()))


def _refusal(reason: str, code: str, details: str | None = None) -> Refusal:
    message = code if details else code.replace("_", " ")
    return Refusal(reason, _nested(401, code, message, details))


def _nested(status: int, code: str, message: str, details: str | None = None) -> Answer:
    error = {"code": code, "message": message}
    if details is not None:
        error["details"] = details
    return Answer(status, samples.write({"error": error}))
