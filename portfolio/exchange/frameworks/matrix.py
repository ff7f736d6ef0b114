"""Mahara's .matrix: a SmartEvidence framework as JSON, with HTML in its descriptions."""

from dataclasses import replace
from typing import Any

from portfolio.core.said import said
from portfolio.exchange.frameworks.codes import looks_like_code
from portfolio.exchange.frameworks.file import FrameworkFile, Item, Level, Notes
from portfolio.exchange.frameworks.strict import thing, things, words
from portfolio.exchange.frameworks.text import one_line, plain
from portfolio.exchange.frameworks.tidy import sound, sound_levels

STATUSES = ("begun", "incomplete", "partialcomplete", "completed")
"""The four that Mahara knows, the lowest first; the words for them are the framework's own."""


def is_matrix(data: Any) -> bool:
    """Whether this JSON is a .matrix."""
    framework = thing(thing(data).get("framework"))
    return "standards" in framework or "standardelements" in framework


def read_matrix(data: Any, name: str, notes: Notes) -> FrameworkFile:
    """The framework of a .matrix. Raises NoFramework when it holds no standards."""
    framework = data["framework"]
    title = one_line(words(framework.get("name"))) or name.rsplit(".", 1)[0]
    statuses = {key: words(value) for one in things(framework.get("evidencestatuses")) for key, value in one.items()}
    tops = _tops(framework, notes)
    items = [*tops, *_elements(framework, {item.key for item in tops}, notes)]
    if len(tops) == 1 and len(items) > 1 and tops[0].title == title and not tops[0].code:
        # Mahara wants every standard to have parts: one that only holds all the others is none of its own.
        items = [_raised(item, tops[0].key) for item in items[1:]]
    levels = [Level(statuses[key]) for key in STATUSES if statuses.get(key)]
    levels += [Level(value) for key, value in statuses.items() if key not in STATUSES]
    return FrameworkFile(
        "matrix", title, description=plain(words(framework.get("description"))),
        levels=sound_levels(levels, notes), items=sound(items, name, notes),
    )  # fmt: skip


def _tops(framework: dict[str, Any], notes: Notes) -> list[Item]:
    found: dict[str, Item] = {}
    for number, one in enumerate(things(framework.get("standards")), start=1):
        key = f"standard {words(one.get('standardid')) or f'#{number}'}"
        if key in found:
            notes.tell(number, said("Two standards have the number {number}; the second has its own now.",
                                    number=words(one.get("standardid"))))  # fmt: skip
            key = f"{key} #{number}"
        code, title = _code_and_title(one, "")
        found[key] = Item(key, "", code, *_uncut(title, plain(words(one.get("description")))), line=number)
    return list(found.values())


def _elements(framework: dict[str, Any], tops: set[str], notes: Notes) -> list[Item]:
    found: dict[str, Item] = {}
    given: dict[str, dict[str, Any]] = {}
    for number, one in enumerate(things(framework.get("standardelements")), start=1):
        top, identity = words(one.get("standardid")), words(one.get("elementid"))
        key = f"element {top} {identity or f'#{number}'}"
        if key in found:
            if one == given[key]:
                notes.tell(number, said("“{title}” stands there twice; one was left out.", title=identity))
                continue
            notes.tell(number, said("Two elements have the number {number}; the second has its own now.",
                                    number=identity))  # fmt: skip
            key = f"{key} #{number}"
        above = words(one.get("parentelementid"))
        parent = f"element {top} {above}" if above else f"standard {top}" if top or f"standard {top}" in tops else ""
        code, title = _code_and_title(one, identity)
        given[key] = one
        found[key] = Item(key, parent, code, *_uncut(title, plain(words(one.get("description")))), line=number)
    return list(found.values())


def _code_and_title(one: dict[str, Any], identity: str) -> tuple[str, str]:
    """“1.3” and “1.3 - Sub level” are a code and a title; a short name that says the same as the name is none."""
    short, name = one_line(words(one.get("shortname"))), one_line(words(one.get("name")))
    if short and name.startswith(short) and name != short:
        rest = name[len(short) :]
        if looks_like_code(short) and not rest[0].isalnum():
            return short, rest.lstrip(" .:)–—-") or name
    if short and short != name and (looks_like_code(short) or not name.startswith(short.rstrip("… "))):
        return short, name
    if looks_like_code(short):
        return short, ""
    return (identity if looks_like_code(identity) else ""), name or short


def _uncut(title: str, text: str) -> tuple[str, str]:
    """A name that was cut short stands whole at the beginning of the description."""
    first, _, rest = text.partition("\n\n")
    if title.endswith("…") and first.startswith(title[:-1].rstrip()) and "\n" not in first:
        return first, rest
    return title, text


def _raised(item: Item, above: str) -> Item:
    return replace(item, parent="") if item.parent == above else item
