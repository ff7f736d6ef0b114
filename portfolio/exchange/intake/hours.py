"""Learning time written in a text: hours, clock hours, PDH, PDP, CPD hours, CEU, as minutes."""

import re
from typing import NamedTuple

MAX_MINUTES = 5_000 * 60

_NUMBER = r"(?P<number>\d{1,4}(?:[.,]\d{1,2})?)"
_KIND = (
    r"(?:(?:clock|contact|credit|instructional|training|learning|pd|cpd|cpe|cle|ctle|act\s*48|professional"
    r"(?:\s+(?:development|learning))?|continuing\s+(?:professional\s+)?(?:education|development))[\s-]+)*"
)
# Hours of one clock hour each. A PDH is an hour of professional development (NCEES); a Massachusetts PDP is earned per
# clock hour (603 CMR 44.02).
_HOUR = rf"{_KIND}(?:hours?|hrs?|stunden|zeitstunden|heures?|horas?|ore|uren|PDHs?|PDPs?|CPDUs?)\b"
_MINUTE = r"(?:minutes?|mins?|minuten|minutos?|minuti)\b"
_CEU = r"(?:IACET\s+)?CEUs?\b"
_GAP = r"\s*\)?\s*[-–]?\s*"  # “twenty-four (24) hours”, “24-hour course”

_FORMS = (
    # 1 CEU = 10 contact hours (ANSI/IACET 1-2018).
    (re.compile(rf"(?<![\d.,:]){_NUMBER}{_GAP}{_CEU}", re.I), 600, "sure"),
    (re.compile(rf"\bCEUs?(?:\s+\w+)?\s*[:=]?\s*{_NUMBER}(?![\d:])", re.I), 600, "sure"),
    (
        re.compile(
            rf"(?<![\d.,:]){_NUMBER}{_GAP}{_HOUR}(?:\s*(?:,|and|und|et)?\s*(?P<rest>\d{{1,2}})\s*{_MINUTE})?", re.I
        ),
        60,
        "sure",
    ),
    (re.compile(rf"(?<![\d.,:/]){_NUMBER}\s*h(?P<rest>\d{{2}})?\b(?!\w)"), 60, "likely"),
    (
        re.compile(
            rf"\b(?:{_KIND}(?:hours?|hrs?)(?:\s+(?:earned|awarded|completed|attended|of\s+\w+(?:\s+\w+)?))?"
            rf"|PDHs?|PDPs?|stunden|heures|horas|ore)(?:\s*\(\w+\))?\s*[:=]\s*{_NUMBER}(?![\d:/])",
            re.I,
        ),
        60,
        "likely",
    ),
    (re.compile(rf"(?<![\d.,:]){_NUMBER}\s*{_MINUTE}", re.I), 1, "likely"),
    # Points are an hour each with most accrediting bodies, not with all of them.
    (re.compile(rf"(?<![\d.,:]){_NUMBER}\s*(?:CPD|CPE)\s*(?:points?|credits?|units?)\b", re.I), 60, "unsure"),
)
_NOT_LEARNING = re.compile(
    r"(?:24\s*hours\s+(?:a\s+day|before|notice)|within\s+\d+\s+(?:hours|minutes)|\d+\s+semester)", re.I
)
_COLLEGE = re.compile(r"\bcredit\s+hours?\b", re.I)


class FoundTime(NamedTuple):
    """Minutes of learning, how far to trust them, and where in the text they stand."""

    minutes: int
    confidence: str
    start: int
    end: int


def find_minutes(text: str) -> FoundTime | None:
    """The learning time that `text` states. A stated total wins, then hours over minutes, then the first."""
    found = [time for form, unit, confidence in _FORMS for time in _times(text, form, unit, confidence)]
    if not found:
        return None
    totals = [time for time in found if re.search(r"\btotal\b", text[max(0, time.start - 40) : time.start], re.I)]
    return (totals or found)[0]


def _times(text: str, form: re.Pattern[str], unit: int, confidence: str) -> list[FoundTime]:
    times = []
    for match in form.finditer(text):
        around = text[max(0, match.start() - 12) : match.end() + 12]
        minutes = round(float(match["number"].replace(",", ".")) * unit)
        if match.groupdict().get("rest"):
            minutes += int(match["rest"])
        if 0 < minutes <= MAX_MINUTES and not _NOT_LEARNING.search(around):
            # A college credit hour is a semester of weekly hours, not one hour.
            times.append(
                FoundTime(minutes, "unsure" if _COLLEGE.search(match[0]) else confidence, match.start(), match.end())
            )
    return times
