"""How a licence is kept by learning: what its rules say, which of what was done counts, and what is still missing."""
