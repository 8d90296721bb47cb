"""Subaccounts, transfers between them and between shards, deposits and withdrawals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.exchange import Party, Refused, Transfer, View
from venuekit_sandbox.requests import Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.base import Choice, KalshiBase, listed, nested
from venuekit_sandbox.venues.kalshi.catalogue import cash
from venuekit_sandbox.venues.kalshi.records import HIGHEST_SUBACCOUNT, MEMBER
from venuekit_sandbox.venues.kalshi.refusals import Denied, answer

_SHARD = cash(0)[:-1]


class Money(KalshiBase):
    """The calls about subaccounts and transfers."""

    @handles("create_subaccount")
    def _create_subaccount(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        number = max(self.records.netting) + 1
        if number > HIGHEST_SUBACCOUNT:
            return nested(400, "bad_request", None, f"there are {HIGHEST_SUBACCOUNT} subaccounts already")
        self.records.netting[number] = True
        return Answer(201, samples.write({"subaccount_number": number}))

    @handles("get_subaccount_balances")
    def _get_subaccount_balances(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        view, now = self.view(), self.clock.micros() // 1_000_000
        rows = [
            {
                "subaccount_number": number,
                "exchange_index": index,
                "balance": writing.price(self.records.cash(view, number, index)),
                "updated_ts": now,
            }
            for number in self.records.netting
            for index in self.records.shards()
            if index == 0 or self.records.cash(view, number, index)
        ]
        return Answer(200, samples.write({"subaccount_balances": rows}))

    @handles("apply_subaccount_transfer")
    def _apply_subaccount_transfer(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = samples.parse(request.body)
        index = int(body.get("exchange_index") or 0)
        return self._transferred(
            body["client_transfer_id"],
            int(body["from_subaccount"]),
            int(body["to_subaccount"]),
            (cash(index), cash(index)),
            Decimal(body["amount_cents"]) / 100,
        ) or Answer(200, b"{}")

    def _transferred(self, client_id: str, source: int, target: int, assets: tuple[str, str], amount: Decimal) -> Answer | None:
        """Move money; return the response if it is refused."""
        if client_id and client_id in self.records.client_transfer_ids:
            return nested(409, "transfer_already_exists")
        try:
            if not {source, target} <= self.records.netting.keys():
                raise Denied(400, "bad_request", "subaccount not found")
            if (source, assets[0]) == (target, assets[1]):
                raise Denied(400, "bad_request", "source and destination are the same")
            self.records.exchange.transfer(Party(MEMBER, source), Party(MEMBER, target), assets[0], amount, client_id, assets[1])
        except Refused as refused:
            return answer(refused)
        if client_id:
            self.records.client_transfer_ids.add(client_id)
        return None

    @handles("get_subaccount_transfers")
    def _get_subaccount_transfers(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        def written(one: Transfer) -> Mapping[str, object]:
            return {
                "transfer_id": one.id,
                "from_subaccount": one.source.subaccount,
                "to_subaccount": one.target.subaccount,
                "amount_cents": writing.cents(one.amount),
                "created_ts": one.at // 1_000_000,
                "exchange_index": int(one.asset.removeprefix(_SHARD)),
            }

        def within(one: Transfer) -> bool:
            return one.source.member == one.target.member and one.asset == one.target_asset and one.asset.startswith(_SHARD)

        return self._moved(request, "get_subaccount_transfers", "transfers", within, written, most=1000)

    @handles("get_deposits")
    def _get_deposits(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self._moved(request, "get_deposits", "deposits", lambda one: one.source.member != MEMBER, _payment)

    @handles("get_withdrawals")
    def _get_withdrawals(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self._moved(request, "get_withdrawals", "withdrawals", lambda one: one.target.member != MEMBER, _payment)

    def _moved(
        self,
        request: WireRequest,
        operation: str,
        name: str,
        wanted: Callable[[Transfer], bool],
        written: Callable[[Transfer], Mapping[str, object]],
        *,
        most: int = 500,
    ) -> Answer:
        """Return a page of transfers of one kind; those from before the start are the documented ones."""

        def rows(view: View) -> Sequence[bytes]:
            first = self.records.first_step
            found = [samples.write(written(one)) for one in view.transfers() if one.step > first and wanted(one)]
            return [*found, *self._documented(operation, name)]

        page, cursor = self.page(name + operation, Query(request.query), Choice[bytes](), rows, most=most)
        return listed({name: page}, cursor)

    def _documented(self, operation: str, name: str) -> list[bytes]:
        if self.options.account == "empty":
            return []
        return [samples.write(one) for one in samples.parse(samples.one(self.name, operation, 200))[name]]

    # Between shards

    @handles("intra_exchange_instance_transfer")
    def _transfer_between_shards(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = samples.parse(request.body)
        shards = [int(body.get(f"{end}_exchange_shard") or 0) for end in ("source", "destination")]
        numbers = [int(body.get(f"{end}_subaccount") or 0) for end in ("source", "destination")]
        assets = [_asset(body[end], index) for end, index in zip(("source", "destination"), shards, strict=True)]
        amount, client_id = Decimal(body["amount"]) / 10_000, body.get("client_transfer_id") or ""
        refused = self._transferred(client_id, numbers[0], numbers[1], (assets[0], assets[1]), amount)
        if refused is not None:
            return refused
        transfer = self.records.exchange.state.transfers[-1]
        self.records.transfers[transfer.id] = {
            "transfer_id": transfer.id,
            **({"client_transfer_id": client_id} if client_id else {}),
            "source": body["source"],
            "destination": body["destination"],
            "source_exchange_shard": shards[0],
            "destination_exchange_shard": shards[1],
            "amount": writing.price(amount),
            "status": "complete",
            "created_ts": transfer.at // 1_000_000,
        }
        return Answer(200, samples.write({"transfer_id": transfer.id}))

    @handles("get_intra_exchange_instance_transfers")
    def _get_transfers_between_shards(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        def rows(view: View) -> Sequence[bytes]:
            found = [
                samples.write(self.records.transfers[one.id]) for one in view.transfers() if one.id in self.records.transfers
            ]
            return [*found, *self._documented("get_intra_exchange_instance_transfers", "transfers")]

        page, cursor = self.page("between shards", Query(request.query), Choice[bytes](), rows, most=500)
        return listed({"transfers": page}, cursor)

    @handles("get_intra_exchange_instance_transfer")
    def _get_transfer_between_shards(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        transfer_id = decoded("transfer_id", parameters["transfer_id"])
        known: dict[str, Any] = dict(self.records.transfers)
        for row in self._documented("get_intra_exchange_instance_transfers", "transfers"):
            one = samples.parse(row)
            known.setdefault(one["transfer_id"], one)
        found = known.get(transfer_id)
        return nested(404, "not_found") if found is None else Answer(200, samples.write({"transfer": found}))

    # Settings

    @handles("get_subaccount_netting")
    def _get_netting(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        rows = [
            {"subaccount_number": number, "enabled": enabled, "exchange_index": 0}
            for number, enabled in self.records.netting.items()
        ]
        return Answer(200, samples.write({"netting_configs": rows}))

    @handles("update_subaccount_netting")
    def _update_netting(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = samples.parse(request.body)
        if int(body["subaccount_number"]) not in self.records.netting:
            return nested(400, "bad_request", None, "subaccount not found")
        self.records.netting[int(body["subaccount_number"])] = body["enabled"]
        return Answer(200, b"")

    @handles("get_target_balance_allocation")
    def _get_allocation(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        if self.records.allocation is None and self.options.account == "made-up":
            return Answer(200, samples.one(self.name, "get_target_balance_allocation", 200))
        nothing = {"allocations": [], "resting_margin_reservation": "none"}
        return Answer(200, samples.write(self.records.allocation or nothing))

    @handles("set_target_balance_allocation")
    def _set_allocation(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = samples.parse(request.body)
        if body["allocations"] and sum(int(one["percent"]) for one in body["allocations"]) != 100:
            return nested(400, "bad_request", None, "the percents must add up to 100")
        self.records.allocation = {
            "allocations": body["allocations"],
            "resting_margin_reservation": body.get("resting_margin_reservation") or "none",
        }
        return Answer(200, b"{}")


def _asset(instance: str, index: int) -> str:
    return cash(index) if instance == "event_contract" else f"USD margined, shard {index}"


def _payment(one: Transfer) -> Mapping[str, object]:
    at = one.at // 1_000_000
    amount = writing.cents(one.amount)
    return {
        "id": one.id,
        "status": "applied",
        "type": "ach",
        "amount_cents": amount,
        "fee_cents": 0,
        "created_ts": at,
        "finalized_ts": at,
    }
