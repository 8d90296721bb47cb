"""Whatever happens on an exchange, money is conserved, no account is overdrawn, and books keep priority."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.sandbox.exchange.factories import ME, OTHER, exchange, order
from venuekit_sandbox.exchange import (
    DELIVERY,
    EVENT_CONTRACTS,
    MARGINED,
    MARKET,
    Account,
    Exchange,
    Ledger,
    Party,
    Refused,
    SelfTrade,
    Side,
    Status,
    TimeInForce,
    UnbalancedError,
)

PARTIES = (ME, Party("me", 1), OTHER, MARKET)
# Close prices, so that many orders match.
PRICES = some.sampled_from([1, 30, *range(45, 56), 70, 99]).map(lambda cents: Decimal(cents).scaleb(-2))
QUANTITIES = some.integers(1, 3000).map(lambda hundredths: Decimal(hundredths).scaleb(-2))

AT_ONCE = (TimeInForce.IMMEDIATE_OR_CANCEL, TimeInForce.FILL_OR_KILL)
kinds = some.one_of(
    some.just({}),
    some.just({}),
    some.just({}),
    some.fixed_dictionaries({"time_in_force": some.sampled_from(AT_ONCE), "reduce_only": some.booleans()}),
    some.fixed_dictionaries({"time_in_force": some.sampled_from(AT_ONCE), "price": some.none()}),
    some.just({"post_only": True}),
    some.fixed_dictionaries({"expires": some.integers(1, 20)}),
    some.fixed_dictionaries({"stop_price": PRICES}),
)
placing = some.builds(
    lambda common, kind: {**common, **kind},
    some.fixed_dictionaries(
        {
            "do": some.just("place"),
            "party": some.sampled_from(PARTIES),
            "side": some.sampled_from(["buy", "sell"]),
            "price": PRICES,
            "quantity": QUANTITIES,
            "self_trade": some.sampled_from(SelfTrade),
        }
    ),
    kinds,
)
others = some.one_of(
    some.fixed_dictionaries({"do": some.just("cancel"), "which": some.integers(0, 30)}),
    some.fixed_dictionaries({"do": some.just("decrease"), "which": some.integers(0, 30), "by": QUANTITIES}),
    some.fixed_dictionaries({"do": some.just("amend"), "which": some.integers(0, 30), "price": PRICES, "quantity": QUANTITIES}),
    some.fixed_dictionaries({"do": some.just("transfer"), "amount": QUANTITIES, "back": some.booleans()}),
    some.fixed_dictionaries({"do": some.just("advance"), "seconds": some.integers(1, 10)}),
)
courses = some.lists(some.one_of(placing, placing, placing, others), min_size=30, max_size=60)


def run(made: Exchange, steps: list[dict[str, object]]) -> None:
    """Run all steps; refused ones must change nothing."""
    for step in steps:
        given = dict(step)
        do = given.pop("do")
        before = len(made.state.fills), len(made.state.orders)
        try:
            match do:
                case "place":
                    price, expires = given.pop("price"), given.pop("expires", None)
                    if expires is not None:
                        given["expires_at"] = made.clock.micros() + int(str(expires)) * 1_000_000
                    made.place(order(given.pop("side"), given.pop("quantity"), price, **given))  # type: ignore[arg-type]
                case "transfer":
                    pair = (Party("me", 1), ME) if given["back"] else (ME, Party("me", 1))
                    made.transfer(*pair, "USD", Decimal(str(given["amount"])))
                case "advance":
                    made.clock.advance(int(str(given["seconds"])))
                    made.catch_up()
                case _ if made.state.orders:
                    ids = list(made.state.orders)
                    which = ids[int(str(given.pop("which"))) % len(ids)]
                    getattr(made, str(do))(which, **given)
        except Refused:
            assert (len(made.state.fills), len(made.state.orders)) == before
        made.check()


@pytest.mark.parametrize("clearing", [EVENT_CONTRACTS, DELIVERY, MARGINED], ids=["event", "delivery", "margined"])
@given(steps=courses)
@settings(max_examples=60, deadline=None)
def test_money_is_conserved_and_no_account_is_overdrawn(clearing: object, steps: list[dict[str, object]]) -> None:
    made = exchange(clearing)  # type: ignore[arg-type]
    run(made, steps)
    ledger = made.state.ledger
    for asset in ("USD", "X"):
        assert sum((ledger.balance(account) for account in ledger.accounts(asset=asset)), Decimal(0)) == 0
    for party in PARTIES[:3]:
        if clearing is not MARGINED:
            view = made.view(party.member)
            assert view.free(party, "USD") >= 0
            assert view.reserved(party, "USD") >= 0


@given(steps=courses, value=some.sampled_from(["0", "1", "0.37"]))
@settings(max_examples=60, deadline=None)
def test_cash_follows_from_the_fills(steps: list[dict[str, object]], value: str) -> None:
    """Recompute the cash with fractions in another way: long positions pay the price, short ones the rest."""
    made = exchange()
    run(made, steps)
    made.settle("X", Decimal(value))
    made.check()
    held: defaultdict[Party, Fraction] = defaultdict(Fraction)
    spent: defaultdict[Party, Fraction] = defaultdict(Fraction)
    for fill in made.state.fills:
        sign = 1 if fill.side is Side.BUY else -1
        before, after = held[fill.party], held[fill.party] + sign * Fraction(fill.quantity)
        # A signed position costs its price, and each short contract reserves a dollar.
        secured = max(-after, Fraction(0)) - max(-before, Fraction(0))
        spent[fill.party] += sign * Fraction(fill.quantity) * Fraction(fill.price) + secured + Fraction(fill.fee)
        held[fill.party] = after
    moved: defaultdict[Party, Fraction] = defaultdict(Fraction)
    for transfer in made.state.transfers:
        moved[transfer.source] -= Fraction(transfer.amount)
        moved[transfer.target] += Fraction(transfer.amount)
    for party in PARTIES[:3]:
        worth = held[party] * Fraction(Decimal(value)) if held[party] > 0 else -held[party] * (1 - Fraction(Decimal(value)))
        view = made.view(party.member)
        assert Fraction(view.free(party, "USD")) == moved[party] - spent[party] + worth
        assert view.reserved(party, "USD") == 0
        position = made.state.position(party, "X")
        assert position.quantity == 0
        assert Fraction(position.realized) - Fraction(position.fees) == worth - spent[party]


@given(
    resting=some.lists(some.tuples(PRICES, QUANTITIES), min_size=1, max_size=30),
    quantity=QUANTITIES,
    side=some.sampled_from(Side),
)
@settings(max_examples=100, deadline=None)
def test_books_have_price_time_priority(resting: list[tuple[Decimal, Decimal]], quantity: Decimal, side: Side) -> None:
    made = exchange(cash=100_000)
    placed = [made.place(order(side.opposite.value, quantity, str(price), OTHER)) for price, quantity in resting]
    limit = "0.99" if side is Side.BUY else "0.01"
    taker = made.place(order(side.value, quantity, limit, time_in_force=TimeInForce.IMMEDIATE_OR_CANCEL))
    expected, left = [], quantity
    for maker in sorted(placed, key=lambda one: ((one.price or 0) * side.sign, one.step)):
        taken = min(left, maker.quantity)
        if taken:
            expected.append((maker.id, maker.price, taken))
        left -= taken
    fills = [fill for fill in made.state.fills if fill.party == OTHER]
    assert [(fill.order_id, fill.price, fill.quantity) for fill in fills] == expected
    assert taker.filled == quantity - left
    assert taker.status is (Status.CANCELED if left else Status.FILLED)
    made.check()


@given(steps=courses)
@settings(max_examples=30, deadline=None)
def test_an_earlier_view_does_not_change(steps: list[dict[str, object]]) -> None:
    made = exchange()
    run(made, steps[:15])
    view = made.view("me")

    def shown() -> list[object]:
        return [list(view.orders()), list(view.fills()), list(view.positions()), view.free(ME, "USD"), view.reserved(ME, "USD")]

    before = shown()
    made.clock.advance(1)
    run(made, steps[15:])
    made.settle("X", Decimal(1))
    assert shown() == before


@given(amounts=some.lists(some.decimals(-1000, 1000, places=6), min_size=1, max_size=8))
def test_the_ledger_refuses_unbalanced_entries(amounts: list[Decimal]) -> None:
    ledger, accounts = Ledger(), [Account(Party("me", number), "USD") for number in range(len(amounts))]
    if sum(amounts):
        with pytest.raises(UnbalancedError):
            ledger.post(1, 1, "wrong", zip(accounts, amounts, strict=True))
        assert not ledger.postings
    ledger.post(1, 1, "right", [*zip(accounts, amounts, strict=True), (Account(Party("bank"), "USD"), -sum(amounts, Decimal(0)))])
    ledger.check()
    assert [ledger.balance(account) for account in accounts] == amounts
