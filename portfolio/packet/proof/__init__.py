"""Proof: a finished file is signed, looked at again later, and compared with what it was."""
