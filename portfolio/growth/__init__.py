"""The rules: what the records of a working life amount to. Pure functions; no window, no database."""
