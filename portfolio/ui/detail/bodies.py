"""What the pane shows of each kind of entry: which sections, in which order."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.entry import Entry
from portfolio.core.queries.standards import ALIGNED_KINDS
from portfolio.ui.detail.excerpts import excerpts_section
from portfolio.ui.detail.growing import goal_head, goal_rest, goal_values, position_facts, talk_outcome
from portfolio.ui.detail.hero import Photo
from portfolio.ui.detail.hours import time_body
from portfolio.ui.detail.items import ItemsSection
from portfolio.ui.detail.programme import programme_body, rest_of
from portfolio.ui.detail.proving import how_we_know, proof_line
from portfolio.ui.detail.raw import raw_section
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.said_of_it import alignment_section, endorsements_section
from portfolio.ui.detail.sections import (
    Facts,
    Section,
    address_link,
    file_row,
    pills_section,
    prose_section,
    related_rows,
)
from portfolio.ui.detail.shows import shows_section
from portfolio.ui.detail.skills import skills_section
from portfolio.ui.detail.tags import TagsSection
from portfolio.ui.detail.toward import TowardSection
from portfolio.ui.detail.versions import earlier_versions, newer_version
from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face


def body_of(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    """The sections of an entry, from the top."""
    yield from _OWN[entry.kind](reach, entry)
    if entry.kind != "goal":
        yield TowardSection(reach, entry)
    if entry.kind in ALIGNED_KINDS:
        yield from shows_section(reach, entry)
        yield from skills_section(reach, entry)
    entries = rest_of(entry) if entry.kind == "programme" else entry.entries
    if entries:
        words = (
            translate("Detail", "What counts toward it")
            if entry.kind == "goal"
            else translate("Detail", "What belongs to it")
        )
        section = Section(reach.theme, words)
        related_rows(reach, section, entries, "entries")
        yield section
    files = [file for file in entry.files if entry.original is None or file.id != entry.original.id]
    if files or entry.reflections:
        section = Section(reach.theme, translate("Detail", "Evidence and reflection"))
        for file in files:
            section.add(file_row(reach, file))
        related_rows(reach, section, entry.reflections, "reflections")
        yield section
    if entry.tags or not reach.document.portfolio.read_only:
        yield TagsSection(reach, entry)
    if entry.kind == "credential":
        yield from _credential_files(reach, entry)


def _credential(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    fields, theme = entry.fields, reach.theme
    yield from newer_version(reach, entry)
    yield proof_line(reach, entry)
    if fields["skills"]:
        yield pills_section(theme, translate("Detail", "Skills it shows"), [str(skill) for skill in fields["skills"]])
    if fields["description"]:
        yield prose_section(reach, translate("Detail", "What it is about"), fields["description"])
    if fields["criteria"]:
        section = prose_section(reach, translate("Detail", "What it took"), fields["criteria"])
        if link := address_link(reach, str(fields["criteria"]).strip()):
            section = Section(theme, translate("Detail", "What it took"))
            section.add(link)
        yield section
    if fields["alignment"]:
        yield alignment_section(reach, fields["alignment"])
    if fields["endorsements"]:
        yield endorsements_section(reach, fields["endorsements"])
    if fields["evidence"]:
        yield _issuer_evidence(reach, fields["evidence"])


def _issuer_evidence(reach: Reach, pieces: list[dict[str, object]]) -> QWidget:
    section = Section(reach.theme, translate("Detail", "Evidence its issuer points to"))
    for piece in pieces[:30]:
        name, url = str(piece.get("name") or ""), str(piece.get("url") or "")
        narrative = str(piece.get("narrative") or "")
        if name:
            section.add(Label(reach.theme, name, Face("small", 600), "ink", wrap=True))
        if narrative:
            section.add(Label(reach.theme, narrative, Face("small"), "ink2", wrap=True))
        if url:
            link = address_link(reach, url)
            # What is no web address is shown as the text it is.
            section.add(link or Label(reach.theme, url, Face("small"), "ink3", wrap=True))
    return section


def _credential_files(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    yield from earlier_versions(reach, entry)
    if entry.original is not None:
        section = Section(reach.theme, translate("Detail", "The file as it came"))
        section.add(file_row(reach, entry.original))
        yield section
    fields = entry.fields
    facts = [
        (translate("Detail", "Issued to"), fields["recipient"]),
        (translate("Detail", "Issuer’s address"), fields["issuer_url"]),
        (translate("Detail", "Standard"), fields["standard"]),
        (translate("Detail", "Issuer’s number"), fields["identity"]),
    ]
    if (known := how_we_know(reach, entry, [(name, str(words or "")) for name, words in facts])) is not None:
        yield known
    if (raw := raw_section(reach, entry)) is not None:
        yield raw


def _position(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    fields = entry.fields
    facts = [
        (translate("Detail", "From"), short_day(reach.locale, fields["started"])),
        (
            translate("Detail", "Until"),
            short_day(reach.locale, fields["ended"]) or (translate("Detail", "today") if fields["started"] else ""),
        ),
        (translate("Detail", "Level"), str(fields["level"])),
        (translate("Detail", "Line of work"), str(fields["track"])),
        *position_facts(entry),
    ]
    if facts := [(name, words) for name, words in facts if words]:
        yield Facts(reach.theme, facts)
    if fields["what_changed"]:
        yield prose_section(
            reach, translate("Detail", "What changed"), fields["what_changed"], Face("lead", serif=True)
        )
    if fields["notes"]:
        yield prose_section(reach, translate("Detail", "Notes"), fields["notes"])


def _practice(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    fields = entry.fields
    if fields["what_i_did"]:
        yield prose_section(reach, translate("Detail", "What I did"), fields["what_i_did"], Face("lead", serif=True))
    if fields["what_changed"]:
        yield prose_section(
            reach, translate("Detail", "What changed"), fields["what_changed"], Face("lead", serif=True)
        )


def _reflection(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    if entry.fields["text"]:
        yield prose_section(reach, "", entry.fields["text"], Face("lead", serif=True))
    yield from excerpts_section(reach, entry)
    yield from _about(reach, entry)


def _goal(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    fields, theme = entry.fields, reach.theme
    yield from goal_head(reach, entry)
    learners = reach.locale.toString(fields["learners"]) if fields["learners"] is not None else ""
    facts = [
        (translate("Detail", "Measure"), fields["measure"]),
        (translate("Detail", "Before"), fields["baseline"]),
        (translate("Detail", "Now"), fields["result"]),
        (translate("Detail", "Pupils"), learners),
    ]
    if facts := [(name, str(words)) for name, words in facts if words]:
        hers = fields["skill_id"] and fields["learners"] is None  # a skill of her own, and no pupils are counted
        words = translate("Detail", "What I measure") if hers else translate("Detail", "What changes for pupils")
        section = Section(theme, words)
        section.add(Facts(theme, facts))
        yield section
    yield from goal_values(reach, entry)
    if fields["what_changed"]:
        yield prose_section(reach, translate("Detail", "What changed"), fields["what_changed"])
    if entry.items:
        yield ItemsSection(reach, entry)
    yield from goal_rest(reach, entry)


def _conversation(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    if entry.fields["notes"]:
        yield prose_section(reach, translate("Detail", "What was said"), entry.fields["notes"])
    yield from talk_outcome(reach, entry)


def _attachment(reach: Reach, entry: Entry) -> Iterator[QWidget]:
    from portfolio.core.queries.entry import File

    fields = entry.fields
    if entry.image:
        yield Photo(reach.theme, entry.image, reach.images, str(fields["caption"] or fields["title"] or fields["name"]))
    if fields["caption"]:
        yield prose_section(reach, translate("Detail", "What it shows"), fields["caption"])
    section = Section(reach.theme, translate("Detail", "The file"))
    columns = ("id", "name", "title", "caption", "media_type", "sha256", "size", "day", "created")
    section.add(file_row(reach, File._make([*(fields[name] for name in columns), ""])))
    yield section
    yield from _about(reach, entry, translate("Detail", "Evidence of"))


def _about(reach: Reach, entry: Entry, title: str = "") -> Iterator[QWidget]:
    if entry.about:
        section = Section(reach.theme, title or translate("Detail", "About"))
        related_rows(reach, section, entry.about, "about")
        yield section


_OWN = {
    "credential": _credential,
    "programme": programme_body,
    "position": _position,
    "practice": _practice,
    "reflection": _reflection,
    "goal": _goal,
    "time_entry": time_body,
    "conversation": _conversation,
    "attachment": _attachment,
}
