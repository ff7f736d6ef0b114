"""The portfolio itself: records, changes, history and storage. Knows no Qt."""
