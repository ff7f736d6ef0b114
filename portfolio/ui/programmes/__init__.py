"""Outlines of programmes: brought in with a look at what will come of them, saved, and kept as templates."""
