"""SynapseWave: login, funds, positions, holdings and orders, typed and exact.

``SynapseWave`` is synchronous, ``AsyncSynapseWave`` is asynchronous. Models are in ``venuekit_synapsewave.models``, errors in
``venuekit.errors``.
"""

from venuekit_synapsewave.client import AsyncSynapseWave, SynapseWave

__all__ = ["AsyncSynapseWave", "SynapseWave"]
__version__ = "0.1.0"
