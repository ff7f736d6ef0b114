"""Licences in the window: how far each is, what counts and why, and the rules by which it is renewed."""
