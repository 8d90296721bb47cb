"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.list_fcm_subtraders_response import ListFcmSubtradersResponse as WireListFcmSubtradersResponse


@define(kw_only=True, eq=False, repr=False)
class ListFcmSubtradersResponse(Model):
    """The merchant's subtraders.

    Source: https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("subtraders", _writing.each(_writing.dictionary)),)

    subtraders: list[FcmSubtrader]
    """The subtraders. The venue may send null for an empty list."""

    @classmethod
    def _built(cls, wire: WireListFcmSubtradersResponse, note: Note) -> Self:
        model = new(cls)
        model.subtraders = (
            [] if (subtraders_ := wire.subtraders) is None else list(map(FcmSubtrader._built, subtraders_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireListFcmSubtradersResponse]:
        from ..wire.list_fcm_subtraders_response import ListFcmSubtradersResponse

        return ListFcmSubtradersResponse


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .fcm_subtrader import FcmSubtrader
