"""The types that bytes are decoded into. Generated; change the description and run ``nox -s generate``."""
