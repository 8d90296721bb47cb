"""The journal: a file that records which writes may have been sent."""
