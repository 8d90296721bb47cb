"""Orders are never placed twice, and what became of a call whose outcome was unknown is found out, or stays unknown."""
