"""Codes of standards: what looks like one at the beginning of a line, and which code stands above which."""

import re
from collections.abc import Iterable

_PARTS = (
    r"(?:[A-Z]{1,6} |[A-Za-z]{1,6}[.\-]?)?\d{1,3}[A-Za-z]{0,2}"
    r"(?:[.\-:](?:\d{1,3}[A-Za-z]{0,2}|[A-Za-z]{1,2}))*(?:\([0-9A-Za-z]{1,4}\))*"
)
_DOTTED = r"(?=\S*\d)[A-Z]{1,6}(?:[.\-][A-Za-z0-9]{1,12})+"
_CODE = re.compile(rf"{_PARTS}|[A-Z]{{1,4}}|[A-Z]{{1,6}}(?:[.\-][A-Za-z0-9]{{1,12}})+|[ivxIVX]{{1,5}}")
_LEADING = re.compile(
    rf"(?:(?P<bold>\*\*|__)(?P<strong>[^*_\n]{{1,60}})(?P=bold)|"
    rf"(?P<bare>{_DOTTED}|{_PARTS}|[A-Z](?=[.):]\s)|[IVX]{{1,5}}(?=[.):]\s))(?!\w))\s*[.):–—-]?\s*"
)
_NUMBER_AND_WORD = re.compile(r"\d+(?:[A-Za-z]{2}|[A-Z])")
"""“21st”, “3D”: no codes where nothing stands between them and the words."""
_PIECES = re.compile(r"[^\W\d_]+|\d+")


def looks_like_code(text: str) -> bool:
    """Whether this is a code and no word: “1a”, “TS3.2”, “2.1.a”, “1(a)”, “PK”."""
    return 0 < len(text) <= 40 and bool(_CODE.fullmatch(text.strip()))


def code_before(line: str, *, number: bool = False) -> tuple[str, str]:
    """The code at the beginning of a line, or empty, and the rest: “1a. Knows pupils” gives “1a”, “Knows pupils”.

    A bold beginning is a code whatever it looks like, as long as it is short. “3 children” begins with a number and
    not with a code: a bare whole number needs a full stop, a bracket, a colon or a dash after it, unless `number` says
    that it stands in a heading.
    """
    found = _LEADING.match(line)
    if not found:
        return "", line.strip()
    rest = line[found.end() :].strip()
    if found["strong"] is not None:
        code = found["strong"].strip().rstrip(".:")
        return (code, rest) if looks_like_code(code) or (rest and len(code.split()) <= 3) else ("", line.strip())
    code, between = found["bare"], line[len(found["bare"]) : found.end()].strip()
    if not rest and not between:
        return code, ""
    if not between and ((code.isdigit() and not number) or _NUMBER_AND_WORD.fullmatch(code)):
        return "", line.strip()
    if between in ("-", "–", "—") and not line[len(code) :].startswith((" ", "\t")):
        return "", line.strip()
    return code, rest


def parents_by_code(codes: Iterable[str]) -> dict[str, str]:
    """For each code the longest other one that begins it, up to a seam: “1a” and “1.2” are below “1”, “10” is not."""
    known = {code for code in codes if code}
    found: dict[str, str] = {}
    for code in known:
        for end in range(len(code) - 1, 0, -1):
            above = code[:end].rstrip(" .-:(")
            if above in known and above != code and _at_a_seam(code, len(above)):
                found[code] = above
                break
    return found


def _at_a_seam(code: str, at: int) -> bool:
    before, after = code[at - 1], code[at]
    return before.isdigit() != after.isdigit() or not after.isalnum()


def pieces(code: str) -> tuple[str, ...]:
    """A code as its letters and numbers, for comparing without points and case: “2.1.a” and “2-1 A” are the same."""
    return tuple(piece.lstrip("0") or "0" if piece.isdigit() else piece.casefold() for piece in _PIECES.findall(code))
