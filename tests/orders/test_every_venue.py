"""Every venue says of its writes where they show, in a form that holds: attributes exist, arguments are taken, keys are read back."""

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
    """What a venue says of its writes; nothing if it has none that need it."""
    if find_spec(f"venuekit_{venue}.reconciliation") is None:
        return Reconciliation(plans=[])
    found: Reconciliation = import_module(f"venuekit_{venue}.reconciliation").RECONCILIATION
    return found


PLANS = [
    pytest.param(venue, plan, id=f"{venue}-{name}") for venue in VENUES for name, plan in reconciliation_of(venue).plans.items()
]


@pytest.mark.parametrize("venue", VENUES)
def test_orders_that_carry_a_key_are_looked_for(venue: str) -> None:
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
            assert isinstance(plan, Placing), f"{name} says how a key is taken, so the order has to be read back"
            assert plan.result is not None
        if "order" in name:
            assert name in plans, f"{name} places orders, and nothing says where they show"


@pytest.mark.parametrize(("venue", "plan"), PLANS)
def test_a_plan_names_what_there_is(venue: str, plan: Placing | Changing) -> None:
    operation = operation_of(plan.method)
    assert operation.retry != "safe"
    for look in plan.looks:
        assert operation_of(look.method).retry == "safe", "looking changes nothing"
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
def test_absence_decides_only_where_all_is_known(venue: str) -> None:
    """Where nobody documents how fresh reads are, an order that doesn't show stays unknown for ever."""
    found = reconciliation_of(venue)
    decides = found.arrival is not None and found.settling is not None
    assert decides == own(venue, "cases", "READS_SAY_HOW_FRESH", False)
    assert not decides or found.fresh is not None
