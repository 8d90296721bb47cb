"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.apply_subaccount_transfer_request import ApplySubaccountTransferRequest as WireApplySubaccountTransferRequest


@define(kw_only=True, eq=False, repr=False)
class ApplySubaccountTransferRequest(Model):
    """A transfer between two subaccounts on one shard.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "amount_cents": "usd-cents",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("client_transfer_id"),
        WireField("from_subaccount"),
        WireField("to_subaccount"),
        WireField("amount_cents"),
        WireField("exchange_index"),
    )

    client_transfer_id: str
    """Client-assigned id of the transfer (idempotency key), a UUID. The first transfer that uses an id uses it up. With it, a
    request with an unknown outcome can be retried without moving the money twice."""
    from_subaccount: int
    """Number of the source subaccount; 0 is the primary one."""
    to_subaccount: int
    """Number of the destination subaccount; 0 is the primary one."""
    amount_cents: int
    """Amount in whole cents. That it is above 0 is inferred. Unit: usd-cents."""
    exchange_index: int | None = None
    """The exchange shard of the transfer, counted from 0. The default is shard 0."""

    @classmethod
    def _built(cls, wire: WireApplySubaccountTransferRequest, note: Note) -> Self:
        model = new(cls)
        model.client_transfer_id = wire.client_transfer_id
        model.from_subaccount = wire.from_subaccount
        model.to_subaccount = wire.to_subaccount
        model.amount_cents = wire.amount_cents
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireApplySubaccountTransferRequest]:
        from ..wire.apply_subaccount_transfer_request import ApplySubaccountTransferRequest

        return ApplySubaccountTransferRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text(
            "client_transfer_id",
            self.client_transfer_id,
            pattern="^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
        )
        _parameters.integer("from_subaccount", self.from_subaccount, minimum=0, maximum=63)
        _parameters.integer("to_subaccount", self.to_subaccount, minimum=0, maximum=63)
        _parameters.integer("amount_cents", self.amount_cents, minimum=1)
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=0)
