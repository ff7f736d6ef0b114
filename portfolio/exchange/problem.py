"""One thing found wrong in a portfolio or a backup, said so that a person can act on it."""

from typing import Literal, NamedTuple

Severity = Literal["damage", "warning", "note"]


class Problem(NamedTuple):
    """`damage`: something is lost or wrong; `warning`: should be looked at; `note`: harmless."""

    what: str
    advice: str
    severity: Severity


def counted(number: int, one: str, more: str) -> str:
    """`1 file` or `3 files`: the number with the words that fit it."""
    return f"{number:,} {one if number == 1 else more}"


def damaged(problems: list[Problem]) -> bool:
    """Whether any of `problems` means that data is lost or wrong."""
    return any(problem.severity == "damage" for problem in problems)
