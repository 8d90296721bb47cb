"""Mask the credentials that a venue sends back."""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from html import unescape
from typing import Any, Final, TypeVar, final

from venuekit.auth.secrets import Opaque, Secret, hold
from venuekit.errors import CallError

_SHORTEST: Final = 8
"""Characters. No venue has shorter credentials, and masking shorter texts would damage words that happen to contain them."""
_SHORTEST_SECRET: Final = 4
"""The same for text that is known to be a secret, such as a PIN."""
_SHOWN: Final = "***"
ErrorT = TypeVar("ErrorT", bound=CallError)


@final
class Mask(Opaque[Iterable[tuple[str, str]]]):
    """Masks the credentials of one attempt wherever they occur: in a text, a body or headers.

    One is created for every attempt, so it costs almost nothing until something has to be masked.
    """

    __slots__ = ("_found", "_secrets")

    def __init__(self, signature: Iterable[tuple[str, str]], secrets: Iterable[Secret] = ()) -> None:
        """``signature`` holds the names and values of the headers that a signer added. Timestamps among them are not secret and stay.

        ``secrets`` are sent as arguments.
        """
        self._held = hold(signature)
        self._secrets = secrets
        self._found: Callable[[], list[tuple[str, str]]] | None = None

    def text(self, text: str) -> str:
        """Return ``text`` with every spelling of the credentials masked."""
        for run, spelling in self._spellings():
            if run in text:
                text = re.sub(_however_escaped(spelling), _SHOWN, text)
        return text

    def content(self, content: bytes) -> bytes:
        """Return a body with every spelling of the credentials masked."""
        for run, spelling in self._spellings():
            if run.encode() in content:
                content = re.sub(_however_escaped(spelling).encode(), _SHOWN.encode(), content)
        return content

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return headers, their names in lower case, with every spelling of the credentials masked."""
        return {name.lower(): self.text(value) for name, value in headers.items()}

    def error(self, error: ErrorT) -> ErrorT:
        """Mask the message of an error, and the response that it holds."""
        error.args = tuple(self.text(one) if isinstance(one, str) else one for one in error.args)
        kept: dict[str, Any] = vars(error)
        for name, value in kept.items():
            if isinstance(value, str):
                kept[name] = self.text(value)
            elif isinstance(value, bytes):
                kept[name] = self.content(value)
            elif isinstance(value, dict):
                kept[name] = self.headers(value)
        return error

    def _spellings(self) -> list[tuple[str, str]]:
        """Return what to search for, longest first so that parts aren't masked first, each with a piece that is never escaped."""
        if self._found is not None:
            return self._found()
        values = [value for name, value in self._held() if not name.lower().endswith("timestamp")]
        words = {word for value in values for word in (value, *value.split()) if len(word) >= _SHORTEST}
        words |= {word for word in (secret.reveal() for secret in self._secrets) if len(word) >= _SHORTEST_SECRET}
        spellings = sorted({spelling for word in words for spelling in _encodings(word)}, key=len, reverse=True)
        found = [(max(re.findall("[A-Za-z0-9]*", spelling), key=len), spelling) for spelling in spellings]
        self._found = hold(found)
        return found


NO_MASK: Final = Mask(())
"""For requests that carry no credentials."""


def _encodings(word: str) -> Iterator[str]:
    """Yield ``word`` itself, and in hexadecimal and base64, where it may stand inside a longer text such as ``user:password``."""
    raw = word.encode()
    yield from (word, raw.hex(), raw.hex().upper())
    for encode in (b64encode, urlsafe_b64encode):
        yield encode(raw).decode()
        for before in range(3):
            # Leave out characters at either end that also depend on a neighbouring byte.
            start, end = -(-before * 8 // 6), (before + len(raw)) * 8 // 6
            yield encode(b"\0" * before + raw).decode()[start:end]


def _however_escaped(spelling: str) -> str:
    """Return a pattern for a text whose characters may be escaped as in JSON, URLs or HTML, possibly more than once."""
    return "".join(sign if sign.isascii() and sign.isalnum() else _escapes(sign) for sign in spelling)


@cache
def _escapes(sign: str) -> str:
    code, names = f"{ord(sign):02x}", [name for name in ("amp", "lt", "gt", "quot", "apos") if unescape(f"&{name};") == sign]
    if not sign.isascii():
        units = sign.encode("utf-16-be")
        in_json = "".join(rf"\\{{1,8}}u{units[place : place + 2].hex()}" for place in range(0, len(units), 2))
        in_address = "".join(f"%(?:25){{0,3}}{byte:02x}" for byte in sign.encode())
        return f"(?i:{re.escape(sign)}|{in_json}|{in_address}|&(?:amp;){{0,3}}(?:#0{{0,4}}{ord(sign)}|#x0{{0,4}}{code});)"
    in_html = "|".join([f"#0{{0,4}}{ord(sign)}", f"#x0{{0,4}}{code}", *names])
    spellings = rf"\\{{0,8}}{re.escape(sign)}|\\{{1,8}}(?:u00|x){code}|%(?:25){{0,3}}{code}|&(?:amp;){{0,3}}(?:{in_html});"
    return f"(?i:{spellings}{'|[+]' if sign == ' ' else ''})"
