"""Today: what is worth the ten minutes between two lessons."""
