"""The course of one call, without input or output."""
