"""A framework as an outline in Markdown: readable by itself, and read back with its tree, scale and examples."""

import re

from portfolio.exchange.frameworks.file import FrameworkFile, Item, levels_below
from portfolio.exchange.frameworks.outline import ABOUT

_SIGNS = re.compile(r"([\\`*_{}\[\]<>&])")
_CLOSES, _ESCAPED = re.compile(r"(?<!\S)(#+)$"), r"\\\1"
"""Signs that would close a heading."""
_STARTS = re.compile(r"^([#+\-.!|:~>•‣◦▪–]|\d{1,3}[.)](?=\s))")


def as_outline(file: FrameworkFile) -> str:
    """Title, what is known of it, its notice as a quotation, then standards as a list, its scale and career stages."""
    lines = [f"# {in_heading(file.title)}", ""]
    for name, value in (
        ("Edition", file.edition), ("Publisher", file.publisher), ("Jurisdiction", file.jurisdiction),
        ("Language", file.language), ("Licence", file.licence), ("Source", file.source),
        ("Codes", "bold" if any(item.code for item in file.items) else "none"),
    ):  # fmt: skip
        lines += [f"{name}: {escaped(value)}"] if value else []
    for part in file.notice.split("\n") if file.notice else ():
        lines += ["", f"> {escaped(part)}"] if part else [">"]
    if file.description:
        lines += ["", *(_described(line) for line in file.description.split("\n"))]
    lines.append("")
    depths = levels_below(file)
    for item in file.items:
        lines += _point(item, "  " * depths[item.key])
    if file.levels:
        lines += ["", "## Scale", "", *_levels(file)]
    if file.stages:
        lines += ["", "## Career stages", "", *(f"- {_started(escaped(stage))}" for stage in file.stages)]
    return "\n".join(lines) + "\n"


def _point(item: Item, before: str) -> list[str]:
    words = escaped(item.title) if item.code else _started(escaped(item.title))
    code = f"**{escaped(item.code)}** " if item.code else ""
    kind = f" *({escaped(item.level)})*" if item.level else ""
    lines = [f"{before}- {code}{words}".rstrip() + kind]
    if item.text:
        lines += ["", *(f"{before}  {_started(escaped(line))}".rstrip() for line in item.text.split("\n")), ""]
    lines += [f"{before}  > {escaped(example)}" for example in item.examples]
    return lines


def _levels(file: FrameworkFile) -> list[str]:
    found = []
    for level in file.levels:
        first, *rest = level.words.split("\n")
        found.append(f"- **{escaped(level.name)}**" + (f": {escaped(first)}" if first else ""))
        found += [f"  {_started(escaped(line))}".rstrip() for line in rest]
    return found


def escaped(text: str) -> str:
    """Text in which no sign means anything to Markdown."""
    return _SIGNS.sub(r"\\\1", text)


def in_heading(text: str) -> str:
    """The same in a heading, whose last signs would close it."""
    return _CLOSES.sub(_ESCAPED, escaped(text))


def _described(line: str) -> str:
    """A line of the description, which does not say “Edition: 2013” as the lines before it do."""
    line = _started(escaped(line))
    return line.replace(":", "\\:", 1) if ABOUT.match(line) else line


def _started(line: str) -> str:
    """A line that does not begin as a heading, a point or a quotation does."""
    found = _STARTS.match(line)
    return f"{line[: found.end() - 1]}\\{line[found.end() - 1 :]}" if found else line
