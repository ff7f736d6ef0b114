"""Everything that comes in or goes out of a portfolio."""
