"""Frameworks of standards: those that come with the program, those that a person brings along, and the way out."""
