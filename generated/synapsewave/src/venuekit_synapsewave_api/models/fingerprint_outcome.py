"""Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define
from venuekit.codec.model import Model, Note, WireField, new

if TYPE_CHECKING:
    from ..wire.fingerprint_outcome import FingerprintOutcome as WireFingerprintOutcome


@define(kw_only=True, eq=False, repr=False)
class FingerprintOutcome(Model):
    """Whether a device was registered.

    Source: https://developer.synapsewave.com/docs/MyCloudRest/set-fingerprint
    """

    _wire_fields: ClassVar[tuple[WireField, ...]] = (
        WireField("status"),
        WireField("result"),
    )

    status: bool
    """True if the call succeeded."""
    result: list[dict[str, Any]] | None = None
    """Rows that the page doesn't describe."""

    @classmethod
    def _built(cls, wire: WireFingerprintOutcome, note: Note) -> Self:
        model = new(cls)
        model.status = wire.status
        model.result = wire.result
        return model

    @staticmethod
    def _wire() -> type[WireFingerprintOutcome]:
        from ..wire.fingerprint_outcome import FingerprintOutcome

        return FingerprintOutcome
