"""Generate ``generated/<venue>/`` from ``specs/<venue>/openapi.yaml``. Run it with ``python -m codegen``; users don't install it."""
