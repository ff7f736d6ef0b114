"""Letters made alike for search: one word is found however many of its marks were written."""

import re
import unicodedata

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


def _bare(text: str) -> str:
    apart = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", apart).translate(_TABLE)
