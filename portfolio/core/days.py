"""Months and moments in English, for sentences that are made below the window, where there is no Qt."""

from datetime import datetime
from typing import Self

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""Ours: Python's own follow the language of the computer, which Qt tells it."""


class Moment(str):  # noqa: SLOT000 - a text with one thing to remember is what it is
    """“14:05, 9 November”, on this computer's clock. It still knows when that is, so that the window can say it too."""

    at: datetime

    def __new__(cls, at: datetime) -> Self:
        """`at` has a zone."""
        here = at.astimezone()
        text = super().__new__(cls, f"{here:%H:%M}, {here.day} {MONTHS[here.month - 1]}")
        text.at = here
        return text
