"""A double-entry ledger in exact decimals."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Context, Decimal, DivisionByZero, Inexact, InvalidOperation, Overflow
from typing import NamedTuple

from venuekit_sandbox.exchange.timeline import History

#: Arithmetic of money: a result that would have to be rounded is an error.
EXACT = Context(prec=60, traps=[Inexact, InvalidOperation, DivisionByZero, Overflow])
ZERO = Decimal(0)

FREE, RESERVED = "free", "reserved"


class Party(NamedTuple):
    """An owner: a member and a subaccount."""

    member: str
    subaccount: int = 0


class Account(NamedTuple):
    """A place for an amount of one asset: a currency, or the units of an instrument."""

    party: Party
    asset: str
    purse: str = FREE
    """The purpose of the amount: ``free``, ``reserved`` or another one."""
    instrument: str = ""
    """The instrument whose orders an amount is reserved for."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One booking: its entries add up to zero for each asset."""

    step: int
    at: int
    memo: str
    entries: tuple[tuple[Account, Decimal], ...]
    reference: str = ""
    """Id of the fill, transfer or settlement that it is for."""


class UnbalancedError(Exception):
    """Entries don't add up to zero, or a balance is not the sum of its bookings."""


class Ledger:
    """Every booking, and the balances that they add up to."""

    def __init__(self) -> None:
        self.postings: list[Posting] = []
        self._balances: dict[Account, History[Decimal]] = {}

    def post(self, step: int, at: int, memo: str, entries: Iterable[tuple[Account, Decimal]], reference: str = "") -> Posting:
        """Book entries; entries of zero are left out."""
        posting = Posting(step, at, memo, tuple((account, amount) for account, amount in entries if amount), reference)
        if wrong := _unbalanced(posting):
            raise UnbalancedError(f"the entries of {memo!r} don't add up to zero: {wrong}")
        for account, amount in posting.entries:
            total = EXACT.add(self.balance(account), amount)
            self._balances.setdefault(account, History()).put(step, total)
        self.postings.append(posting)
        return posting

    def balance(self, account: Account, step: int | None = None) -> Decimal:
        """Return the balance of an account, now or after the change with this number."""
        history = self._balances.get(account)
        if history is None:
            return ZERO
        if step is None:
            return history.latest
        return history.at(step) or ZERO

    def accounts(self, party: Party | None = None, asset: str | None = None, purse: str | None = None) -> Iterator[Account]:
        """Yield all accounts with bookings, in the order of their first booking."""
        for account in list(self._balances):
            if party in (None, account.party) and asset in (None, account.asset) and purse in (None, account.purse):
                yield account

    def check(self) -> None:
        """Raise :class:`UnbalancedError` unless everything balances and all balances are the sums of their bookings."""
        sums: defaultdict[Account, Decimal] = defaultdict(Decimal)
        for posting in self.postings:
            if wrong := _unbalanced(posting):
                raise UnbalancedError(f"the entries of {posting.memo!r} don't add up to zero: {wrong}")
            for account, amount in posting.entries:
                sums[account] = EXACT.add(sums[account], amount)
        for account in self._balances:
            if sums[account] != self.balance(account):
                raise UnbalancedError(f"{account} holds {self.balance(account)}, but its bookings add up to {sums[account]}")


def _unbalanced(posting: Posting) -> dict[str, Decimal]:
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for account, amount in posting.entries:
        sums[account.asset] = EXACT.add(sums[account.asset], amount)
    return {asset: total for asset, total in sums.items() if total}
