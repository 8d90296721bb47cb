"""The operations on order groups."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.requests import Query, WireRequest, decoded
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.base import KalshiBase, nested, shard, subaccount
from venuekit_sandbox.venues.kalshi.groups import Group

_DONE = Answer(200, b"{}")
_MISSING = nested(404, "not_found")


class OrderGroups(KalshiBase):
    """Groups of orders."""

    @handles("get_order_groups")
    def _get_order_groups(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        number = subaccount(Query(request.query))
        rows = [{"id": one.id, **_written(one)} for one in self.records.groups.all.values() if number in (None, one.subaccount)]
        return Answer(200, samples.write({"order_groups": rows}))

    @handles("create_order_group")
    def _create_order_group(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        body = samples.parse(request.body)
        number, index = int(body.get("subaccount") or 0), int(body.get("exchange_index") or 0)
        if number not in self.records.netting:
            return nested(400, "bad_request", None, "subaccount not found")
        group = Group(self.records.ids.uuid("groups"), number, index, _limit(body))
        self.records.groups.add(group)
        return Answer(201, samples.write({"order_group_id": group.id, "subaccount": number, "exchange_index": index}))

    @handles("get_order_group")
    def _get_order_group(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        group, number = self._group(parameters), subaccount(Query(request.query))
        if group is None or number not in (None, group.subaccount):
            return _MISSING
        return Answer(200, samples.write({**_written(group), "orders": self.records.groups.orders(group)}))

    @handles("delete_order_group")
    def _delete_order_group(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        if (group := self._writable(request, parameters)) is None:
            return _MISSING
        self.records.groups.remove(group)
        return _DONE

    @handles("reset_order_group")
    def _reset_order_group(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        if (group := self._writable(request, parameters)) is None:
            return _MISSING
        self.records.groups.reset(group)
        return _DONE

    @handles("trigger_order_group")
    def _trigger_order_group(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        if (group := self._writable(request, parameters)) is None:
            return _MISSING
        self.records.groups.trigger(group)
        return _DONE

    @handles("update_order_group_limit")
    def _update_order_group_limit(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        if (group := self._writable(request, parameters)) is None:
            return _MISSING
        self.records.groups.limit(group, _limit(samples.parse(request.body)))
        return _DONE

    def _group(self, parameters: Mapping[str, str]) -> Group | None:
        return self.records.groups.all.get(decoded("order_group_id", parameters["order_group_id"]))

    def _writable(self, request: WireRequest, parameters: Mapping[str, str]) -> Group | None:
        """Return the group of a write: by default one of the primary subaccount, on shard 0."""
        query, group = Query(request.query), self._group(parameters)
        place = (subaccount(query) or 0, shard(query) or 0)
        return group if group is not None and place == (group.subaccount, group.exchange_index) else None


def _written(group: Group) -> dict[str, object]:
    return {
        "is_auto_cancel_enabled": not group.triggered,
        "contracts_limit_fp": writing.count(group.limit),
        "exchange_index": group.exchange_index,
    }


def _limit(body: Mapping[str, Any]) -> Decimal:
    return Decimal(body["contracts_limit_fp"] if body.get("contracts_limit_fp") is not None else body["contracts_limit"])
