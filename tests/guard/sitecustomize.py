"""Loaded by every Python that a test starts (this folder is on its PYTHONPATH): no network there either."""

import forbid_network  # noqa: F401
