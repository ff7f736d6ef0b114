"""Career moves on paper: where each role lies, and the moves between them."""
