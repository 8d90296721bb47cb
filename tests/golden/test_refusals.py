"""Descriptions that can't be generated correctly are refused; the error names the place and the problem."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen.errors import ValidationError
from codegen.venue import generate_venue

SOUND = """
openapi: 3.1.0
info: {title: Sound, version: 0.1.0}
servers: [{url: "https://api.example.com"}]
security: [{key: []}]
tags: [{name: things, description: Things.}]
paths:
  /things/{id}:
    get:
      operationId: get_thing
      tags: [things]
      description: One thing.
      x-source: {page: "https://docs.example.com", read: "2026-11-21"}
      x-retry: safe
      parameters:
        - {name: id, in: path, required: true, description: Its id., schema: {type: string}}
        - {name: cursor, in: query, description: Where to begin., schema: {type: string}}
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        "400": {description: No., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [name]
      properties:
        name: {type: string}
        kind: {$ref: "#/components/schemas/Kind"}
        others: {type: array, items: {$ref: "#/components/schemas/Thing"}}
    Kind: {type: string, description: Its kind., enum: [good, bad]}
    Problem: {type: object, description: What is wrong., x-error: {code: [code]}, properties: {code: {type: string}}}
    ThingProblem: {type: object, description: By a name that others may want., properties: {code: {type: string}}}
"""

SCHEMA = "schema: {type: string}}\n      responses"
"""The schema of the parameter ``cursor``."""
CURSOR = "- {name: cursor, in: query, description: Where to begin., schema: {type: string}}"
BODY = '{application/json: {schema: {$ref: "#/components/schemas/Thing"}}}'
SUCCESS = f'"200": {{description: It., content: {BODY}}}'
RETRY = "x-retry: safe"
KEYED = "x-retry: keyed\n      x-client-key: {{field: {}, venue: deduplicates}}"
NAME = "name: {type: string}"
ENUM = "enum: [good, bad]"
LIMITS = "x-rate-limits: {x-source: {}, tiers: {basic: {read: {tokens_per_second: %s, capacity: 1}}}}"
PROBLEM = "    Problem: {type: object"


class Fault(NamedTuple):
    """Text of the valid document, its invalid replacement, and a pattern of the error."""

    what: str
    old: str
    new: str
    message: str


def operation_line(what: str, line: str, text: str, message: str) -> Fault:
    """Add a line to the operation."""
    return Fault(what, line, f"{line}\n      {text}", message)


def argument(what: str, schema: str, message: str) -> Fault:
    """Replace the schema of the parameter ``cursor``."""
    return Fault(what, SCHEMA, SCHEMA.replace("{type: string}", schema), f"(?i)get_?thing.*cursor.*{message}")


def prop(what: str, schema: str, message: str) -> Fault:
    """Replace the schema of the property ``name`` of ``Thing``."""
    return Fault(what, NAME, f"name: {schema}", f"(?i)thing.?name.*{message}")


def schema(name: str, what: str, text: str, message: str) -> Fault:
    """Add a schema."""
    return Fault(what, PROBLEM, f"    {name}: {text}\n{PROBLEM}", message)


TAKEN = ("Model", "Any", "Decimal", "Literal", "Request", "Operation", "RawResource", "Struct", "DecimalText", "WireThing")
"""Some names that generated code uses itself."""
OBJECT = "{type: object, description: Another., properties: {a: {type: string}}}"
THING, KIND, OTHER = (f"{{$ref: '#/components/schemas/{name}'}}" for name in ("Thing", "Kind", "Problem"))
TAGGED = (
    "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], "
    "discriminator: {propertyName: tag, mapping: MAPPING}"
)
"""Two alternatives with a discriminator."""

DOCUMENT = [
    Fault("not OpenAPI 3.1", "openapi: 3.1.0", "openapi: 3.0.3", r"3\.1"),
    Fault("not YAML", "paths:", "paths: [", "not YAML"),
    Fault("unknown key at the top", "paths:", "x-typo: 1\npaths:", "x-typo"),
    Fault("unknown key of a path", "    get:", "    x-typo: 1\n    get:", r"/things/\{id\}.*x-typo"),
    operation_line("unknown key of an operation", RETRY, "x-typo: 1", "get_thing.*x-typo"),
    Fault("unknown key of a parameter", "in: query,", "in: query, x-typo: 1,", "get_thing.*cursor.*x-typo"),
    argument("unknown key of a parameter's schema", "{type: string, x-typo: 1}", "x-typo"),
    argument("misspelt bound of a parameter", "{type: string, maxLenght: 1}", "maxLenght"),
    Fault("unknown key of a response", "{description: It.,", "{description: It., x-typo: 1,", "get_thing.*200.*x-typo"),
    Fault("unknown key of a media type", "json: {schema: ", "json: {x-typo: 1, schema: ", "get_thing.*200.*x-typo"),
    prop("unknown key of a schema", "{type: string, x-typo: 1}", "x-typo"),
    prop("misspelt keyword of a schema", "{type: string, minLenght: 1}", "minLenght"),
]

SERVERS = 'servers: [{url: "https://api.example.com"%s}]'
DEMO = ', x-environment: demo}, {url: "https://demo.example.com", x-environment: demo'
WINDOW = "x-window must name two parameters"

DOCUMENT += [
    Fault("unknown key of a server", SERVERS % "", SERVERS % ", x-typo: 1", "server https://api.*x-typo"),
    Fault("environment that is no word", SERVERS % "", SERVERS % ", x-environment: The Demo", "kebab-case"),
    Fault("two environments of one name", SERVERS % "", SERVERS % DEMO, "demo is already the name of another server"),
]

SERVER = "{url: 'https://a.example.com', x-host: a}"
ELSEWHERE = (
    "paths:\n  /others:\n    get: {operationId: get_other, tags: [things], x-source: {page: p}, x-retry: safe, "
    f"responses: {{{SUCCESS}}}, servers: [{SERVER.replace('a.example', 'b.example')}]}}"
)


def served(what: str, servers: str, message: str) -> Fault:
    """Add servers to the operation."""
    return operation_line(what, RETRY, f"servers: [{servers}]", message)


HOSTS = [
    served("servers of an operation without a name", "{url: 'https://a.example.com'}", "get_thing.*x-host"),
    served("a host that is no word", SERVER.replace("x-host: a", "x-host: The Host"), "get_thing.*x-host"),
    served("no servers at all", "", "get_thing.*x-host"),
    served("two hosts", f"{SERVER}, {SERVER.replace('x-host: a', 'x-host: b')}", "get_thing.*x-host"),
    served("an unknown key of a host", SERVER.replace("x-host", "x-typo: 1, x-host"), "server https://a.*x-typo"),
    served(
        "two environments of a host",
        ", ".join([SERVER.replace("x-host", "x-environment: demo, x-host")] * 2),
        "demo is already the name of another server",
    ),
    Fault(
        "one host in two places",
        SOUND,
        SOUND.replace(RETRY, f"{RETRY}\n      servers: [{SERVER}]").replace("paths:", ELSEWHERE),
        "x-host a has other servers",
    ),
]
EXCLUSIVE = "needs lists of two or more"


def things(what: str, rule: str, message: str) -> Fault:
    """Add a rule to the schema ``Thing``."""
    return Fault(what, "description: A thing.", f"description: A thing.\n      {rule}", f"Thing.*{message}")


EXCLUSIONS = [
    operation_line("exclusive parameters that are no list", RETRY, "x-at-most-one: id", f"get_thing.*x-at-most-one.*{EXCLUSIVE}"),
    operation_line(
        "exclusive parameters without a group", RETRY, "x-exactly-one: [id, cursor]", f"get_thing.*x-exactly-one.*{EXCLUSIVE}"
    ),
    operation_line("a parameter excluding nothing", RETRY, "x-at-most-one: [[cursor]]", f"get_thing.*{EXCLUSIVE}"),
    operation_line("a parameter excluding itself", RETRY, "x-at-most-one: [[cursor, cursor]]", f"get_thing.*{EXCLUSIVE}"),
    operation_line("an excluded parameter that isn't there", RETRY, "x-at-most-one: [[cursor, end]]", "get_thing.*names end"),
    operation_line("an excluded parameter that is required", RETRY, "x-at-most-one: [[cursor, id]]", "get_thing.*id is required"),
    operation_line("a rule that excludes the parameters of no group", RETRY, "x-at-most-one: []", f"get_thing.*{EXCLUSIVE}"),
    things("exclusive fields that are no list", "x-exactly-one: {kind: others}", f"x-exactly-one.*{EXCLUSIVE}"),
    things("an excluded field that isn't there", "x-at-most-one: [[kind, nowhere]]", "names nowhere"),
    things("an excluded field that is required", "x-at-most-one: [[kind, name]]", "name is required"),
    things("exclusive fields of what is never sent", "x-at-most-one: [[kind, others]]", "is never sent"),
]

OPERATIONS = [
    operation_line("window of one parameter", RETRY, "x-window: [cursor]", f"get_thing.*{WINDOW}"),
    operation_line("window of a parameter that isn't there", RETRY, "x-window: [cursor, end]", f"get_thing.*{WINDOW}"),
    operation_line("window of texts", RETRY, "x-window: [id, cursor]", "get_thing.*unix-seconds"),
    Fault("operationId not snake_case", "operationId: get_thing", "operationId: getThing", "getThing.*snake_case"),
    Fault("no operationId", "      operationId: get_thing\n", "", r"GET /things/\{id\}.*operationId"),
    Fault("operationId is a reserved word", "operationId: get_thing", "operationId: import", "import.*reserved"),
    Fault(
        "operationId given twice",
        "paths:",
        "paths:\n  /others:\n    get: {operationId: get_thing, tags: [things], x-source: {page: p}, x-retry: safe, "
        f"responses: {{{SUCCESS}}}}}",
        "get_thing.*used by another",
    ),
    Fault("no tag", "tags: [things]\n", "tags: []\n", "get_thing.*tag"),
    Fault("two tags", "tags: [things]\n", "tags: [things, others]\n", "get_thing.*tag"),
    Fault("tag not snake_case", "tags: [things]\n", "tags: [My Things]\n", "get_thing.*My Things"),
    Fault("tag is a reserved word", "tags: [things]\n", "tags: [global]\n", "get_thing.*global"),
    Fault("no x-source", "      x-source: {page: ", "      deprecated: {page: ", "get_thing"),
    Fault("no x-retry", f"      {RETRY}\n", "", "get_thing.*x-retry"),
    Fault("unknown x-retry", RETRY, "x-retry: sometimes", "get_thing.*x-retry"),
    Fault(
        "x-retry by a field without a body",
        RETRY,
        "x-retry: keyed\n      x-client-key: {field: name, venue: deduplicates}",
        "get_thing.*body",
    ),
    operation_line("x-rate-cost without tokens", RETRY, "x-rate-cost: {bucket: read}", "get_thing.*x-rate-cost.*tokens"),
    operation_line("x-rate-cost of a text", RETRY, "x-rate-cost: {bucket: read, tokens: two}", "get_thing.*x-rate-cost.*tokens"),
    Fault(
        "limits without tiers",
        "security: [{key: []}]",
        "x-rate-limits: {x-source: {}}\nsecurity: [{key: []}]",
        "x-rate-limits.*tiers",
    ),
    Fault(
        "a bucket that never fills",
        "security: [{key: []}]",
        f"{LIMITS % 0}\nsecurity: [{{key: []}}]",
        "x-rate-limits, basic.*read.*above 0",
    ),
    Fault("alternative security", "security: [{key: []}]", "security: [{key: []}, {}]", "get_thing.*security"),
    Fault("security that isn't defined", "security: [{key: []}]", "security: [{kye: []}]", "get_thing.*kye"),
]

PAGING = [
    ("of an unknown style", "{style: scroll, parameter: cursor, next: name, items: [others]}", "get_thing.*style.*cursor, page"),
    ("that is no object", "[cursor]", "get_thing.*style"),
    (
        "by number with a next",
        "{style: page, parameter: cursor, next: name, items: [others], end: empty-page}",
        "page has no next",
    ),
    ("by number without an end", "{style: page, parameter: cursor, items: [others]}", "get_thing.*page needs end"),
    ("by number, counting texts", "{style: page, parameter: cursor, items: [others], end: empty-page}", "integer for cursor"),
    (
        "with an unknown end",
        "{style: offset, parameter: cursor, items: [others], end: last}",
        "end must be one of.*more.*short-page",
    ),
    ("with an end that nothing tells", "{style: offset, parameter: cursor, items: [others], end: more}", "end must be one of"),
    (
        "with two ends",
        "{style: page, parameter: cursor, items: [others], end: {more: name, total-items: name}}",
        "end must be one",
    ),
    ("told by a text", "{style: page, parameter: cursor, items: [others], end: {more: name}}", "type boolean, not name"),
    ("told by nothing", "{style: page, parameter: cursor, items: [others], end: {more: nowhere}}", "Thing.*nowhere"),
    (
        "with two arrays to count",
        "{style: offset, parameter: cursor, items: [others, kind], end: empty-page}",
        "exactly one array",
    ),
    ("with no array", "{style: cursor, parameter: cursor, next: name, items: []}", "at least one array"),
    (
        "by offset and pages",
        "{style: offset, parameter: cursor, items: [others], end: {total-pages: name}}",
        "offsets count items",
    ),
    ("short of what", "{style: offset, parameter: cursor, items: [others], end: short-page}", "end short-page needs size"),
    (
        "of a size without bound",
        "{style: cursor, parameter: cursor, next: name, items: [others], size: cursor}",
        "belong together",
    ),
    ("of no size", "{style: cursor, parameter: cursor, next: name, items: [others], size: cursor, largest: 0}", "at least 1"),
    ("of a missing size", "{style: cursor, parameter: cursor, next: name, items: [others], size: many, largest: 9}", "many"),
    ("without next", "{style: cursor, parameter: cursor, items: [others]}", "get_thing.*x-pagination.*next"),
    (
        "with an unknown member",
        "{style: cursor, parameter: cursor, next: name, items: [others], x: 1}",
        "get_thing.*x-pagination",
    ),
    ("next at a missing property", "{style: cursor, parameter: cursor, next: nowhere, items: [others]}", "Thing.*nowhere"),
    ("items at a missing property", "{style: cursor, parameter: cursor, next: name, items: [nowhere]}", "Thing.*nowhere"),
    ("items that are no array", "{style: cursor, parameter: cursor, next: name, items: [kind]}", "get_thing.*kind"),
    ("by a missing parameter", "{style: cursor, parameter: page, next: name, items: [others]}", "get_thing.*page"),
]

PARAMETERS = [
    Fault("in an unknown place", "in: query", "in: body", "get_thing.*cursor.*body"),
    Fault("of an unknown style", "in: query,", "in: query, style: pipeDelimited,", "get_thing.*cursor.*pipeDelimited"),
    Fault("without a schema", ", schema: {type: string}}\n      responses", "}\n      responses", "get_thing.*cursor.*schema"),
    argument("an object that isn't spread", THING, "object"),
    argument("a list with gaps", "{type: array, items: {type: [string, 'null']}}", "null"),
    Fault(
        "an object that is spread, with a list in it",
        CURSOR,
        CURSOR.replace("in: query", "in: query, style: deepObject").replace("{type: string}", THING),
        "get_thing.*cursor.*deepObject.*others",
    ),
    Fault("an object spread over headers", "in: query, ", "in: header, style: deepObject, ", "get_thing.*cursor.*deepObject"),
    Fault(
        "a list in the path",
        "Its id., schema: {type: string}",
        "Its id., schema: {type: array, items: {type: string}}",
        "id.*path",
    ),
    Fault(
        "a list of cookies",
        CURSOR,
        CURSOR.replace("in: query", "in: cookie").replace("{type: string}", "{type: array, items: {type: string}}"),
        "get_thing.*cursor.*cookie",
    ),
    Fault("a header that no client may choose", "{name: cursor, in: query", "{name: Authorization, in: header", "Authorization"),
    Fault("a header of cookies", "{name: cursor, in: query", "{name: cookie, in: header", "parameter cookie.*itself"),
    Fault("an impossible header", "{name: cursor, in: query", "{name: 'Cursor:', in: header", "Cursor:.*header"),
    Fault("an impossible cookie", "{name: cursor, in: query", "{name: 'cur;sor', in: cookie", "cur;sor.*cookie"),
    argument("a text with a minimum", "{type: string, minimum: 1}", "minimum doesn't apply"),
    Fault("an argument that is no word", "in: query,", "in: query, x-argument: The Cursor,", "cursor.*x-argument"),
    Fault("an argument that is reserved", "in: query,", "in: query, x-argument: class,", "cursor.*x-argument"),
    Fault(
        "two arguments of one name",
        "in: query,",
        "in: query, x-argument: id,",
        "id and the parameter cursor.*argument id.*x-argument",
    ),
    argument("a map", "{type: object}", "map"),
    argument("an array of arrays", "{type: array, items: {type: array, items: {type: string}}}", "array"),
    argument("anything", "{}", "any"),
    argument("a number without a format", "{type: number}", "format: decimal"),
    Fault("missing from the path", "/things/{id}:", "/things:", "(?i)path"),
    Fault("named by the path alone", "/things/{id}:", "/things/{id}/{other}:", "(?i)path"),
    Fault("optional in the path", "in: path, required: true", "in: path, required: false", "id"),
    Fault("given twice", CURSOR, f"{CURSOR}\n        {CURSOR}", "get_thing.*cursor.*twice"),
]

BODIES = [
    Fault("none", SUCCESS, "", "get_thing.*2xx"),
    Fault("two of success", SUCCESS, f'{SUCCESS}\n        "204": {{description: Nothing.}}', "get_thing.*2xx"),
    Fault("success by class", '"200"', '"2XX"', "get_thing.*2XX"),
    Fault("no status", '"400"', '"4xx"', "get_thing.*4xx"),
    Fault("not JSON", "application/json: {schema", "text/csv: {schema", "get_thing.*200.*JSON"),
    Fault("an object as text", "application/json: {schema", "text/plain: {schema", "get_thing.*200.*text/plain is plain text"),
    Fault(
        "two under one status",
        f"content: {BODY}",
        f"content: {{application/problem+json: {{schema: {KIND}}}, {BODY.removeprefix('{')}",
        "get_thing.*200",
    ),
    Fault("a reference to nowhere", "#/components/schemas/Problem", "#/components/schemas/Nowhere", "Nowhere"),
    Fault("a reference out of the document", "#/components/schemas/Problem", "other.yaml#/Problem", "other.yaml"),
    Fault("unknown x-error-kind", '"400": {', '"400": {x-error-kind: teapot, ', "get_thing.*400.*teapot"),
    Fault("unknown part of x-error", "x-error: {code: [code]}", "x-error: {kode: [code]}", "(get_thing|Problem).*kode"),
    Fault("x-error with a text for a list", "x-error: {code: [code]}", "x-error: {code: code}", "Problem.*x-error"),
    operation_line("optional request", RETRY, f"requestBody: {{content: {BODY}}}", "get_thing.*request body.*required"),
    operation_line(
        "request that isn't JSON",
        RETRY,
        f"requestBody: {{required: true, content: {BODY.replace('application/json', 'text/csv')}}}",
        "get_thing.*request body.*json",
    ),
    operation_line(
        "request with an unknown key",
        RETRY,
        f"requestBody: {{required: true, x-typo: 1, content: {BODY}}}",
        "get_thing.*request body.*x-typo",
    ),
    operation_line(
        "request in two forms",
        RETRY,
        f"requestBody: {{required: true, content: {{text/csv: {{}}, {BODY.removeprefix('{')}}}",
        "get_thing.*request body.*have only",
    ),
    operation_line(
        "request without a schema",
        RETRY,
        "requestBody: {required: true, content: {application/json: {}}}",
        "get_thing.*request body.*schema",
    ),
    operation_line(
        "request of a text",
        RETRY,
        "requestBody: {required: true, content: {application/json: {schema: {type: string}}}}",
        "get_thing.*request body.*object",
    ),
]

ENVELOPES = [
    ("around a missing property", "{payload: nowhere, success: {property: name, equals: ok}}", "Thing.*nowhere"),
    ("by a missing property", "{payload: others, success: {property: nowhere, equals: ok}}", "Thing.*nowhere"),
    ("without success", "{payload: others}", "Thing.*success"),
    ("without a value", "{payload: others, success: {property: name}}", "Thing.*equals"),
    ("without a payload, by a missing property", "{success: {property: nowhere, equals: ok}}", "Thing.*nowhere"),
    ("with an empty list of values", "{success: {property: name, equals: []}}", "Thing.*equals"),
    ("with values of two types", "{success: {property: name, equals: [ok, 0]}}", "Thing.*one type"),
    ("with a key too many", "{success: {property: name, equals: ok}, failure: name}", "Thing.*nothing else"),
]

SCHEMAS = [
    prop("number without a format", "{type: number}", "format: decimal"),
    prop("number as a double", "{type: number, format: double}", "decimal"),
    prop("unknown format", "{type: string, format: ipv4}", "ipv4"),
    prop("unknown type", "{type: text}", "text"),
    prop("no type", "{maxLength: 3}", "type"),
    Fault("required, not defined", "required: [name]", "required: [name, nowhere]", "Thing.*nowhere"),
    prop("allOf of two", f"{{allOf: [{THING}, {KIND}]}}", "allOf"),
    prop("union of two models", f"{{oneOf: [{THING}, {THING.replace('Thing', 'Problem')}]}}", "union"),
    prop("union of text and decimal", "{oneOf: [{type: string}, {type: number, format: decimal}]}", "union"),
    prop("discriminator without that property", f"{{discriminator: {{propertyName: tag}}, oneOf: [{THING}]}}", "property tag"),
    prop("discriminator without a name", f"{{discriminator: {{}}, oneOf: [{THING}, {OTHER}]}}", "propertyName"),
    prop("discriminator by an optional property", f"{{discriminator: {{propertyName: code}}, oneOf: [{OTHER}]}}", "require"),
    prop("discriminator of one", f"{{discriminator: {{propertyName: name}}, oneOf: [{THING}]}}", "two"),
    prop("discriminator of texts", "{discriminator: {propertyName: tag}, oneOf: [{type: string}]}", "objects"),
    Fault("property with a quote", NAME, f"{NAME}\n        'na\"me': {{type: string}}", 'Thing.*na"me'),
    Fault("property with a backslash", NAME, f"{NAME}\n        'na\\me': {{type: string}}", r"Thing.*na\\\\me"),
    Fault(
        "anonymous schema by a name that is taken",
        f"{NAME}\n",
        f"{NAME}\n        problem: {OBJECT.replace('a:', 'b:')}\n",
        "ThingProblem.*taken",
    ),
    Fault("enum without values", ENUM, "enum: []", "Kind"),
    Fault("enum with a value twice", ENUM, "enum: [good, good]", "Kind"),
    Fault("enum with two values of one name", ENUM, "enum: [too-good, too_good]", "Kind.*name"),
    Fault("enum of texts and numbers", ENUM, "enum: [good, 1]", "Kind"),
    Fault("enum with null", ENUM, "enum: [good, null]", "Kind"),
    Fault("enum with a name too few", ENUM, f"{ENUM}, x-enum-names: [FINE]", "Kind.*x-enum-names"),
    Fault("enum with a name twice", ENUM, f"{ENUM}, x-enum-names: [FINE, FINE]", "Kind.*name"),
    Fault("enum with a name that is none", ENUM, f"{ENUM}, x-enum-names: [FINE, 2]", "Kind.*x-enum-names"),
    Fault("enum neither open nor closed", ENUM, f"{ENUM}, x-enum: ajar", "Kind.*x-enum"),
    schema("thing", "two of one class", OBJECT, "(?i)thing"),
    schema("THING", "two of one module", OBJECT, "THING.*thing.py|Thing.*thing.py"),
    schema("AsyncThings", "named as an asynchronous resource", OBJECT, "AsyncThings.*is used"),
    *(schema(name, f"named {name}", OBJECT, f"{name}.*is used") for name in TAKEN),
    schema("Round", "in a circle", "{$ref: '#/components/schemas/Round'}", "Round"),
]


def sent(what: str, kind: str, message: str) -> Fault:
    """Replace the schema of the property ``name`` of ``Thing``, which is sent."""
    body = f"x-retry: never\n      requestBody: {{required: true, content: {BODY}}}"
    return Fault(what, SOUND, SOUND.replace(RETRY, body).replace(NAME, f"name: {kind}"), f"Thing.name.*{message}")


def keyed(what: str, field: str, message: str, schema: str = THING) -> Fault:
    """Make the operation retryable by a client key in the body."""
    body = f"requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}"
    text = f"{KEYED.format(field)}\n      {body}"
    return Fault(what, RETRY, text, message)


def keyless(what: str, kind: str) -> Fault:
    """Add an optional client key whose value can't be a UUID."""
    body = f"{KEYED.format('name')}\n      requestBody: {{required: true, content: {BODY}}}"
    document = SOUND.replace(RETRY, body).replace("      required: [name]\n", "").replace(NAME, f"name: {kind}")
    return Fault(what, SOUND, document, "get_thing.*name doesn't accept a UUID, which clients generate if the caller gives none")


def tagged(what: str, mapping: str, message: str) -> Fault:
    """Add two alternatives with another mapping."""
    alternatives = "\n".join(
        f"    {name}: {{type: object, description: One., required: [tag], properties: {{tag: {{type: string}}}}}}"
        for name in "AB"
    )
    union = TAGGED.replace("MAPPING", mapping)
    return Fault(what, PROBLEM, f"    Either: {{description: Either., {union}}}\n{alternatives}\n{PROBLEM}", f"Either.*{message}")


SENT = [
    sent("an array with gaps", "{type: array, items: {type: [string, 'null']}}", "null"),
    sent("a map with gaps", "{type: object, additionalProperties: {type: [string, 'null']}}", "null"),
    sent("a text with a minimum", "{type: string, minimum: 1}", "minimum doesn't apply"),
    sent("a number with a length", "{type: integer, format: int64, maxLength: 1}", "maxLength doesn't apply"),
    sent("a list with a pattern", "{type: array, items: {type: string}, pattern: a}", "pattern doesn't apply"),
    keyed("keyed by a missing field", "nowhere", "Thing.*nowhere"),
    keyed("keyed by a list", "others", "get_thing.*x-client-key.*others"),
    keyed("keyed by an enum", "kind", "get_thing.*x-client-key.*kind"),
    keyless("keyed by a text too short for a UUID", "{type: string, maxLength: 35}"),
    keyless("keyed by a text unlike a UUID", "{type: string, pattern: '^[A-Z0-9]+$'}"),
    keyed("keyed in a list", "name", "get_thing.*x-client-key.*object", f"{{type: array, items: {THING}}}"),
]

TAGS = [
    tagged("a tag for no alternative", "{c: '#/components/schemas/Thing'}", "mapping"),
    tagged("a tag for nothing", "{c: '#/components/schemas/Nowhere'}", "mapping"),
    tagged("two tags for one", "{c: '#/components/schemas/A', d: '#/components/schemas/A'}", "mapping"),
]

FAULTS = {
    "document": DOCUMENT,
    "operation": OPERATIONS,
    "exclusion": EXCLUSIONS,
    "host": HOSTS,
    "paging": [operation_line(what, RETRY, f"x-pagination: {stated}", message) for what, stated, message in PAGING],
    "parameter": PARAMETERS,
    "body": BODIES,
    "envelope": [
        Fault(what, "description: A thing.", f"description: A thing.\n      x-envelope: {stated}", message)
        for what, stated, message in ENVELOPES
    ],
    "schema": SCHEMAS,
    "sent": SENT,
    "tag": TAGS,
}


def generate(folder: Path, text: str) -> dict[str, str]:
    description = folder / "openapi.yaml"
    description.write_text(text, encoding="utf-8")
    return generate_venue("sound", description)


def test_the_valid_document_is_generated(tmp_path: Path) -> None:
    assert generate(tmp_path, SOUND)


def test_a_resource_is_renamed_if_a_schema_has_its_name(tmp_path: Path) -> None:
    """The model keeps its name, since users write it in annotations."""
    named = SOUND.replace("Thing:", "Things:").replace('schemas/Thing"', 'schemas/Things"')
    files = generate(tmp_path, named)
    text = next(content for path, content in files.items() if path.endswith("resources/things.py"))
    assert "class ThingsResource(" in text
    assert "class AsyncThingsResource(" in text
    assert any("class Things(" in content for path, content in files.items() if path.endswith("models/things.py"))
    assert "ThingsResource" in next(content for path, content in files.items() if path.endswith("/client.py"))


@pytest.mark.parametrize(
    "fault", [pytest.param(fault, id=f"{part}: {fault.what}") for part, faults in FAULTS.items() for fault in faults]
)
def test_faults_are_refused_by_name(tmp_path: Path, fault: Fault) -> None:
    assert fault.old in SOUND, "the fault no longer applies to the valid document"
    with pytest.raises(ValidationError) as refused:
        generate(tmp_path, SOUND.replace(fault.old, fault.new, 1))
    assert re.search(fault.message, " ".join(str(refused.value).split()))
    for problem in refused.value.problems:
        assert "openapi.yaml" in str(problem)
        assert problem.cure, problem
