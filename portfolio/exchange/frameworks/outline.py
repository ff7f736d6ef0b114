"""A framework as an outline: Markdown with headings and lists, or plain lines that are set in."""

import re
from dataclasses import dataclass, field, replace

from portfolio.exchange.frameworks.codes import code_before, parents_by_code
from portfolio.exchange.frameworks.file import FrameworkFile, Item, Level, Notes
from portfolio.exchange.frameworks.text import one_line, plain
from portfolio.exchange.frameworks.tidy import nothing_in, sound, sound_levels

_POINT = re.compile(r"([ \t\u00a0]*)(?:[-*+•‣◦▪–]|\d{1,3}[.)](?=\s+\S))\s+(.*)$")
_LINE = re.compile(r"([ \t\u00a0]*)(.*)$")
ABOUT = re.compile(
    r"(edition|publisher|jurisdiction|language|licence|license|source|identifier|codes|pack)\s*:\s*(.*)$", re.IGNORECASE
)
_KIND = re.compile(r"(?<!\s)\s*+\*\(((?:\\.|[^*\\]){1,600})\)\*$")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!>|:~<&•‣◦▪–])")
SCALE_WORDS = frozenset(
    ("scale", "levels", "rating scale", "performance levels", "ratings", "skala", "stufen", "niveaustufen",
     "bewertungsskala",     "échelle", "niveaux", "escala", "niveles", "scala", "livelli", "schaal", "niveaus",
     "المستويات", "سلم التقدير")
)  # fmt: skip
STAGE_WORDS = frozenset(
    ("stages", "career stages", "laufbahnstufen", "karrierestufen", "étapes de carrière", "etapas", "etapas de carrera",
     "المراحل المهنية")
)  # fmt: skip


_SAVED_HERE = frozenset(("Codes: bold", "Codes: none"))
"""A line of every outline that was saved here: however long its texts are, it is one."""


@dataclass
class _Node:
    """A heading or a point, and what stands below it until the next."""

    depth: int
    words: str
    line: int
    heading: int = 0
    """Its number of signs, 0 for a point of a list."""
    text: list[str] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)


def is_outline(text: str) -> bool:
    """Whether lines begin as headings or as points of a list do."""
    lines = [line for line in text[:200_000].split("\n") if line.strip()][:500]
    if lines and heading_in(lines[0]) is not None and _SAVED_HERE.intersection(lines):
        return True
    points = [found for line in lines if (found := _POINT.match(line))]
    # A number with a full stop may as well be the code of a plain line.
    numbers = sum(not found[1] and found[0][0].isdigit() for found in points)
    headings = sum(heading_in(line) is not None for line in lines)
    if len(points) + headings == numbers:
        return numbers >= 2 and 5 * numbers >= 3 * len(lines)
    return len(points) + headings >= 2 and 5 * (len(points) + headings) >= len(lines)


def read_outline(text: str, name: str, notes: Notes) -> FrameworkFile:
    """The framework in an outline. Raises NoFramework when it holds no standards."""
    nodes, preface = _nodes(text, marked=is_outline(text))
    title, about, nodes = _title(nodes, preface)
    known, description = _said_of_it(about.text)
    coded = _lower(known, "codes")
    levels, stages, nodes = _scales(nodes, headed=bool(coded))
    items = _items(nodes, coded=coded)
    if not is_outline(text) and (len(items) < 2 or sum(len(item.title) > 300 for item in items) * 4 > len(items)):
        raise nothing_in(name)  # running text, and no list
    return FrameworkFile(
        "outline",
        title or name.rsplit("/", 1)[-1].rsplit(".", 1)[0],
        edition=known.get("edition", ""),
        publisher=known.get("publisher", ""),
        jurisdiction=known.get("jurisdiction", ""),
        language=known.get("language", ""),
        licence=known.get("licence", known.get("license", "")),
        source=known.get("source", ""),
        identity=known.get("identifier", ""),
        description=description,
        notice=plain("\n".join(about.quoted)),
        levels=sound_levels(levels, notes),
        stages=tuple(stages),
        items=sound(items, name, notes),
    )


def _lower(known: dict[str, str], name: str) -> str:
    return known.get(name, "").strip().casefold()


def _nodes(text: str, *, marked: bool) -> tuple[list[_Node], _Node]:
    """Headings and points in their order, and what stands before the first. Points lie below the heading before them.

    In a text without either, every line is a standard of its own.
    """
    preface = _Node(0, "", 0)
    nodes: list[_Node] = []
    at, heading = preface, 0
    fence = False
    set_in: list[int] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.lstrip().startswith(("```", "~~~")):
            fence = not fence
            continue
        if not fence and (headed := heading_in(line)) is not None:
            heading, words = headed
            at = _Node(heading, words, number, heading)
            nodes.append(at)
            set_in = []
        elif not fence and marked and (found := _POINT.match(line)):
            width = _width(found[1])
            while set_in and set_in[-1] >= width:
                set_in.pop()
            set_in.append(width)
            # “1. Title” and “2) Title” are read with their numbers: they may be codes.
            words = line.strip() if line.strip()[0].isdigit() else found[2]
            at = _Node(100 + len(set_in), words, number)
            nodes.append(at)
        elif not marked and not fence and line.strip() and (found := _LINE.match(line)):
            at = _Node(100 + _width(found[1]), found[2], number)
            nodes.append(at)
        elif line.strip().startswith(">") and not fence:
            at.quoted.append(unescaped(line.strip().lstrip(">").strip()))
        else:
            at.text.append(line.strip())
    return nodes, preface


