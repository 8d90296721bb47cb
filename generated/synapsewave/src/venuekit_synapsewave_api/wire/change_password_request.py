"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretText

from venuekit_synapsewave_api.models.source import Source


class ChangePasswordRequest(Struct, gc=False):
    user_id: str
    old_password: SecretText
    new_password: SecretText
    api_key: SecretText
    source: Source
