"""The documented sample call of an operation as a program."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping

from docs._ext.installed import Package, snake_case

_STANDARD = {"Decimal": "decimal", "datetime": "datetime"}


def program(package: Package, variable: str, tag: str, operation: str, values: Mapping[str, object], body: object) -> str:
    """Return a program that makes the call with a client named ``variable``, and iterates if the operation is paginated.

    ``values`` are the sample arguments with the venue's names; ``body`` is the sample body, or None.
    """
    fields = body if isinstance(body, dict) else {"body": body}
    given = {snake_case(name): value for name, value in (fields | dict(values)).items()}
    written = []
    for parameter in inspect.signature(package.method(tag, operation)).parameters.values():
        annotation = str(parameter.annotation)
        value = given.get(parameter.name.removesuffix("_"))  # the suffix avoids keywords and builtins
        if value is not None:
            text = package.written(value, annotation)
            written.append(text if parameter.kind is parameter.POSITIONAL_OR_KEYWORD else f"{parameter.name}={text}")
    arguments = ", ".join(written)
    client = package.client.__name__
    called = dict.fromkeys(re.findall(r"\b([A-Za-z_]\w*)[.(]", re.sub(r'"[^"]*"', "", arguments)))
    standard = [f"from {_STANDARD[name]} import {name}" for name in called if name in _STANDARD]
    models = [f"from {package.module}.models import {name}" for name in called if name in package.models]
    lines = [*standard, *([""] if standard else []), f"from {package.module} import {client}", *models, ""]
    lines += [f"with {client}.from_env() as {variable}:", f"    print({variable}.{tag}.{operation}({arguments}))"]
    for iterator in package.iterators(tag, operation):
        lines += [f"    for item in {variable}.{tag}.{iterator}({arguments}):", "        print(item)"]
    return "\n".join(lines)
