"""The language of a packet: its own words, days, numbers and lists. What a person wrote is never touched here.

Sentences stand in the code in the source's English, with {names} for what is put into them. For British and American
English the glossary exchanges words; other languages have catalogues in resources/words/packet, which
packaging/packet_words.py makes. It reads `say("…")`, `count(n, "…", "…")`, `own("…")` and `counted("…", "…")` off the
code and `say("…")` off the templates, so these take whole sentences as they stand, never ones that were put together.
"""

import gettext
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from portfolio.core import english
from portfolio.core.currencies import decimals
from portfolio.core.english import English, english_of, read_glossary
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.forms import AMERICAN, ENGLISH, FORMS, LANGUAGES, THIN, Forms

SAID_IN_TEMPLATES = re.compile(r'\bsay\(\s*"([^"\\]+)"')
"""What the templates say themselves. Their words are read off them, so that none can be forgotten."""

CATALOGUE = "packet.mo"
RTL_MARK, LTR_MARK = "\u200f", "\u200e"
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_LETTER, _IN_PARTS = re.compile(r"[^\W\d_]"), re.compile(r"\d[-/+]\d")


def own(text: str) -> str:
    """Marks one of our own words that stands in a table and is said later: `language.say(TABLE[kind])`."""
    return text


def counted(one: str, many: str) -> tuple[str, str]:
    """Marks a sentence with a number that stands in a table and is said later: `language.count(n, *TABLE[kind])`."""
    return one, many


@dataclass(frozen=True)
class Language:
    """One language, ready to say things in."""

    tag: str = LANGUAGES[0]
    """As BCP 47 has it."""
    forms: Forms = ENGLISH
    english: English = english.AS_WRITTEN
    catalogue: gettext.NullTranslations = field(default_factory=gettext.NullTranslations, repr=False)

    @property
    def rtl(self) -> bool:
        """Whether it runs from right to left."""
        return self.forms.rtl

    @property
    def is_english(self) -> bool:
        return self.forms in (ENGLISH, AMERICAN)

    # ---- sentences

    def say(self, text: str, /, **values: object) -> str:
        """One of our own sentences, with these values in its {names}. Whole numbers are written as `number` does."""
        return self._filled(self.english.said(self.catalogue.gettext(text)), values) if text else ""

    def count(self, count: int, one: str, many: str, /, **values: object) -> str:
        """A sentence with a number in it as {count}: “1 step”, “3 steps”. Other languages have up to six forms."""
        said = self.english.said(self.catalogue.ngettext(one, many, count))
        return self._filled(said, {"count": count, **values})

    def _filled(self, said: str, values: dict[str, object]) -> str:
        if not values:
            return said
        return said.format(**{name: self._value(value) for name, value in values.items()})

    def _value(self, value: object) -> object:
        if isinstance(value, int):
            return self.number(value)
        # Without a mark of direction around them, numbers beside Latin words would change places with them.
        return f"{RTL_MARK}{value}{RTL_MARK}" if self.rtl and _LATIN.search(str(value)) else self.coded(value)

    def coded(self, value: object) -> object:
        """A number of a licence or a provider as it stands in a line: behind a word that runs from right to left, the
        parts of “0417-2207” would change places."""
        text = str(value)
        parted = self.rtl and _IN_PARTS.search(text) and not _LETTER.search(text)
        return f"{LTR_MARK}{text}{LTR_MARK}" if parted else value

    def small(self, said: str) -> str:
        """What stands at a beginning as it is written inside a sentence: “Under way” → “under way”."""
        return said[:1].lower() + said[1:] if self.forms.small else said

    def large(self, said: str) -> str:
        """What stands inside a sentence as it is written at a beginning."""
        return said[:1].upper() + said[1:]

    def listed(self, words: Sequence[str]) -> str:
        """“a, b and c”."""
        if len(words) < 2:
            return words[0] if words else ""
        comma = ", ".join if self.is_english else self.forms.comma.join
        before, last = comma(words[:-1]), words[-1]
        if self.tag == "es" and re.match(r"h?i(?!e)", last, re.IGNORECASE):
            return f"{before} e {last}"  # “y” before the same sound
        return self.say("{list} and {last}", list=before, last=last)

    # ---- days

    def day(self, value: date | None) -> str:
        """“9 November 2026”, or nothing."""
        return self._dated(self.forms.day, value, self.forms.months)

    def short_day(self, value: date | None) -> str:
        """“9 Nov 2026”, or nothing."""
        return self._dated(self.forms.short_day, value, self.forms.short_months)

    def day_and_month(self, value: date, *, with_year: bool = False) -> str:
        """“9 Nov”, or “9 Nov ’26”."""
        pattern = self.forms.day_in_timeline if with_year else self.forms.day_and_month
        return self._dated(pattern, value, self.forms.short_months)

    def month(self, value: date) -> str:
        """“November 2026”, as a heading."""
        return self.large(self._dated(self.forms.month, value, self.forms.months))

    def short_month(self, value: date) -> str:
        """“Nov”."""
        return self.forms.short_months[value.month - 1]

    def _dated(self, pattern: str, value: date | None, months: tuple[str, ...]) -> str:
        if value is None:
            return ""
        numbers = {"d": value.day, "m": value.month, "year": value.year, "yy": f"{value.year % 100:02}"}
        day = f"{value.day}{self.forms.first if value.day == 1 else ''}"
        return pattern.format(day=day, month=months[value.month - 1], **numbers)

    def period(self, start: date | None, end: date | None) -> str:
        """The period in words; both ends are part of it."""
        if start and end:
            return self.day(start) if start == end else self.span(start, end)
        if start:
            return self.say("From {day}", day=self.day(start))
        return self.say("Until {day}", day=self.day(end)) if end else self.say("All years")

    def span(self, start: date, end: date) -> str:
        """“4 Mar 2026 to 31 Oct 2026”."""
        return self.say("{start} to {end}", start=self.short_day(start), end=self.short_day(end))

    # ---- amounts

    def number(self, value: float, most: int = 1) -> str:
        """“1 200”, “4.6”: with at most so many decimals, and none that are 0."""
        rounded = round(value, most)
        whole, _, rest = f"{rounded:,.{most}f}".partition(".")
        rest = rest.rstrip("0")
        whole = whole.replace(",", THIN)
        return f"{whole}{self.forms.decimal}{rest}" if rest else whole

    def hours(self, minutes: int) -> str:
        """“12 h”, “1 h 30 min”, “45 min”."""
        whole, rest = divmod(minutes, 60)
        if not whole and rest:
            return self.count(rest, "{count} min", "{count} min")
        hours = self.count(whole, "{count} h", "{count} h")
        if not rest:
            return hours
        return self.say("{hours} {minutes}", hours=hours, minutes=self.count(rest, "{count} min", "{count} min"))

    def average(self, minutes: float) -> str:
        """The hours of an average week: “4.6 h”, “5 h”."""
        return self.say("{number} h", number=self.number(minutes / 60))

    def weekly(self, least: int, most: int) -> str:
        """Hours of a week that lie between these minutes: “2 h to 5 h a week”, “5 h a week”."""
        low, high = self.hours(least), self.hours(most)
        if low == high:
            return self.say("{hours} a week", hours=high)
        return self.say("{least} to {most} a week", least=low, most=high)

    def money(self, minor: int, currency: str) -> str:
        """An amount of minor units: “EUR 120.00”. Yen and the like have no minor unit, some dinars have a thousand."""
        places = decimals(currency)
        digits = str(minor).rjust(places + 1, "0")
        amount = f"{digits[:-places]}{self.forms.decimal}{digits[-places:]}" if places else digits
        return f"{currency} {amount}" if self.is_english else f"{amount}\u00a0{currency}"

    def size(self, octets: int) -> str:
        """“412 KB”, “1.4 MB”."""
        if octets < 1000:
            return self.count(octets, "{count} byte", "{count} bytes")
        if octets < 1_000_000:
            return self.say("{number} KB", number=f"{octets / 1000:.0f}")
        return self.say("{number} MB", number=f"{octets / 1_000_000:.1f}".replace(".", self.forms.decimal))


