"""What in a text has the shape of an e-mail address, a phone number, a street, a day of birth or a number of a person.

Only shapes that hardly anything else has: a page of false alarms is a page that nobody reads. Sources: RFC 5322 for
addresses; ITU-T E.164 (8 to 15 digits) and the North American numbering plan for phones; the check digits of the
numbers that have some (IBAN: ISO 13616; Spain's DNI and NIE: modulo 23; France's NIR: modulo 97).
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from portfolio.packet.leaving.data import HitKind


class Span(NamedTuple):
    """Something found in a text."""

    what: HitKind
    start: int
    end: int


_DIGITS = {ord("٠") + n: str(n) for n in range(10)} | {ord("۰") + n: str(n) for n in range(10)}
_EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[^\W\d_]{2,24}", re.UNICODE)
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"(?:\+|00)[1-9][\d ()./-]{6,18}\d"
    r"|\(?0\d{1,5}\)?[ /-][\d /-]{4,12}\d"
    r"|0\d{9,10}"
    r"|(?:1[ .-])?\(?[2-9]\d\d\)?[ .-][2-9]\d\d[ .-]\d{4}"
    r")(?![\w-]|[.,/]\d)"
)
_DAY = r"\d{1,2}(?:[./-]|\.? )(?:\d{1,2}|[^\W\d_]{3,12}\.?)(?:[./-]| )(?:\d{4}|\d{2})\b|\d{4}[./-]\d{1,2}[./-]\d{1,2}"
_DAY_IN_WORDS = r"[^\W\d_]{3,12} \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
_BIRTH = re.compile(
    r"(?:\bborn|\bd\.?o\.?b\b\.?|\bdate of birth|\bbirthday|\bbirth date|\bgeboren|\bgeb\.|\bgeburts(?:tag|datum)"
    r"|\bnée?s?\b|\bdate de naissance|\bnacid[oa]s?|\bfecha de nacimiento|تاريخ الميلاد|مواليد)"
    rf"[^\n\d]{{0,24}}?(?:{_DAY}|{_DAY_IN_WORDS})",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*"
_STREETS = (
    # 12 Mill Lane, 221B Baker Street
    re.compile(
        rf"(?<![\w.,-])\d{{1,5}}[A-Za-z]?,? (?:{_NAME} ){{1,3}}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court"
        r"|Ct|Close|Way|Place|Pl|Square|Sq|Boulevard|Blvd|Terrace|Crescent|Highway|Hwy|Parade|Grove|Gardens|Row)\b\.?"
    ),
    # Lindenstraße 4 b, Am Alten Weg 12
    re.compile(
        r"(?<!\w)(?:[A-ZÄÖÜ][\w.-]*[ -]){0,2}(?:[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|platz|gasse|allee|damm|ufer)"
        r"|(?:Straße|Strasse|Str\.|Weg|Platz|Gasse|Allee)) \d{1,4}(?: ?[a-z])?\b"
    ),
    # 12 bis, rue des Écoles
    re.compile(
        r"(?<![\w.,-])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|quai"
        r"|route) (?:(?:de|des|du|la|le|les|l’|d’|l'|d')[ ]?){0,3}[A-ZÀ-Þ][\w’'-]*(?:[ -][A-ZÀ-Þ][\w’'-]*)*",
        re.UNICODE,
    ),
    # Calle de Alcalá, 42; C/ Mayor 3
    re.compile(
        r"(?<!\w)(?:[Cc]alle|C/|Avenida|Avda?\.|Plaza|Paseo|Camino|Carrera) ?(?:(?:de|del|la|las|los|el) ){0,3}"
        r"[A-ZÀ-Þ][\w’'-]*(?: [\w’'-]+){0,3}?,? (?:n\.?[ºo°]\.? ?)?\d{1,4}\b"
    ),
    re.compile(r"(?<![\w-])(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]? \d[ABD-HJLNP-UW-Z]{2})(?![\w-])"),
)

_ARABIC_STREET = re.compile(r"\bشارع [^\n,،.؛]{2,30}")
_DIGIT = re.compile(r"\d")


def _spanish(found: str) -> bool:
    number = found.replace("-", "").replace(" ", "")
    digits = number[:-1].translate(str.maketrans("XYZ", "012"))
    return digits.isdigit() and "TRWAGMYFPDXBNJZSQVHLCKE"[int(digits) % 23] == number[-1]


def _iban(found: str) -> bool:
    number = found.replace(" ", "")
    turned = number[4:] + number[:4]
    return 15 <= len(number) <= 34 and int("".join(str(int(one, 36)) for one in turned)) % 97 == 1


def _french(found: str) -> bool:
    number = found.replace(" ", "")
    return int(number[:13]) % 97 == 97 - int(number[13:])


def _swedish(found: str) -> bool:
    digits = [int(one) for one in found if one.isdigit()][-10:]
    doubled = [digit * (2 - place % 2) for place, digit in enumerate(digits)]
    return sum(one // 10 + one % 10 for one in doubled) % 10 == 0


def _any(_found: str) -> bool:
    return True


_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (re.compile(r"(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])"), _any),  # US social security
    (re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)"), _any),  # UK national insurance
    (re.compile(r"(?<!\w)[A-HJ-NP-RT-Z]\d{12}(?!\w)"), _any),  # England's number of a pupil (UPN)
    (re.compile(r"(?<!\w)(?:[XYZ]\d{7}|\d{8})-?[A-Z](?!\w)"), _spanish),
    (re.compile(r"(?<!\w)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\w)"), _french),
    (re.compile(r"(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)"), _any),  # Italy's codice fiscale
    (re.compile(r"(?<!\w)(?:19|20)?\d{6}[-+]\d{4}(?!\w)"), _swedish),
    (re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)"), _iban),
)
_LEAST, _MOST = 8, 15
_NO_PHONE = re.compile(r"^\d{4}[ /-]\d{1,4}(?:[ /-]\d{1,4})?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


def shapes_in(text: str) -> Iterator[Span]:
    """What is found in a text, each place once."""
    if "@" in text:
        for found in _EMAIL.finditer(text):
            yield Span("email", found.start(), found.end())
    if _ARABIC_STREET.search(text):
        yield from (Span("address", found.start(), found.end()) for found in _ARABIC_STREET.finditer(text))
    plain = text.translate(_DIGITS)
    if not _DIGIT.search(plain):
        return
    for street in _STREETS:
        yield from (Span("address", found.start(), found.end()) for found in street.finditer(plain))
    for found in _BIRTH.finditer(plain):
        yield Span("birth_date", found.start(), found.end())
    taken: list[tuple[int, int]] = []
    for shape, holds in _NUMBERS:
        for found in shape.finditer(plain):
            if holds(found[0]) and not _covered(found.start(), taken):
                taken.append(found.span())
                yield Span("national_id", found.start(), found.end())
    for found in _PHONE.finditer(plain):
        digits = sum(map(str.isdigit, found[0]))
        if _LEAST <= digits <= _MOST and not _NO_PHONE.match(found[0]) and not _covered(found.start(), taken):
            yield Span("phone", found.start(), found.end())


def _covered(place: int, taken: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in taken)
