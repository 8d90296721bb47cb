"""Models as request and response bodies in FastAPI, and as fields of pydantic models."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from pydantic import BaseModel, ValidationError

from venuekit_kalshi.models import Fill, GetBalanceResponse, GetFillsResponse, Side

EXAMPLES = Path(__file__).parents[3] / "specs" / "kalshi" / "examples"
BALANCE = GetBalanceResponse.from_json((EXAMPLES / "get_balance.200.json").read_bytes())
PAGE = GetFillsResponse.from_json((EXAMPLES / "get_fills.200.json").read_bytes())
FILL = PAGE.fills[0]


class Report(BaseModel):
    """A user-defined pydantic model."""

    fill: Fill
    others: list[Fill] = []
    by_side: dict[Side, Fill] = {}
    total: Decimal


REPORT = Report(fill=FILL, others=[FILL], by_side={Side.YES: FILL}, total=Decimal("1.10"))


def _service() -> FastAPI:
    service = FastAPI()

    @service.get("/balance")
    def balance() -> GetBalanceResponse:
        return BALANCE

    @service.get("/fills")
    async def fills() -> list[Fill]:
        return PAGE.fills

    @service.post("/fill")
    def echo(fill: Annotated[Fill, Body()]) -> Fill:
        return fill

    @service.post("/report")
    def report(report: Report) -> Report:
        return report

    return service


@pytest.fixture(scope="module")
def client() -> TestClient:
    return TestClient(_service())


def test_a_route_returns_models(client: TestClient) -> None:
    assert GetBalanceResponse.from_json(client.get("/balance").content) == BALANCE
    assert [Fill.from_dict(one) for one in client.get("/fills").json()] == PAGE.fills
    assert client.get("/balance").json()["balance_dollars"] == str(BALANCE.balance_dollars)


def test_a_route_takes_models(client: TestClient) -> None:
    answer = client.post("/fill", json=json.loads(FILL.to_json()))
    assert Fill.from_json(answer.content) == FILL
    answer = client.post("/report", content=REPORT.model_dump_json(), headers={"content-type": "application/json"})
    assert answer.status_code == 200
    assert Report.model_validate_json(answer.content) == REPORT


def test_an_invalid_body_is_refused_with_its_path(client: TestClient) -> None:
    answer = client.post("/fill", json={**json.loads(FILL.to_json()), "count_fp": "many"})
    assert answer.status_code == 422
    assert 'expected a decimal, found the text "many" at $.count_fp' in answer.json()["detail"][0]["msg"]


def test_the_service_describes_models(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    schemas: dict[str, Any] = document["components"]["schemas"]
    content = document["paths"]["/balance"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"$ref": "#/components/schemas/GetBalanceResponse"}
    assert document["paths"]["/fill"]["post"]["requestBody"]["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Fill"
    }
    fill = schemas["Fill"]
    assert list(fill["properties"]) == [one.wire_name or one.name for one in Fill._wire_fields]
    assert fill["required"] == ["fill_id", "trade_id", "order_id", "ticker", "market_ticker", "is_taker"]
    assert fill["properties"]["yes_price_dollars"] == {"type": "string", "format": "decimal", "description": "Unit: usd."}
    assert fill["properties"]["created_time"] == {"type": "string", "format": "date-time"}
    assert fill["properties"]["side"] == {"anyOf": [{"type": "string", "enum": ["yes", "no"]}, {"type": "string"}]}
    assert fill["description"].startswith("An execution of one of the account's orders.")
    breakdown = schemas["GetBalanceResponse"]["properties"]["balance_breakdown"]
    assert breakdown["items"] == {"$ref": "#/components/schemas/IndexedBalance"}


def test_decimals_and_times_keep_their_types() -> None:
    held = REPORT.model_dump()["fill"]
    assert held["count_fp"] is FILL.count_fp
    assert held["created_time"] == FILL.created_time
    assert isinstance(held["created_time"], datetime)
    assert held["side"] is FILL.side
    assert Report.model_validate(REPORT.model_dump()) == REPORT
    assert REPORT.model_dump(mode="json")["fill"]["count_fp"] == "2.50"


def test_a_field_accepts_models_and_their_json() -> None:
    assert Report(fill=FILL, total=Decimal(1)).fill is FILL
    assert Report.model_validate({"fill": FILL.to_dict(), "total": 1}).fill == FILL
    assert Report.model_json_schema()["properties"]["others"]["items"] == {"$ref": "#/$defs/Fill"}
    wrongs: list[Any] = [None, [], "text", {"fill_id": 5}, {**FILL.to_dict(), "count_fp": 0.1}]
    for wrong in wrongs:
        with pytest.raises(ValidationError):
            Report.model_validate({"fill": wrong, "total": 1})


def test_an_unknown_value_of_an_enumeration_is_kept() -> None:
    report = Report.model_validate({"fill": {**FILL.to_dict(), "side": "maybe"}, "total": 1})
    assert report.fill.side is not None
    assert not report.fill.side.is_known
    assert report.model_dump(mode="json")["fill"]["side"] == "maybe"


def test_a_time_of_another_zone_is_the_same_time() -> None:
    values = {**FILL.to_dict(), "created_time": datetime(2026, 1, 1, tzinfo=UTC)}
    assert Fill.from_dict(values).created_time == datetime(2026, 1, 1, tzinfo=UTC)
