"""Every number counts only what is in the packet: what a switch takes off is on no page, under no name, in no count."""

import random
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Conversation,
    Credential,
    Goal,
    Part,
    Person,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    Standard,
    StandardClaim,
    Step,
    TimeEntry,
)
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import BY_FRAMEWORK, SECTIONS, PacketRequest
from tests.packet.a_year import Year
from tests.packet.composing import Composed, composed
from tests.packet.three_years import DOMAINS, LEVELS

BROUGHT: dict[str, type[Record]] = {
    "roles": Position, "goals": Goal, "practice": Practice, "reflections": Reflection, "programmes": Programme,
    "hours": TimeEntry, "conversations": Conversation,
}  # fmt: skip
OTHERS = (*BROUGHT.values(), Attachment, Credential, Part, Person, Standard, StandardClaim, Step)
COUNTED = {
    "roles": "roles?", "goals": "goals?", "practice": "things? I did", "reflections": "reflections?",
    "programmes": "courses?", "credentials": "credentials?", "hours": "entr(y|ies) of hours",
    "conversations": "conversations?", "evidence": "pieces? of evidence",
}  # fmt: skip
STANDARD_TITLES = [title for titles in DOMAINS.values() for title in titles]
RATED = ("growth", "by_standard", "matrix")


def asked(year: Year, sections: tuple[str, ...], **fields: object) -> PacketRequest:
    return year.request(
        start=date(2023, 9, 1), framework=year.ids["framework"], photo=True, sections=sections, **fields
    )


@cache
def names_of(folder: Path) -> dict[str, list[str]]:
    """By section the titles that only its own entries bear: no other text of the portfolio holds them."""
    portfolio = Portfolio.open(folder, device="names", read_only=True)
    try:
        rows = {section: portfolio.find(kind) for section, kind in BROUGHT.items()}
        every = {kind: " ".join(one.model_dump_json() for one in portfolio.find(kind)) for kind in OTHERS}
    finally:
        portfolio.close()
    return {
        section: [
            name
            for name in {getattr(one, "category", "") or getattr(one, "title", "") for one in found}
            if " " in name and not any(name in text for kind, text in every.items() if kind is not BROUGHT[section])
        ]
        for section, found in rows.items()
    }


def own_names(year: Year) -> dict[str, list[str]]:
    found = names_of(year.portfolio.folder)
    assert all(found.values())
    return found


def switched_off(found: Composed, year: Year) -> None:
    """What must be nowhere, for these sections."""
    request, said = found.gathered.request, found.said
    for section, names in own_names(year).items():
        if not request.has(section):
            assert [name for name in names if name in said] == [], section
    for section, words in COUNTED.items():
        if not request.has(section):
            assert not re.search(rf"\d {words}\b", said), section
    if not request.has("hours"):
        assert "in my own time" not in said
    if not request.has("evidence"):
        assert not re.search(r"\bA\d+\b", said)
    if not any(request.has(section) for section in (*BY_FRAMEWORK, "reply")):
        assert not any(title in said for title in STANDARD_TITLES)
        assert "County Framework" not in said
    if not any(request.has(section) for section in (*RATED, "reply")):
        assert not any(level in said for level in LEVELS)


def counts_are_true(found: Composed) -> None:
    """Each number of the standards counts records of this packet, and nothing else."""
    board = found.gathered.board
    if board is None:
        return
    inside = {row["id"] for rows in found.gathered.records.values() for row in rows}
    assert {piece.record_id for row in board.rows for piece in row.evidence} <= inside
    for row in board.rows:
        below = {piece.record_id for one in (row, *board.below(row.standard_id)) for piece in one.evidence}
        assert row.total == len(below)
    gaps = [one for one in found.book.showing.rows if not one.pieces and one.row.gap]
    if found.blocks("standards"):
        (page,) = found.blocks("standards")
        assert page["words"].startswith(f"Shown here: {len(found.book.showing.rows) - len(gaps)} of 30 ")
        assert sum(row["gap"] for row in page["rows"]) == len(gaps)


@pytest.mark.parametrize("seed", range(24))
def test_random_switches_take_everything_of_a_section_with_them(three_years: Year, seed: int) -> None:
    chance = random.Random(seed)
    sections = tuple(name for name in SECTIONS if chance.random() < 0.55)
    audience = chance.choice(["evaluator", "public"])
    preset = chance.choice(["", *PRESETS])
    found = composed(three_years, asked(three_years, sections, audience=audience, preset=preset))
    switched_off(found, three_years)
    counts_are_true(found)
    assert "What I did not dare to say" not in found.said


@pytest.mark.parametrize("name", PRESETS)
def test_a_section_of_a_preset_that_is_switched_off_leaves_nothing_behind(three_years: Year, name: str) -> None:
    request = begun_as(PRESETS[name], asked(three_years, SECTIONS))
    request = replace(request, audience="evaluator")
    for section in PRESETS[name].sections[::2]:
        kept = tuple(one for one in request.sections if one != section)
        found = composed(three_years, replace(request, sections=kept))
        assert section not in found.names
        switched_off(found, three_years)


def test_what_shows_a_standard_is_gone_with_its_section(three_years: Year) -> None:
    usual = tuple(name for name in SECTIONS if name not in ("plan", "money"))
    everything = composed(three_years, asked(three_years, usual))
    without = composed(three_years, asked(three_years, tuple(name for name in usual if name != "practice")))
    assert everything.gathered.board is not None
    assert without.gathered.board is not None
    kinds: Callable[[Composed], set[str]] = lambda one: {piece.kind for piece in one.gathered.board.pieces}  # type: ignore[union-attr]  # noqa: E731
    assert "practice" in kinds(everything)
    assert "practice" not in kinds(without)
    assert without.gathered.board.shown < everything.gathered.board.shown


def test_what_is_taken_out_by_hand_shows_nothing_any_more(three_years: Year) -> None:
    whole = composed(three_years, asked(three_years, SECTIONS))
    assert whole.gathered.board is not None
    piece = whole.gathered.board.pieces[0]
    less = composed(three_years, asked(three_years, SECTIONS, excluded=frozenset({piece.record_id})))
    assert less.gathered.board is not None
    assert piece.record_id not in {one.record_id for one in less.gathered.board.pieces}


def test_what_is_taken_in_by_hand_is_in_though_its_day_is_not(three_years: Year) -> None:
    early = next(row for row in three_years.portfolio.find(Practice) if row.day and row.day < date(2024, 1, 1))
    request = replace(asked(three_years, SECTIONS), start=date(2025, 9, 1))
    assert early.id not in composed(three_years, request).gathered.by_id()
    assert early.id in composed(three_years, replace(request, included=frozenset({early.id}))).gathered.by_id()
