"""Roles: those one held, where and from when to when; those one may hold, and what each of them needs."""

from sqlalchemy import Boolean, Date, String
from sqlmodel import Field

from portfolio.core.records.base import Day, Privacy, Record, Text
from portfolio.core.records.columns import strict


class Position(Record, table=True):
    """A role that the person holds or held. Moves are read from one position to the next."""

    __table_args__ = strict(
        "started IS NULL OR ended IS NULL OR ended >= started",
        "rank IS NULL OR rank BETWEEN 1 AND 9",
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
    rank: int | None = Field(default=None, ge=1, le=9)
    """How high it stands, to be compared: see `Role.rank`. None where nobody said."""
    role_id: str | None = Field(default=None, foreign_key="role.id", index=True)
    """The role of the lattice that it was, where it is one of them."""

    def concerns(self) -> tuple[str, ...]:
        return (self.role_id,) if self.role_id else ()

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.place, self.level, self.track, self.notes, self.what_changed])


class Role(Record, table=True):
    """A role that one may hold: the person's own, from a pack, or from a job advert.

    Private at first: where one wants to go is told when one wants to.
    """

    __table_args__ = strict(
        "length(title) > 0",
        "rank IS NULL OR rank BETWEEN 1 AND 9",
        "aimed IN (0, 1)",
        dates=("by", "closes"),
    )
    kind_words = ("possible role", "possible roles")

    privacy: Privacy = Field(default="private", sa_type=String)
    title: Text
    text: Text = ""
    """What it is about."""
    rank: int | None = Field(default=None, ge=1, le=9)
    """How high it stands: 1 assists, 2 teaches, 3 leads a subject or coaches, 4 leads a department or a phase, 5 leads
    a school with others, 6 leads a school, 7 and above lead several. None where nobody said."""
    level: Text = ""
    """The same in the words of the place."""
    track: Text = ""
    """The line of work it lies on: “Teaching”, “Leadership”, “Support”. Moves are typed by rank and track."""
    place: Text = ""
    """The school or the authority, where it is a real post."""
    aimed: bool = Field(default=False, sa_type=Boolean)
    """Whether the person means to get there."""
    by: Day | None = Field(default=None, sa_type=Date)
    """By when."""
    closes: Day | None = Field(default=None, sa_type=Date)
    """The last day for an application."""
    advert: Text = ""
    """The job advert or person specification as it was pasted."""
    pack: Text = ""
    """The name of the shipped pack it was made from, or empty."""
    code: Text = ""
    """As its classification writes it: “2351.4”."""
    identity: Text = ""
    """Its id in the system that it came from."""
    notice: Text = ""
    """The notice of its licence, printed wherever its words are."""

    def words(self) -> tuple[str, str]:
        return self.title, "\n".join([self.place, self.track, self.text, self.advert])


class RoleNeed(Record, table=True):
    """Something that a role asks for: a skill at a level, or a line of an advert in its own words.

    Entries that show it are linked to it as its evidence. Seen by whoever may see its role.
    """

    __table_args__ = strict(
        "length(words_asked) > 0",
        "weight BETWEEN 1 AND 3",
        "met IN (0, 1)",
    )
    kind_words = ("need of a role", "needs of roles")
    __tablename__ = "role_need"

    role_id: str = Field(foreign_key="role.id", index=True)
    position: int = 0
    skill_id: str | None = Field(default=None, foreign_key="skill.id", index=True)
    level: Text = ""
    """The name of the level of the skill's scale that it takes; empty where any will do."""
    weight: int = Field(default=2, ge=1, le=3)
    """3 essential, 2 important, 1 useful."""
    words_asked: Text
    """The line of the advert as it stands there, or what the skill is called."""
    answer: Text = ""
    """How the person meets it, in her own words."""
    met: bool = Field(default=False, sa_type=Boolean)
    """Said by hand to be met, for what no skill and no entry can show (“a driving licence”)."""

    def concerns(self) -> tuple[str, ...]:
        return tuple(one for one in (self.role_id, self.skill_id) if one)

    def words(self) -> tuple[str, str]:
        return self.words_asked, self.answer

    def shown_as(self) -> tuple[str, str]:
        return "role", self.role_id

    def label(self) -> str:
        return self.words_asked
