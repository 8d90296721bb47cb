"""SynapseWave: user. Generated from the venue's description; change that and run ``nox -s generate``."""

from __future__ import annotations

from functools import partial as _partial
from typing import TYPE_CHECKING, Any, Literal

from venuekit.call.operation import Envelope, Operation, Request, model_body
from venuekit.codec import parameters as _parameters
from venuekit.errors import ArgumentError
from venuekit.resource import AsyncRawResource, AsyncResource, RawResource, Resource, awaitable, raw

from .. import failures

if TYPE_CHECKING:
    from ..models.margin_info_type import MarginInfoType
    from ..models.product_balance import ProductBalance
    from ..models.user_balance import UserBalance
    from ..models.user_profile import UserProfile


_Operation = _partial(
    Operation,
    failures=dict.fromkeys((400, 401, 500), failures.ERROR_RESPONSE),
    error_fields=failures.ERROR_FIELDS,
    envelope=Envelope(payload="data", payload_path="data", success="status", success_path="status", equals="success"),
    security=("synapsewaveToken", "synapsewaveKey"),
)

GET_BALANCE: Operation[UserBalance] = _Operation(
    name="get_balance",
    method="GET",
    path="/authentication/v1/user/balance",
    success={200: model_body("venuekit_synapsewave_api", "BalanceEnvelope")},
    retry="safe",
    source="https://developer.synapsewave.com/docs/B2CAPI/balance",
)

GET_PROFILE: Operation[UserProfile | str] = _Operation(
    name="get_profile",
    method="GET",
    path="/authentication/v1/user/profile",
    success={200: model_body("venuekit_synapsewave_api", "ProfileEnvelope")},
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/user-profile",
)

GET_MARGIN_INFO: Operation[list[dict[str, Any]]] = _Operation(
    name="get_margin_info",
    method="GET",
    path="/transactional/v1/marginInfo/{type}",
    success={200: model_body("venuekit_synapsewave_api", "MarginInfoEnvelope")},
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/margin-info",
)

GET_PRODUCT_WISE_BALANCE: Operation[list[ProductBalance]] = _Operation(
    name="get_product_wise_balance",
    method="GET",
    path="/transactional/v1/producteWiseBalance",
    success={200: model_body("venuekit_synapsewave_api", "ProductBalancesEnvelope")},
    retry="safe",
    source="https://developer.synapsewave.com/docs/MyCloudRest/product-wise-balance",
)


class User(Resource["UserWithRawResponse"]):
    """The user's profile and funds at the broker.

    Its methods raise ``ArgumentError`` if an argument breaks a documented rule (nothing is sent then), a ``VenueError`` if the
    venue refuses, ``TransportError`` if no complete response arrives, and ``DecodeError`` if it doesn't match what the venue documents.
    """

    def get_balance(self) -> UserBalance:
        """Return the funds of the user.

        The result has the current funds of the user at the broker, for each segment that the user may trade in.

        Returns:
            The funds.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/B2CAPI/balance
        """
        return self._call(Request(GET_BALANCE, "/authentication/v1/user/balance"))

    def get_profile(self) -> UserProfile | str:
        """Return the profile of the user.

        The profile includes bank and depository accounts. The Cloud REST page prints a plain object and no path; the Connector
        page prints this path and one encrypted text instead. That this path can also return the plain object is reported by an
        integrator. Therefore the result is a profile or a string. The string is Base64: the first 16 bytes are the IV of
        AES-CBC with PKCS7 padding, with a key that the broker issues (documented for the second version of this call, inferred
        for this one).

        Returns:
            The profile, plain or as one encrypted text.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/user-profile
        """
        return self._call(Request(GET_PROFILE, "/authentication/v1/user/profile"))

    def get_margin_info(
        self, type_: MarginInfoType | Literal["list", "limit", "tokenwise", "producttypewise", "detailed_limit"]
    ) -> list[dict[str, Any]]:
        """Return margin information.

        The type selects periodicities, limits or used margin. Only the rows of the type `list` are described: `PeriodicityName`
        and `nPeriodicity`. Therefore all rows are returned unchanged, with every field.

        Args:
            type_: Kind of information to return.

        Returns:
            The rows.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/margin-info
        """
        try:
            _type__segment = _parameters.segment(
                "type_",
                _parameters.choice("type_", type_, allowed=("list", "limit", "tokenwise", "producttypewise", "detailed_limit")),
            )
            return self._call(Request(GET_MARGIN_INFO, f"/transactional/v1/marginInfo/{_type__segment}"))
        except ArgumentError as error:
            error.name_operation(GET_MARGIN_INFO.name)
            raise

    def get_product_wise_balance(self) -> list[ProductBalance]:
        """Return the funds of the user by product.

        These products, such as COMMCOMB or NSE EQUITIES, are groups of segments and not the product types of orders. The
        spelling of the path is the venue's.

        Returns:
            The funds.

        Documented failures: 400, 401, 500. Source: https://developer.synapsewave.com/docs/MyCloudRest/product-wise-balance
        """
        return self._call(Request(GET_PRODUCT_WISE_BALANCE, "/transactional/v1/producteWiseBalance"))


class UserWithRawResponse(RawResource, of=User):
    """The methods of ``User``, which return the raw response."""

    get_balance = raw(User.get_balance)
    get_profile = raw(User.get_profile)
    get_margin_info = raw(User.get_margin_info)
    get_product_wise_balance = raw(User.get_product_wise_balance)


class AsyncUser(AsyncResource["AsyncUserWithRawResponse"]):
    """The methods of ``User``, asynchronous."""

    get_balance = awaitable(User.get_balance)
    get_profile = awaitable(User.get_profile)
    get_margin_info = awaitable(User.get_margin_info)
    get_product_wise_balance = awaitable(User.get_product_wise_balance)


class AsyncUserWithRawResponse(AsyncRawResource, of=AsyncUser):
    """The methods of ``AsyncUser``, which return the raw response."""

    get_balance = awaitable(UserWithRawResponse.get_balance)
    get_profile = awaitable(UserWithRawResponse.get_profile)
    get_margin_info = awaitable(UserWithRawResponse.get_margin_info)
    get_product_wise_balance = awaitable(UserWithRawResponse.get_product_wise_balance)
