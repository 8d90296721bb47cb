"""From ``specs/<venue>/openapi.yaml`` to ``generated/<venue>/``. Run it as ``python -m codegen``; nobody installs it."""
