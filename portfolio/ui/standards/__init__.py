"""Standards: what shows each, what is missing, ratings, the frameworks themselves, and what an evaluation asks for."""
