"""The bin: what was thrown away, and the way back."""
