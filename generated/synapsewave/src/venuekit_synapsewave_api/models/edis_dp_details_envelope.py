"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING, ClassVar, Self

from attrs import define
from venuekit.codec import writing as _writing
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.edis_dp_details_envelope import EdisDpDetailsEnvelope as WireEdisDpDetailsEnvelope


@define(kw_only=True, eq=False, repr=False)
class EdisDpDetailsEnvelope(Model):
    """The wrapper of the depository accounts. `data` may be absent if the call failed (inferred).

    Source: https://developer.synapsewave.com/docs/MyCloudRest/edis-dp-details
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("code"),
        WireField("message"),
        WireField("data", _writing.each(_writing.dictionary)),
    )

    status: str
    """`success` if the call succeeded, `error` if it failed."""
    code: str | None = None
    """The venue's result code, such as `s-101`. The codes are not listed."""
    message: str | None = None
    """Message for people about the result; may be empty."""
    data: list[EdisDpDetails] | None = None
    """The accounts."""

    @classmethod
    def _built(cls, wire: WireEdisDpDetailsEnvelope, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.code = None if (code_ := wire.code) is None else str(code_)
        model.message = wire.message
        model.data = None if (data_ := wire.data) is None else list(map(EdisDpDetails._built, data_, repeat(note)))
        return model

    @staticmethod
    def _wire() -> type[WireEdisDpDetailsEnvelope]:
        from ..wire.edis_dp_details_envelope import EdisDpDetailsEnvelope

        return EdisDpDetailsEnvelope


# At the end, since models may refer to each other; imports inside the methods would be repeated for every value.
from .edis_dp_details import EdisDpDetails
