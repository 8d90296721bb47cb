"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.edis_dp_details import EdisDpDetails as WireEdisDpDetails


@define(kw_only=True, eq=False, repr=False)
class EdisDpDetails(Model):
    """A depository account. The page spells two names in two ways.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/edis-dp-details
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("s_client_id", wire_name="sClientId"),
        WireField("s_cleint_id", wire_name="sCleintId"),
        WireField("s_group_id", wire_name="sGroupId"),
        WireField("s_client_code", wire_name="sClientCode"),
        WireField("n_beneficiary_account_number", wire_name="nBeneficiaryAccountNumber"),
        WireField("s_dp_id", wire_name="sDpId"),
        WireField("s_depository", wire_name="sDepository"),
        WireField("n_beneficiary_status", wire_name="nBeneficiaryStatus"),
        WireField("n_benficiary_status", wire_name="nBenficiaryStatus"),
        WireField("n_priority", wire_name="nPriority"),
        WireField("s_dp_bank_id", wire_name="sDPBankId"),
    )

    s_client_id: str | None = None
    """Id of the user."""
    s_cleint_id: str | None = None
    """The same id, in the page's other spelling."""
    s_group_id: str | None = None
    """Group of the user."""
    s_client_code: str | None = None
    """Code of the user."""
    n_beneficiary_account_number: str | None = None
    """Number of the beneficiary account."""
    s_dp_id: str | None = None
    """Id of the depository participant."""
    s_depository: str | None = None
    """The depository, NSDL or CDSL (inferred)."""
    n_beneficiary_status: str | None = None
    """State of the beneficiary account."""
    n_benficiary_status: str | None = None
    """The same id, in the page's other spelling."""
    n_priority: str | None = None
    """Priority of the account."""
    s_dp_bank_id: str | None = None
    """Id of the bank."""

    @classmethod
    def _built(cls, wire: WireEdisDpDetails, note: Note) -> Self:
        model = new(cls)
        model.s_client_id = wire.s_client_id
        model.s_cleint_id = wire.s_cleint_id
        model.s_group_id = wire.s_group_id
        model.s_client_code = wire.s_client_code
        model.n_beneficiary_account_number = (
            None
            if (n_beneficiary_account_number_ := wire.n_beneficiary_account_number) is None
            else str(n_beneficiary_account_number_)
        )
        model.s_dp_id = wire.s_dp_id
        model.s_depository = wire.s_depository
        model.n_beneficiary_status = (
            None if (n_beneficiary_status_ := wire.n_beneficiary_status) is None else str(n_beneficiary_status_)
        )
        model.n_benficiary_status = (
            None if (n_benficiary_status_ := wire.n_benficiary_status) is None else str(n_benficiary_status_)
        )
        model.n_priority = None if (n_priority_ := wire.n_priority) is None else str(n_priority_)
        model.s_dp_bank_id = wire.s_dp_bank_id
        return model

    @staticmethod
    def _wire() -> type[WireEdisDpDetails]:
        from ..wire.edis_dp_details import EdisDpDetails

        return EdisDpDetails
