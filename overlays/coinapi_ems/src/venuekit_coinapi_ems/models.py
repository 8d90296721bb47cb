"""CoinAPI EMS's models and enumerations, each imported when it is first used."""

from typing import TYPE_CHECKING

from venuekit_coinapi_ems_api import models as _models

if TYPE_CHECKING:
    from venuekit_coinapi_ems_api.models import *  # noqa: F403  # the same names, for type checkers and editors
else:  # type checkers would take any name for one that is there

    def __getattr__(name: str) -> object:
        return getattr(_models, name)


def __dir__() -> list[str]:
    return dir(_models)
