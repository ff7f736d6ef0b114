"""Roles held: what one was, where, and from when to when."""

from sqlalchemy import Date
from sqlmodel import Field

from portfolio.core.records.base import Day, Record, Text
from portfolio.core.records.columns import strict


class Position(Record, table=True):
    """A role that the person holds or held. Moves are read from one position to the next."""

    __table_args__ = strict(
        "started IS NULL OR ended IS NULL OR ended >= started",
        dates=("started", "ended"),
    )
    kind_words = ("role", "roles")

    title: Text
    """What the role is called where it was held: “Maths lead”."""
    place: Text = ""
    """The school, or wherever it was held."""
    level: Text = ""
    """How high it stands, in the words of the place: “Middle leader”. Empty where nobody counts in levels."""
    track: Text = ""
    """The line of work it lies on: “Teaching”, “Leadership”, “Advising”."""
    started: Day | None = Field(default=None, sa_type=Date)
    ended: Day | None = Field(default=None, sa_type=Date)
    """The last day, or nothing while it goes on."""
    notes: Text = ""
    """What the role is about, and how it came."""
    what_changed: Text = ""
    """What changed for pupils and colleagues while it was held."""

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.place, self.level, self.track, self.notes, self.what_changed])
