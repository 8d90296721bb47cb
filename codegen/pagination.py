"""Check ``x-pagination``, and turn it into the arguments of the runtime's page styles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from codegen.document import Json
from codegen.errors import ValidationError
from codegen.kinds import BooleanType, IntegerType, SchemaType

CLASSES = {"cursor": "Cursor", "page": "PageNumber", "offset": "Offset"}
"""Styles, and the runtime's classes for them."""
MEMBERS = {
    "cursor": ({"style", "parameter", "items", "next"}, {"size", "largest"}),
    "page": ({"style", "parameter", "items", "end"}, {"size", "largest", "first"}),
    "offset": ({"style", "parameter", "items", "end"}, {"size", "largest"}),
}
"""Required and optional members of each style."""
TYPES: dict[str, type] = {
    "style": str, "parameter": str, "next": str, "items": list, "size": str, "largest": int, "first": int,
}  # fmt: skip
REPORTED: dict[str, type[SchemaType]] = {"more": BooleanType, "total-items": IntegerType, "total-pages": IntegerType}
"""Ends that are reported by a property, and the kind of that property."""
BY_COUNT = ("empty-page", "short-page")
"""Ends that are recognized by the number of items on a page."""


def check_pagination(where: str, stated: Any) -> None:
    """Raise ``ValidationError`` unless the extension has exactly the members of its style."""
    if not isinstance(stated, dict) or stated.get("style") not in CLASSES:
        raise ValidationError(where, f"x-pagination needs a style, one of {', '.join(CLASSES)}; choose one of them")
    needed, optional = MEMBERS[stated["style"]]
    missing, unknown = needed - stated.keys(), stated.keys() - needed - optional
    if missing or unknown:
        what = f"needs {min(missing)}" if missing else f"has no {min(unknown)}"
        raise ValidationError(
            where, f"x-pagination of style {stated['style']} {what}; see the table of members in specs/README.md"
        )
    for member, kind in TYPES.items():
        if member in stated and type(stated[member]) is not kind:
            raise ValidationError(where, f"x-pagination: {member} must be a {kind.__name__}; see specs/README.md for its form")
    if ("size" in stated) != ("largest" in stated):
        raise ValidationError(
            where,
            "x-pagination: size (the parameter) and largest (its maximum) belong together; write both or neither",
        )
    if stated.get("largest", 1) < 1 or not stated["items"]:
        raise ValidationError(
            where,
            "x-pagination: largest must be at least 1, and items must name at least one array; write what the venue documents",
        )
    if stated["style"] != "cursor":
        _check_end(where, stated)


def _check_end(where: str, stated: Json) -> None:
    end = _end(stated)[0]
    if end not in (*REPORTED, *BY_COUNT) or (end in REPORTED) != isinstance(stated["end"], dict):
        choices = ", ".join([*(f"{{{kind}: <property>}}" for kind in REPORTED), *BY_COUNT])
        raise ValidationError(where, f"x-pagination: end must be one of {choices}; choose what the venue documents")
    if len(stated["items"]) != 1:
        raise ValidationError(
            where,
            f"x-pagination of style {stated['style']} counts items, so it needs exactly one array; name only the counted array",
        )
    if end == "total-pages" and stated["style"] == "offset":
        raise ValidationError(
            where,
            "x-pagination: offsets count items, so total-pages can't be used; use total-items, empty-page or short-page",
        )
    if "size" not in stated and (end == "short-page" or (end == "total-items" and stated["style"] == "page")):
        raise ValidationError(
            where, f"x-pagination: end {end} needs size and largest, to know how many items a full page has; add both"
        )


def _end(stated: Json) -> tuple[Any, str | None]:
    """Return what ends the listing, and the property that reports it."""
    end = stated["end"]
    if isinstance(end, dict) and len(end) == 1:
        ((kind, reported_by),) = end.items()
        return kind, reported_by if isinstance(reported_by, str) else ""
    return (end, None) if isinstance(end, str) else (None, None)


def check_against(where: str, stated: Json, page: Callable[[str], SchemaType], parameters: dict[str, SchemaType]) -> None:
    """Raise ``ValidationError`` for properties and parameters that don't exist or have the wrong type.

    ``page`` gives the type of a property of the page, ``parameters`` those of the query, by name.
    """
    for name in stated["items"]:
        if not page(name).listed:
            raise ValidationError(where, f"x-pagination: {name} is not an array; name a property of type array")
    if stated["style"] == "cursor":
        page(stated["next"])
    else:
        end, reported_by = _end(stated)
        if reported_by is not None and not isinstance(page(reported_by), REPORTED[end]):
            raise ValidationError(
                where,
                f"x-pagination: end {end} needs a property of type {REPORTED[end].kind}, not {reported_by}; name another property",
            )
    for member in ("parameter", "size"):
        if member in stated and stated[member] not in parameters:
            raise ValidationError(
                where,
                f"x-pagination names a query parameter {stated[member]} that isn't there; describe it, or fix its spelling",
            )
    if "size" in stated and stated["largest"] > parameters[stated["size"]].schema.get("maximum", stated["largest"]):
        raise ValidationError(
            where,
            f"x-pagination: largest {stated['largest']} is above the maximum of {stated['size']}; "
            "lower it, or raise the parameter's maximum",
        )
    if stated["style"] != "cursor" and type(parameters[stated["parameter"]]) is not IntegerType:
        raise ValidationError(
            where,
            f"x-pagination of style {stated['style']} needs an integer for {stated['parameter']}; describe the parameter as an integer",
        )


def pagination_arguments(stated: Json, attribute: Callable[[str], str], argument: Callable[[str], str]) -> Json:
    """Return the arguments of the runtime's class, with Python names."""
    found: Json = {"parameter": argument(stated["parameter"]), "items": tuple(map(attribute, stated["items"]))}
    if "size" in stated:
        found |= {"size": argument(stated["size"]), "largest": stated["largest"]}
    if stated["style"] == "cursor":
        return found | {"next": attribute(stated["next"])}
    if "first" in stated:
        found["first"] = stated["first"]
    end, reported_by = _end(stated)
    return found | {"end": end} | ({"told_by": attribute(reported_by)} if reported_by is not None else {})
