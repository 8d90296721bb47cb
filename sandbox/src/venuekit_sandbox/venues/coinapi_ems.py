"""CoinAPI EMS on loopback: one API key, and the documented balances, whole or of one exchange account.

Facts from https://docs.coinapi.io/ems-api/rest-api/balances/get-balances, https://docs.coinapi.io/ems-api/authentication
and https://docs.coinapi.io/ems-api/how-to-guides/trading-essentials-quickstart.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar
from uuid import uuid4

from venuekit_sandbox import samples
from venuekit_sandbox.answers import Answer
from venuekit_sandbox.options import texts
from venuekit_sandbox.requests import Query, WireRequest
from venuekit_sandbox.routing import handles
from venuekit_sandbox.venue import Refusal, SandboxVenue

EXCHANGE_UNREACHABLE = 490
#: Misspelt by the venue itself, in its page and in its own OpenAPI document.
REJECT_MEDIA_TYPE = "appliction/json"


@dataclass(frozen=True, slots=True)
class CoinApiEmsOptions:
    """How the venue is to behave."""

    unreachable: Iterable[str] = ()
    """Exchange ids that are answered with 490, beside the BINANCE of the documented sample."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "unreachable", texts("unreachable", self.unreachable))


class CoinApiEmsVenue(SandboxVenue):
    """CoinAPI EMS, serving the accounts of all documented samples together."""

    name: ClassVar[str] = "coinapi_ems"
    Options = CoinApiEmsOptions
    options: CoinApiEmsOptions

    def rotate(self) -> None:
        """Make a new key."""
        self._api_key = str(uuid4()).upper()

    def credentials(self) -> dict[str, str]:
        """Return the key that passes."""
        return {"api_key": self._api_key}

    def check(self, request: WireRequest) -> Refusal | None:
        """Check the key in the header that the venue recommends; a key in the query would end up in logs and is not read."""
        given = request.headers.get("x-coinapi-key", "")
        if hmac.compare_digest(given.encode(), self._api_key.encode()):
            return None
        reason = "the API key is unknown" if given else "header X-CoinAPI-Key is missing"
        return Refusal(reason, Answer(401, samples.one(self.name, "get_balances", 401)))

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """Return a body like that of the venue's 401."""
        return Answer(status, samples.write({"error": message}))

    @handles("get_balances")
    def _balances(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        exchange_id = Query(request.query).text("exchange_id")
        documented_accounts = samples.find(self.name, "get_balances", 200).values()
        accounts = [account for sample in documented_accounts for account in samples.parse(sample)]
        if not exchange_id:
            return Answer(200, samples.write(accounts))
        documented = samples.one(self.name, "get_balances", EXCHANGE_UNREACHABLE)
        reject = samples.parse(documented)
        if exchange_id == reject["exchange_id"]:
            return Answer(EXCHANGE_UNREACHABLE, documented, {"content-type": REJECT_MEDIA_TYPE})
        if exchange_id in self.options.unreachable:
            # The documented sample refuses a cancelled order; for another exchange it says what really is the matter.
            reject |= {
                "reject_reason": "EXCHANGE_UNREACHABLE",
                "exchange_id": exchange_id,
                "message": f"Exchange {exchange_id} is unreachable",
            }
            reject.pop("rejected_message", None)
            return Answer(EXCHANGE_UNREACHABLE, samples.write(reject), {"content-type": REJECT_MEDIA_TYPE})
        chosen = [entry for entry in accounts if entry["exchange_id"] == exchange_id]
        return Answer(200, samples.write(chosen))
