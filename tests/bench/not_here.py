"""What a benchmark raises when this computer cannot run it."""


class NotHere(Exception):
    """Why not, in words that follow “not measured here: ”."""


def missing(package: str) -> NotHere:
    """The reason that is met most: a package that only the benchmarks use is not installed."""
    return NotHere(f"the package {package} is not installed")
