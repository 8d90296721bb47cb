"""Harbour's trading: partial and complete fills, client keys that can be used once, and reads that lag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from threading import RLock
from typing import Any
from urllib.parse import parse_qsl

from venuekit_sandbox import Answer, SandboxVenue, WireRequest, handles, samples

USED_UP, NOT_OPEN, UNKNOWN, REFUSED = 17, 18, 19, 20
PAGE = 10
Row = dict[str, Any]


@dataclass
class Traded:
    """An order with its history."""

    versions: list[tuple[float, Row]] = field(default_factory=list)
    """Time and content of each state."""

    @property
    def now(self) -> Row:
        return self.versions[-1][1]

    def at(self, moment: float) -> Row | None:
        """Return the state at a time; None before it was placed."""
        return next((row for since, row in reversed(self.versions) if since <= moment), None)


class Trading(SandboxVenue):
    """The operations tagged ``trading``; part of ``HarbourVenue``."""

    def forget(self) -> None:
        """Remove all orders."""
        self.traded: dict[str, Traded] = {}
        """Orders by id, oldest first."""
        self.by_key: dict[str, Traded] = {}
        self.by_symbol: dict[str, list[Traded]] = {}
        self.filled: list[tuple[float, Row]] = []
        self.archived: set[str] = set()
        """Ids of archived orders."""
        self.tries: dict[str, int] = {}
        """Number of orders really placed for each client key."""
        self.lag = 0.0
        """Lag of reads in seconds."""
        self.hidden: set[str] = set()
        """Client keys that reads don't show."""
        self.denies = False
        """Whether each order is refused with a clear error."""
        self.rejects = False
        """Whether each order is accepted and then rejected by the market."""
        self.fills = Decimal(0)
        """Quantity of each order that is filled immediately."""
        self._lock = RLock()

    # What the market does

    def fill(self, order_id: str, quantity: Decimal) -> None:
        """Fill more of an order."""
        with self._lock:
            order = self.traded[order_id]
            left = order.now["open_quantity"] - quantity
            self._become(
                order,
                open_quantity=left,
                filled_quantity=order.now["filled_quantity"] + quantity,
                status="open" if left else "filled",
            )
            row = {"order_id": order_id, "client_order_id": order.now["client_order_id"], "quantity": quantity}
            self.filled.append((self.now(), row | {"symbol": order.now["symbol"]}))

    def _become(self, order: Traded, **changes: Any) -> None:
        order.versions.append((self.now(), order.now | changes))

    # Writes

    @handles("place_order")
    def _place_order(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        placed = self._placed(samples.parse(request.body))
        return placed if isinstance(placed, Answer) else _written(placed, 201)

    @handles("place_orders")
    def _place_orders(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        lines = []
        for wanted in samples.parse(request.body)["orders"]:
            placed = self._placed(wanted)
            if isinstance(placed, Answer):
                placed = {"client_order_id": wanted["client_order_id"], "error": samples.parse(placed.body)}
            lines.append(placed)
        return _written({"orders": lines}, 201)

    def _placed(self, wanted: Row) -> Row | Answer:
        key, quantity = wanted["client_order_id"], Decimal(str(wanted["quantity"]))
        with self._lock:
            if key in self.by_key:
                return _refused(USED_UP, 409)
            if self.denies:
                return _refused(REFUSED, 400)
            order_id = f"t{len(self.traded) + 1}"
            created = datetime.fromtimestamp(self.now(), UTC).isoformat().replace("+00:00", "Z")
            row = {
                "order_id": order_id,
                "client_order_id": key,
                "symbol": wanted["symbol"],
                "quantity": quantity,
                "open_quantity": quantity,
                "filled_quantity": Decimal(0),
                "status": "refused" if self.rejects else "open",
                "created_time": created,
            }
            order = Traded([(self.now(), row)])
            self.traded[order_id] = self.by_key[key] = order
            self.by_symbol.setdefault(wanted["symbol"], []).append(order)
            self.tries[key] = self.tries.get(key, 0) + 1
            if self.fills:
                self.fill(order_id, min(self.fills, quantity))
            return _short(order.now)

    @handles("cancel_traded_order")
    def _cancel_traded(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        with self._lock:
            order = self.traded.get(parameters["order_id"])
            if order is None or order.now["status"] != "open":
                return _refused(NOT_OPEN, 404)  # the same for filled, cancelled and unknown orders
            self._become(order, open_quantity=Decimal(0), status="cancelled")
            return _written(_short(order.now))

    @handles("reduce_order")
    def _reduce(self, request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        to = Decimal(str(samples.parse(request.body)["to"]))
        with self._lock:
            order = self.traded.get(parameters["order_id"])
            if order is None or order.now["status"] != "open":
                return _refused(NOT_OPEN, 404)
            if to < order.now["open_quantity"]:
                self._become(order, open_quantity=to, status="open" if to else "cancelled")
            return _written(_short(order.now))

    # Reads, which lag behind

    @handles("get_traded_order")
    def _get_traded(self, _request: WireRequest, parameters: Mapping[str, str]) -> Answer:
        with self._lock:
            order = self.traded.get(parameters["order_id"])
            row = None if order is None or parameters["order_id"] in self.archived else self._seen(order)
        return _written(row) if row else _refused(UNKNOWN, 404)

    @handles("list_traded_orders")
    def _list_traded(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self._listed("orders", request, (row for row in self._rows(request) if row["order_id"] not in self.archived))

    @handles("list_archived_orders")
    def _list_archived(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return self._listed("orders", request, (row for row in self._rows(request) if row["order_id"] in self.archived))

    @handles("list_fills")
    def _list_fills(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        with self._lock:
            symbol, seen = dict(parse_qsl(request.query)).get("symbol"), self.now() - self.lag
            rows = [row for since, row in self.filled if since <= seen and symbol in (None, row["symbol"])]
        shown = ({name: row[name] for name in ("order_id", "client_order_id", "quantity")} for row in rows)
        return self._listed("fills", request, shown)

    @handles("get_as_of")
    def _as_of(self, _request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        return _written({"as_of": datetime.fromtimestamp(self.now() - self.lag, UTC).isoformat().replace("+00:00", "Z")})

    def _seen(self, order: Traded) -> Row | None:
        return None if order.now["client_order_id"] in self.hidden else order.at(self.now() - self.lag)

    def _rows(self, request: WireRequest) -> list[Row]:
        query = dict(parse_qsl(request.query))
        with self._lock:
            orders = self.by_symbol.get(query["symbol"], []) if "symbol" in query else list(self.traded.values())
            return [row for order in orders if (row := self._seen(order)) is not None]

    @staticmethod
    def _listed(name: str, request: WireRequest, rows: Iterable[Row]) -> Answer:
        query = dict(parse_qsl(request.query))
        start, size, found = int(query.get("cursor", 0)), int(query.get("limit", PAGE)), list(rows)
        more = str(start + size) if start + size < len(found) else None
        return _written({name: found[start : start + size], "cursor": more})


def _short(row: Row) -> Row:
    return {name: row[name] for name in ("order_id", "client_order_id", "open_quantity")}


def _refused(code: int, status: int) -> Answer:
    words = {
        USED_UP: "this client_order_id is used up",
        NOT_OPEN: "no such order is open",
        UNKNOWN: "no such order",
        REFUSED: "not now",
    }
    return _written({"code": code, "message": words[code]}, status)


def _written(body: object, status: int = 200) -> Answer:
    return Answer(status, samples.write(body))
