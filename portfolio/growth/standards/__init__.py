"""Standards and what shows them: the board, the rules of an evaluation, suggestions, and moving between editions."""
