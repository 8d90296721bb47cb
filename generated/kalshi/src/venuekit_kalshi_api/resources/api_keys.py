"""Kalshi: api_keys. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial as _partial
from typing import TYPE_CHECKING, Literal

from venuekit.call.operation import NoBody, Operation, RateCost, Request, model_body
from venuekit.codec import fields as _fields
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.api_key_scope import ApiKeyScope
    from ..models.api_key_type import ApiKeyType
    from ..models.create_api_key_response import CreateApiKeyResponse
    from ..models.generate_api_key_response import GenerateApiKeyResponse
    from ..models.get_api_keys_response import GetApiKeysResponse


_Operation = _partial(
    Operation,
    error_fields=failures.ERROR_FIELDS,
    security=("kalshiAccessKey", "kalshiAccessSignature", "kalshiAccessTimestamp"),
)

GET_API_KEYS: Operation[GetApiKeysResponse] = _Operation(
    name="get_api_keys",
    method="GET",
    path="/api_keys",
    success={200: model_body("venuekit_kalshi_api", "GetApiKeysResponse")},
    failures=dict.fromkeys((400, 401, 403, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="safe",
    rate_cost=RateCost("read", 10),
    source="https://docs.kalshi.com/api-reference/api-keys/get-api-keys",
)

CREATE_API_KEY: Operation[CreateApiKeyResponse] = _Operation(
    name="create_api_key",
    method="POST",
    path="/api_keys",
    success={201: model_body("venuekit_kalshi_api", "CreateApiKeyResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/api-keys/create-api-key",
)

GENERATE_API_KEY: Operation[GenerateApiKeyResponse] = _Operation(
    name="generate_api_key",
    method="POST",
    path="/api_keys/generate",
    success={201: model_body("venuekit_kalshi_api", "GenerateApiKeyResponse")},
    failures=dict.fromkeys((400, 401, 403, 409, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/api-keys/generate-api-key",
)

DELETE_API_KEY: Operation[None] = _Operation(
    name="delete_api_key",
    method="DELETE",
    path="/api_keys/{api_key}",
    success={204: NoBody()},
    failures=dict.fromkeys((400, 401, 403, 404, 429, 500, 502, 503, 504), failures.ERROR_RESPONSE),
    retry="never",
    rate_cost=RateCost("write", 10),
    source="https://docs.kalshi.com/api-reference/api-keys/delete-api-key",
)


class ApiKeys(Resource["ApiKeysWithRawResponse"]):
    """The API keys of the account.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_api_keys(self, *, fcm_subtrader_id: str | None = None) -> GetApiKeysResponse:
        """Return the API keys of the account.

        All keys are returned with their scopes, without private keys; the list isn't paginated. The response also says when the
        account's location attestation expires: after that, orders in sports, elections and entertainment fail.

        Args:
            fcm_subtrader_id: Only keys restricted to this subtrader, by its full id. Only futures commission merchants have
                such keys.

        Returns:
            The API keys of the account.

        Documented failures: 400, 401, 403, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/api-keys/get-api-keys
        """
        try:
            _query: list[tuple[str, str]] = []
            if fcm_subtrader_id is not None:
                _query.append(("fcm_subtrader_id", _parameters.text("fcm_subtrader_id", fcm_subtrader_id, minimum_length=1)))
            return self._call(Request(GET_API_KEYS, "/api_keys", query=_parameters.query(_query)))
        except ArgumentError as error:
            error.name_operation(GET_API_KEYS.name)
            raise

    def create_api_key(
        self,
        *,
        name: str,
        public_key: str,
        scopes: Sequence[
            ApiKeyScope
            | Literal[
                "read",
                "write",
                "read::block_trade_accept",
                "read::portfolio_balance",
                "write::trade",
                "write::transfer",
                "write::fcm_risk",
                "write::block_trade_accept",
            ]
        ]
        | None = None,
        subaccount: int | None = None,
        fcm_subtrader_id: str | None = None,
    ) -> CreateApiKeyResponse:
        """Create an API key from your own public key.

        The private key never leaves your machine, so prefer this to `generate_api_key`. Available from the Premier tier up and
        to market makers. The response contains the key id, which is half of the credentials.

        A repeated request may register the key twice. If the outcome is unknown, check `get_api_keys` and delete unwanted keys.

        Pass at most one of ``subaccount``, ``fcm_subtrader_id``.

        Args:
            name: Name of the key.
            public_key: The public key in PEM, RSA or Ed25519.
            scopes: Permissions of the key. `write` also requires `read`, the narrower scopes don't. By default, the key has
                full access.
            subaccount: Number of the only subaccount that the key can read and trade on; 0 is the primary one. Such a key
                can't transfer money between subaccounts. From 0 to 63.
            fcm_subtrader_id: Full id of the only subtrader that the key can act for; it must exist. For futures commission
                merchants only. The venue documents such keys for other interfaces; it rejects them here, except for a few
                operations under `fcm`.

        Returns:
            The new API key.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/api-keys/create-api-key
        """
        from ..models.create_api_key_request import CreateApiKeyRequest

        try:
            _body = _fields.made(
                CreateApiKeyRequest,
                name=name,
                public_key=public_key,
                scopes=scopes,
                subaccount=subaccount,
                fcm_subtrader_id=fcm_subtrader_id,
            )
            return self._call(Request(CREATE_API_KEY, "/api_keys", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(CREATE_API_KEY.name)
            raise

    def generate_api_key(
        self,
        *,
        name: str,
        key_type: ApiKeyType | Literal["rsa", "ed25519"] | None = None,
        scopes: Sequence[
            ApiKeyScope
            | Literal[
                "read",
                "write",
                "read::block_trade_accept",
                "read::portfolio_balance",
                "write::trade",
                "write::transfer",
                "write::fcm_risk",
                "write::block_trade_accept",
            ]
        ]
        | None = None,
        subaccount: int | None = None,
        fcm_subtrader_id: str | None = None,
    ) -> GenerateApiKeyResponse:
        """Generate an API key.

        The venue generates the key pair and returns the private key only once: store it immediately. The default is an RSA key
        with full access; `key_type` and `scopes` change that.

        If the outcome is unknown, the private key is lost but the API key may exist: check `get_api_keys`, and delete it.

        Pass at most one of ``subaccount``, ``fcm_subtrader_id``.

        Args:
            name: Name of the key.
            key_type: Type of the key pair. The default is RSA.
            scopes: Permissions of the key. `write` also requires `read`, the narrower scopes don't. By default, the key has
                full access.
            subaccount: Number of the only subaccount that the key can read and trade on; 0 is the primary one. Such a key
                can't transfer money between subaccounts. From 0 to 63.
            fcm_subtrader_id: Full id of the only subtrader that the key can act for; it must exist. For futures commission
                merchants only. The venue documents such keys for other interfaces; it rejects them here, except for a few
                operations under `fcm`.

        Returns:
            The new API key, with its private key.

        Documented failures: 400, 401, 403, 409, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/api-keys/generate-api-key
        """
        from ..models.generate_api_key_request import GenerateApiKeyRequest

        try:
            _body = _fields.made(
                GenerateApiKeyRequest,
                name=name,
                key_type=key_type,
                scopes=scopes,
                subaccount=subaccount,
                fcm_subtrader_id=fcm_subtrader_id,
            )
            return self._call(Request(GENERATE_API_KEY, "/api_keys/generate", body=_body.to_json()))
        except ArgumentError as error:
            error.name_operation(GENERATE_API_KEY.name)
            raise

    def delete_api_key(self, api_key: str) -> None:
        """Delete an API key.

        The deletion is permanent. Nothing prevents the key that signs the request from deleting itself (inferred), which ends
        the client's access.

        Args:
            api_key: Id of the key to delete.

        Returns:
            None, if the call succeeded.

        Documented failures: 400, 401, 403, 404, 429, 500, 502, 503, 504. Source:
        https://docs.kalshi.com/api-reference/api-keys/delete-api-key
        """
        try:
            _api_key_segment = _parameters.segment("api_key", _parameters.text("api_key", api_key, minimum_length=1))
            return self._call(Request(DELETE_API_KEY, f"/api_keys/{_api_key_segment}"))
        except ArgumentError as error:
            error.name_operation(DELETE_API_KEY.name)
            raise


class ApiKeysWithRawResponse(RawResource, of=ApiKeys):
    """The methods of ``ApiKeys``, which return the raw response."""

    get_api_keys = raw(ApiKeys.get_api_keys)
    create_api_key = raw(ApiKeys.create_api_key)
    generate_api_key = raw(ApiKeys.generate_api_key)
    delete_api_key = raw(ApiKeys.delete_api_key)


class AsyncApiKeys(AsyncResource["AsyncApiKeysWithRawResponse"]):
    """The methods of ``ApiKeys``, asynchronous."""

    get_api_keys = awaitable(ApiKeys.get_api_keys)
    create_api_key = awaitable(ApiKeys.create_api_key)
    generate_api_key = awaitable(ApiKeys.generate_api_key)
    delete_api_key = awaitable(ApiKeys.delete_api_key)


class AsyncApiKeysWithRawResponse(AsyncRawResource, of=AsyncApiKeys):
    """The methods of ``AsyncApiKeys``, which return the raw response."""

    get_api_keys = awaitable(ApiKeysWithRawResponse.get_api_keys)
    create_api_key = awaitable(ApiKeysWithRawResponse.create_api_key)
    generate_api_key = awaitable(ApiKeysWithRawResponse.generate_api_key)
    delete_api_key = awaitable(ApiKeysWithRawResponse.delete_api_key)
