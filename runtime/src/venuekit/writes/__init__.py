"""Calls that change something: recording them in the journal, and finding out unknown outcomes."""
