"""What a line or a cell says of a part or a programme: “3 h”, “due 2026-05-01”, “project”, “399 EUR”."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from portfolio.core.folding import folded
from portfolio.core.records.learning import PartKind, ProgrammeKind
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.answers import credit_unit, is_nothing
from portfolio.exchange.learning.days_in import day_of, parts_of
from portfolio.exchange.learning.durations import minutes_in
from portfolio.exchange.learning.figures import figured, mark_in, number
from portfolio.exchange.learning.money import money_in
from portfolio.exchange.learning.outline_file import KINDS, MOST_STUDIED, PART_KINDS, OutlinePart

_PART_KINDS: dict[PartKind, str] = {
    "module": "module modules lesson unit week chapter course modul lektion kapitel woche leçon módulo unidad وحدة",
    "project": "project projekt projet proyecto capstone مشروع",
    "exam": "exam examination test quiz prüfung klausur examen prueba examen final امتحان اختبار",
}
_PART_KIND = {folded(word): kind for kind, words in _PART_KINDS.items() for word in words.split()}
_PROGRAMME_KINDS: dict[ProgrammeKind, str] = {
    "course": "course|mooc|kurs|cours|curso|دورة",
    "workshop": "workshop|atelier|taller|ورشة",
    "micro_credential": "micro-credential|micro credential|microcredential|badge",
    "nanodegree": "nanodegree|nano degree",
    "certificate_programme": "certificate programme|certificate program|certificate|zertifikatskurs|certificat",
    "bachelor": "bachelor|bachelors|bachelor’s|ba|bsc|bed",
    "master": "master|masters|master’s|ma|msc|med|máster",
}
_PROGRAMME_KIND = {folded(word): kind for kind, words in _PROGRAMME_KINDS.items() for word in words.split("|")}
_LABELLED = re.compile(
    r"(due|by|until|begins|from|starts|done|on|result|fällig|bis|ab|erledigt)\b(?::\s*|\s+)(.+)", re.IGNORECASE
)
_LABELS = {
    **dict.fromkeys(("due", "by", "until", "fällig", "bis"), "due"), **dict.fromkeys(("begins", "from", "starts", "ab"),
    "begins"), **dict.fromkeys(("done", "erledigt"), "done"), "on": "on", "result": "result",
}  # fmt: skip


def part_said(part: OutlinePart, words: str) -> OutlinePart | None:
    """The part with what these words say of it, as they stand between two commas; None where they say nothing known."""
    text = words.strip()
    folded_words = folded(text)
    if folded_words in _PART_KIND or text in PART_KINDS:
        return part._replace(kind=part_kind(text))
    if folded_words in ("left out", "not chosen", "skipped", "credited", "entfällt"):
        return part._replace(left_out=True)
    if folded_words in ("done", "erledigt"):
        return part._replace(ticked=True)
    if (labelled := _LABELLED.fullmatch(text)) is not None:
        label = _LABELS[labelled[1].casefold()]
        if label == "on":  # “Webinar (on 12 May)”: what is not ticked is still to come
            label = "done" if part.ticked else "due"
        if label == "result":
            return part._replace(result=labelled[2].strip())
        day = day_said(labelled[2].lstrip(": "))
        return None if day is None else dated(part, label, day)
    minutes = minutes_said(text)
    return None if minutes is None else part._replace(minutes=minutes)


def dated(part: OutlinePart, which: str, day: date) -> OutlinePart:
    """The part with this day: when it “begins”, is “due”, or was “done”."""
    if which == "done":
        return part._replace(done=day, ticked=True)
    return part._replace(begins=day) if which == "begins" else part._replace(due=day)


def part_kind(words: str) -> PartKind:
    """What sort of part it is called; a module for anything unknown."""
    return words if words in PART_KINDS else _PART_KIND.get(folded(words[:60]), "module")


def programme_kind(words: str) -> ProgrammeKind | None:
    """What sort of programme it is called, or None."""
    text = words.strip()
    return text if text in KINDS else _PROGRAMME_KIND.get(folded(text[:60]))


def day_said(words: str) -> date | None:
    """A day in ISO form, or as it can only be read; day first otherwise."""
    parts = parts_of(words)
    return day_of(parts, "dmy") if parts else None


def minutes_said(words: str) -> int | None:
    """A time with its unit: a bare number is none."""
    text = figured(words[:60])
    if not text or text.replace(".", "").replace(",", "").isdigit():
        return None
    found = minutes_in(text, mark_in([text], "."), "hours", MOST_STUDIED)
    return found if isinstance(found, int) else None


def credits_said(words: str) -> tuple[int, str] | None:
    """Hundredths and their unit, of “3 semester hours”; None for what is no number of a unit that is known."""
    found = re.fullmatch(r"(\d[\d.,]*)\s*(.*)", figured(words[:60]), re.DOTALL)
    if found is None:
        return None
    value, unit = number(found[1], mark_in([found[1]], ".")), credit_unit(found[2])
    if value is None or not unit or value * 100 % 1 or not 0 < value * 100 <= 100_000:
        return None
    return int(value * Decimal(100)), unit


def cost_said(words: str) -> tuple[int, str] | None:
    """Minor units and their currency, of “399 EUR”; None for what is no amount of a currency that is known."""
    money = money_in(words, mark_in([words], "."))
    return None if money.minor is None or money.why else (money.minor, money.currency)


def sums_said(credits_: str, cost: str, told: list[Said]) -> dict[str, Any]:
    """Fields of an OutlineFile about the credits that a programme brings, and what it costs; what is none is told."""
    found: dict[str, Any] = {}
    if (brought := credits_said(credits_)) is not None:
        found |= {"credits_hundredths": brought[0], "credit_unit": brought[1]}
    elif credits_ and not is_nothing(credits_):
        told.append(said("“{words}” is no number of credits with a unit that is known, and was left out.",
                         words=shortened(credits_, 40)))  # fmt: skip
    if (paid := cost_said(cost)) is not None:
        found |= {"cost_minor": paid[0], "currency": paid[1]}
    elif cost and not is_nothing(cost) and cost.strip("0., "):
        told.append(said("“{words}” is no sum with a currency that is known, and was left out.",
                         words=shortened(cost, 40)))  # fmt: skip
    return found


def programme_said(label: str, words: str) -> dict[str, Any] | None:
    """Fields of an OutlineFile that “Provider: …” says; None where nothing of it is known."""
    match folded(label):
        case "provider" | "anbieter" | "prestataire" | "proveedor" | "organisme":
            return {"provider": words}
        case "kind" | "type" | "art" | "tipo":
            kind = programme_kind(words)
            return None if kind is None else {"kind": kind}
        case "hours" | "time" | "dauer" | "stunden" | "heures" | "horas":
            minutes = minutes_said(words)
            minutes = minutes_said(f"{words} h") if minutes is None else minutes
            return None if minutes is None else {"minutes": minutes}
        case "credits" | "credit" | "crédits" | "créditos" | "punkte":
            credits_ = credits_said(words)
            return None if credits_ is None else {"credits_hundredths": credits_[0], "credit_unit": credits_[1]}
        case "cost" | "price" | "kosten" | "preis" | "coût" | "prix" | "precio" | "coste":
            cost = cost_said(words)
            return None if cost is None else {"cost_minor": cost[0], "currency": cost[1]}
    return None
