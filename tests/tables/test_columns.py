"""Tables hold exactly the values of their models, or refuse them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import attrs
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis.strategies import DataObject, data, datetimes, from_regex, timezones

from tests.fuzz.documented import SAMPLES, Sample
from tests.fuzz.spec import DISTINCT, Response
from tests.fuzz.strategies import body, quick
from venuekit.codec.model import Model, to_json
from venuekit.codec.unknown import Unknown
from venuekit.errors import ArgumentError
from venuekit.tables import Rows, TableError, from_models, schema_of
from venuekit_kalshi_api.models import Fill, GetBalanceResponse


def models_in(value: Any) -> Iterator[Model]:
    if isinstance(value, Model):
        yield value
        value = [getattr(value, one.name) for one in attrs.fields(type(value))]  # type: ignore[arg-type]
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from models_in(inner)


def shown_fields(model: Model) -> list[str]:
    """Return the fields of a model that aren't secrets."""
    return [one.name for one in attrs.fields(type(model)) if "Secret" not in str(one.type)]  # type: ignore[arg-type]


def plain(value: Any) -> Any:
    """Return a model's value as plain JSON."""
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return value.to_dict() if isinstance(value, (Model, Unknown)) else value


def shown(value: Any, kind: pa.DataType, about: dict[bytes, bytes] | None = None) -> Any:
    """Return what Arrow should return for a value of a model."""
    if value is None:
        return None
    if (about or {}).get(b"format") == b"json":
        return to_json(plain(value)).decode()
    if pa.types.is_struct(kind):
        return {
            field.name: shown(getattr(value, field.name), field.type, field.metadata) for field in kind
        }  # secret fields have no column
    if pa.types.is_list(kind):
        return [shown(one, kind.value_type, kind.value_field.metadata) for one in value]
    if pa.types.is_map(kind):
        return [(key, shown(one, kind.item_type, kind.item_field.metadata)) for key, one in value.items()]
    return value.value if isinstance(value, Enum) else str(value) if isinstance(value, UUID) else value


def fits(value: Any) -> bool:
    """Return whether all numbers of a model fit, computed independently."""
    match value:
        case Model():
            return all(fits(getattr(value, one.name)) for one in attrs.fields(type(value)))  # type: ignore[arg-type]
        case list():
            return all(map(fits, value))
        case dict():
            return all(map(fits, value.values()))
        case Decimal():
            _, digits, exponent = value.as_tuple()
            assert isinstance(exponent, int)
            text = "".join(map(str, digits)).lstrip("0")
            behind = max(0, -exponent - (len(text) - len(text.rstrip("0")))) if text else 0
            return behind <= 18 and (len(text) + exponent <= 20)
        case bool() | Enum():
            return True
        case datetime():
            try:
                value.astimezone(UTC)
            except OverflowError:
                return False
        case int():
            return -(2**63) <= value < 2**63
    return True


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_documented_bodies_are_stored_exactly(sample: Sample) -> None:
    for model in filter(shown_fields, models_in(sample.response.body.read(sample.content))):
        table = from_models([model, model])
        assert table.schema == schema_of(type(model))
        assert table.to_pylist() == [shown(model, pa.struct(list(table.schema)))] * 2


@pytest.mark.parametrize("response", DISTINCT, ids=lambda response: response.name)
@given(data())
@quick(30)
def test_any_body_is_stored_exactly_or_refused(response: Response, data: DataObject) -> None:
    for model in models_in(response.body.read(data.draw(body(response.node)))):
        if not shown_fields(model):
            with pytest.raises(ArgumentError, match="no fields"):
                from_models([model])
            continue
        try:
            table = from_models([model])
        except TableError:
            assert not fits(model)
        else:
            assert table.to_pylist() == [shown(model, pa.struct(list(table.schema)))]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_wire_rows_and_models_make_equal_batches(sample: Sample) -> None:
    read = sample.response.body.read(sample.content)
    if isinstance(read, Model):
        decoded = sample.response.body._decode(sample.content)  # what walks pass to tables
        if type(decoded).__name__ == type(read).__name__ and shown_fields(read):
            rows = Rows(type(read))
            assert rows.batch([decoded]).equals(rows.batch([read]))


