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
    from ..wire.create_order_group_request import CreateOrderGroupRequest as WireCreateOrderGroupRequest


@define(kw_only=True, eq=False, repr=False)
class CreateOrderGroupRequest(Model):
    """A group to create. Its limit is an integer or a decimal. The venue accepts both if they are equal; this client accepts
    exactly one.

    Pass exactly one of ``contracts_limit``, ``contracts_limit_fp``.

    Source: https://docs.kalshi.com/openapi.yaml
    """

    units: ClassVar[Mapping[str, str]] = {
        "contracts_limit": "contracts",
        "contracts_limit_fp": "contracts",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("subaccount"),
        WireField("contracts_limit"),
        WireField("contracts_limit_fp", _writing.decimal_text),
        WireField("exchange_index"),
    )

    subaccount: int | None = None
    """Number of the group's subaccount: 0 is the primary one, 1 to 63 are numbered ones. With a key that is restricted to a
    subaccount, omit it or pass that one. That the default is the primary one for other keys is inferred."""
    contracts_limit: int | None = None
    """Contracts that may be filled within any 15 seconds, as an integer. Unit: contracts."""
    contracts_limit_fp: Decimal | None = None
    """Contracts that may be filled within any 15 seconds, with up to two decimals. That it has the same bounds as the integer is
    inferred. Unit: contracts."""
    exchange_index: int | None = None
    """The group's exchange shard, counted from 0. The default is shard 0."""

    @classmethod
    def _built(cls, wire: WireCreateOrderGroupRequest, note: Note) -> Self:
        model = new(cls)
        model.subaccount = wire.subaccount
        model.contracts_limit = wire.contracts_limit
        model.contracts_limit_fp = (
            None
            if (contracts_limit_fp_ := wire.contracts_limit_fp) is None
            else known(contracts_limit_fp_) or note(contracts_limit_fp_) or exact(contracts_limit_fp_)
        )
        model.exchange_index = wire.exchange_index
        return model

    @staticmethod
    def _wire() -> type[WireCreateOrderGroupRequest]:
        from ..wire.create_order_group_request import CreateOrderGroupRequest

        return CreateOrderGroupRequest

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        if self.subaccount is not None:
            _parameters.integer("subaccount", self.subaccount, minimum=0, maximum=63)
        if self.contracts_limit is not None:
            _parameters.integer("contracts_limit", self.contracts_limit, minimum=1, maximum=1000000)
        if self.contracts_limit_fp is not None:
            _parameters.decimal("contracts_limit_fp", self.contracts_limit_fp, minimum="1", maximum="1000000")
        if self.exchange_index is not None:
            _parameters.integer("exchange_index", self.exchange_index, minimum=0)
        _exclusive.exactly_one({"contracts_limit": self.contracts_limit, "contracts_limit_fp": self.contracts_limit_fp})
