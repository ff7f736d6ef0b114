"""Portfolios that the program makes itself: the sample to look at, and generated ones of any size."""
