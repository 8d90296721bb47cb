"""Build names and sentences from words."""

from __future__ import annotations

import re

SNAKE_CASE = r"[a-z][a-z0-9]*(_[a-z0-9]+)*"
KEBAB_CASE = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"


def pascal(text: str) -> str:
    """Return ``text`` as a name in PascalCase."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", text))


def snake(text: str) -> str:
    """Return ``text`` as a name in snake_case."""
    return "_".join(re.findall(r"[a-z0-9]+", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()))


def sentence(text: str) -> str:
    """Return ``text`` on one line, with a full stop."""
    text = " ".join(text.split())
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."


def sentences(*parts: str) -> str:
    """Join the non-empty sentences."""
    return " ".join(part for part in parts if part)
