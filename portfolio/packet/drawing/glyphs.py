"""Text of people made drawable: characters that no bundled font has are told in words, invisible tricks are dropped."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from portfolio.packet.drawing.fonts import Coverage

_PLAIN = re.compile(r"[\n\t\x20-\x7e\xa0-\xac\xae-\xff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*")
_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad"  # controls; the soft hyphen is invisible in text and odd in copies
    "\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"  # bidi overrides make text read as other text
    "\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0000-\U000e01ef]"
)
_JOINERS = {0x200C, 0x200D}
_MARKS = {0x200E, 0x200F, 0x061C}
_FLAG = range(0x1F1E6, 0x1F200)

# One language for each script that is read aloud by another voice. Arabic script is also Persian and Urdu: a guess
# that shapes letters rightly, and is better for a screen reader than the packet's own language.
_SCRIPTS = (
    ("ar", "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("he", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("hi", "\u0900-\u097f"),
    ("th", "\u0e00-\u0e7f"),
    ("ja", "\u3040-\u30ff"),
    ("ko", "\u1100-\u11ff\uac00-\ud7af"),
    ("zh", "\u3400-\u4dbf\u4e00-\u9fff"),
)
_OTHER_SCRIPT = re.compile("|".join(f"(?P<{name}>[{span}](?:[\\s{span}]*[{span}])?)" for name, span in _SCRIPTS))
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
RIGHT_TO_LEFT = {"ar", "he"}
UNTOLD = "und"
"""The language of letters that several languages have, as its tag."""
_ENDS = re.compile(r"([\s.,;:!?…]*)(.*?)([\s.,;:!?…]*)", re.DOTALL)


class Glyphs:
    """Makes text drawable and remembers which characters had to be told in words."""

    def __init__(self, coverage: Callable[[], Coverage]) -> None:
        """`coverage` is called once, at the first text that is not plain Latin: reading all fonts takes 0.1 s."""
        self._read = coverage
        self._known: Coverage | None = None
        self.told: dict[str, str] = {}
        """Characters that were replaced, and the words that stand for them."""

    @property
    def _coverage(self) -> Coverage:
        if self._known is None:
            self._known = self._read()
        return self._known

    def drawable(self, text: str) -> str:
        """The same text with only characters that can be drawn. Newlines and tabs stay."""
        if _PLAIN.fullmatch(text):
            return text
        text = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        text = _DROPPED.sub("", unicodedata.normalize("NFC", text))
        if all(letter in "\n\t" or ord(letter) in self._coverage for letter in set(text)):
            return text
        return "".join(self._in_words(text))

    def _in_words(self, text: str) -> Iterator[str]:
        last_told = False
        place = 0
        while place < len(text):
            letter = text[place]
            code = ord(letter)
            place += 1
            if letter in "\n\t" or (code in self._coverage and code not in _JOINERS):
                last_told = False
                yield letter
            elif code in _JOINERS or code in _MARKS:
                following = text[place : place + 1]
                if not last_told and following and ord(following) in self._coverage and code in self._coverage:
                    yield letter
            elif unicodedata.combining(letter):
                continue  # an accent without its letter's font would be a box of its own
            else:
                if code in _FLAG and place < len(text) and ord(text[place]) in _FLAG:
                    letter += text[place]
                    place += 1
                words = self.told.setdefault(letter, spoken(letter))
                yield f" [{words}]" if last_told else f"[{words}]"
                last_told = True


def spoken(letter: str) -> str:
    """A character in words: “grinning face”, “flag DE”, “character U+E000”."""
    if ord(letter[0]) in _FLAG and len(letter) == 2:
        return "flag " + "".join(chr(ord("A") + ord(part) - _FLAG.start) for part in letter)
    name = unicodedata.name(letter, "")
    if not name:
        return f"character U+{ord(letter):04X}"
    if name.startswith("CJK UNIFIED IDEOGRAPH"):
        return f"Chinese character U+{ord(letter):04X}"
    return name.lower()


def right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in {"R", "AL"}:
            return True
    return False


def by_language(text: str) -> list[tuple[str, str]]:
    """The text in pieces of (language or "", piece): another script is marked with a language that reads it."""
    if text.isascii():
        return [("", text)] if text else []
    pieces: list[tuple[str, str]] = []
    place = 0
    for found in _OTHER_SCRIPT.finditer(text):
        if found.start() > place:
            pieces.append(("", text[place : found.start()]))
        pieces.append((found.lastgroup or "", found.group()))
        place = found.end()
    if place < len(text):
        pieces.append(("", text[place:]))
    return pieces


def in_languages(text: str, written: str) -> list[tuple[str, str]]:
    """The same with a language for the rest, where it has letters. Beside another script only its words have it: what
    stands between the two belongs to neither, and would change sides where they run in opposite directions."""
    pieces = by_language(text)
    found: list[tuple[str, str]] = []
    for language, piece in pieces:
        if language or not written or not any(map(str.isalpha, piece)):
            found.append((language, piece))
            continue
        ends = _ENDS.fullmatch(piece) if len(pieces) > 1 else None
        before, inner, after = ends.groups() if ends else ("", piece, "")
        told = written if _LATIN.search(inner) else UNTOLD
        found += [one for one in (("", before), (told, inner), ("", after)) if one[1]]
    return found


def main_language(text: str) -> str:
    """The right-to-left language of a paragraph that starts in one, else nothing."""
    if not right_to_left(text):
        return ""
    return next((name for name, _ in by_language(text) if name in RIGHT_TO_LEFT), "ar")
