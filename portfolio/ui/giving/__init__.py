"""Giving badges to pupils and colleagues, and handing out copies of one's own credentials."""
