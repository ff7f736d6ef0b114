"""The evaluation PDF: what goes in, the pages as they will be, and saving them."""
