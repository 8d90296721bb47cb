"""Kalshi's generated account, page by page."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from urllib.parse import quote

import httpx
import pytest

from tests.sandbox.signing import Place, call, example
from tests.venues.kalshi import signing
from venuekit_sandbox import Sandbox


def every_page(http: httpx.Client, venue: Place, path: str, **query: object) -> list[dict[str, list[dict[str, object]]]]:
    pages, cursor = [], ""
    while True:
        answer = signing.get(http, venue, path, **(query | {"cursor": cursor} if cursor else query))
        assert answer.status_code == 200, answer.text
        page = answer.json()
        cursor = page.pop("cursor")
        pages.append(page)
        if not cursor:
            return pages
        assert len(pages) < 5000


@pytest.mark.parametrize(
    ("size", "limit"), [(0, 10), (1, 1), (99, 100), (100, 100), (101, 100), (250, 7), (2500, 1000), (2500, None)]
)
def test_pages_cover_every_fill_exactly_once(http: httpx.Client, size: int, limit: int | None) -> None:
    with Sandbox(["kalshi"], kalshi={"fills": size, "key": "ed25519"}, seed=3) as sandbox:
        pages = every_page(http, sandbox.kalshi, "/portfolio/fills", **({} if limit is None else {"limit": limit}))
    sizes = [len(page["fills"]) for page in pages]
    assert sum(sizes) == size
    assert set(sizes[:-1]) <= {limit or 100}
    assert sizes[-1] <= (limit or 100)
    assert len({fill["fill_id"] for page in pages for fill in page["fills"]}) == size


def test_the_account_follows_from_seed_and_size(http: httpx.Client) -> None:
    def account(seed: int) -> list[bytes]:
        with Sandbox(["kalshi"], kalshi={"key": "ed25519"}, seed=seed) as sandbox:
            paths = ("/portfolio/fills", "/portfolio/settlements", "/portfolio/positions")
            return [signing.get(http, sandbox.kalshi, path, limit=20).content for path in paths]

    assert account(1) == account(1)
    assert all(one != other for one, other in zip(account(1), account(2), strict=True))


def test_fills_are_sound(sandbox: Sandbox, http: httpx.Client) -> None:
    fills = [fill for page in every_page(http, sandbox.kalshi, "/portfolio/fills") for fill in page["fills"]]
    assert len(fills) == 1000
    fields = set(json.loads(example("kalshi", "get_fills.200.json"))["fills"][0])
    for fill in fills:
        assert set(fill) == fields
        assert fill["fill_id"] == fill["trade_id"]
        assert fill["ticker"] == fill["market_ticker"]
        assert Decimal(str(fill["yes_price_dollars"])) + Decimal(str(fill["no_price_dollars"])) == 1
        for name, places in [("yes_price_dollars", 4), ("no_price_dollars", 4), ("count_fp", 2), ("fee_cost", 6)]:
            assert re.fullmatch(rf"\d+\.\d{{{places}}}", str(fill[name]))
        gains_by_yes = (fill["side"], fill["action"]) in {("yes", "buy"), ("no", "sell")}
        assert (fill["outcome_side"], fill["book_side"]) == (("yes", "bid") if gains_by_yes else ("no", "ask"))
    assert [fill["created_time"] for fill in fills] == sorted((str(fill["created_time"]) for fill in fills), reverse=True)
    assert {fill["subaccount_number"] for fill in fills} == {0, 1, None}
    assert {fill["exchange_index"] for fill in fills} == {0, 1}


def test_the_fee_is_the_recorded_one() -> None:
    from venuekit_sandbox.venues.kalshi.account import fee, fixed

    # One contract at 0.52, as recorded by users of the venue.
    assert fixed(fee(100, 5200), 6) == "0.017500"


def test_fills_can_be_filtered(sandbox: Sandbox, http: httpx.Client) -> None:
    def found(**query: object) -> list[dict[str, object]]:
        return [fill for page in every_page(http, sandbox.kalshi, "/portfolio/fills", **query) for fill in page["fills"]]

    everything = found()
    first, second = list(dict.fromkeys(str(fill["ticker"]) for fill in everything))[:2]
    for wanted in ([first], [first, second]):
        assert found(ticker=",".join(wanted), limit=3) == [fill for fill in everything if fill["ticker"] in wanted]
    order_id = everything[10]["order_id"]
    assert found(order_id=order_id) == [fill for fill in everything if fill["order_id"] == order_id]
    low, high = int(str(everything[600]["ts"])), int(str(everything[300]["ts"]))
    expected = [fill for fill in everything if low <= int(str(fill["ts"])) < high]
    assert found(min_ts=low, max_ts=high) == expected
    assert len(expected) > 250
    assert found(subaccount=1) == [fill for fill in everything if fill["subaccount_number"] == 1]
    assert found(exchange_index=1) == [fill for fill in everything if fill["exchange_index"] == 1]
    assert found(ticker="KXNONE") == []
    assert len(everything) == len(found(cursor=""))


def test_a_cursor_belongs_to_its_filters(sandbox: Sandbox, http: httpx.Client) -> None:
    venue = sandbox.kalshi
    cursor = signing.get(http, venue, "/portfolio/fills", limit=5, subaccount=0).json()["cursor"]
    assert signing.get(http, venue, "/portfolio/fills", limit=9, subaccount=0, cursor=cursor).status_code == 200
    for path, query in [
        ("/portfolio/fills", {"limit": 5}),
        ("/portfolio/fills", {"limit": 5, "subaccount": 1}),
        ("/portfolio/settlements", {"limit": 5, "subaccount": 0}),
    ]:
        assert signing.get(http, venue, path, cursor=cursor, **query).status_code == 400


def test_an_unencoded_cursor_is_refused(http: httpx.Client) -> None:
    with Sandbox(["kalshi"], kalshi={"fills": 400, "key": "ed25519"}, seed=5) as sandbox:
        cursors: list[str] = []
        cursor = ""
        while not cursors or cursor:
            query = {"limit": 5, "cursor": cursor} if cursor else {"limit": 5}
            cursor = signing.get(http, sandbox.kalshi, "/portfolio/fills", **query).json()["cursor"]
            cursors.append(cursor)
        (plus, *_) = (cursor for cursor in cursors if "+" in cursor)
        headers = signing.headers(sandbox.kalshi, "/trade-api/v2/portfolio/fills")
        address = f"{sandbox.kalshi.base_url}/portfolio/fills?limit=5&cursor="
        assert http.get(address + quote(plus, safe=""), headers=headers).status_code == 200
        assert http.get(httpx.URL(address + plus), headers=headers).status_code == 400


def test_positions_are_paged_by_market_and_rolled_up_by_page(sandbox: Sandbox, http: httpx.Client) -> None:
    pages = every_page(http, sandbox.kalshi, "/portfolio/positions", limit=6)
    rows = [row for page in pages for row in page["market_positions"]]
    assert len({row["ticker"] for row in rows}) == len(rows) == 40
    for page in pages:
        for event in page["event_positions"]:
            members = [row for row in page["market_positions"] if str(row["ticker"]).startswith(str(event["event_ticker"]) + "-")]
            for total, part in [
                ("total_cost_dollars", "total_traded_dollars"),
                ("event_exposure_dollars", "market_exposure_dollars"),
                ("realized_pnl_dollars", "realized_pnl_dollars"),
                ("fees_paid_dollars", "fees_paid_dollars"),
            ]:
                assert Decimal(str(event[total])) == sum(Decimal(str(row[part])) for row in members)
                assert re.fullmatch(r"-?\d+\.\d{6}", str(event[total]))
            assert re.fullmatch(r"\d+\.\d{2}", str(event["total_cost_shares_fp"]))
    events = [event["event_ticker"] for page in pages for event in page["event_positions"]]
    assert len(events) > len(set(events)), "an event has to be split over pages somewhere"
    assert any(str(row["position_fp"]).startswith("-") for row in rows)
    assert any(str(row["realized_pnl_dollars"]).startswith("-") for row in rows)


def test_positions_can_be_filtered(sandbox: Sandbox, http: httpx.Client) -> None:
    def found(**query: object) -> list[dict[str, object]]:
        pages = every_page(http, sandbox.kalshi, "/portfolio/positions", limit=7, **query)
        return [row for page in pages for row in page["market_positions"]]

    everything = found()
    held = [row for row in everything if row["position_fp"] != "0.00"]
    traded = [row for row in everything if row["total_traded_dollars"] != "0.000000"]
    assert len(held) < len(traded) < len(everything)
    assert found(count_filter="position") == held
    assert found(count_filter="total_traded") == traded
    assert found(count_filter="position,total_traded") == traded
    assert found(ticker=everything[3]["ticker"]) == [everything[3]]
    events = [str(everything[0]["ticker"]).rpartition("-")[0], str(everything[9]["ticker"]).rpartition("-")[0]]
    assert len(found(event_ticker=events[0])) == 4
    assert len(found(event_ticker=",".join(events))) == 8
    assert found(settlement_status="all") == found(settlement_status="unsettled") == everything
    assert found(settlement_status="settled") == found(subaccount=2) == []


def test_settlements_are_sound_and_can_be_filtered(sandbox: Sandbox, http: httpx.Client) -> None:
    def found(**query: object) -> list[dict[str, object]]:
        pages = every_page(http, sandbox.kalshi, "/portfolio/settlements", limit=25, **query)
        return [row for page in pages for row in page["settlements"]]

    everything = found()
    assert len(everything) == 60
    assert {row["market_result"] for row in everything} == {"yes", "no", "scalar"}
    fields = set(json.loads(example("kalshi", "get_settlements.200.json"))["settlements"][0])
    for row in everything:
        assert set(row) == fields
        yes, no = Decimal(str(row["yes_count_fp"])), Decimal(str(row["no_count_fp"]))
        value = {"yes": 100, "no": 0}.get(str(row["market_result"]), row["value"])
        assert row["value"] in (value, None)
        assert isinstance(value, int)
        assert row["revenue"] == int(yes * value + no * (100 - value))
    assert any(row["value"] is None for row in everything)
    event = everything[0]["event_ticker"]
    assert found(event_ticker=event) == [row for row in everything if row["event_ticker"] == event]
    assert found(ticker=everything[5]["ticker"]) == [everything[5]]
    assert found(min_ts=4_000_000_000) == []
    assert found(max_ts=4_000_000_000) == everything


def test_kalshi_serves_the_documented_balance(sandbox: Sandbox, http: httpx.Client) -> None:
    assert call(http, sandbox, "kalshi", "get_balance").content == example("kalshi", "get_balance.200.json")
    operation = "get_portfolio_resting_order_total_value"
    assert call(http, sandbox, "kalshi", operation).content == example("kalshi", f"{operation}.200.json")
