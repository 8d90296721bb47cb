"""The made-up venue on loopback, with real state and its own signature check."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl

from tests.made_up.trading import Trading
from venuekit_sandbox import Answer, BadParameter, Refusal, WireRequest, handles, samples, staleness

PAGE = 2
LARGEST = 5
FUNDS = Decimal("1000.50")
TOO_LITTLE = 12
TOLERANCE_SECONDS = 10.0


class HarbourVenue(Trading):
    """Harbour. ``orders`` and ``withdrawals`` hold what was really executed."""

    name: ClassVar[str] = "harbour"
    spec_folder = Path(__file__).parent / "harbour"
    _key = _secret = ""

    def __init__(self, options: Mapping[str, object] | None = None, *, seed: int = 0) -> None:
        self.forget()
        self.tolerance = TOLERANCE_SECONDS
        """Tolerance of a request's timestamp in seconds."""
        super().__init__(options, seed=seed)
        self.orders: dict[str, dict[str, Any]] = {}
        """Open orders by client_order_id, or by ``#`` and their order id without one."""
        self.ordered: list[dict[str, Any]] = []
        """All orders ever placed, including cancelled ones."""
        self.withdrawals: list[str] = []
        """Amounts, in order."""
        self.trades: list[dict[str, Any]] = []
        """Rows of the listing with numbered pages."""
        self.largest_page = LARGEST
        """Maximum size of a page, whatever is requested."""

    def rotate(self) -> None:
        """Replace the key and the secret."""
        self.former = {"former_key": self._key, "former_secret": self._secret} if self._key else {}
        """The previous credentials."""
        self._key, self._secret = secrets.token_hex(8), secrets.token_hex(32)

    def credentials(self) -> dict[str, str]:
        """Return the valid key and secret."""
        return {"api_key": self._key, "api_secret": self._secret}

    def reset(self) -> None:
        """Reset the venue, including its state."""
        super().reset()
        self.forget()
        self.tolerance = TOLERANCE_SECONDS
        self.orders.clear()
        self.ordered.clear()
        self.withdrawals.clear()
        self.trades.clear()
        self.largest_page = LARGEST

    def check(self, request: WireRequest) -> Refusal | None:
        """Check key, time and signature, except for public operations."""
        if request.raw_path == "/v1/trading/as_of":
            return None
        given = {part: request.headers.get(f"x-harbour-{part}", "") for part in ("key", "time", "signature")}
        signed = f"{given['time']}{request.method}{request.raw_path}".encode() + request.body
        reason = None
        if given["key"] != self._key:
            reason = "the key is unknown"
        elif stale := staleness(given["time"], self.tolerance, self.now()):
            reason = stale
        elif not hmac.compare_digest(given["signature"].encode(), self._signature(signed).encode()):
            reason = "the signature does not fit the request"
        return Refusal(reason, self.problem(401, reason, None)) if reason else None

    def problem(self, status: int, message: str, _operation: str | None, /) -> Answer:
        """Return an error body with a code and a message."""
        return _written({"code": status, "message": message}, status)

    def _signature(self, signed: bytes) -> str:
        return hmac.new(self._secret.encode(), signed, hashlib.sha256).hexdigest()

    def _left(self) -> Decimal:
        return FUNDS - sum(map(Decimal, self.withdrawals))

    @handles("get_account")
    def _account(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return _enveloped({"available": str(self._left()), "open_orders": len(self.orders)})

    @handles("withdraw")
    def _withdraw(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        amount = samples.parse(request.body)["amount"]
        if Decimal(amount) > self._left():
            return _written({"code": TOO_LITTLE, "message": "there is not enough to take out"})
        self.withdrawals.append(amount)
        return _enveloped({"withdrawal_id": f"w{len(self.withdrawals)}", "amount": amount})

    @handles("list_orders")
    def _list(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        cursor = request.query.partition("cursor=")[2] or "0"
        if not cursor.isdecimal():
            raise BadParameter("there is no such page")
        start, rows = int(cursor), list(self.orders.values())
        more = str(start + PAGE) if start + PAGE < len(rows) else None
        return _written({"orders": rows[start : start + PAGE], "cursor": more})

    @handles("list_trades")
    def _list_trades(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = dict(parse_qsl(request.query))
        page, size = int(query.get("page", 1)), min(int(query.get("page_size", PAGE)), self.largest_page)
        rows = [trade for trade in self.trades if trade["symbol"] == query.get("symbol", trade["symbol"])]
        return _written({"trades": rows[(page - 1) * size : page * size], "total": len(rows)})

    @handles("list_ledger")
    def _list_ledger(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query = dict(parse_qsl(request.query))
        start = int(query.get("offset", 0))
        end = start + min(int(query.get("limit", PAGE)), self.largest_page)
        rows = [{"withdrawal_id": f"w{number}", "amount": amount} for number, amount in enumerate(self.withdrawals, 1)]
        return _written({"entries": rows[start:end], "more": end < len(rows)})

    @handles("create_order")
    def _create(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        wanted = samples.parse(request.body)
        name = wanted.get("client_order_id")
        if name is not None:  # kept forever, or a late repetition would place another order
            for order in self.ordered:
                if order.get("client_order_id") == name:
                    same = order == {"order_id": order["order_id"], **wanted}
                    return _enveloped(order) if same else self.problem(409, "another order has this client_order_id", None)
        order = {"order_id": f"o{len(self.ordered) + 1}", **wanted}
        self.ordered.append(order)
        self.orders[name or f"#{order['order_id']}"] = order
        return _enveloped(order)

    @handles("cancel_order")
    def _cancel(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        for name, order in self.orders.items():
            if order["order_id"] == parameters["order_id"]:
                return _enveloped(self.orders.pop(name))
        return self.problem(404, "there is no such order", None)


def _enveloped(data: object) -> Answer:
    return _written({"code": 0, "data": data})


def _written(body: object, status: int = 200) -> Answer:
    return Answer(status, samples.write(body))
