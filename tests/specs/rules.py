"""All the rules."""

from __future__ import annotations

from tests.specs.extensions import (
    arguments_are_named,
    enums_are_well_formed,
    envelopes_are_well_formed,
    environments_are_named,
    error_kinds_are_known,
    errors_are_well_formed,
    exclusions_are_well_formed,
    extensions_are_known,
    hosts_are_named,
    pagination_is_well_formed,
    rate_costs_are_well_formed,
    rate_limits_are_well_formed,
    retry_is_well_formed,
    sources_are_given,
    units_are_given,
    windows_are_well_formed,
)
from tests.specs.reading import Spec
from tests.specs.samples import bodies_have_examples, examples_are_files, examples_fit
from tests.specs.structure import (
    Rule,
    alternatives_have_tags,
    contents_are_json,
    everything_is_described,
    head_is_complete,
    openapi_is_valid,
    operations_are_named,
    references_resolve,
    required_exists,
    schemas_are_named,
    types_are_from_the_table,
)

RULES: tuple[Rule, ...] = (
    openapi_is_valid,
    references_resolve,
    head_is_complete,
    operations_are_named,
    schemas_are_named,
    everything_is_described,
    required_exists,
    types_are_from_the_table,
    extensions_are_known,
    sources_are_given,
    retry_is_well_formed,
    pagination_is_well_formed,
    envelopes_are_well_formed,
    errors_are_well_formed,
    error_kinds_are_known,
    contents_are_json,
    alternatives_have_tags,
    units_are_given,
    enums_are_well_formed,
    rate_costs_are_well_formed,
    rate_limits_are_well_formed,
    windows_are_well_formed,
    exclusions_are_well_formed,
    hosts_are_named,
    arguments_are_named,
    environments_are_named,
    bodies_have_examples,
    examples_are_files,
    examples_fit,
)


def problems(spec: Spec) -> list[str]:
    return [problem for rule in RULES for problem in rule(spec)]
