"""Names of people in texts: those on the person's list, and what surely looks like one."""

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.core.people_named import Known
from portfolio.packet.leaving.bent import bends, stem_of, stems_in
from portfolio.packet.leaving.shapes import Span

_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
"""Signs within a word that nobody sees: soft hyphens of a page it was copied from, and joiners."""
_UNSEEN_ONE = re.compile(f"[{_UNSEEN}]")
_WORD = re.compile(rf"\w(?:[{_UNSEEN}]*\w)*")
_JOINED = re.compile(r"^[ \t\u00a0’'.*~`\u2010\u2011\u2013-]{1,6}$")
"""What may stand between two parts of a name: also marks of Markdown, which no reader of the PDF sees."""
_TURNED = re.compile(r"^,[ \t\u00a0]*$")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""Scripts that put no space between words (Thai, Chinese, Japanese, …), or write particles onto names (Korean)."""
_ARABIC_PREFIX = re.compile(r"^[وفبلك]+(?=\w{3})")
_HONORIFIC = re.compile(
    r"(?<!\w)(?:Mr|Mrs|Ms|Miss|Mx|Mme|Mlle|Frau|Herrn?|Sra?|Srta|Señora?|Madame|Monsieur)\.? "
    r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?: [A-ZÀ-ÖØ-Þ][\w’'-]+)?|(?:السيدة|السيد|الأستاذة|الأستاذ) \w+(?: \w+)?"
)
_PAIR = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][a-zß-ÿ’'-]+(?: [A-ZÀ-ÖØ-Þ][a-zß-ÿ’'-]+){1,2}(?![\w’'-])")
_WITH_LETTER = re.compile(r"(?<![\w’'-])[A-ZÀ-ÖØ-Þ][a-zß-ÿ]+ [A-Z]\.(?!\w)")
_AT = re.compile(r"(?<![\w@./])@[^\W\d_][\w’'-]*")
"""Somebody written with @ who was never put on the list: nothing stands instead."""
_BEGINS = re.compile(r"(?:^[\s>#*+-]*|[.!?…:;–—•|>*#\"“„«(\[/]|\d[.)])[ \t\"“„«*_(]*$")
"""What stands before a word that would have a capital letter anyway."""

_NO_NAME = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday grade year class section part set group block unit level plan type team form
    appendix option vitamin question figure table room
    key stage week term english french german spanish arabic math maths
    mathematics science sciences biology chemistry physics history geography art arts music drama school college
    university academy institute department ministry district council board faculty centre center association network
    union committee national international european american british north south east west new united learning teaching
    education assessment design curriculum standards standard framework professional development google microsoft apple
    open badge badges teacher teachers student students pupil pupils parent parents children special needs early years
    first second third exit ticket tickets lesson study day days book books project projects programme program course
    christmas easter ramadan eid hanukkah diwali spring summer autumn winter""".split()
)


class Found(NamedTuple):
    """A name in a text."""

    span: Span
    person_id: str = ""


class _Shape(NamedTuple):
    """One way of writing a name, as folded words."""

    words: list[str]
    person_id: str
    small: bool
    """Whether it begins with a small letter, as the person wrote it on the list."""
    joined: re.Pattern[str] = _JOINED
    """What may stand between the words, besides blanks."""


