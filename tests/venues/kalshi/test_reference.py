"""The reference of Kalshi writes values as callers write them."""

from __future__ import annotations

from decimal import Decimal

from docs._ext.example import program
from docs._ext.installed import Package


def test_sample_values_are_written_as_callers_write_them() -> None:
    package = Package("kalshi")
    assert package.written("1.25", "Decimal | str") == 'Decimal("1.25")'
    assert package.written("2026-11-02T15:04:05Z", "datetime") == 'datetime.fromisoformat("2026-11-02T15:04:05Z")'
    assert package.written('a "quoted" text', "str") == "'a \"quoted\" text'"
    assert package.written(["a", "b"], "Sequence[str]") == '["a", "b"]'
    written = package.written({"fillId": "a", "count_fp": "2.50"}, "Fill")
    assert written == 'Fill(fill_id="a", count_fp=Decimal("2.50"))'
    assert eval(written.partition("count_fp=")[2].rstrip(")") + ")", {"Decimal": Decimal}) == Decimal("2.50")  # nosec B307  # our own text
    assert "get_balance(subaccount=3)" in program(package, "kalshi", "portfolio", "get_balance", {"subaccount": 3}, None)
