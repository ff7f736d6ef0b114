"""Career moves: the roles one holds and may hold as a picture, what each asks for, and what it would take."""
