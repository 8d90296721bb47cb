"""Units of numbers, as the venue's OpenAPI document states them."""

from __future__ import annotations

from venuekit.codec.model import Model
from venuekit.codec.values import field_names


def unit_of(model: type[Model] | Model, field: str) -> str | None:
    """Return the unit of a model's field, such as ``usd-cents``, ``usd`` or ``contracts``; None if it has no unit.

    Raises ``AttributeError`` if the model has no such field.
    """
    kind: type[Model] = model if isinstance(model, type) else type(model)
    if field not in field_names(kind):
        raise AttributeError(f"{kind.__name__} has no field {field!r}")
    return kind.units.get(field)
