"""Measure imports and constructors, each in fresh processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from benchmarks import peers, synthetic, unopened
from benchmarks.pages import DECEMBER_2025, pages
from benchmarks.report import Section, Table, Target
from benchmarks.timing import Series, interleaved

METHOD = """\
Each row is a Python process, started in every round; its statements are timed inside the process, so the figures don't include
the start of the interpreter. The first round is discarded: it compiles byte code and fills the page cache. The key is an RSA key of
2048 bits, loaded with `load_pem_private_key` between import and constructor and passed as a loaded key; loading has its own column and
is mostly the import of the cryptography modules. *First page* is the time from there until a page of one fill, given as bytes, is
parsed, including the import of resources, operations and models. The environment names no certificates; if it does, the constructor
reads them instead of the first call."""

HTTPX, OURS, STOCK, OFFICIAL, PYDANTIC = (
    "httpx", "venuekit-kalshi", "stock openapi-python-client", "kalshi-python-sync", "pydantic (BaseModel alone)",
)  # fmt: skip
IMPORT, KEY, CONSTRUCT, PAGE = PARTS = ("import", "key", "construct", "first page")
READY = (IMPORT, CONSTRUCT)

Program = Mapping[str, str]
"""Statements of a process by part, in order; each part is timed. ``sys.argv`` contains a key file and a body file."""

Figures = Mapping[str, Mapping[str, list[float]]]
"""Milliseconds of each round, by program and part."""

_STOCK = peers.stock(peers.KALSHI)
PROGRAMS: dict[str, Program] = {
    HTTPX: {IMPORT: "import httpx"},
    OURS: {
        IMPORT: "from venuekit_kalshi import Kalshi",
        KEY: "from cryptography.hazmat.primitives.serialization import load_pem_private_key as load\n"
        "key = load(open(sys.argv[1], 'rb').read(), None)",
        CONSTRUCT: "client = Kalshi(key_id='an id', private_key=key)",
        PAGE: "client.portfolio.get_fills\n"
        "from venuekit_kalshi_api.resources.portfolio import GET_FILLS\n"
        "GET_FILLS.success[200].read(body)",
    },
    STOCK: {
        IMPORT: f"from {_STOCK} import AuthenticatedClient",
        CONSTRUCT: "client = AuthenticatedClient(base_url='https://example.com', token='a token')",
        PAGE: f"from {_STOCK}.api.portfolio import get_fills\n"
        f"from {_STOCK}.models import GetFillsResponse\n"
        "import json\n"
        "GetFillsResponse.from_dict(json.loads(body))",
    },
    OFFICIAL: {
        IMPORT: f"from {peers.OFFICIAL} import Configuration, KalshiClient",
        CONSTRUCT: "settings = Configuration()\n"
        "settings.api_key_id, settings.private_key_pem = 'an id', open(sys.argv[1]).read()\n"
        "client = KalshiClient(settings)",
        PAGE: f"from {peers.OFFICIAL} import GetFillsResponse\nclient.get_fills\nGetFillsResponse.from_json(body.decode())",
    },
    PYDANTIC: {IMPORT: "from pydantic import BaseModel"},
}


def measure(folder: Path, *, quick: bool, seed: int) -> Section:
    """Compare the Kalshi client with other packages, which are in ``folder``; then packages of 5 and of 300 models."""
    rounds = 5 if quick else 15
    of_clients, client_target = _clients(folder, rounds, seed)
    of_packages, package_target = _packages(rounds)
    notes = [
        "The stock client doesn't sign and loads no key; kalshi-python-sync takes the key as text, so its constructor loads it.",
        "The synthetic packages are imported after the runtime and its dependencies, so the figures contain only the packages.",
    ]
    of_unopened, unopened_target = unopened.measure()
    targets = [client_target, unopened_target, package_target]
    return Section("Import and construct", METHOD, [of_clients, of_unopened, of_packages], targets, notes)


def _clients(folder: Path, rounds: int, seed: int) -> tuple[Table, Target]:
    key, page = folder / "key.pem", folder / "page.json"
    key.write_bytes(generate_private_key(65537, 2048).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    page.write_bytes(pages(DECEMBER_2025, 1, 1, seed)[0])
    programs = {name: one for name, one in PROGRAMS.items() if name != OFFICIAL or peers.official() is not None}
    figures = _processes(programs, folder, [str(key), str(page)], rounds)
    ready, all_parts = _sums(figures, READY), _sums(figures, PARTS)
    rows = [
        [
            name,
            *(f"{median(parts[part]):.1f}" if part in parts else "" for part in PARTS),
            "" if name == HTTPX else f"{ready.above(name, HTTPX):+.1f}",
            ready.spread(name, OURS),
            all_parts.spread(name, OURS) if PAGE in parts else "",
        ]
        for name, parts in figures.items()
    ]
    heads = [
        "", *(f"{part}, ms" for part in PARTS),
        "import + construct above httpx, ms", "import + construct, venuekit = 1", "all, venuekit = 1",
    ]  # fmt: skip
    target = "importing venuekit_kalshi and constructing Kalshi, above import httpx"
    return Table("The Kalshi client and other packages", heads, rows), Target(target, ready.above(OURS, HTTPX), 36, True, "ms")


def _packages(rounds: int) -> tuple[Table, Target]:
    """Compare packages generated from synthetic descriptions of one and of sixty operations, with five models each."""
    small, large = "5 models", "300 models"
    operation = synthetic.operation_name(0)
    constant = operation.upper()
    model, resource = synthetic.model_name(0, 1), synthetic.tag_name(0)
    programs: dict[str, Program] = {}
    with TemporaryDirectory() as there:
        folder = Path(there)
        for name, venue, operations in ((small, "small", 1), (large, "large", 60)):
            synthetic.write(folder / "specs", venue, operations, models=5)
            peers.generate(folder / "specs", folder, venue)
            package = peers.ours(venue)
            programs[name] = {
                "runtime": "import attrs, venuekit.client, venuekit.call.operation\n"
                "from venuekit.codec import enums, model, parameters",
                "one model": f"from {package}.models import {model}",
                "one body": f"from {package}.resources.{resource} import {constant}\n{constant}.success[200].read(body)",
                "its resource": f"import {package}.resources.{resource}",
            }
        figures = _processes(programs, folder, ["", str(folder / "specs/small/examples" / f"{operation}.200.json")], rounds)
    used = _sums(figures, ("one model", "one body"))
    parts = {"one model": "package and one model, ms", "one body": "one body read, ms", "its resource": "its resource, ms"}
    rows = [
        [name, *(f"{median(figures[name][part]):.1f}" for part in parts), f"{used.median(name):.1f}"] for name in (small, large)
    ]
    return (
        Table("A generated package by size", ["", *parts.values(), "model and body, ms"], rows),
        Target("using one model of a package of 300, above one of 5", used.above(large, small), 15, True, "ms"),
    )


def _processes(programs: Mapping[str, Program], path: Path, arguments: list[str], rounds: int) -> Figures:
    """Run every program once per round; the first round is a warm-up."""
    figures: dict[str, dict[str, list[float]]] = {name: {part: [] for part in parts} for name, parts in programs.items()}

    def fresh(name: str) -> Callable[[int], float]:
        source = _source(programs[name], path)

        def one(number: int) -> float:
            milliseconds = [float(text) * 1000 for text in peers.run(["-P", "-c", source, *arguments], where=path).split()]
            for part, figure in zip(programs[name], milliseconds, strict=True):
                if number:
                    figures[name][part].append(figure)
            return sum(milliseconds)

        return one

    interleaved({name: fresh(name) for name in programs}, rounds + 1)
    return figures


def _source(program: Program, path: Path) -> str:
    """Return a program that prints the seconds of each part."""
    lines = [
        "import os, sys",
        "from time import perf_counter",
        "for name in ('SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSLKEYLOGFILE'):",
        "    os.environ.pop(name, None)",
        f"sys.path.append({str(path)!r})",
        "body = open(sys.argv[2], 'rb').read()",
        "marks = [perf_counter()]",
    ]
    for statements in program.values():
        lines += [statements, "marks.append(perf_counter())"]
    return "\n".join([*lines, "print(*(end - start for start, end in zip(marks, marks[1:])))"])


def _sums(figures: Figures, parts: Iterable[str]) -> Series:
    """Add up some parts of every program, round by round."""
    return Series({
        name: [sum(turn) for turn in zip(*(measured[part] for part in parts if part in measured), strict=True)]
        for name, measured in figures.items()
    })  # fmt: skip