class KnownNames:
    """Finds the people of the list, however their names are bent, where they stand without @."""

    def __init__(self, people: Iterable[Known]) -> None:
        self._by_first: dict[str, list[_Shape]] = {}
        self._unspaced: dict[str, str] = {}
        people = list(people)
        instead = {folded(person.reads) for person in people}
        for person in people:
            for name in person.names:
                words = folded(_UNSEEN_ONE.sub("", name)).split()
                # Initials, and what stands for somebody, are what a reader is meant to see.
                if not words or folded(name) in instead or all(len(word) == 1 for word in words):
                    continue
                if _UNSPACED.search(name) and len(name) > 1:
                    self._unspaced[name] = person.id
                    continue
                for shape in _shapes(words, person.id, name[0].islower()):
                    self._by_first.setdefault(shape.words[0], []).append(shape)
        for entries in self._by_first.values():
            entries.sort(key=lambda one: -len(one.words))  # the longest name counts
        self._in_a_row = re.compile("|".join(map(re.escape, sorted(self._unspaced, key=len, reverse=True))))

    def __bool__(self) -> bool:
        return bool(self._by_first or self._unspaced)

    def find(self, text: str) -> Iterator[Found]:
        """Names in a text, none inside another."""
        if self._unspaced:
            for row in self._in_a_row.finditer(text):
                yield Found(Span("name", *row.span()), self._unspaced[row[0]])
        if not self._by_first:
            return
        pieces = list(_WORD.finditer(text))
        words = [folded(_UNSEEN_ONE.sub("", piece[0])) for piece in pieces]
        place = 0
        while place < len(pieces):
            found = self._at(text, pieces, words, place)
            if found is None:
                place += 1
            else:
                count, person = found
                yield Found(Span("name", pieces[place].start(), pieces[place + count - 1].end()), person)
                place += count

    def _at(self, text: str, pieces: list[re.Match[str]], words: list[str], place: int) -> tuple[int, str] | None:
        first = pieces[place][0][0]
        for form in _forms(words[place]):
            for shape in self._by_first.get(form, ()):
                # “will” and “may” are words; “Will” and “May” are names, and so is “may lee”.
                if len(shape.words) == 1 and not shape.small and first.islower():
                    continue
                if self._goes_on(text, pieces, words, place, shape):
                    return len(shape.words), shape.person_id
        return None

    @staticmethod
    def _goes_on(text: str, pieces: list[re.Match[str]], words: list[str], place: int, shape: _Shape) -> bool:
        if place + len(shape.words) > len(words):
            return False
        for step, word in enumerate(shape.words[1:], 1):
            between = text[pieces[place + step - 1].end() : pieces[place + step].start()]
            if word not in _forms(words[place + step]) or not (shape.joined.match(between) or not between.strip()):
                return False
        return True


def _shapes(words: list[str], person: str, small: bool) -> Iterator[_Shape]:
    """The ways in which a name is written: “Mia Lee”, “MiaLee” in the name of a file, “Lee, Mia” in a register."""
    joined = "".join(words)
    words = [stem_of(word) if bends(word) else word for word in words]
    yield _Shape(words, person, small)
    if len(words) > 1:
        yield _Shape([stem_of(joined) if bends(joined) else joined], person, small)
        yield _Shape([words[-1], *words[:-1]], person, small, _TURNED)


def _forms(word: str) -> tuple[str, ...]:
    """A word, and what it may be a bent form of: Mias, لمحمد, Марией; Mia2 in the name of a file."""
    forms = [word]
    if bends(word):
        return *forms, *stems_in(word.rstrip("0123456789"))
    if len(plain := word.rstrip("0123456789")) > 2:
        forms.append(plain)
    if len(word) > 3 and word.endswith("s"):
        forms.append(word[:-1])
    if stripped := _ARABIC_PREFIX.sub("", word):
        forms.append(stripped)
    return tuple(dict.fromkeys(forms))


def small_words(texts: Iterable[str]) -> set[str]:
    """Words that stand in these texts with a small letter: no part of a name, however they are written elsewhere."""
    return {word for text in texts for word in _WORD.findall(text) if word[0].islower()}


def perhaps_names(text: str, own: Collection[str], small: Collection[str], german: bool = False) -> Iterator[Span]:
    """Places that look like the name of somebody: one with @ before it, a form of address with a name, and in running
    text two or three words with capital letters in a row, or one and a letter (“Tom B.”).

    `own` are folded words that are no stranger's name: the person's own, schools, issuers. `small` is what
    `small_words` gives. In German, where every noun has a capital letter, only forms of address tell.
    """
    taken: list[tuple[int, int]] = [found.span() for found in _AT.finditer(text)]
    yield from (Span("perhaps_name", *span) for span in taken)
    for found in _HONORIFIC.finditer(text):
        taken.append(found.span())
        if not _is_own(found[0].split()[1:], own):
            yield Span("perhaps_name", found.start(), found.end())
    for shape in () if german else (_PAIR, _WITH_LETTER):
        for found in shape.finditer(text):
            start, end = found.span()
            words = [word for word in _WORD.findall(found[0]) if len(word) > 1]
            line = text[text.rfind("\n", 0, start) + 1 : start]
            if any(first < end and start < last for first, last in taken) or _BEGINS.search(line):
                continue
            if any(word.lower() in small or folded(word) in _NO_NAME for word in words) or _is_own(words, own):
                continue
            taken.append((start, end))
            yield Span("perhaps_name", start, end)


def _is_own(words: Iterable[str], own: Collection[str]) -> bool:
    return all(folded(word) in own for word in words)
