"""The timeline: a list of any length with months, an axis and a ruler of years."""
