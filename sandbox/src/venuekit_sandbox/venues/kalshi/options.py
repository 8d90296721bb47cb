"""Options of Kalshi's sandbox."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from venuekit_sandbox.options import one_of, seconds, whole_number

MOST_ROWS = 1_000_000
TIERS = ("basic", "advanced", "expert", "premier", "paragon", "prime", "prestige")


@dataclass(frozen=True, slots=True)
class KalshiOptions:
    """The size of the account, and the venue's behaviour."""

    fills: int = 1000
    settlements: int = 60
    positions: int = 40
    account: str = "made-up"
    """``made-up``: with a generated history of fills, settlements and positions. ``empty``: only with its ``balance``."""
    balance: str = "10000.00"
    """Initial dollars of an empty account, on shard 0."""
    edition: str = "2026"
    """The format of the portfolio's bodies: ``2026``, or ``2025-12`` with whole cents and whole contracts."""
    key: str = "rsa"
    """Kind of the signing key: ``rsa`` (2048 bits) or ``ed25519``."""
    clock_tolerance_seconds: float = 10
    """How far a timestamp may differ from now. Undocumented; ten seconds were accepted and thirty refused."""
    reads_lag: float = 0
    """Seconds by which reads lag behind; the venue's own lag is about one second."""
    orders_lag: float = 0
    """Seconds for which new orders are hidden from reads."""
    rate_limits: str | None = None
    """Tier whose rate limits are enforced with 429; none by default."""

    def __post_init__(self) -> None:
        for size in ("fills", "settlements", "positions"):
            whole_number(size, getattr(self, size), 0, MOST_ROWS)
        one_of("a kind of account", self.account, ("made-up", "empty"))
        one_of("an edition", self.edition, ("2026", "2025-12"))
        one_of("a kind of key", self.key, ("rsa", "ed25519"))
        for name in ("clock_tolerance_seconds", "reads_lag", "orders_lag"):
            seconds(name, getattr(self, name))
        if self.rate_limits is not None:
            one_of("a tier", self.rate_limits, TIERS)
        object.__setattr__(self, "balance", _money(self.balance))

    @property
    def cash(self) -> Decimal:
        """The balance as a number."""
        return Decimal(self.balance)


def _money(value: object) -> str:
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        amount = Decimal("NaN")
    if isinstance(value, float | bool) or not amount.is_finite() or amount < 0 or amount != round(amount, 4):
        raise ValueError(f"balance must be dollars as text with up to four decimals, such as '10000.00', not {value!r}")
    return str(value)
