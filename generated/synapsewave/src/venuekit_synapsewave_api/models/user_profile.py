"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.user_profile import UserProfile as WireUserProfile


@define(kw_only=True, eq=False, repr=False)
class UserProfile(Model):
    """Profile of a user. Rows about mutual funds are only in the raw body, because this page doesn't describe them.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/user-profile
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("user_name"),
        WireField("email"),
        WireField("mobile_no"),
        WireField("pan"),
        WireField("address"),
        WireField("mpin_enabled"),
        WireField("fingerprint_enabled"),
        WireField("dob"),
        WireField("gender"),
        WireField("dp_details", _writing.each(_writing.dictionary)),
        WireField("bank_details", _writing.each(_writing.dictionary)),
    )

    user_name: str | None = None
    """The user's id at the broker; on the page for dealers, the person's name."""
    email: str | None = None
    """The registered e-mail address."""
    mobile_no: str | None = None
    """The registered mobile number."""
    pan: str | None = None
    """The user's tax number (PAN)."""
    address: str | None = None
    """The registered address."""
    mpin_enabled: bool | None = None
    """Whether an MPIN is registered."""
    fingerprint_enabled: bool | None = None
    """Whether a device is registered for login by fingerprint."""
    dob: str | None = None
    """Date of birth, as day-month-year; on the page for dealers, as year-month-day. Therefore it is a string."""
    gender: str | None = None
    """The user's gender, such as Male, Female or Other."""
    dp_details: list[DepositoryAccount] | None = None
    """The user's depository accounts."""
    bank_details: list[BankAccount] | None = None
    """The user's bank accounts."""

    @classmethod
    def _built(cls, wire: WireUserProfile, note: Note) -> Self:
        model = new(cls)
        model.user_name = wire.user_name
        model.email = wire.email
        model.mobile_no = wire.mobile_no
        model.pan = wire.pan
        model.address = wire.address
        model.mpin_enabled = wire.mpin_enabled
        model.fingerprint_enabled = wire.fingerprint_enabled
        model.dob = wire.dob
        model.gender = wire.gender
        model.dp_details = (
            None if (dp_details_ := wire.dp_details) is None else list(map(DepositoryAccount._built, dp_details_, repeat(note)))
        )
        model.bank_details = (
            None if (bank_details_ := wire.bank_details) is None else list(map(BankAccount._built, bank_details_, repeat(note)))
        )
        return model

    @staticmethod
    def _wire() -> type[WireUserProfile]:
        from ..wire.user_profile import UserProfile

        return UserProfile


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .bank_account import BankAccount
from .depository_account import DepositoryAccount
