"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import exclusive as _exclusive
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, exact, known, new

if TYPE_CHECKING:
    from ..wire.update_order_group_limit_request import UpdateOrderGroupLimitRequest as WireUpdateOrderGroupLimitRequest


@define(kw_only=True, eq=False, repr=False)
class UpdateOrderGroupLimitRequest(Model):
    """The new limit of a group, as an integer or a decimal. The venue accepts both if they are equal; this client accepts exactly
    one.

    Pass exactly one of ``contracts_limit``, ``contracts_limit_fp``.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_limit": "contracts",
        "contracts_limit_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("contracts_limit"),
        WireField("contracts_limit_fp", _writing.decimal_text),
    )

    contracts_limit: int | None = None
    """Contracts that may be filled within any 15 seconds, as an integer. Unit: contracts."""
    contracts_limit_fp: Decimal | None = None
    """Contracts that may be filled within any 15 seconds, with up to two decimals. That it has the same bounds as the integer is
    inferred. Unit: contracts."""

    @classmethod
    def _built(cls, wire: WireUpdateOrderGroupLimitRequest, note: Note) -> Self:
        model = new(cls)
        model.contracts_limit = wire.contracts_limit
        model.contracts_limit_fp = (
            None
            if (contracts_limit_fp_ := wire.contracts_limit_fp) is None
            else known(contracts_limit_fp_) or note(contracts_limit_fp_) or exact(contracts_limit_fp_)
        )
        return model

    @staticmethod
    def _wire() -> type[WireUpdateOrderGroupLimitRequest]:
        from ..wire.update_order_group_limit_request import UpdateOrderGroupLimitRequest

        return UpdateOrderGroupLimitRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.contracts_limit is not None:
            _parameters.integer("contracts_limit", self.contracts_limit, minimum=1, maximum=1000000)
        if self.contracts_limit_fp is not None:
            _parameters.decimal("contracts_limit_fp", self.contracts_limit_fp, minimum="1", maximum="1000000")
        _exclusive.exactly_one({"contracts_limit": self.contracts_limit, "contracts_limit_fp": self.contracts_limit_fp})
