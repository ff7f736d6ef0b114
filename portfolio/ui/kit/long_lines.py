"""Breaking lines so long that a text field would stand still: Qt lays out a whole line anew with each letter in it."""

LONGEST_LINE = 10_000
_ENDS = " \u3000。．！？，、"


def broken(text: str) -> str:
    """The text with very long lines broken, at spaces where there are any; in Markdown that changes nothing it says.

    A million letters without a single space keep a field busy for minutes; nobody wrote those by hand.
    """
    if all(len(line) <= LONGEST_LINE for line in text.split("\n")):
        return text
    return "\n".join(part for line in text.split("\n") for part in _parts(line))


def _parts(line: str) -> list[str]:
    parts = []
    at, size = 0, LONGEST_LINE // 4
    while len(line) - at > LONGEST_LINE:
        end = max(line.rfind(mark, at + size // 2, at + size) for mark in _ENDS)
        if end < 0:
            end = at + size - 1
            parts.append(line[at : end + 1])
        else:
            # A space gives way to the break; a full stop stays before it.
            parts.append(line[at:end] if line[end] in " \u3000" else line[at : end + 1])
        at = end + 1
    return [*parts, line[at:]]
