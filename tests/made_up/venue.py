"""The made-up venue on loopback: real state, and signatures checked by code of its own."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from venuekit_sandbox import Answer, BadParameter, Refusal, Route, Venue, WireRequest, samples, staleness

PAGE = 2
TOLERANCE_SECONDS = 10.0


class HarbourVenue(Venue):
    """Harbour. ``orders`` and ``withdrawals`` hold what was really done."""

    name: ClassVar[str] = "harbour"
    _key = _secret = ""

    def __init__(self) -> None:
        self.rotate()
        self.orders: dict[str, dict[str, Any]] = {}
        """By client_order_id, or by order id where there is none."""
        self.withdrawals: list[str] = []
        """Amounts, as they came."""
        super().__init__()

    def rotate(self) -> None:
        """A new key and a new secret."""
        self.former = {"former_key": self._key, "former_secret": self._secret} if self._key else {}
        """What passed before."""
        self._key, self._secret = secrets.token_hex(8), secrets.token_hex(32)

    def credentials(self) -> dict[str, str]:
        """The key and the secret that pass."""
        return {"api_key": self._key, "api_secret": self._secret}

    def reset(self) -> None:
        """Also forget what was done."""
        super().reset()
        self.orders.clear()
        self.withdrawals.clear()

    def routes(self) -> Sequence[Route]:
        """Reads and writes."""
        return [
            Route("get_account", "/v1/account", self._account),
            Route("withdraw", "/v1/withdrawals", self._withdraw, "POST"),
            Route("list_orders", "/v1/orders", self._list),
            Route("create_order", "/v1/orders", self._create, "POST"),
            Route("cancel_order", "/v1/orders/{order_id}", self._cancel, "DELETE"),
        ]

    def check(self, request: WireRequest) -> Refusal | None:
        """Key, time and signature."""
        given = {part: request.headers.get(f"x-harbour-{part}", "") for part in ("key", "time", "signature")}
        signed = f"{given['time']}{request.method}{request.raw_path}".encode() + request.body
        reason = None
        if given["key"] != self._key:
            reason = "the key is unknown"
        elif stale := staleness(given["time"], TOLERANCE_SECONDS, self.now()):
            reason = stale
        elif not hmac.compare_digest(given["signature"], hmac.new(self._secret.encode(), signed, hashlib.sha256).hexdigest()):
            reason = "the signature does not fit the request"
        return Refusal(reason, self.problem(401, reason, None)) if reason else None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """A number and words."""
        return _written({"code": status, "message": message}, status)

    def _account(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        left = Decimal("1000.50") - sum(map(Decimal, self.withdrawals))
        return _enveloped({"available": str(left), "open_orders": len(self.orders)})

    def _withdraw(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        amount = samples.parse(request.body)["amount"]
        self.withdrawals.append(amount)
        return _enveloped({"withdrawal_id": f"w{len(self.withdrawals)}", "amount": amount})

    def _list(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        start = int(request.query.partition("cursor=")[2] or 0)
        rows = list(self.orders.values())
        more = str(start + PAGE) if start + PAGE < len(rows) else None
        return _written({"orders": rows[start : start + PAGE], "cursor": more})

    def _create(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        wanted = samples.parse(request.body)
        order_id = f"o{len(self.orders) + 1}"
        return _enveloped(self.orders.setdefault(wanted.get("client_order_id", order_id), {"order_id": order_id, **wanted}))

    def _cancel(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        for name, order in self.orders.items():
            if order["order_id"] == parameters["order_id"]:
                return _enveloped(self.orders.pop(name))
        raise BadParameter("there is no such order")


def _enveloped(data: object) -> Answer:
    return _written({"code": 0, "data": data})


def _written(body: object, status: int = 200) -> Answer:
    return Answer(status, samples.write(body))
