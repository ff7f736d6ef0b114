"""Queries of the portfolio as Qt item models."""
