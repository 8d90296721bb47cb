"""Lays out a new venue: its document with one operation, overlay and sandbox module. Run it by ``nox -s new_venue -- <name>``."""
