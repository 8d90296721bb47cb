"""What bytes become first. Generated; change the description and run ``nox -s generate``."""
