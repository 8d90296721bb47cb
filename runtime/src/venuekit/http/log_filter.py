"""Keep credentials out of hpack's logs, which contain every header of an HTTP/2 request at level DEBUG."""

from __future__ import annotations

import logging
from typing import Final

_LOGGERS: Final = ("hpack.hpack", "hpack.table")


class _HideHeaders(logging.Filter):
    """Replaces names and values of headers, encoded or not, and keeps numbers and other words."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(one if isinstance(one, (str, int, float)) else "…" for one in record.args)
        return True


_filter: Final = _HideHeaders()


def hide_headers_in_logs() -> None:
    """Hide headers from now on. Calling it again changes nothing."""
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_filter)
