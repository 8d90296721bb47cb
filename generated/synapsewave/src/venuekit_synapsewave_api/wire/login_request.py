"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""

from __future__ import annotations

from msgspec import Struct
from venuekit.codec.wire import SecretText

from venuekit_synapsewave_api.models.login_type import LoginType
from venuekit_synapsewave_api.models.second_auth_type import SecondAuthType
from venuekit_synapsewave_api.models.source import Source


class LoginRequest(Struct, gc=False):
    user_id: str
    password: SecretText
    login_type: LoginType | None = None
    second_auth_type: SecondAuthType | None = None
    second_auth: SecretText | None = None
    api_key: SecretText | None = None
    source: Source | None = None
