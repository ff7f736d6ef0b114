"""Text: the packet's own words, people's Markdown, and the plain tree that typst draws."""
