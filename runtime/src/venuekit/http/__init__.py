"""Sending and receiving: the only room that knows httpx."""
