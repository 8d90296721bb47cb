"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new, whole

if TYPE_CHECKING:
    from ..wire.order_message import OrderMessage as WireOrderMessage


@define(kw_only=True, eq=False, repr=False)
class OrderMessage(Model):
    """A message about an order.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/order-messages
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("time"),
        WireField("date_", wire_name="date"),
        WireField("cli_ord_no", wire_name="cliOrdNo"),
        WireField("msg"),
        WireField("mkt_seg_id", wire_name="mktSegId"),
    )

    time: str | None = None
    """Time of day, without a time zone."""
    date_: str | None = None
    """Date, as in 01/Jun/25."""
    cli_ord_no: str | None = None
    """The order number."""
    msg: str | None = None
    """Message for people."""
    mkt_seg_id: int | None = None
    """Number of the market segment; 1 is NSE_EQ."""

    @classmethod
    def _built(cls, wire: WireOrderMessage, note: Note) -> Self:
        model = new(cls)
        model.time = wire.time
        model.date_ = wire.date_
        model.cli_ord_no = None if (cli_ord_no_ := wire.cli_ord_no) is None else str(cli_ord_no_)
        model.msg = wire.msg
        model.mkt_seg_id = None if (mkt_seg_id_ := wire.mkt_seg_id) is None else whole(mkt_seg_id_)
        return model

    @staticmethod
    def _wire() -> type[WireOrderMessage]:
        from ..wire.order_message import OrderMessage

        return OrderMessage
