"""The evaluation PDF: what goes in, how it is drawn, signed and checked."""
