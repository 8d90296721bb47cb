"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.account import Account as WireAccount


@define(kw_only=True, eq=False, repr=False)
class Account(Model):
    """An exchange account, and the parameters that the venue logs in with.

    Source: https://docs.coinapi.io/ems-api/managed-cloud-rest-api
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("exchange_id"),
        WireField("parameters", _writing.each(_writing.dictionary)),
    )

    exchange_id: str
    """Name of the exchange, with a tag if you have several accounts there, as in `KRAKEN/JOHN`."""
    parameters: list[AccountParameter]
    """The parameters that the exchange needs to log in."""

    @classmethod
    def _built(cls, wire: WireAccount, note: Note) -> Self:
        model = new(cls)
        model.exchange_id = wire.exchange_id
        model.parameters = list(map(AccountParameter._built, wire.parameters, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireAccount]:
        from ..wire.account import Account

        return Account

    def __attrs_post_init__(self) -> None:
        self.check()

    def check(self) -> None:
        """Raise ``ArgumentError``, a ``ValueError``, for the first field that breaks a documented rule."""
        _parameters.text("exchange_id", self.exchange_id, minimum_length=1)
        self.parameters = _fields.items("parameters", self.parameters, take=_partial(_fields.model, kind=AccountParameter))


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .account_parameter import AccountParameter
