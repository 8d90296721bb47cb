"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct, field
from venuekit.codec.wire import SecretText

from venuekit_synapsewave_api.models.source import Source


class SetFingerprintRequest(Struct, gc=False):
    user_id: str
    group_id: str = field(name="group_Id")
    type_: str = field(name="type")
    udid: SecretText
    otp: SecretText
    api_key: SecretText
    source: Source
