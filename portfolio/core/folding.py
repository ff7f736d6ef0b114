"""Letters made alike for search: one word is found however many of its marks were written."""

import re
import unicodedata
from collections.abc import Sequence

_ALIKE = {
    "\u0623": "\u0627", "\u0625": "\u0627", "\u0622": "\u0627", "\u0671": "\u0627",  # alef with something on it
    "\u0649": "\u064a", "\u0626": "\u064a", "\u06cc": "\u064a",  # yeh without dots, with hamza, and the Persian one
    "\u0624": "\u0648",  # waw with hamza
    "\u0629": "\u0647",  # teh marbuta
    "\u06a9": "\u0643",  # the Persian kaf
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i",
    "ẞ": "SS", "Æ": "AE", "Œ": "OE", "Ø": "O", "Ł": "L", "Đ": "D",
}  # fmt: skip
"""Letters that people write in two ways, and what stands for both."""
# Vowel signs of Arabic and Hebrew, the stroke that stretches an Arabic word, and the soft hyphen: none is a letter,
# and SQLite's tokenizer, which takes the marks off Latin letters only, would cut words in two at each.
_MARK = (
    "\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
)
_MARKS = re.compile(f"[{_MARK}]")
_ACCENTS = re.compile("[\u0300-\u036f]")
_ACCENTED = "\u0370-\u058f\u1f00-\u1fff"
"""Greek, Cyrillic and Armenian, whose accents SQLite leaves on."""
_TOUCHED = re.compile(f"[{_MARK}{_ACCENTED}{''.join(_ALIKE)}]")
_TABLE = str.maketrans(_ALIKE)
_WORD = re.compile(r"\w+")
_PIECE = re.compile(rf"(?:\w[{_MARK}\u0300-\u036f]*)+")
"""A word as it is written, with its marks."""
_MOST_PLACES = 50
"""Places in a text that are compared for the best excerpt."""


def words_in(text: str) -> list[str]:
    """The words of a text as SQLite would cut them if it knew all marks."""
    return _WORD.findall(text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFKC", text)))


def alike(word: str) -> str:
    """What stands for a word that can be written in two ways; the word itself where SQLite makes no difference."""
    return _bare(word) if _TOUCHED.search(word) else word


def folded(text: str) -> str:
    """Text to compare with other folded text: its words in small letters, without accents, one space between them."""
    if text.isascii():
        return " ".join(_WORD.findall(text.lower()))
    return _bare(" ".join(words_in(text)).casefold())


def findable(text: str) -> str:
    """The text as search keeps it: as it is, for it is what a line of results shows, and behind it those of its words
    that are looked for without their marks.
    """
    if text.isascii() or not _TOUCHED.search(text):
        return text
    own = set(_WORD.findall(text))
    more = [word for word in dict.fromkeys(alike(word) for word in words_in(text)) if word not in own]
    return f"{text}\n{' '.join(more)}" if more else text


def written(kept: str) -> str:
    """The text that `findable` made this of: without the words that are there only to be found."""
    text, gap, _ = kept.rpartition("\n")
    return text if gap and findable(text) == kept else kept


def excerpt(text: str, words: Sequence[str], length: int = 12) -> tuple[int, str]:
    """How many of the words stand in a text, and a piece of it, `length` words long, in which most of them do.

    Words count whatever marks they are written with; the last one may be the beginning of a word.
    """
    wanted = [folded(word) for word in words]
    pieces = list(_PIECE.finditer(text))
    found = [(place, which) for place, piece in enumerate(pieces) for which in _among(wanted, folded(piece[0]))]
    if not pieces:
        return 0, ""
    best, start = 0, 0
    for first, _ in found[:_MOST_PLACES]:
        begin = max(0, min(first - length // 3, len(pieces) - length))
        inside = {which for place, which in found if begin <= place < begin + length}
        if len(inside) > best:
            best, start = len(inside), begin
    end = min(start + length, len(pieces))
    before = "…" if start else ""
    after = "…" if end < len(pieces) else ""
    piece = text[pieces[start].start() if start else 0 : pieces[end - 1].end() if after else len(text)]
    return len({which for _, which in found}), f"{before}{' '.join(piece.split())}{after}"


def _among(wanted: Sequence[str], word: str) -> list[int]:
    """Which of the wanted words this one is, or begins with if it is the last."""
    last = len(wanted) - 1
    return [at for at, one in enumerate(wanted) if word == one or (at == last and word.startswith(one))]


def _bare(text: str) -> str:
    apart = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", apart).translate(_TABLE)
