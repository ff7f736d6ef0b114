"""What leaves this computer, as plain data: for the page before saving, and for the command line."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from portfolio.packet.gather import LeftOut
from portfolio.packet.request import Audience

HitKind = Literal[
    "name", "perhaps_name", "email", "phone", "address", "birth_date", "national_id",
    "place", "author", "comment", "hidden", "embedded", "recipient", "not_looked_into",
]  # fmt: skip
"""What was found.

In texts. name: a person of the list, written without @. perhaps_name: two or more words that look like a name of
somebody. email, phone, address, birth_date,
national_id: by their shape.
In files that go along. place: where a picture or film was taken. author: who made it. comment: comments or tracked
changes name people. hidden: text, sheets or slides that do not show. embedded: files inside the file. recipient: whom a
badge was issued to. not_looked_into: a file that could not be read here, and that may tell anything."""

Handling = Literal["as_it_is", "copy", "left_out", "not_attached"]
"""What becomes of a file: it is inside as it is; as a copy without its properties; it stays behind because of what it
tells; or nothing is attached to this packet at all, and only its pages are drawn."""


class Words(NamedTuple):
    """Where in a text something was found, with what stands around it on the same line; “…” where that was cut."""

    before: str
    found: str
    after: str


@dataclass(frozen=True)
class Hit:
    """Something that leaves and tells of a person or a place."""

    key: str
    """What `PacketRequest.standing` (and Packet.standing) holds once the person said that it may stand; the same words
    found elsewhere have the same key, so one answer holds for all. The command line takes it after --may-stand."""
    what: HitKind
    kind: str
    """Of the entry in which it stands: “practice”, “attachment”, “standard” (her claim on one), …; or “packet” for what
    is typed for the packet alone (statement, captions, purpose), “person” for the first page's own lines."""
    id: str
    """Of the entry; empty for those of the packet itself."""
    title: str
    """What the entry is called, as it leaves; may be empty."""
    field: str
    """The column (“what_i_did”), “tag”, “statement”, “caption:goals”, “name” of a file, or “file” for its inside."""
    words: Words
    person_id: str = ""
    """The KnownPerson whose name it is, for “name”."""
    stands: bool = False
    """Whether the person said that it may stand."""

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return not self.stands


class Going(NamedTuple):
    """An entry that goes out."""

    id: str
    title: str
    """In the packet's own words: with what stands for a person."""
    day: str
    """ISO, or empty."""
    privacy: str
    is_excerpt: bool = False
    """Whether it is the passage of a reflection whose rest stays here; `id` is the excerpt's."""


class Property(NamedTuple):
    """What a file says beside its contents."""

    what: str
    """“author”, “last_saved_by”, “company”, “manager”, “program”, “title”, “subject”, “keywords”, “created”, “changed”,
    “place”, “camera”, “maker_notes”, “comments”, “tracked_changes”, “hidden”, “embedded”, “recipient”, “template”,
    “path”, “other”."""
    value: str
    """As it stands there, cut to a line; for “comments” and the like how many, or whose."""


@dataclass(frozen=True)
class FileGoing:
    """A file that would go along, and what becomes of it."""

    key: str
    """What `PacketRequest.standing` holds where the person said that it may go as it is."""
    id: str
    """Of its attachment."""
    entry_kind: str
    entry_id: str
    """The credential whose original it is, else the attachment itself."""
    title: str
    name: str
    """Its name in the portfolio; inside the PDF it has its number before it."""
    media_type: str
    size: int
    handling: Handling
    why: str = ""
    """For a file that stays as it is or stays behind: why, as the end of a sentence (“a signature in it would no longer
    hold”), in English; the window translates it like the reasons of `cleaning`."""
    taken_out: tuple[Property, ...] = ()
    """What the copy says no longer. Photographs lost theirs when they were added."""
    told: tuple[Property, ...] = ()
    """What can still be read in what goes out, but for what tells of the person alone."""


class Named(NamedTuple):
    """A person of the list whose @[name] is in this packet."""

    id: str
    """Of the KnownPerson; empty for one who is not on the list."""
    name: str
    stands_as: str
    """What a reader sees instead."""
    times: int


@dataclass(frozen=True)
class Leaving:
    """Everything that one packet takes out of this computer."""

    audience: Audience
    going: dict[str, tuple[Going, ...]] = field(default_factory=dict)
    """Entries by kind, as they stand in the packet; excerpts are among the reflections. Parts (steps, modules) are not
    listed: they belong to their whole."""
    hits: tuple[Hit, ...] = ()
    """In the order in which the kinds of hit are named above; open ones before those that may stand."""
    files: tuple[FileGoing, ...] = ()
    people: tuple[Named, ...] = ()
    """Who was written with @[…], and what stands instead."""
    says_of_itself: tuple[Property, ...] = ()
    """The PDF's own properties: its title, whose it is, for whom it was made."""
    left_out: LeftOut = field(default_factory=LeftOut)

    @cached_property
    def open(self) -> tuple[Hit, ...]:
        """Hits that wait for an answer."""
        return tuple(hit for hit in self.hits if hit.open)

    @cached_property
    def blocks(self) -> bool:
        """Whether it may not be saved: it is for everyone, and something waits for an answer."""
        return self.audience == "public" and bool(self.open)

    @property
    def entries(self) -> int:
        """How many entries go out."""
        return sum(map(len, self.going.values()))
