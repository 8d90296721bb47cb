"""SynapseWave's models, operations and resources. Use the package ``venuekit_synapsewave``, which adds signing and pagination.

Generated from the venue's description; change that and run ``nox -s generate``.
"""

from venuekit.client import Venue

__all__ = ["VENUE"]
__version__ = "0.1.0"

VENUE = Venue(
    name="synapsewave",
    title="SynapseWave",
    base_url=None,
    version=__version__,
)
