"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new, number

if TYPE_CHECKING:
    from ..wire.product_balance import ProductBalance as WireProductBalance


@define(kw_only=True, eq=False, repr=False)
class ProductBalance(Model):
    """Funds of one product. `periodicities` is only in the raw body: the page calls it a list of ids or labels and shows one
    string.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/product-wise-balance
    """

    units: ClassVar[Mapping[str, str]] = {
        "balance_amount": "account-currency",
    }

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("s_product_id", wire_name="sProductId"),
        WireField("s_product_name", wire_name="sProductName"),
        WireField("s_active", wire_name="sActive"),
        WireField("b_default_prod", wire_name="bDefaultProd"),
        WireField("n_bank_mapping", wire_name="nBankMapping"),
        WireField("balance_amount", _writing.decimal_text, wire_name="balanceAmount"),
    )

    s_product_id: str | None = None
    """Id of the product."""
    s_product_name: str | None = None
    """Name of the product, such as NSE EQUITIES."""
    s_active: str | None = None
    """State of the product; 1 in the sample, Y on the page for dealers."""
    b_default_prod: str | None = None
    """Whether it is the default product, 1 or 0."""
    n_bank_mapping: str | None = None
    """Id of the bank mapping."""
    balance_amount: Decimal
    """Funds of the product. Unit: account-currency."""

    @classmethod
    def _built(cls, wire: WireProductBalance, note: Note) -> Self:
        model = new(cls)
        model.s_product_id = wire.s_product_id
        model.s_product_name = wire.s_product_name
        model.s_active = wire.s_active
        model.b_default_prod = None if (b_default_prod_ := wire.b_default_prod) is None else str(b_default_prod_)
        model.n_bank_mapping = None if (n_bank_mapping_ := wire.n_bank_mapping) is None else str(n_bank_mapping_)
        model.balance_amount = wire.balance_amount if type(wire.balance_amount) is Decimal else number(wire.balance_amount)
        return model

    @staticmethod
    def _wire() -> type[WireProductBalance]:
        from ..wire.product_balance import ProductBalance

        return ProductBalance
