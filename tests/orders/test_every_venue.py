"""The reconciliation plans of every venue are valid: their attributes, arguments and client keys exist."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from inspect import signature, unwrap
from typing import Any

import pytest

from tests.conftest import SPECS, VENUES
from tests.specs.reading import Spec
from tests.venues import own
from venuekit.reconciliation import Changing, Look, Placing, Reconciliation
from venuekit.resource import operation_of


def reconciliation_of(venue: str) -> Reconciliation:
    """Return a venue's reconciliation; empty if it has no writes that need one."""
    if find_spec(f"venuekit_{venue}.reconciliation") is None:
        return Reconciliation(plans=[])
    found: Reconciliation = import_module(f"venuekit_{venue}.reconciliation").RECONCILIATION
    return found


PLANS = [
    pytest.param(venue, plan, id=f"{venue}-{name}") for venue in VENUES for name, plan in reconciliation_of(venue).plans.items()
]


@pytest.mark.parametrize("venue", VENUES)
def test_orders_with_a_client_key_have_a_plan(venue: str) -> None:
    spec = Spec.read(SPECS / venue)
    keyed = {
        operation["operationId"]: operation["x-client-key"]
        for path in spec.document["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict) and "x-client-key" in operation
    }
    plans = reconciliation_of(venue).plans
    for name, key in keyed.items():
        if "taken" in key:
            plan = plans[name]
            assert isinstance(plan, Placing), f"{name} has a client key, so it needs a plan for placed orders"
            assert plan.result is not None
        if "order" in name:
            assert name in plans, f"{name} places orders, and has no plan to find them"


@pytest.mark.parametrize(("venue", "plan"), PLANS)
def test_plans_name_existing_methods_and_attributes(venue: str, plan: Placing | Changing) -> None:
    operation = operation_of(plan.method)
    assert operation.retry != "safe"
    for look in plan.looks:
        assert operation_of(look.method).retry == "safe", "a lookup must not change anything"
        _holds(venue, look)
    if isinstance(plan, Placing):
        assert sum(look.whole for look in plan.looks) <= 1
        assert operation.client_key is not None


def _holds(venue: str, look: Look) -> None:
    models = import_module(f"venuekit_{venue}.models")
    operation = operation_of(look.method)
    returned = str(signature(unwrap(look.method)).return_annotation)
    model: Any = getattr(models, returned.removeprefix("list[").removesuffix("]"))
    names = [look.item] if look.item else list(operation.pagination.items[:1]) if operation.pagination else []
    for name in names:
        held = model.__annotations__[name]
        model = getattr(models, held.removeprefix("list[").removesuffix(" | None").removesuffix("]"))
    assert look.by in model.__annotations__, f"{model.__name__} has no {look.by}"


@pytest.mark.parametrize("venue", VENUES)
def test_absence_decides_only_if_lag_is_documented(venue: str) -> None:
    """If a venue doesn't document how much reads lag, a missing order stays unknown forever."""
    found = reconciliation_of(venue)
    decides = found.arrival is not None and found.settling is not None
    assert decides == own(venue, "cases", "READS_SAY_HOW_FRESH", False)
    assert not decides or found.fresh is not None
