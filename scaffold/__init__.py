"""Create a new venue: a document with one operation, overlay and sandbox module. Run it with ``nox -s new_venue -- <name>``."""
