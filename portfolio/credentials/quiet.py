"""Keeps a library's remarks on a damaged file out of the person's terminal: what is wrong is said in our words."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def quiet(library: str) -> Iterator[None]:
    """Let the library of this name log nothing meanwhile."""
    import logging  # takes as long as all that reads a badge which is no PDF

    logger = logging.getLogger(library)
    before = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(before)
