"""Perpetual Portfolio: one teacher's professional life in one local file."""
