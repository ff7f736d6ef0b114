"""Asking a colleague: which skills, the page or the sheet that goes out, and what comes back."""
