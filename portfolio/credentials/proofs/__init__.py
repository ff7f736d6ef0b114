"""Signatures of credentials: their keys, the mathematics of each kind of proof, and whose key it was."""
