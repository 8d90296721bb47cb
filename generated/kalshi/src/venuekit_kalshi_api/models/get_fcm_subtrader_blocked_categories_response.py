"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.get_fcm_subtrader_blocked_categories_response import (
        GetFcmSubtraderBlockedCategoriesResponse as WireGetFcmSubtraderBlockedCategoriesResponse,
    )


@define(kw_only=True, eq=False, repr=False)
class GetFcmSubtraderBlockedCategoriesResponse(Model):
    """The categories blocked for a subtrader.

    Source: https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-blocked-categories
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("categories"),)

    categories: list[str]
    """The categories in alphabetical order. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireGetFcmSubtraderBlockedCategoriesResponse, note: Note) -> Self:
        model = new(cls)
        model.categories = [] if (categories_ := wire.categories) is None else categories_
        return model

    @staticmethod
    def _wire() -> type[WireGetFcmSubtraderBlockedCategoriesResponse]:
        from ..wire.get_fcm_subtrader_blocked_categories_response import GetFcmSubtraderBlockedCategoriesResponse

        return GetFcmSubtraderBlockedCategoriesResponse
