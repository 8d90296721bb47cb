"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import BareText, QuotableInteger


class OrderMessage(Struct, gc=False):
    time: str | None = None
    date_: str | None = field(name="date", default=None)
    cli_ord_no: BareText | None = field(name="cliOrdNo", default=None)
    msg: str | None = None
    mkt_seg_id: QuotableInteger | None = field(name="mktSegId", default=None)