def heading_in(line: str) -> tuple[int, str] | None:
    """The number of a heading's signs, and its words without the signs that may close it; None for any other line.

    Not by a pattern: what tries each end of the words anew takes a minute for a line of two thousand blanks.
    """
    rest = line.lstrip("#")
    signs = len(line) - len(rest)
    if not 1 <= signs <= 6 or (rest and not rest[0].isspace()):
        return None
    words = rest.strip()
    bare = words.rstrip("#")
    # “C#” is a word: signs that close a heading stand apart from it.
    return signs, bare.rstrip() if not bare or bare[-1].isspace() else words


def _title(nodes: list[_Node], preface: _Node) -> tuple[str, _Node, list[_Node]]:
    """The title is the only heading of the highest kind that there is, at the beginning."""
    if nodes and nodes[0].heading and sum(0 < node.heading <= nodes[0].heading for node in nodes) == 1:
        first = nodes[0]
        return one_line(unescaped(first.words)), replace(first, text=preface.text + first.text), nodes[1:]
    return "", preface, nodes


def _said_of_it(lines: list[str]) -> tuple[dict[str, str], str]:
    """“Edition: 2013” and the like, and the description that is left."""
    known: dict[str, str] = {}
    rest = []
    for line in lines:
        found = ABOUT.match(line)
        if found and found[1].casefold() not in known:
            known[found[1].casefold()] = one_line(unescaped(found[2]))
        else:
            rest.append(unescaped(line))
    return known, plain("\n".join(rest))


def _scales(nodes: list[_Node], *, headed: bool) -> tuple[list[Level], list[str], list[_Node]]:
    """Levels and career stages, and the nodes that are neither. With `headed`, only a heading begins either: a
    standard may be called “Levels”."""
    levels: list[Level] = []
    stages: list[str] = []
    rest: list[_Node] = []
    inside, depth = "", 0
    for node in nodes:
        if inside and node.depth <= depth:
            inside = ""
        if inside == "scale":
            levels.append(_level(node))
        elif inside == "stages":
            stages.append(one_line(unescaped(re.sub(r"^\d+[.)]\s+", "", node.words))))
        else:
            word = node.words.strip().rstrip(":").casefold()
            inside = "scale" if word in SCALE_WORDS else "stages" if word in STAGE_WORDS else ""
            inside = inside if node.heading or not headed else ""
            depth = node.depth
            if not inside:
                rest.append(node)
    return levels, stages, rest


def _level(node: _Node) -> Level:
    line = re.sub(r"^\d+[.)]\s+", "", node.words)
    bold = re.match(r"\*\*((?:\\.|[^\\])+?)\*\*\s*[:–—-]?\s*", line)
    if bold:
        name, words = bold[1], line[bold.end() :]
    else:
        parts = re.split(r"(?<!\\):\s+|(?<!\s)\s++[–—]\s+", line, maxsplit=1)
        name, words = parts[0], parts[1] if len(parts) > 1 else ""
    return Level(one_line(unescaped(name)), plain("\n".join([unescaped(words), *map(unescaped, node.text)])))


def _items(nodes: list[_Node], *, coded: str) -> list[Item]:
    bold = any(node.words.startswith(("**", "__")) for node in nodes)
    items = []
    open_: list[tuple[int, str]] = []
    for number, node in enumerate(nodes):
        kind = _KIND.search(node.words)
        words = node.words[: kind.start()] if kind else node.words
        code, title = _code(words.strip(), bold, coded, heading=bool(node.heading))
        while open_ and open_[-1][0] >= node.depth:
            open_.pop()
        parent = open_[-1][1] if open_ else ""
        open_.append((node.depth, str(number)))
        items.append(
            Item(
                str(number), parent, unescaped(code), unescaped(title), plain("\n".join(map(unescaped, node.text))),
                unescaped(kind[1]) if kind else "", examples=tuple(filter(None, node.quoted)), line=node.line,
            )
        )  # fmt: skip
    if items and all(not item.parent for item in items):
        above = parents_by_code(item.code for item in items)
        first = {item.code: item.key for item in reversed(items) if item.code}
        return [replace(item, parent=first.get(above.get(item.code, ""), "")) for item in items]
    return items


def _code(words: str, bold: bool, coded: str, *, heading: bool) -> tuple[str, str]:
    if coded == "none":
        return "", words
    if coded == "bold":
        found = re.match(r"\*\*((?:\\.|[^*\\])+)\*\*\s*", words)
        return (found[1], words[found.end() :]) if found else ("", words)
    if bold and words.startswith(("**", "__")):
        code, title = code_before(words)
        return code, title.strip("*_ ") if not code else title
    numbered = re.match(r"\d{1,3}[.)]\s+", words)
    if numbered and not heading:
        # The number of a point is its code only where no code comes after it.
        code, title = code_before(words[numbered.end() :])
        if code and title:
            return code, title
    return code_before(words, number=heading)


def unescaped(text: str) -> str:
    """Markdown's signs that were written to be read as themselves."""
    return _ESCAPE.sub(r"\1", text)


def _width(spaces: str) -> int:
    return len(spaces.replace("\t", "    "))
