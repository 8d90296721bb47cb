"""The course of calls that change something: their journal, and what became of those whose outcome is unknown."""
