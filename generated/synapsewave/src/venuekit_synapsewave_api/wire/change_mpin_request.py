"""What bytes become first. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretText

from venuekit_synapsewave_api.models.source import Source


class ChangeMpinRequest(Struct, gc=False):
    user_id: str
    old_mpin: int
    new_mpin: int
    api_key: SecretText
    source: Source
