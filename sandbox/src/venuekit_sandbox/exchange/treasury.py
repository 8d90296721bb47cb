"""Deposits, withdrawals, transfers and settlements."""

from __future__ import annotations

from decimal import Decimal

from venuekit_sandbox.exchange.clearing import EventContracts
from venuekit_sandbox.exchange.engine import Engine
from venuekit_sandbox.exchange.errors import BadOrder, InsufficientFunds, TradingClosed
from venuekit_sandbox.exchange.instruments import Instrument, Trading
from venuekit_sandbox.exchange.ledger import Account, Party
from venuekit_sandbox.exchange.matching import CLEARING
from venuekit_sandbox.exchange.orders import Settlement
from venuekit_sandbox.exchange.positions import Position
from venuekit_sandbox.exchange.state import Transfer

#: The counterparty of deposits and withdrawals.
OUTSIDE = Party("outside")


class Treasury(Engine):
    """Deposits, withdrawals, transfers and settlements."""

    def deposit(self, party: Party, asset: str, amount: Decimal) -> Transfer:
        """Deposit money or units from outside."""
        return self._move(OUTSIDE, party, asset, amount, "")

    def withdraw(self, party: Party, asset: str, amount: Decimal) -> Transfer:
        """Withdraw free money."""
        return self._move(party, OUTSIDE, asset, amount, "")

    def transfer(
        self, source: Party, target: Party, asset: str, amount: Decimal, client_id: str = "", target_asset: str = ""
    ) -> Transfer:
        """Transfer free money between accounts; it may become another asset there, one for one."""
        return self._move(source, target, asset, amount, client_id, target_asset)

    def _move(
        self, source: Party, target: Party, asset: str, amount: Decimal, client_id: str, target_asset: str = ""
    ) -> Transfer:
        with self.change():
            if amount <= 0:
                raise BadOrder(f"an amount must be more than zero, not {amount}")
            free = self.state.ledger.balance(Account(source, asset))
            if source is not OUTSIDE and free < amount:
                raise InsufficientFunds(f"{amount - free} {asset} missing")
            transfer = Transfer(
                id=self.ids.uuid("transfers"),
                source=source,
                target=target,
                asset=asset,
                target_asset=target_asset or asset,
                amount=amount,
                client_id=client_id,
                at=self.state.timeline.at,
                step=self.state.timeline.step,
            )
            entries = [(Account(source, asset), -amount), (Account(target, transfer.target_asset), amount)]
            if transfer.target_asset != asset:
                entries += [(Account(CLEARING, asset), amount), (Account(CLEARING, transfer.target_asset), -amount)]
            self.state.ledger.post(transfer.step, transfer.at, "transfer", entries, transfer.id)
            self.state.transfers.append(transfer)
            return transfer

    def open_position(self, position: Position) -> None:
        """Give a party an initial position without fills, paid for outside."""
        with self.change():
            instrument, key = self.state.instrument(position.symbol), (position.party, position.symbol)
            if key in self.state.positions or self.state.trading[position.symbol] is Trading.SETTLED:
                raise BadOrder(f"{position.party} traded in {position.symbol} already, or it is settled")
            held = position.quantity
            entries = [(Account(position.party, instrument.asset), held), (Account(OUTSIDE, instrument.asset), -held)]
            if isinstance(instrument.clearing, EventContracts):
                house = Account(CLEARING, instrument.quote, instrument=instrument.symbol)
                entries += [(Account(OUTSIDE, instrument.quote), -abs(held)), (house, abs(held))]
                # The other side holds the complement, which is paid out as well.
                lots = tuple((quantity, 1 - worth) for quantity, worth in position.lots)
                outside = Party(OUTSIDE.member, position.party.subaccount)
                other = Position(party=outside, symbol=position.symbol, quantity=-held, lots=lots)
                self.state.put_position(other)
                self.state.opening[other.party, other.symbol] = -held
            self.state.opening[key] = held
            self.state.put_position(position)
            self.state.ledger.post(self.state.timeline.step, self.state.timeline.at, "initial position", entries)

    def settle(self, symbol: str, value: Decimal) -> list[Settlement]:
        """End an instrument and pay its holders the value of a unit."""
        with self.change():
            instrument = self.state.instrument(symbol)
            if self.state.trading[symbol] is Trading.SETTLED:
                raise TradingClosed(f"{symbol} is already settled")
            self.cancel_all(lambda order: order.symbol == symbol, reason="settled")
            self.state.trading[symbol] = Trading.SETTLED
            return [self._pay(instrument, party, value) for party, of in list(self.state.positions) if of == symbol]

    def _pay(self, instrument: Instrument, party: Party, value: Decimal) -> Settlement:
        position, timeline = self.state.position(party, instrument.symbol), self.state.timeline
        held = position.quantity
        paid = abs(held) * instrument.clearing.worth(value, 1 if held > 0 else -1)
        settlement = Settlement(
            id=self.ids.uuid("settlements"),
            party=party,
            symbol=instrument.symbol,
            quantity=held,
            value=value,
            paid=paid,
            cost=position.cost,
            fees=position.fees,
            at=timeline.at,
            step=timeline.step,
        )
        house = Account(CLEARING, instrument.quote, instrument=instrument.symbol)
        entries = [(Account(party, instrument.quote), paid), (house, -paid)]
        entries += [(Account(party, instrument.asset), -held), (Account(CLEARING, instrument.asset), held)]
        self.state.ledger.post(timeline.step, timeline.at, f"settlement of {instrument.symbol}", entries, settlement.id)
        self.state.put_position(position.after_settlement(paid, timeline.at))
        if held:
            self.state.settlements.append(settlement)
        return settlement
