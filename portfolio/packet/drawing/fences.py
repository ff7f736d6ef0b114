"""Finds fenced code in Markdown, which Python-Markdown alone reads as a line of words."""

import re
from collections.abc import Iterator

_FENCE = re.compile(r" {0,3}(?P<marks>`{3,}|~{3,})(?P<info>[^\n]*)$")


def parts_of(text: str) -> Iterator[tuple[bool, str]]:
    """The text in order as (is code, lines): what stands between two fences is code, all else is Markdown.

    As CommonMark has it: three or more backticks or tildes open, as many or more of the same close, and one that is
    never closed lasts to the end.
    """
    lines: list[str] = []
    open_with = ""
    for line in text.split("\n"):
        found = _FENCE.match(line)
        if open_with:
            if found and found["marks"].startswith(open_with) and not found["info"].strip():
                yield True, "\n".join(lines)
                lines, open_with = [], ""
            else:
                lines.append(line)
        elif found and not (found["marks"][0] == "`" and "`" in found["info"]):
            yield False, "\n".join(lines)
            lines, open_with = [], found["marks"]
        else:
            lines.append(line)
    yield bool(open_with), "\n".join(lines)
