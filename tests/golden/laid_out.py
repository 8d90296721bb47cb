"""A venue that was laid out, with what its author adds for listings: two operations, their iterators, and what the sandbox answers."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

STYLES: dict[str, tuple[str, list[str], dict[str, Any]]] = {
    "get_transfers": ("transfers", ["page", "size"], {"style": "page", "parameter": "page", "end": {"total-pages": "told"}}),
    "get_movements": (
        "movements",
        ["offset", "size"],
        {"style": "offset", "parameter": "offset", "end": {"total-items": "told"}},
    ),
}
"""By operation: its items, its parameters, and its pages."""
ROWS = 7
LARGEST = 3


def add_listings(name: str, root: Path) -> None:
    """Describe two listings, give them iterators, and let the sandbox answer them page by page."""
    specs = root / "specs" / name
    document = yaml.safe_load((specs / "openapi.yaml").read_text(encoding="utf-8"))
    plain = document["paths"]["/v1/balance"]["get"]
    for operation, (items, parameters, style) in STYLES.items():
        document["paths"][f"/v1/{items}"] = {"get": _described(plain, operation, items, parameters, style)}
        document["components"]["schemas"] |= _schemas(items, plain["x-source"])
        told = ROWS if style["style"] == "offset" else -(-ROWS // LARGEST)
        page = {items: [{"id": f"{items}-{number}", "amount": f"{number}.50"} for number in range(LARGEST)], "told": told}
        (specs / "examples" / f"{operation}.200.json").write_text(json.dumps(page), encoding="utf-8")
    (specs / "openapi.yaml").write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    _add_iterators(root / "overlays" / name / "src" / f"venuekit_{name}" / "pagination.py")
    module = root / f"sandbox/src/venuekit_sandbox/venues/{name}.py"
    text = module.read_text(encoding="utf-8")
    module.write_text(text.replace("from typing import ClassVar\n", f"{IMPORTS}from typing import ClassVar\n") + HANDLERS)


def _described(plain: dict[str, Any], operation: str, items: str, parameters: list[str], style: dict[str, Any]) -> dict[str, Any]:
    responses = json.loads(json.dumps(plain["responses"]))
    media = responses["200"]["content"]["application/json"]
    media["schema"]["$ref"] = f"#/components/schemas/{items.capitalize()}Page"
    media["examples"]["sample"]["externalValue"] = f"examples/{operation}.200.json"
    limits = {"size": {"minimum": 1, "maximum": LARGEST}, "page": {"minimum": 1}, "offset": {"minimum": 0}}
    described = [
        {
            "name": one,
            "in": "query",
            "description": "Which rows.",
            "schema": {"type": "integer", "format": "int32", **limits[one]},
        }
        for one in parameters
    ]
    pages = {**style, "items": [items], "size": "size", "largest": LARGEST}
    named = {"operationId": operation, "summary": f"Return one page of {items}"}
    return {**plain, **named, "x-pagination": pages, "parameters": described, "responses": responses}


def _schemas(items: str, source: Any) -> dict[str, Any]:
    row = {"$ref": f"#/components/schemas/{items.capitalize()}Row"}
    told = {"type": "integer", "format": "int32", "description": "How many there are."}
    listed = {"type": "array", "description": "The rows of this page.", "items": row}
    fields = {
        "id": {"type": "string", "description": "The venue's id."},
        "amount": {"type": "string", "format": "decimal", "x-unit": "account-currency", "description": "How much."},
    }
    common = {"type": "object", "x-source": source}
    return {
        f"{items.capitalize()}Page": {**common, "description": "One page.", "properties": {items: listed, "told": told}},
        f"{items.capitalize()}Row": {**common, "description": "One row.", "required": ["id"], "properties": fields},
    }


def _add_iterators(pagination: Path) -> None:
    text = pagination.read_text(encoding="utf-8")
    for resource, made in (("Account", "paged"), ("AsyncAccount", "paged_async")):
        lines = "".join(
            f"    iter_{items} = {made}(account.{resource}.{operation}, lambda page: page.{items})\n"
            for operation, (items, *_) in STYLES.items()
        )
        text = re.sub(rf"(class {resource}\(.*\n.*\n)", rf"\g<1>\n{lines}", text)
    text = text.replace('"""\n\nfrom', '"""\n\nfrom venuekit.paginator import paged, paged_async\nfrom', 1)
    pagination.write_text(text, encoding="utf-8")


IMPORTS = """\
from collections.abc import Mapping
from venuekit_sandbox.requests import Query
from venuekit_sandbox.routing import handles
"""
HANDLERS = """
    @handles("get_transfers")
    def _transfers(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query, rows = Query(request.query), _rows("transfers")
        page, size = query.number("page", 1, 99) or 1, query.number("size", 1, 3) or 3
        return Answer(200, samples.write({"transfers": rows[(page - 1) * size : page * size], "told": -(-len(rows) // size)}))

    @handles("get_movements")
    def _movements(self, request: WireRequest, _parameters: Mapping[str, str]) -> Answer:
        query, rows = Query(request.query), _rows("movements")
        start, size = query.number("offset", 0, 99) or 0, query.number("size", 1, 3) or 3
        return Answer(200, samples.write({"movements": rows[start : start + size], "told": len(rows)}))


def _rows(items: str) -> list[dict[str, str]]:
    return [{"id": f"{items}-{number}", "amount": f"{number}.50"} for number in range(7)]
"""
"""What the sandbox answers; appended to its module."""
