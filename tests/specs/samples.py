"""Rules of the samples: every body has one, in a file of the right name, that matches its schema.

Each rule yields what is wrong with a `Spec`.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal, InvalidOperation

from jsonschema import Draft202012Validator, FormatChecker

from tests.specs.reading import Spec, load_json
from tests.specs.structure import references_resolve
from tests.specs.traversal import bodies, examples_of, files_named


def bodies_have_examples(spec: Spec) -> Iterator[str]:
    """Each body of an operation has one; media types with parameters and errors with one schema share theirs."""
    have: dict[tuple[str, str], bool] = {}
    for body in bodies(spec.document):
        label = body.status if body.success else "failures"
        key = (str(body.operation.get("operationId")), f"{label} {json.dumps(body.node.get('schema'), sort_keys=True)}")
        have[key] = have.get(key, False) or any(True for _ in examples_of(body))
    for (operation, label), found in have.items():
        if not found:
            yield f"{operation}: no example for {label}"


def examples_are_files(spec: Spec) -> Iterator[str]:
    """Responses with one schema may share a sample, named after one of them."""
    named_by = {
        (body.operation.get("operationId"), body.status, example.get("externalValue"))
        for body in bodies(spec.document)
        for _, example in examples_of(body)
    }
    for body in bodies(spec.document):
        if "example" in body.node:
            yield f"{body.where}: an example in the document instead of a file"
        for where, example in examples_of(body):
            file = example.get("externalValue")
            if not isinstance(file, str):
                yield f"{where}: no externalValue"
                continue
            name = re.fullmatch(r"examples/([a-z0-9_]+)\.(\w+)(\.[a-z0-9_-]+)?\.json", file)
            if name is None or name[2][0] != body.status[0] or (name[1], name[2], file) not in named_by:
                yield f"{where}: {file} is not called <operationId>.{body.status}.json or with a variant before .json"
    named = files_named(spec.document)
    for file in sorted(named - set(spec.examples)):
        yield f"{file}: named in the document, but not there"
    for file in sorted(set(spec.examples) - named):
        yield f"{file}: not named in the document"


def format_checker() -> FormatChecker:
    checker = FormatChecker(formats=())

    def is_decimal(value: object) -> bool:
        return not isinstance(value, str) or (" " not in value and "_" not in value and Decimal(value).is_finite())

    def is_date_time(value: object) -> bool:
        if not isinstance(value, str):
            return True
        return "T" in value and dt.datetime.fromisoformat(value).tzinfo is not None

    def whole(low: int, high: int) -> Callable[[object], bool]:
        def check(value: object) -> bool:
            if isinstance(value, str):
                return re.fullmatch(r"-?[0-9]+", value) is not None and low <= int(value) <= high
            return not isinstance(value, int) or low <= value <= high

        return check

    checker.checks("decimal", raises=InvalidOperation)(is_decimal)
    checker.checks("date-time", raises=ValueError)(is_date_time)
    checker.checks("int32")(whole(-(2**31), 2**31 - 1))
    checker.checks("int64")(whole(-(2**63), 2**63 - 1))
    checker.checks("unix-seconds")(whole(0, 10**11))
    checker.checks("unix-milliseconds")(whole(10**11, 10**14))
    return checker


FORMATS = format_checker()


def examples_fit(spec: Spec) -> Iterator[str]:
    components = spec.document.get("components", {})
    if any(True for _ in references_resolve(spec)):
        return
    for body in bodies(spec.document):
        schema = {**body.node.get("schema", {}), "components": components}
        validator = Draft202012Validator(schema, format_checker=FORMATS)
        for where, example in examples_of(body):
            text = spec.examples.get(str(example.get("externalValue")))
            if text is None:
                continue
            try:
                payload = load_json(text)
            except ValueError as error:
                yield f"{where}: not JSON: {error}"
                continue
            for problem in validator.iter_errors(payload):
                yield f"{where}: {problem.json_path}: {problem.message}"
