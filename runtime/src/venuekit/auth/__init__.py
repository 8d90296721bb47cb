"""Credentials, signatures and the time that they are signed with."""
