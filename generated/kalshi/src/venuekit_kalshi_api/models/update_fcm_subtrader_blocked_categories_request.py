"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.update_fcm_subtrader_blocked_categories_request import (
        UpdateFcmSubtraderBlockedCategoriesRequest as WireUpdateFcmSubtraderBlockedCategoriesRequest,
    )


@define(kw_only=True, eq=False, repr=False)
class UpdateFcmSubtraderBlockedCategoriesRequest(Model):
    """The category to block or unblock.

    Source: https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-blocked-categories
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subtrader_id"),
        WireField("category"),
        WireField("blocked"),
    )

    subtrader_id: str
    """Full id of the subtrader."""
    category: str
    """A category of events, such as `Politics`."""
    blocked: bool
    """True blocks the category, false unblocks it; unblocking a category that isn't blocked has no effect."""

    @classmethod
    def _built(cls, wire: WireUpdateFcmSubtraderBlockedCategoriesRequest, note: Note) -> Self:
        model = new(cls)
        model.subtrader_id = wire.subtrader_id
        model.category = wire.category
        model.blocked = wire.blocked
        return model

    @staticmethod
    def _wire() -> type[WireUpdateFcmSubtraderBlockedCategoriesRequest]:
        from ..wire.update_fcm_subtrader_blocked_categories_request import UpdateFcmSubtraderBlockedCategoriesRequest

        return UpdateFcmSubtraderBlockedCategoriesRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("subtrader_id", self.subtrader_id, minimum_length=1)
        _parameters.text("category", self.category, minimum_length=1, maximum_length=100)
        _parameters.boolean("blocked", self.blocked)
