"""The files that carry credentials: each module takes one kind apart, and trusts nothing in it."""
