"""One module for each part of the packet: records in, blocks of the document tree out."""
