"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_subaccount_request import CreateSubaccountRequest as WireCreateSubaccountRequest


@define(kw_only=True, eq=False, repr=False)
class CreateSubaccountRequest(Model):
    """The exchange shard of the new subaccount.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("exchange_index"),)

    exchange_index: int | None = None
    """The subaccount's exchange shard, counted from 0. The default is shard 0."""

    @classmethod
    def _built(cls, wire: WireCreateSubaccountRequest, note: Note) -> Self:
        model = new(cls)
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireCreateSubaccountRequest]:
        from ..wire.create_subaccount_request import CreateSubaccountRequest

        return CreateSubaccountRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=0)
