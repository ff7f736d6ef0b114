"""The first run: start a portfolio, look at a sample, open one that is there, or restore a backup."""
