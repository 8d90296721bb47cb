"""The declared properties of walks are true, and equal for both clients of a venue."""

from __future__ import annotations

import inspect
from typing import Any

import msgspec
import pytest

from tests.conftest import CLIENTS, MODES, VENUES
from venuekit.resource import LazyResource
from venuekit.walks.base import BaseWalk

NEEDED: dict[str, Any] = {"limit": 10, "tenantid": "1"}
"""Required arguments of some listings."""


class NoClient:
    """A client that makes no calls."""

    def also_telling(self, *_hooks: object) -> NoClient:
        return self


def walks(venue: str, mode: str) -> dict[str, BaseWalk[Any, Any]]:
    """Return a walk of each ``walk_*`` method."""
    found = {}
    kind: Any = CLIENTS[venue, mode]
    for attribute in dir(kind):
        lazy = inspect.getattr_static(kind, attribute)
        resource = lazy.__get__(NoClient(), NoClient) if isinstance(lazy, LazyResource) else None
        for name in dir(resource):
            if name.startswith("walk_"):
                method = getattr(resource, name)
                needed = [one.name for one in inspect.signature(method).parameters.values() if one.default is one.empty]
                found[f"{attribute}.{name}"] = method(**{one: NEEDED[one] for one in needed})
    return found


def stated(walk: BaseWalk[Any, Any]) -> tuple[Any, ...]:
    return walk.row_key, walk.row_time, walk.append_only, walk.operations, walk.is_public


@pytest.mark.parametrize("venue", VENUES)
def test_both_clients_declare_the_same(venue: str) -> None:
    of_both = [{name: stated(walk) for name, walk in walks(venue, mode).items()} for mode in MODES]
    assert of_both[0] == of_both[1]


@pytest.mark.parametrize("venue", VENUES)
def test_keys_are_required_fields_and_times_exist(venue: str) -> None:
    for name, walk in walks(venue, "sync").items():
        fields = {one.name: one for one in msgspec.structs.fields(walk.row_model._wire())}
        assert all(fields[key].required for key in walk.row_key), name
        assert walk.row_time is None or walk.row_time in fields, name
        assert walk.row_time is not None or not walk.append_only, name
        assert walk.append_only <= ("status" not in fields), f"{name}: rows with a status change"


def test_fills_are_append_only_and_orders_are_not() -> None:
    found = walks("kalshi", "sync")
    fills, orders = found["portfolio.walk_fills"], found["orders.walk_orders"]
    assert stated(fills) == (("fill_id",), "created_time", True, ("get_fills", "get_fills_historical"), False)
    assert stated(orders) == (("order_id",), "created_time", False, ("get_orders", "get_historical_orders"), False)
    assert found["market.walk_trades"].is_public
