"""Measure the memory of a client before its first call."""

from __future__ import annotations

from benchmarks import peers
from benchmarks.report import Table, Target

CLIENTS = 200
PROGRAM = """\
import gc, sys, tracemalloc
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
{statements}
key = Ed25519PrivateKey.generate()
kept = [{client}]
gc.collect()
tracemalloc.start()
kept += [{client} for _ in range({clients})]
gc.collect()
print(tracemalloc.get_traced_memory()[0] / {clients})
"""
WAYS = {
    "Kalshi": ("from venuekit_kalshi import Kalshi", "Kalshi(key_id='an id', private_key=key)"),
    "AsyncKalshi": ("from venuekit_kalshi import AsyncKalshi", "AsyncKalshi(key_id='an id', private_key=key)"),
    "httpx.Client": ("import httpx", "httpx.Client()"),
    "httpx.Client, one SSL context for all": (
        "import httpx\ncontext = httpx.create_ssl_context()",
        "httpx.Client(verify=context)",
    ),
}
TITLE = f"An unopened client, one of {CLIENTS} that share a key (`tracemalloc`, without OpenSSL's own memory)"


def measure() -> tuple[Table, Target]:
    """Measure the bytes that Python allocates for a client."""
    found = {
        name: float(peers.run(["-P", "-c", PROGRAM.format(statements=statements, client=client, clients=CLIENTS)])) / 1024
        for name, (statements, client) in WAYS.items()
    }
    table = Table(TITLE, ["", "KB"], [[name, f"{kilobytes:.1f}"] for name, kilobytes in found.items()])
    return table, Target("memory of an unopened client", max(found["Kalshi"], found["AsyncKalshi"]), 5, True, "KB")
