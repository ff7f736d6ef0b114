"""Skills by area: what each rater saw over the years, each in a column of its own, and what shows it."""

from collections.abc import Iterable

from portfolio.growth.skills import NO_LEVEL, RATERS, Seen, SkillRow
from portfolio.packet.book import Book
from portfolio.packet.parts.levels import day_from, level_of, month_of, rater_of, seen_in_words
from portfolio.packet.showing import cut
from portfolio.packet.text.tree import Node

MOST_SEEN, MOST_SHOWN, LEVEL_LETTERS = 4, 3, 36
"""So many ratings of a rater are drawn, the newest; so many entries stand with a skill; letters of a level's name."""


def skills_node(book: Book) -> list[Node]:
    """One block: a line for each skill that is rated, shown or aimed at; a column for each who rated."""
    skills = [one for one in book.gathered.grown.skills if _told(book, one)]
    if not skills or not book.gathered.request.has("growth"):
        return []
    raters = [rater for rater in RATERS if any(one.by(rater) for one in skills)]
    areas = _by_area(skills)
    return [
        {
            "t": "skills",
            "raters": [rater_of(book, rater) for rater in raters],
            "words": book.say(
                "Each column is what one side saw; they are never made into one figure. The newest is the last bar."
            )
            if raters
            else "",
            "areas": [
                {
                    "title": book.pen.plain(area) or (book.say("Others") if len(areas) > 1 else ""),
                    "rows": [_row(book, one, raters) for one in found],
                }
                for area, found in areas.items()
            ],
        }
    ]


def _told(book: Book, skill: SkillRow) -> bool:
    return bool(skill.ratings or skill.evidence or (book.gathered.grown.targets or {}).get(skill.id))


def _by_area(skills: Iterable[SkillRow]) -> dict[str, list[SkillRow]]:
    found: dict[str, list[SkillRow]] = {}
    for one in skills:
        found.setdefault(one.area.strip(), []).append(one)
    return found


def _row(book: Book, skill: SkillRow, raters: Iterable[str]) -> Node:
    shown = [one.record_id for one in reversed(skill.evidence)]
    more = len(shown) - MOST_SHOWN
    return {
        "title": book.pen.runs(skill.title),
        "code": book.pen.plain(skill.code),
        "shown": book.references(shown[:MOST_SHOWN]),
        "more": book.count(more, "and {count} more", "and {count} more") if more > 0 else "",
        "aim": _aim(book, skill),
        "cells": [_cell(book, skill, rater) for rater in raters],
    }


def _aim(book: Book, skill: SkillRow) -> str:
    target = (book.gathered.grown.targets or {}).get(skill.id)
    if not target:
        return ""
    level = level_of(book, target["level"])
    if not target["due"]:
        return book.say("Where I want to be: {level}", level=level)
    day = book.language.short_day(day_from(target["due"]))
    return book.say("Where I want to be: {level}, by {day}", level=level, day=day)


def _cell(book: Book, skill: SkillRow, rater: str) -> Node:
    """What one rater saw: bars up to the level, the newest last, and the same in words."""
    every = skill.by(rater)
    drawn = [one for one in every if one.place != NO_LEVEL][-MOST_SEEN:]
    last = every[-1] if every else None
    newest = next((one for one in reversed(every) if one.level), None)
    notes = book.pen.plain(last.note) if last is not None and not last.level else ""
    return {
        "of": len(skill.levels),
        "bars": [{"place": one.place, "year": one.day[2:4]} for one in drawn],
        "level": cut(level_of(book, newest.level), LEVEL_LETTERS) if newest else "",
        "when": month_of(book, newest.day) if newest else "",
        "people": book.count(newest.people, "{count} answer", "{count} answers") if newest and newest.people else "",
        "note": notes,
        "alt": _alt(book, skill, rater, drawn),
    }


def _alt(book: Book, skill: SkillRow, rater: str, drawn: Iterable[Seen]) -> str:
    """What the bars say, in words."""
    told = book.say(", ").join(seen_in_words(book, one) for one in drawn)
    said = book.say("{skill}, {rater}: {ratings}", skill=skill.title, rater=rater_of(book, rater), ratings=told)
    return book.pen.plain(said) if told else ""
