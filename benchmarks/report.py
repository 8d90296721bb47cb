"""Report the results: tables on the terminal and in ``docs/performance.md``."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table as RichTable

PACKAGES = (
    "venuekit", "venuekit-kalshi", "attrs", "msgspec", "httpx", "h11", "httptools", "cryptography", "aiohttp", "urllib3",
    "pydantic", "pyarrow", "orjson", "kalshi-python-sync", "openapi-python-client", "datamodel-code-generator", "mypy",
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """A table; the first column names the row, the others are figures."""

    title: str
    columns: list[str]
    rows: list[list[str]]


@dataclass(frozen=True)
class Target:
    """The desired value of a figure. It is reported, not asserted: a slow machine must not fail a benchmark."""

    what: str
    figure: float
    limit: float
    at_most: bool
    unit: str = "times"

    @property
    def met(self) -> bool:
        """Whether the figure, rounded as printed, is within the limit."""
        figure = float(f"{self.figure:.3g}")
        return figure <= self.limit if self.at_most else figure >= self.limit

    @property
    def limit_text(self) -> str:
        """Return the limit as text."""
        return f"at {'most' if self.at_most else 'least'} {self.limit:g} {self.unit}"


@dataclass(frozen=True)
class Section:
    """A part of the benchmark."""

    title: str
    method: str
    tables: list[Table]
    targets: list[Target]
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Machine:
    """Where and when the benchmark ran."""

    facts: dict[str, str]
    versions: dict[str, str]


def machine() -> Machine:
    """Describe this machine, without anything that identifies its owner."""
    load = f"{os.getloadavg()[0]:.1f} at the start of the run" if hasattr(os, "getloadavg") else "unknown"
    return Machine(
        {
            "date": f"{datetime.now(UTC):%Y-%m-%d}",
            "processor": f"{_processor()}, {os.cpu_count()} cores",
            "system": f"{_system()}, {platform.machine()}",
            "Python": f"{platform.python_implementation()} {platform.python_version()}",
            "load average": load,
        },
        {name: _version(name) for name in PACKAGES},
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or "unknown processor"


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return f"{platform.system()} {platform.release()}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def show(console: Console, section: Section) -> None:
    """Print a section on the terminal."""
    console.rule(escape(section.title))
    console.print(escape(" ".join(section.method.split())))
    for table in section.tables:
        shown = RichTable(title=escape(table.title), title_justify="left")
        for position, column in enumerate(table.columns):
            shown.add_column(escape(column), justify="right" if position else "left", no_wrap=not position)
        for row in table.rows:
            shown.add_row(*map(escape, row))
        console.print(shown)
    for note in section.notes:
        console.print(f"- {escape(note)}")
    for target in section.targets:
        verdict = "[green]met[/]" if target.met else "[red]not met[/]"
        console.print(f"{verdict}: {escape(target.what)}: {_figure(target)} ({target.limit_text})")


def markdown(sections: list[Section], where: Machine) -> str:
    """Return all sections as one page."""
    lines = [
        "# Performance",
        "",
        "Written by `nox -s bench`; run it to measure your own machine. Compare figures only within a table, not between runs:",
        "contenders are measured in turns within one run and compared round by round, so ratios are stable while milliseconds",
        "depend on the machine. Figures are medians; quartiles are in brackets.",
        "",
        "## Targets",
        "",
        *_rows(
            ["target", "wanted", "measured", ""],
            [
                [one.what, one.limit_text, _figure(one), "met" if one.met else "**not met**"]
                for part in sections
                for one in part.targets
            ],
        ),
    ]
    for section in sections:
        lines += ["", f"## {section.title}", "", section.method]
        for table in section.tables:
            lines += ["", f"### {table.title}", "", *_rows(table.columns, table.rows)]
        if section.notes:
            lines += ["", *(f"- {note}" for note in section.notes)]
    lines += ["", "## Machine", "", *_rows(["", ""], [[name, text] for name, text in where.facts.items()])]
    lines += ["", *_rows(["package", "version"], [[name, text] for name, text in where.versions.items()])]
    return "\n".join(lines) + "\n"


def _figure(target: Target) -> str:
    return f"{target.figure:.3g} {target.unit}"


def _rows(columns: list[str], rows: list[list[str]]) -> list[str]:
    rule = ["---", *("---:" for _ in columns[1:])]
    return [f"| {' | '.join(row)} |" for row in (columns, rule, *rows)]
