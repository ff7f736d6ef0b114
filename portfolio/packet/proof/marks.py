"""By what a packet is known: the names of its inner files, the format of its list, the word of its properties."""

FORMAT = "perpetual-portfolio-packet"
VERSION = 1
RECORDS, MANIFEST = "portfolio.json", "manifest.json"
KEYWORD = "Perpetual Portfolio packet"
"""Among the keywords of every packet's metadata, before how it was saved: “Perpetual Portfolio packet: plain”."""
