"""The user's own records, with missing fields filled in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from venuekit_sandbox.exchange import NewOrder, Party, Refused, SelfTrade, Side, micros, moment
from venuekit_sandbox.exchange.ledger import ZERO
from venuekit_sandbox.venues.kalshi import writing
from venuekit_sandbox.venues.kalshi.account import Row
from venuekit_sandbox.venues.kalshi.catalogue import Market
from venuekit_sandbox.venues.kalshi.records import MEMBER, Records

Given = Mapping[str, Any]


def market(records: Records, given: str | Given) -> Market:
    """List a market, by its ticker or with more fields of its body."""
    fields = {"ticker": given} if isinstance(given, str) else dict(given)
    ticker = fields.pop("ticker", "")
    if not isinstance(ticker, str) or not ticker:
        raise ValueError(f"a market needs a ticker, unlike {given!r}")
    if ticker in records.markets:
        raise ValueError(f"the market {ticker} is already listed")
    event = fields.pop("event_ticker", ticker.rpartition("-")[0] or ticker)
    step = _number("price_step", fields.pop("price_step", "0.01"))
    return records.list_market(Market(ticker, event, int(fields.pop("exchange_index", 0)), step, fields))


def fill(records: Records, given: Given) -> Row:
    """Return a fill; the default price is half a dollar, the default time is now."""
    side, where = _side(given), _market(records, given, "a fill")
    price, quantity = _price(given), _number("count_fp", given.get("count_fp", 1))
    at = _moment(records, given.get("created_time"))
    identifier = given.get("fill_id") or given.get("trade_id") or records.ids.uuid("fills")
    template = {
        "fill_id": identifier,
        "trade_id": identifier,
        "order_id": given.get("order_id") or records.ids.uuid("orders"),
        "ticker": where.ticker,
        "market_ticker": where.ticker,
        "exchange_index": where.exchange_index,
        **writing.sides(side),
        "count_fp": "",
        "yes_price_dollars": "",
        "no_price_dollars": "",
        "is_taker": True,
        "fee_cost": "0.000000",
        "created_time": "",
        "ts": micros(at) // 1_000_000,
        "subaccount_number": 0,
    }
    written = {
        "count_fp": writing.count(quantity),
        "yes_price_dollars": writing.price(price),
        "no_price_dollars": writing.price(1 - price),
        "fee_cost": writing.dollars(_number("fee_cost", given.get("fee_cost", 0))),
        "created_time": writing.time(at),
    }
    return records.fill_row(writing.completed(given, template, "a fill") | written, where, micros(at))


def order(records: Records, given: Given) -> None:
    """Add an order: a resting one to its book, where it must not match another; any other one as a past record."""
    side, where = _side(given), _market(records, given, "an order")
    status = given.get("status", "resting")
    if status not in ("resting", "canceled", "executed"):
        raise ValueError(f"an order's status is resting, canceled or executed, not {status!r}")
    price, at = _price(given), _moment(records, given.get("created_time"))
    total = _number("initial_count_fp", given.get("initial_count_fp", given.get("remaining_count_fp", 1)))
    order_id = given.get("order_id") or records.ids.uuid("orders")
    client_id = given.get("client_order_id") or records.ids.uuid("client orders")
    number = int(given.get("subaccount_number") or 0)
    if status == "resting":
        wanted = NewOrder(
            party=Party(MEMBER, number),
            symbol=where.ticker,
            side=side,
            quantity=total,
            price=price,
            post_only=True,
            self_trade=SelfTrade.CANCEL_TAKER,
            client_id=client_id,
            group=given.get("order_group_id") or "",
        )
        try:
            records.exchange.place(wanted, order_id)
        except Refused as refused:
            raise ValueError(f"the order {order_id} can't rest: {refused}") from None
        return
    filled = _number("fill_count_fp", given.get("fill_count_fp", total if status == "executed" else 0))
    worth = price if side is Side.BUY else 1 - price
    template = {
        "order_id": order_id,
        "user_id": records.user_id,
        "client_order_id": client_id,
        "ticker": where.ticker,
        **writing.sides(side),
        "type": "limit",
        "status": status,
        "yes_price_dollars": "",
        "no_price_dollars": "",
        "fill_count_fp": "",
        "remaining_count_fp": writing.count(ZERO),
        "initial_count_fp": "",
        "taker_fill_cost_dollars": writing.dollars(worth * filled),
        "maker_fill_cost_dollars": writing.dollars(ZERO),
        "taker_fees_dollars": writing.dollars(ZERO),
        "maker_fees_dollars": writing.dollars(ZERO),
        "expiration_time": None,
        "created_time": "",
        "last_update_time": writing.time(at),
        "self_trade_prevention_type": "taker_at_cross",
        "order_group_id": None,
        "cancel_order_on_pause": False,
        "subaccount_number": number,
        "exchange_index": where.exchange_index,
    }
    written = {
        "yes_price_dollars": writing.price(price),
        "no_price_dollars": writing.price(1 - price),
        "fill_count_fp": writing.count(filled),
        "initial_count_fp": writing.count(total),
        "created_time": writing.time(at),
    }
    records.load_order(writing.completed(given, template, "an order") | written, where)


def settlement(records: Records, given: Given) -> Row:
    """Return a settlement; the default result is yes."""
    where, at = _market(records, given, "a settlement"), _moment(records, given.get("settled_time"))
    result = given.get("market_result", "yes")
    yes, no = (_number(name, given.get(name, 0)) for name in ("yes_count_fp", "no_count_fp"))
    value = given.get("value", {"yes": 100, "no": 0}.get(result, 50))
    template = {
        "ticker": where.ticker,
        "event_ticker": where.event_ticker,
        "exchange_index": where.exchange_index,
        "market_result": result,
        "yes_count_fp": "",
        "yes_total_cost_dollars": writing.dollars(ZERO),
        "no_count_fp": "",
        "no_total_cost_dollars": writing.dollars(ZERO),
        "revenue": int(yes * value + no * (100 - value)),
        "settled_time": "",
        "fee_cost": writing.dollars(ZERO),
        "value": value,
    }
    written = {"yes_count_fp": writing.count(yes), "no_count_fp": writing.count(no), "settled_time": writing.time(at)}
    body = writing.completed(given, template, "a settlement") | written
    return Row(market=where, encoded=writing.encoded(body), moment=at)


def _market(records: Records, given: Given, what: str) -> Market:
    ticker = given.get("ticker", given.get("market_ticker"))
    if not ticker:
        raise ValueError(f"{what} needs a ticker, unlike {dict(given)!r}")
    return records.markets[ticker] if ticker in records.markets else market(records, str(ticker))


def _side(given: Given) -> Side:
    """Return the side of a record, from any of the fields that define it."""
    match given.get("book_side"), given.get("outcome_side"), given.get("side"), given.get("action"):
        case ("bid", *_) | (None, "yes", *_) | (None, None, "yes" | None, "buy" | None) | (None, None, "no", "sell"):
            return Side.BUY
        case ("ask", *_) | (None, "no", *_) | (None, None, "yes" | None, "sell") | (None, None, "no", "buy" | None):
            return Side.SELL
        case found:
            raise ValueError(
                f"book_side is bid or ask, outcome_side and side are yes or no, action is buy or sell, not {found!r}"
            )


def _price(given: Given) -> Decimal:
    if "no_price_dollars" in given and "yes_price_dollars" not in given:
        return 1 - _number("no_price_dollars", given["no_price_dollars"])
    return _number("yes_price_dollars", given.get("yes_price_dollars", "0.5"))


def _number(name: str, value: object) -> Decimal:
    try:
        number = Decimal("NaN" if isinstance(value, float | bool) else str(value))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite():
        raise ValueError(f"{name} must be a decimal number as text, a Decimal or a whole number, not {value!r}")
    return number


def _moment(records: Records, given: object) -> datetime:
    if given is None:
        return moment(records.clock.micros())
    found = given if isinstance(given, datetime) else datetime.fromisoformat(str(given))
    if found.tzinfo is None:
        raise ValueError(f"a time needs a time zone, unlike {given!r}")
    return found
