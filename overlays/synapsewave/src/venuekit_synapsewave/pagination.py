"""SynapseWave's resources. Neither positions nor balance come in pages.

Source: https://developer.synapsewave.com/docs/MyCloudRest/positions
"""

from venuekit_synapsewave_api.resources.portfolio import AsyncPortfolio, Portfolio
from venuekit_synapsewave_api.resources.user import AsyncUser, User

__all__ = ["AsyncPortfolio", "AsyncUser", "Portfolio", "User"]
