"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import BareText


class EdisDpDetails(Struct, gc=False):
    s_client_id: str | None = field(name="sClientId", default=None)
    s_cleint_id: str | None = field(name="sCleintId", default=None)
    s_group_id: str | None = field(name="sGroupId", default=None)
    s_client_code: str | None = field(name="sClientCode", default=None)
    n_beneficiary_account_number: BareText | None = field(name="nBeneficiaryAccountNumber", default=None)
    s_dp_id: str | None = field(name="sDpId", default=None)
    s_depository: str | None = field(name="sDepository", default=None)
    n_beneficiary_status: BareText | None = field(name="nBeneficiaryStatus", default=None)
    n_benficiary_status: BareText | None = field(name="nBenficiaryStatus", default=None)
    n_priority: BareText | None = field(name="nPriority", default=None)
    s_dp_bank_id: str | None = field(name="sDPBankId", default=None)
