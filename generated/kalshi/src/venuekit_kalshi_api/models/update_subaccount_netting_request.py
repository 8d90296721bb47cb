"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.update_subaccount_netting_request import UpdateSubaccountNettingRequest as WireUpdateSubaccountNettingRequest


@define(kw_only=True, eq=False, repr=False)
class UpdateSubaccountNettingRequest(Model):
    """The new netting setting of a subaccount.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subaccount_number"),
        WireField("enabled"),
    )

    subaccount_number: int
    """Number of the subaccount; 0 is the primary one."""
    enabled: bool
    """True to net them."""

    @classmethod
    def _built(cls, wire: WireUpdateSubaccountNettingRequest, note: Note) -> Self:
        model = new(cls)
        model.subaccount_number = wire.subaccount_number
        model.enabled = wire.enabled
        return model

    @staticmethod
    def _wire() -> type[WireUpdateSubaccountNettingRequest]:
        from ..wire.update_subaccount_netting_request import UpdateSubaccountNettingRequest

        return UpdateSubaccountNettingRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.integer("subaccount_number", self.subaccount_number, minimum=0, maximum=63)
        _parameters.boolean("enabled", self.enabled)
