"""The registered exchange accounts and the operations on them, starting from the documented samples."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.bodies import Fields
from venuekit_sandbox.requests import Query, WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import SandboxVenue

NAME = "coinapi_ems"


class Management(SandboxVenue):
    """The operations of the account management host; the sandbox serves them on the same port as the others."""

    def begin(self) -> None:
        """Register the documented accounts."""
        super().begin()
        documented = samples.parse(samples.one(NAME, "get_account", 200))
        self.registered: dict[str, Any] = {account["exchange_id"]: account["parameters"] for account in documented}
        """Parameters of the registered accounts, by their ids."""

    @handles("get_account")
    def _accounts(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        wanted = Query(request.query).text("filter_exchange_id")
        return Answer(
            200,
            samples.write(
                [
                    {"exchange_id": exchange_id, "parameters": parameters}
                    for exchange_id, parameters in self.registered.items()
                    if wanted in ("", exchange_id)
                ]
            ),
        )

    @handles("persist_account")
    def _persist(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        fields = Fields.of(request.body)
        given = [{"key": one.text("key"), "value": one.text("value", required=False)} for one in fields.objects("parameters")]
        self.registered[fields.text("exchange_id")] = given
        return Answer(200, b"")

    @handles("delete_account")
    def _delete(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        exchange_id = Query(request.query).text("exchange_id")
        if self.registered.pop(exchange_id, None) is None:
            return self.problem(404, f"No account {exchange_id}", "delete_account")
        return Answer(200, b"")

    @handles("delete_account_all")
    def _delete_all(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        self.registered.clear()
        return Answer(200, b"")

    @handles("endpoints")
    def _endpoints(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        wanted = Query(request.query).text("filter_exchange_id")
        (sample,) = samples.parse(samples.one(NAME, "endpoints", 200))
        rows = [sample | {"exchange_id": exchange_id} for exchange_id in self.registered if wanted in ("", exchange_id)]
        return Answer(200, samples.write(rows))
