"""An asynchronous client belongs to one event loop at a time, and can move to another when that loop is closed."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings

import pytest

from venuekit.errors import ConfigurationError
from venuekit_coinapi_ems import AsyncCoinApiEms
from venuekit_sandbox import Sandbox


def test_a_client_works_in_one_loop_after_another(sandbox: Sandbox) -> None:
    client = AsyncCoinApiEms(**sandbox.coinapi_ems.client_args)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # asyncio's, for the connections that the closed loop left open
        for _ in range(3):
            assert asyncio.run(client.balances.get_balances())
        asyncio.run(client.aclose())
        gc.collect()
    with pytest.raises(ConfigurationError, match="closed"):
        asyncio.run(client.balances.get_balances())


def test_two_concurrent_loops_are_refused(sandbox: Sandbox) -> None:
    refused: list[ConfigurationError] = []

    async def both() -> None:
        async with AsyncCoinApiEms(**sandbox.coinapi_ems.client_args) as client:
            await client.balances.get_balances()

            def elsewhere() -> None:
                with pytest.raises(ConfigurationError, match="a client for each loop") as raised:
                    asyncio.run(client.balances.get_balances())
                refused.append(raised.value)

            thread = threading.Thread(target=elsewhere)
            thread.start()
            await asyncio.to_thread(thread.join)
            assert await client.balances.get_balances()  # still usable in its own loop

    asyncio.run(both())
    assert len(refused) == 1