def test_metadata_holds_units_and_source() -> None:
    rows = Rows(GetBalanceResponse, "https://venue.example/balance")
    assert rows.schema.metadata == {b"model": b"GetBalanceResponse", b"source": b"https://venue.example/balance"}
    assert rows.schema.field("balance").metadata == {b"unit": b"usd-cents"}


def fill(**values: Any) -> Fill:
    needed = dict.fromkeys(("fill_id", "trade_id", "order_id", "ticker", "market_ticker"), "a")
    return Fill.from_dict({**needed, "is_taker": True, **values})


def test_nothing_is_rounded() -> None:
    longest = Decimal("12345678901234567890.123456789012345678")
    assert from_models([fill(count_fp=str(longest))])["count_fp"].to_pylist() == [longest]
    for text in ("0.1234567890123456789", "123456789012345678901", "9" * 30, f"{'9' * 30}.5", "1E-19"):
        with pytest.raises(
            TableError, match=f"count_fp: .*{text}.* is no decimal with up to 20 digits before the point and 18 behind"
        ):
            from_models([fill(), fill(count_fp=text)])


def in_place(number: Decimal) -> Decimal | None:
    """Return what a table should hold; None if the number doesn't fit."""
    return number if fits(number) else None


def in_table(**values: Any) -> Any:
    """Return what a table holds of a fill with this value; None if it refuses it."""
    (name,) = values
    needed: dict[str, Any] = dict.fromkeys(("fill_id", "trade_id", "order_id", "ticker", "market_ticker"), "a")
    row = Fill._wire()(**needed, is_taker=True, **values)
    try:
        batch = Rows(Fill).batch([row, row])
    except TableError as error:
        if error.field != name:
            raise
        return None
    first, second = batch[name].to_pylist()
    assert first == second
    return first


@given(from_regex(r"[-+]?([0-9]{1,40}|[0-9]{0,24}\.[0-9]{1,24}|[0-9]{1,24}\.)", fullmatch=True))
@quick(200)
def test_any_decimal_keeps_its_value_or_is_refused(text: str) -> None:
    number = Decimal(text)
    assert in_table(count_fp=text) == in_place(number)
    assert in_table(price=number) == in_place(number)
    assert in_table(price=int(number)) == in_place(Decimal(int(number)))


NO_DECIMALS = ["", "-", ".", "+.", "1.2.3", "--1", "1-", "1_0", "1 ", "nan", "NaN", "Infinity", "0x1", "\u0661", "1e", "1,5"]


@pytest.mark.parametrize("text", NO_DECIMALS)
def test_invalid_decimals_are_refused(text: str) -> None:
    assert in_table(count_fp=text) is None


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("-Infinity"), 0.5, True])
def test_inexact_numbers_are_refused(value: object) -> None:
    assert in_table(price=value) is None


def test_exponents_are_accepted() -> None:
    assert in_table(count_fp="12E-3") == Decimal("0.012")
    assert in_table(price=Decimal("12E+3")) == 12_000


@given(datetimes(timezones=timezones()))
@quick(60)
def test_any_moment_keeps_its_instant_or_is_refused(moment: datetime) -> None:
    assert in_table(created_time=moment) == (moment.astimezone(UTC) if fits(moment) else None)


def test_moments_without_a_zone_are_refused() -> None:
    assert in_table(created_time=datetime(2026, 11, 2)) is None  # noqa: DTZ001  # that is the point


def test_moments_keep_their_instant() -> None:
    (found,) = from_models([fill(created_time="2026-11-02T15:04:05.123456+02:00")])["created_time"].to_pylist()
    assert found == datetime(2026, 11, 2, 13, 4, 5, 123456, tzinfo=UTC)


def test_unknown_enum_values_keep_their_text() -> None:
    table = from_models([fill(side="yes"), fill(side="perhaps"), fill()])
    assert table["side"].to_pylist() == ["yes", "perhaps", None]
    assert pa.types.is_dictionary(table.schema.field("side").type)


def test_a_table_without_rows() -> None:
    assert from_models([], Fill).schema == schema_of(Fill)
    with pytest.raises(ArgumentError, match="name it by `model`"):
        from_models([])
    with pytest.raises(ArgumentError, match="of one class"):
        from_models([fill(), GetBalanceResponse.from_json(json.dumps({"balance": 1, "portfolio_value": 1, "updated_ts": 1}))])
