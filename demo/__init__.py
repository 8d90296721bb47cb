"""The demo: packages are built, installed separately, and every operation is called. Run it with ``nox -s demo``."""
