"""A file that says which writes may have been sent."""
