"""What a stranger sees first: the packages built, installed apart, and every operation called. Run it by ``nox -s demo``."""
