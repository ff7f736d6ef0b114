"""Surveys: one's own self-assessment, what pupils and colleagues answered, and what became of it over the years."""
