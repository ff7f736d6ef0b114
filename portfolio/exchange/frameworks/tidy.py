"""Standards as any file gives them, made into a sound tree: one bad one never costs the rest."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from portfolio.core.said import said
from portfolio.exchange.frameworks.file import (
    LONGEST_CODE,
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_DEEP,
    MOST_LEVELS,
    MOST_STANDARDS,
    Item,
    Level,
    NoFramework,
    Notes,
)
from portfolio.exchange.frameworks.text import one_line, plain, shortened


def sound(items: Iterable[Item], name: str, notes: Notes) -> tuple[Item, ...]:
    """The standards depth first, in plain words, each with a parent that is there, in as many levels as one can follow.

    `items` stand in the order of the file, siblings in their own. What is left out or moved is told. Raises NoFramework
    when there are none, or more than anybody could work with.
    """
    given = list(items)
    if len(given) > MOST_STANDARDS:
        raise NoFramework(
            "“{name}” holds {count:,} standards, and at most {most:,} can be kept in one framework.",
            "Bring the part of it that your evaluation uses.",
            name=name, count=len(given), most=MOST_STANDARDS,
        )  # fmt: skip
    known = {item.key: item for item in given}
    kept: dict[str, Item] = {}
    for item in given:
        cleaned = _cleaned(item, notes)
        if not cleaned.code and not cleaned.title:
            notes.tell(item.line, said("It has neither a code nor a title, and was left out."))
        else:
            kept[item.key] = cleaned
    if not kept:
        raise nothing_in(name)
    parents = _parents(known, kept, notes)
    return tuple(_without_doubles(_ordered(kept, parents, notes), notes))


def nothing_in(name: str) -> NoFramework:
    """The error that says that no standards were found."""
    return NoFramework(
        "No standards were found in “{name}”.",
        "It can be a .matrix of Mahara, CASE as JSON or CSV, a table with codes and titles, or an outline in Markdown.",
        name=name,
    )


def sound_levels(levels: Sequence[Level], notes: Notes) -> tuple[Level, ...]:
    """The levels of a scale in plain words, each name once."""
    kept: dict[str, Level] = {}
    for level in levels:
        name = shortened(one_line(level.name), LONGEST_NAME)
        if name and name not in kept:
            kept[name] = Level(name, shortened(plain(level.words), LONGEST_TEXT))
    if len(kept) > MOST_LEVELS:
        words = said("Its scale has {count} levels; the first {most} were kept.", count=len(kept), most=MOST_LEVELS)
        notes.tell(0, words)
    return tuple(kept.values())[:MOST_LEVELS]


def _cleaned(item: Item, notes: Notes) -> Item:
    code, title = one_line(item.code[: 4 * LONGEST_TEXT]), one_line(item.title[: 4 * LONGEST_TEXT])
    text = plain(item.text[: 4 * LONGEST_TEXT])
    if len(code) > LONGEST_CODE:
        title = title or code
        start = shortened(code, 40)
        notes.tell(item.line, said("“{start}” is too long for a code, and was left out as one.", start=start))
        code = ""
    if len(title) > LONGEST_TITLE:
        text = f"{title}\n\n{text}".strip() if not text.startswith(title) else text
        title = shortened(title, 200)
    if len(text) > LONGEST_TEXT:
        notes.tell(item.line, said("The text of “{title}” is very long; its end was left out.", title=code or title))
        text = shortened(text, LONGEST_TEXT)
    examples = tuple(words for one in item.examples[:20] if (words := shortened(one_line(one), LONGEST_TITLE)))
    return replace(
        item, code=code, title=title, text=text, level=shortened(one_line(item.level), LONGEST_NAME),
        identity=shortened(item.identity.strip(), LONGEST_TITLE), examples=examples,
    )  # fmt: skip


def _parents(known: dict[str, Item], kept: dict[str, Item], notes: Notes) -> dict[str, str]:
    """The key of each one's parent among those kept: that of one left out stands in for it, a circle is cut open."""
    above: dict[str, str] = {}
    for item in known.values():
        above[item.key] = item.parent if item.parent in known else ""
        if item.parent and not above[item.key] and item.key in kept:
            notes.tell(item.line, said("“{title}” stands below something that is not in the file; it is on top now.",
                                       title=item.code or item.title))  # fmt: skip
    sure: set[str] = set()  # those from whom the way up is known to end
    for key in above:
        way: dict[str, None] = {}
        at = key
        while at and at not in sure and at not in way:
            way[at] = None
            at = above[at]
        if at in way:
            above[at] = ""
            item = kept.get(at, known[at])
            notes.tell(item.line, said("“{title}” stands below itself, by way of others; it is on top now.",
                                       title=item.code or item.title))  # fmt: skip
        sure.update(way)
    parents = {}
    for key in kept:
        parent = above[key]
        while parent and parent not in kept:
            parent = above[parent]
        parents[key] = parent
    return parents


def _ordered(kept: dict[str, Item], parents: dict[str, str], notes: Notes) -> list[Item]:
    below: dict[str, list[str]] = {}
    for key in kept:
        below.setdefault(parents[key], []).append(key)
    ordered: list[Item] = []
    waiting = [(key, "", 0) for key in reversed(below.get("", []))]
    too_deep = 0
    while waiting:
        key, parent, depth = waiting.pop()
        ordered.append(replace(kept[key], parent=parent))
        deeper = depth + 1 < MOST_DEEP
        too_deep += 0 if deeper else len(below.get(key, []))
        next_parent, next_depth = (key, depth + 1) if deeper else (parent, depth)
        waiting.extend((child, next_parent, next_depth) for child in reversed(below.get(key, [])))
    if too_deep:
        notes.tell(0, said("Standards that lay deeper than {most} levels stand higher now: {count}.",
                           count=too_deep, most=MOST_DEEP))  # fmt: skip
    return ordered


def _without_doubles(items: list[Item], notes: Notes) -> list[Item]:
    """The same line twice is one standard; the same code for two is told, and both stay."""
    has_children = {item.parent for item in items}
    seen: dict[tuple[str, str, str, str], Item] = {}
    codes: dict[str, Item] = {}
    kept = []
    for item in items:
        same = (item.code, item.title, item.text, item.parent)
        if same in seen and item.key not in has_children:
            name = item.code or item.title
            notes.tell(item.line, said("“{title}” stands there twice; one was left out.", title=name))
            continue
        seen[same] = item
        if item.code and item.code in codes:
            notes.tell(item.line, said("The code {code} stands for two standards; both are kept.", code=item.code))
        codes.setdefault(item.code, item)
        kept.append(item)
    return kept
