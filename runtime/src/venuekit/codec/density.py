"""Refuse bodies that would need far more memory and time than their length suggests, such as ``[[],[],[],...]``.

Documented bodies have 15 to 30 bytes a value, names and punctuation included; the largest documented page, 1000 fills of half a
megabyte, has 18 thousand values. In memory a value takes some 100 to 250 bytes. So a body is refused if it holds more than
``FEW`` values with fewer than ``BYTES_PER_VALUE`` bytes for each. Counting three characters bounds the values from above, since each
value but the first follows a comma or an opening bracket.
"""

from __future__ import annotations

from typing import Final

from venuekit.codec.misread import Misread

SMALL: Final = 640 * 1024
"""Bytes up to which values are not counted before fast decoding, since counting would add a third to the work."""
FEW: Final = 100_000
BYTES_PER_VALUE: Final = 12


def check_density(content: bytes) -> None:
    """Raise ``Misread`` if the body has far more values than any documented body of its length."""
    most = max(FEW, len(content) // BYTES_PER_VALUE)
    if len(content) <= most:
        return
    values = 1 + content.count(b",") + content.count(b"[") + content.count(b"{")
    if values > most:
        raise Misread(f"at most {most} values in {len(content)} bytes", f"about {values}, far more than in any documented body")