AS_WRITTEN = Language()
"""The language that the sentences in the code are written in."""


def language_of(tag: str, words: Path) -> Language:
    """The language of this tag (“en-GB”, “de”, “de-AT”, “en_US”), from the folder of the program's words.

    A language that the packet does not have gives that of the source; a catalogue that is missing raises OSError.
    """
    tag = tag.replace("_", "-")
    name = tag.partition("-")[0].lower()
    if name == "en":
        variant = english_of(read_glossary(words), tag.replace("-", "_")) if tag != name else english.AS_WRITTEN
        return _in_english(variant)
    if name not in LANGUAGES:
        return AS_WRITTEN
    with (words / "packet" / name / CATALOGUE).open("rb") as file:
        return Language(name, FORMS[name], catalogue=gettext.GNUTranslations(file))


def language_for(request: PacketRequest, words: Path) -> Language:
    """The language that this packet is asked for in."""
    if request.language:
        return language_of(request.language, words)
    return _in_english(request.english)


def _in_english(variant: english.English) -> Language:
    """Americans put the month before the day, as their window does."""
    return Language(variant.tag, AMERICAN if variant.variant == english.AMERICAN else ENGLISH, variant)


def of_templates(language: Language, templates: Sequence[str]) -> dict[str, str]:
    """All that these templates say, by the words that stand in them."""
    found = {said for template in templates for said in SAID_IN_TEMPLATES.findall(template)}
    return {text: language.say(text) for text in sorted(found)}
