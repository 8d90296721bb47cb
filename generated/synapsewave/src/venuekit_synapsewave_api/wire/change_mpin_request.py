"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretNumber, SecretText

from venuekit_synapsewave_api.models.source import Source


class ChangeMpinRequest(Struct, gc=False):
    user_id: str
    old_mpin: SecretNumber
    new_mpin: SecretNumber
    api_key: SecretText
    source: Source
