"""What the parts of a packet share while it is composed: records, pen, labels, references, pictures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered, Row
from portfolio.packet.period import day_of
from portfolio.packet.presets import preset_for
from portfolio.packet.showing import Showing, short_name
from portfolio.packet.text import words
from portfolio.packet.text.language import AS_WRITTEN, Language, own
from portfolio.packet.text.markdown_tree import MarkdownReader
from portfolio.packet.text.tree import Node, Pen, Runs, words_of

_PLACED = ("position", "goal", "programme", "credential", "practice", "reflection", "conversation")
"""Kinds that have a place of their own to lead to; evidence has its number, hours a row where an audit lists them."""

_KIND_WORDS = {
    "credential": words.CREDENTIAL_KIND, "programme": words.PROGRAMME_KIND, "practice": words.PRACTICE_KIND,
    "conversation": words.CONVERSATION_KIND,
}  # fmt: skip

KEPT_LETTERS, KEPT_LINES = 900, 12


@dataclass
class Book:
    """One packet being composed."""

    gathered: Gathered
    pen: Pen
    exhibits: list[Exhibit]
    pictures: Mapping[str, Any]
    """Answers of the child by SHA-256."""
    language: Language = AS_WRITTEN
    """The language of our own words."""
    warnings: list[str] = field(default_factory=list)
    """Sentences for the person: what could not be shown as it is."""

    def __post_init__(self) -> None:
        self._texts = MarkdownReader(self.pen)
        self.say, self.count = self.language.say, self.language.count
        """Our own words in the language of this packet."""
        self.records = self.gathered.by_id()
        self._links: dict[tuple[str, str], list[str]] = {}
        for link in self.gathered.links:
            self._links.setdefault((link["role"], link["target_id"]), []).append(link["source_id"])
            self._links.setdefault((f"{link['role']} of", link["source_id"]), []).append(link["target_id"])
        self._exhibits: dict[str, list[Exhibit]] = {}
        for exhibit in self.exhibits:
            for record in exhibit.proves:
                self._exhibits.setdefault(record, []).append(exhibit)
        self._numbers = {exhibit.row["id"]: exhibit.number for exhibit in self.exhibits}
        self._listed = self.gathered.renewal.listed if self.gathered.renewal is not None else frozenset[str]()
        self.preset = preset_for(self.gathered.request.preset, learner=self.gathered.learner)
        self.showing = Showing(self.gathered.board, self.gathered.request)

    def linked(self, role: str, record: str) -> list[str]:
        """Ids of what points to this record in this role (with “ of”: what this record points to), each once."""
        return [other for other in dict.fromkeys(self._links.get((role, record), [])) if other in self.records]

    def programmes_of(self, entry: Row) -> list[str]:
        """Ids of the programmes in this packet that an entry of hours was for, or on a module of which it was spent."""
        part = self.records.get(entry.get("part_id") or "", ("", {}))[1]
        toward = [one for one in self.linked("toward of", entry["id"]) if self.records[one][0] == "programme"]
        of_part = [part["programme_id"]] if part.get("programme_id") in self.records else []
        return [*dict.fromkeys((*toward, *of_part))]

    def label(self, record: str) -> str:
        """The label of a record's place in the packet, or nothing when it has none."""
        if record in self._numbers:
            return self._numbers[record]
        kind, _ = self.records.get(record, ("", {}))
        return f"r{record}" if kind in _PLACED or record in self._listed else ""

    def title(self, record: str) -> str:
        """What a record is called, as plain text."""
        kind, row = self.records[record]
        return title_of(kind, row, self.language)

    def kind_word(self, kind: str, row: Row) -> str:
        """The kind in a word: “Nanodegree”, “Lesson”, “Badge”."""
        shown_as = "excerpt" if row.get("excerpt") else kind
        return self.say(_KIND_WORDS.get(kind, {}).get(row.get("kind", ""), words.KIND[shown_as]))

    def reference(self, record: str) -> Node:
        """A named way to a record: {"title", "to"}; the template adds the page."""
        return {"title": self.pen.runs(self.title(record)), "to": self.label(record)}

    def references(self, records: Iterable[str]) -> list[Node]:
        """Ways to several records, each once."""
        return [self.reference(record) for record in dict.fromkeys(records)]

    def evidence(self, *records: str, most: int = 0) -> list[Node]:
        """Evidence numbers of these records: [{"number"}], each once; past `most` a {"more": n}."""
        found = list(dict.fromkeys(exhibit.number for record in records for exhibit in self._exhibits.get(record, [])))
        shown = found[:most] if most else found
        return [{"number": number} for number in shown] + (
            [{"more": self.count(len(found) - most, "+ {count} more", "+ {count} more")}]
            if most and len(found) > most
            else []
        )

    def numbers(self, record: str) -> list[str]:
        """Evidence numbers of a record, its own first."""
        own_number = [self._numbers[record]] if record in self._numbers else []
        return list(dict.fromkeys([*own_number, *(exhibit.number for exhibit in self._exhibits.get(record, []))]))

    def codes(self, *records: str) -> list[Node]:
        """The standards that these records show, by their names: [{"code", "to"}], in the framework's order."""
        return [
            {"code": self.pen.plain(short_name(row)), "to": self.showing.label(row.standard_id)}
            for row in self.showing.standards_of(*records)
        ]

    def markdown(self, text: str, top: int = 3) -> list[Node]:
        """Markdown of the person as blocks."""
        return self._texts.blocks(text, top)

    def paragraphs(self, text: str) -> list[Node]:
        """Plain text of the person as paragraphs."""
        return self.pen.paragraphs(text)

    def picture(self, attachment: str | None) -> Node | None:
        """The first page of a file as a picture, or None where there is none to show."""
        row = self.records.get(attachment or "", ("", None))[1]
        answer: Node = self.pictures.get(row["sha256"], {}) if row else {}
        pages = answer.get("pages") or []
        if not pages:
            return None
        shown: Node = {key: pages[0][key] for key in ("file", "width", "height")}
        return {**shown, "paper": "more" in answer}


_UNTITLED = {"reflection": words.KIND["reflection"], "time_entry": words.KIND["time_entry"]}


def title_of(kind: str, row: Row, language: Language = AS_WRITTEN) -> str:
    """The title of any record; what has none is named by what it is."""
    if kind == "attachment":
        return str(row["title"] or row["name"])
    if row.get("excerpt"):
        return str(row["title"]) or language.say(words.KIND["excerpt"])
    if kind == "role_need":
        return str(row["words"])
    return str(
        row.get("title")
        or (row.get("category") if kind == "time_entry" else "")
        or language.say(_UNTITLED.get(kind, own("Untitled")))
    )


def is_short(*texts: str) -> bool:
    """Whether an entry with these texts surely fits on a page, and may be kept on one."""
    return sum(len(text) for text in texts) < KEPT_LETTERS and sum(text.count("\n") for text in texts) < KEPT_LINES


def newest_first(kind: str, found: list[Row]) -> list[Row]:
    """Rows by day, the newest first; those without a day last."""
    return sorted(found, key=lambda row: (day_of(kind, row) or date.min, row["id"]), reverse=True)


def titled(node: Node, runs: Runs) -> Node:
    """Give a node its title, and the language when that runs from right to left."""
    from portfolio.packet.drawing.glyphs import main_language

    node["title"] = runs
    if language := main_language(words_of(runs)):
        node["rtl"] = language
    return node
