"""Markdown for MyST."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from inspect import Signature


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table."""
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def toctree(names: Iterable[str]) -> str:
    """Return a table of contents that appears only in the sidebar."""
    return "\n".join(["\n```{toctree}", ":hidden:", "", *names, "```", ""])


def prose(text: str) -> str:
    """Return a description on one line, escaped so that nothing in it becomes a table, HTML or emphasis."""
    parts = re.split(r"(``?.+?``?)", " ".join(text.split()))
    escaped = [re.sub(r"([<*_\[])", r"\\\1", part) if place % 2 == 0 else part for place, part in enumerate(parts)]
    return re.sub(r"(?<!\\)\|", r"\\|", "".join(escaped))


def paragraphs(text: str) -> str:
    """Return a description of several paragraphs."""
    return "\n\n".join(prose(part) for part in text.split("\n\n"))


def call(name: str, signature: Signature) -> str:
    """Return a signature as code, one argument per line."""
    lines, keyword_only = [], False
    for argument in signature.parameters.values():
        if argument.kind is argument.KEYWORD_ONLY and not keyword_only:
            lines.append("    *,")
            keyword_only = True
        default = "" if argument.default is argument.empty else f" = {argument.default!r}"
        lines.append(f"    {argument.name}: {argument.annotation}{default},")
    arguments = "\n" + "\n".join(lines) + "\n" if lines else ""
    return f"```py\n{name}({arguments}) -> {signature.return_annotation}\n```"
