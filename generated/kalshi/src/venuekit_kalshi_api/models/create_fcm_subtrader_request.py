"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import parameters as _parameters
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.create_fcm_subtrader_request import CreateFcmSubtraderRequest as WireCreateFcmSubtraderRequest


@define(kw_only=True, eq=False, repr=False)
class CreateFcmSubtraderRequest(Model):
    """The subtrader to create.

    Source: https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (WireField("subtrader_suffix"),)

    subtrader_suffix: str
    """The part of the id after the merchant's user id and an underscore: 1 to 16 letters and digits, case-sensitive."""

    @classmethod
    def _built(cls, wire: WireCreateFcmSubtraderRequest, note: Note) -> Self:
        model = new(cls)
        model.subtrader_suffix = wire.subtrader_suffix
        return model

    @staticmethod
    def _wire() -> type[WireCreateFcmSubtraderRequest]:
        from ..wire.create_fcm_subtrader_request import CreateFcmSubtraderRequest

        return CreateFcmSubtraderRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("subtrader_suffix", self.subtrader_suffix, pattern="^[A-Za-z0-9]{1,16}$")
