"""Guesses title, provider, date, hours and recipient of a certificate from its text, for the person to confirm."""

import re
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from portfolio.exchange.intake.certificate_words import (
    BIRTH_LABEL,
    CERTIFICATE_WORDS,
    DATE_LABELS,
    EMPTY_TITLE,
    EXPIRY_LABEL,
    HEADING,
    NAME_END,
    NO_TITLE,
    ORGANISATION,
    PROVIDER_AFTER,
    RECIPIENT_AFTER,
    RECIPIENT_LABEL,
    TITLE_AFTER,
    TITLE_END,
    TITLE_LABEL,
)
from portfolio.exchange.intake.dates import FoundDate, find_dates
from portfolio.exchange.intake.guess import Confidence, Guess
from portfolio.exchange.intake.hours import find_minutes
from portfolio.exchange.intake.pdf_text import PdfText, read_pdf

PAGES_READ = 3  # a certificate says what it is on its first pages
SCAN_PAGES = 2
MAX_READ = 20_000
MAX_LINE = 500


def guess_certificate(data: bytes, name: str) -> Guess:
    """Read a PDF and guess from its first pages; `text` is that of all. Raises PortfolioError when broken or locked."""
    pdf = read_pdf(data, name)
    first = "\f".join(pdf.text.split("\f")[:PAGES_READ])
    guess = replace(guess_from_text(pdf._replace(text=first), name), text=pdf.text)
    if not pdf.text.strip() and pdf.pages <= SCAN_PAGES:
        guess.certificate = bool(CERTIFICATE_WORDS.search(_spaced(name)))
    return guess


def guess_from_name(name: str) -> Guess:
    """All that a photographed certificate says: a title from the file's name, and perhaps its day."""
    return guess_from_text(PdfText("", 1), name)


def guess_from_text(pdf: PdfText, name: str) -> Guess:
    """The guess from text alone; `pdf.title`, `pdf.author` and the file's name help out where the text says nothing."""
    lines = [" ".join(line.split()) for line in pdf.text[:MAX_READ].splitlines()]
    lines = [line[:MAX_LINE] for line in lines if line]
    text = "\n".join(lines)
    guess = Guess(text=pdf.text, certificate=bool(CERTIFICATE_WORDS.search(text)))
    _recipient(guess, lines)
    _title(guess, lines)
    _provider(guess, lines)
    _days(guess, text)
    if (time := find_minutes(text)) is not None:
        guess.put("minutes", time.minutes, _word(time.confidence), text[max(0, time.start - 20) : time.end + 20])
    if pdf.title and not EMPTY_TITLE.match(pdf.title):
        guess.put("title", pdf.title, "unsure", pdf.title)
    # Without any of the words: a title, hours, and someone who gave or got it, all read from the text.
    named = (
        guess.confidence.get("recipient", "unsure") != "unsure"
        or guess.confidence.get("provider", "unsure") != "unsure"
    )
    guess.certificate |= guess.confidence.get("title", "unsure") != "unsure" and guess.minutes is not None and named
    guess.put("title", _title_from_name(name), "unsure", name)
    guess.put("provider", pdf.author if ORGANISATION.search(pdf.author) else "", "unsure", pdf.author)
    if guess.day is None and not guess.days:
        in_name = [found.day for found in find_dates(_spaced(name, keep="-.")) if found.day]
        guess.put("day", in_name[0] if in_name else None, "likely", name)
    return guess


def _recipient(guess: Guess, lines: list[str]) -> None:
    for pattern, confidence in ((RECIPIENT_LABEL, "sure"), (RECIPIENT_AFTER, "likely")):
        for number, line in enumerate(lines):
            if match := pattern.search(line):
                words = NAME_END.sub("", _rest(match["rest"], lines, number)).strip(" .:_–-")
                if _is_name(words):
                    guess.put("recipient", words, _word(confidence), f"{line} {words}")
                    return


def _title(guess: Guess, lines: list[str]) -> None:
    for pattern, confidence in ((TITLE_LABEL, "sure"), (TITLE_AFTER, "likely")):
        for number, line in enumerate(lines):
            if (match := pattern.search(line)) and (title := _tidy_title(_rest(match["rest"], lines, number))):
                guess.put("title", title, _word(confidence), f"{line} {title}")
                return
    for number, line in enumerate(lines):
        # The line below the name, where the sentence around it is a picture.
        if guess.recipient and line == guess.recipient and number + 1 < len(lines):
            below = _tidy_title(lines[number + 1])
            if below and len(below.split()) > 1 and not HEADING.match(below):
                guess.put("title", below, "unsure", lines[number + 1])
                return


