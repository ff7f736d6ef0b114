"""The frameworks that come with the program: data with licence, notice and edition, and how one stands to another."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.exchange.frameworks.file import FrameworkFile, Item, Level, Notes, Tie
from portfolio.exchange.frameworks.strict import texts, thing, things, words
from portfolio.exchange.frameworks.text import one_line, plain
from portfolio.exchange.frameworks.tidy import nothing_in, sound, sound_levels

_CROSSWALKS = "crosswalks.json"


class Pack(NamedTuple):
    """What a list of packs shows of each before any is added."""

    name: str
    title: str
    edition: str
    publisher: str
    jurisdiction: str
    standards: int
    licence: str
    notice: str
    full_text: bool
    """Whether its words are here in full, or codes and names only."""
    on_asking: bool
    """Whether its notice is to be read before it is added."""


def packs(folder: Path) -> list[Pack]:
    """All packs in the program's folder of frameworks, by their titles."""
    found = []
    for path in sorted(folder.glob("*.json")):
        if path.name != _CROSSWALKS:
            file = pack(folder, path.stem)
            full = bool(json.loads(path.read_text("utf-8"))["full_text"])
            found.append(Pack(file.pack, file.title, file.edition, file.publisher, file.jurisdiction, len(file.items),
                              file.licence, file.notice, full, file.on_asking))  # fmt: skip
    return sorted(found, key=lambda one: (one.title.casefold(), one.edition))


def pack(folder: Path, name: str) -> FrameworkFile:
    """One pack by its name, with its ties to the other packs. Standards without examples of their own borrow one from
    the first and the last below. Raises PortfolioError when there is none of this name."""
    path = folder / f"{name}.json"
    if Path(name).name != name or not path.is_file() or path.name == _CROSSWALKS:
        raise PortfolioError(
            "No framework called “{name}” comes with the program.",
            "“portfolio framework packs” lists those that do; any other can be brought along as a file.",
            name=name,
        )
    notes = Notes()
    file = read_pack(json.loads(path.read_text("utf-8")), path.name, notes)
    keys = {item.code: item.key for item in file.items}
    return replace(file, items=_with_borrowed_examples(file.items), ties=tuple(_ties(folder, name, keys)))


def is_pack(data: Any) -> bool:
    """Whether this JSON is a pack."""
    return isinstance(thing(data).get("standards"), list) and "pack" in thing(data)


def read_pack(data: Any, name: str, notes: Notes) -> FrameworkFile:
    """The framework of a pack, as it stands there: also a person's own that was saved as one."""
    items = [
        Item(f"#{number}", "", words(one.get("code")), words(one.get("title")), words(one.get("text")),
             words(one.get("level")), words(one.get("identity")),
             texts(one.get("examples")),
             number)
        for number, one in enumerate(things(data.get("standards")), start=1)
    ]  # fmt: skip
    keys = {item.key: item.key for item in items} | {item.code: item.key for item in reversed(items) if item.code}
    parents = [words(one.get("parent")) for one in things(data.get("standards"))]
    placed = [
        replace(item, parent=keys.get(parent, f"?{parent}") if parent else "")
        for item, parent in zip(items, parents, strict=True)
    ]
    if not placed:
        raise nothing_in(name)
    levels = [Level(words(one.get("name")), words(one.get("words"))) for one in things(data.get("levels"))]
    about = {
        field: one_line(words(data.get(field)))
        for field in ("edition", "publisher", "jurisdiction", "language", "licence", "source", "pack", "identity")
    }
    return FrameworkFile(
        "pack",
        one_line(words(data.get("title"))) or name,
        about["edition"], about["publisher"], about["jurisdiction"], about["language"],
        licence=about["licence"], source=about["source"], pack=about["pack"], identity=about["identity"],
        description=plain(words(data.get("description"))),
        notice=plain(words(data.get("notice"))),
        levels=sound_levels(levels, notes),
        stages=tuple(one_line(one) for one in texts(data.get("stages"))),
        items=sound(placed, name, notes),
        on_asking=data.get("on_asking") is True,
    )  # fmt: skip


def _with_borrowed_examples(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """What shows a part shows the whole: one example of the first part, one of the last. A part without a title of its
    own borrows those of the whole."""
    below: dict[str, list[Item]] = {}
    examples = {item.key: item.examples for item in items}
    for item in items:
        if item.parent:
            below.setdefault(item.parent, []).append(item)
    for item in reversed(items):  # the deepest first
        children = below.get(item.key, ())
        if children and not examples[item.key]:
            ends = (examples[children[0].key][:1], examples[children[-1].key][-1:])
            examples[item.key] = tuple(dict.fromkeys(example for end in ends for example in end))
    for item in items:
        examples[item.key] = examples[item.key] or examples.get(item.parent, ())
    return tuple(replace(item, examples=examples[item.key]) for item in items)


def _ties(folder: Path, name: str, keys: dict[str, str]) -> list[Tie]:
    """How this pack's standards stand to those of the others: “related” at most, for nobody else has said so."""
    data = json.loads((folder / _CROSSWALKS).read_text("utf-8"))
    found: list[Tie] = []
    for walk in data["crosswalks"]:
        for here, there in ((0, 1), (1, 0)):
            if walk["between"][here] == name:
                other = walk["between"][there]
                found += [Tie(keys[pair[here]], pair[there], "related", data["note"], other) for pair in walk["pairs"]]
    return found