def _tidy_title(words: str) -> str:
    """The title alone, or "" when what follows is no title: a date, a number, a bare “course”."""
    dates = find_dates(words)
    if dates:
        words = words[: dates[0].start]
    words = TITLE_END.sub("", words)
    words = re.sub(r"\s+(?:on|dated?|of|in|at|from)$", "", words.strip(" .,:;“”\"'«»_–-"), flags=re.I).strip(
        " .,:;“”\"'«»–-"
    )
    return "" if NO_TITLE.fullmatch(words) or HEADING.match(words) or len(words) > 200 else words


def _provider(guess: Guess, lines: list[str]) -> None:
    for number, line in enumerate(lines):
        if match := PROVIDER_AFTER.search(line):
            words = _rest(match["rest"] if match["rest"] is not None else match["label"], lines, number)
            dates = find_dates(words)
            words = re.split(r"\s+(?:on|in recognition|for|to)\s|[;]", words[: dates[0].start] if dates else words)[0]
            words = words.strip(" .,:–-_")
            if 2 < len(words) <= 120 and words not in (guess.recipient, guess.title):
                guess.put("provider", words, "sure" if match["label"] is not None else "likely", line)
                return
    for line in lines:
        words = line.strip(" .,:–-_")
        taken = words in (guess.recipient, guess.title) or (guess.title and guess.title in words)
        if (
            ORGANISATION.search(words)
            and len(words.split()) <= 9
            and len(words) <= 90
            and not taken
            and ":" not in words
        ):
            if not HEADING.match(words) and not TITLE_AFTER.search(words) and not RECIPIENT_AFTER.search(words):
                if not find_minutes(words):
                    guess.put("provider", words, "unsure", line)
                    return


def _days(guess: Guess, text: str) -> None:
    left: list[FoundDate] = []
    for found in find_dates(text):
        before = text[max(0, found.start - 60) : found.start]
        if EXPIRY_LABEL.search(before):
            guess.put("expires", found.day, "likely", text[max(0, found.start - 30) : found.end])
        elif not BIRTH_LABEL.search(before):
            left.append(found)
    for number, label in enumerate(DATE_LABELS):
        for found in left:
            if label.search(text[max(0, found.start - 50) : found.start]):
                return _take(guess, found, text, "sure" if number == 0 or len(left) == 1 else "likely")
    if left:
        _take(guess, left[-1], text, "likely" if len(left) == 1 else "unsure")
    return None


def _take(guess: Guess, found: FoundDate, text: str, confidence: Confidence) -> None:
    snippet = text[max(0, found.start - 30) : found.end]
    if found.day is None:
        guess.days = found.maybe
        guess.confidence["day"] = "unsure"
        guess.snippets["day"] = " ".join(snippet.split())
    elif found.day.year >= 1950 and found.day <= date(2150, 1, 1):
        guess.put("day", found.day, confidence, snippet)


def _rest(rest: str, lines: list[str], number: int) -> str:
    """What follows on the line, or the next line where this one ends."""
    rest = rest.strip(" .:,_–-")
    if len(rest) < 3 and number + 1 < len(lines):
        rest = lines[number + 1]
        if len(rest.strip(" _.:–-")) < 3 and number + 2 < len(lines):
            rest = lines[number + 2]  # a line drawn with underscores to write on
    return rest


def _is_name(words: str) -> bool:
    parts = words.split()
    return 1 <= len(parts) <= 6 and len(words) <= 60 and not any(c.isdigit() for c in words) and not words.islower()


def _title_from_name(name: str) -> str:
    stem = _spaced(PurePath(name).stem)
    stem = re.sub(r"\b(?:19|20)\d\d[ .]?[01]\d[ .]?[0-3]\d\b|\(\d+\)|\bcopy\b", " ", stem)
    words = " ".join(stem.split())
    camera = re.fullmatch(r"(?:img|dsc[nf]?|scan(?:ned)?|image|photo|pxl|doc(?:ument)?)?[\s\d]*", words, re.I)
    return words[:200] if words and not camera else PurePath(name).stem[:200]


def _spaced(name: str, keep: str = "") -> str:
    return re.sub("[" + re.escape("".join(c for c in "_-.+" if c not in keep)) + "]+", " ", name)


def _word(confidence: str) -> Confidence:
    return "sure" if confidence == "sure" else "likely" if confidence == "likely" else "unsure"
