"""Which column of a table of hours is which: by its heading in English, French, German, Spanish or Arabic."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from portfolio.core.currencies import CURRENCIES
from portfolio.core.folding import folded
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.clock import are_times_of_day
from portfolio.exchange.learning.days_in import parts_of
from portfolio.exchange.learning.figures import Mark
from portfolio.exchange.learning.hours_file import Field, HoursColumn
from portfolio.exchange.learning.money import currency_in

_HEADINGS: dict[Field, tuple[str, ...]] = {
    # English; French; German; Spanish; Arabic
    "day": (
        "date|day|on|when|start date|date completed|completion date|completed on|activity date|date of activity|dates"
        "|date of training|training date|date attended|event date|session date|course date|pd date|date earned"
        "|completed|completion|date of completion|attended|attended on",
        "date|jour|le|date de début", "datum|tag|am|wann|startdatum", "fecha|día|fecha de inicio",
        "التاريخ|تاريخ|اليوم",
    ),
    "title": (
        "title|activity|activity title|what|description|name|subject|course|event|course title|name of activity|summary"
        "|professional learning activity|session|course name|activity name|training|training title|workshop"
        "|workshop title|session title|event title|title of activity|pd title|pd activity|professional development",
        "titre|activité|intitulé|objet|quoi|libellé|formation|cours",
        "titel|tätigkeit|was|beschreibung|bezeichnung|veranstaltung|kurs|fortbildung|thema der veranstaltung|aktivität",
        "título|actividad|qué|descripción|curso|nombre", "العنوان|عنوان|النشاط|الوصف|الدورة|الاسم",
    ),
    "minutes": (
        "hours|minutes|duration|time|time spent|length|clock hours|hours earned|contact hours|hrs|mins|min"
        "|total hours|pd hours|cpe hours|ctle hours|pdps|number of hours|clock hrs|pd hrs|total pd hours"
        "|hours attended|hours completed|number of minutes|total minutes",
        "heures|minutes|durée|temps|nombre d heures|h", "stunden|minuten|dauer|zeit|std|stundenzahl|umfang|zeitaufwand",
        "horas|minutos|duración|tiempo|número de horas",
        "الساعات|ساعات|الدقائق|دقائق|المدة|مدة|الوقت|عدد الساعات",
    ),
    "start": ("start|start time|from|begin|began", "début|heure de début|de", "beginn|von|startzeit|anfang",
              "inicio|hora de inicio|desde", "البداية|من|وقت البدء"),
    "end": ("end|end time|to|until|finish", "fin|heure de fin|à|jusqu à", "ende|bis|endzeit", "fin|hora de fin|hasta",
            "النهاية|إلى|وقت الانتهاء"),
    "amount": ("amount|cost|price|fee|money|costs|spent|expense", "montant|coût|prix|frais|dépense",
               "betrag|kosten|preis|gebühr|ausgabe", "importe|coste|costo|precio|gasto", "المبلغ|التكلفة|السعر|مبلغ"),
    "currency": ("currency", "devise|monnaie", "währung", "moneda|divisa", "العملة"),
    "category": ("category|kind|type|sort|activity type|type of activity", "catégorie|genre|type|nature",
                 "kategorie|art|typ", "categoría|tipo", "الفئة|النوع|التصنيف"),
    "provider": (
        "provider|sponsor|given by|organisation|organization|institution|issuer|provider name|sponsor name|presenter",
        "organisme|prestataire|établissement|fournisseur", "anbieter|träger|veranstalter|einrichtung|institution",
        "proveedor|entidad|institución|organización|organizador", "الجهة|المزود|المؤسسة|مقدم الدورة|المنظم",
    ),
    "provider_number": ("provider number|sponsor number|provider id|sponsor id|approval number|provider no",
                        "numéro de prestataire|numéro d organisme", "anbieternummer|nummer des anbieters",
                        "número de proveedor", "رقم الجهة|رقم المزود"),
    "place": ("place|location|where|venue|room", "lieu|où|endroit|salle", "ort|wo|raum", "lugar|dónde|sede",
              "المكان|مكان"),
    "topic": ("topic|series|theme", "thème|sujet", "thema|reihe", "tema|serie", "الموضوع|موضوع"),
    "credits": ("credits|units|credit|points|ects|ceus|ceu|semester hours", "crédits|unités|points|ects",
                "punkte|leistungspunkte|credits|ects", "créditos|unidades|puntos", "الوحدات|الاعتمادات|النقاط"),
    "unit": ("unit|credit unit|credit type", "unité", "einheit", "unidad", "الوحدة"),
    "approved": ("approved|approved provider|accredited|provider approved", "agréé|approuvé|accrédité",
                 "anerkannt|zugelassen|akkreditiert", "aprobado|acreditado", "معتمد"),
    "counts_as": ("counts as|counts for|renewal category|categories|licence category|license category|area",
                  "compte comme|domaine", "zählt als|bereich", "cuenta como|área", "يحتسب|المجال"),
    "own_time": ("own time|my own time|personal time", "temps personnel|sur mon temps", "eigene zeit|freizeit",
                 "tiempo propio|tiempo personal", "وقت خاص"),
    "own_money": ("own money|paid by me|self paid", "payé par moi|argent personnel", "selbst bezahlt|eigenes geld",
                  "pagado por mí|dinero propio", "مال خاص"),
    "reported": ("reported|reported on|entered on|date reported", "déclaré|déclaré le", "gemeldet|gemeldet am",
                 "declarado|comunicado", "تاريخ الإبلاغ"),
    "refund": ("refund|reimbursement|paid back", "remboursement", "erstattung", "reembolso", "الاسترداد"),
    "refund_amount": ("refund amount|amount paid back|reimbursed", "montant remboursé", "erstatteter betrag|erstattet",
                      "importe reembolsado", "المبلغ المسترد"),
    "refund_day": ("refund date|refund day|paid back on", "date de remboursement", "erstattet am|datum der erstattung",
                   "fecha de reembolso", "تاريخ الاسترداد"),
    "toward": ("toward|for|goal|programme|program|counts toward", "pour|objectif|programme", "für|ziel|programm",
               "para|objetivo|programa", "من أجل|الهدف|البرنامج"),
    "module": ("module|part|lesson|unit title", "module", "modul|lektion", "módulo|lección", "الوحدة الدراسية"),
    "privacy": ("privacy|visibility|seen by|visible to|who may see it", "confidentialité|visibilité", "sichtbarkeit",
                "privacidad|visibilidad", "الخصوصية"),
}  # fmt: skip
_LANGUAGES = ("en", "fr", "de", "es", "ar")
_KNOWN: dict[str, tuple[Field, set[str]]] = {}
for _field, _by_language in _HEADINGS.items():
    for _language, _words in zip(_LANGUAGES, _by_language, strict=True):
        for _word in _words.split("|"):
            # The first field that a heading may mean is the one it means: “type” is no unit.
            _KNOWN.setdefault(folded(_word), (_field, set()))[1].add(_language)
_UNITS = {
    folded(word): unit
    for unit, words in (
        ("hours", "h hr hrs hours hour std stunden stundenzahl heures horas ساعات الساعات ساعة pdps"),
        ("minutes", "min mins minutes minuten minutos دقائق الدقائق دقيقة"),
    )
    for word in words.split()
}
_OF_THE_CLOCK = frozenset(folded(word) for word in "time zeit temps tiempo الوقت وقت".split())
"""Headings that may mean how long it was as well as when it began."""
_IN_BRACKETS = re.compile(r"[(\[][^)\]]{0,30}[)\]]")
_FIRST_ROWS = 20
"""Among which the heading stands: some exports begin with their own title."""


class Headed(NamedTuple):
    """The heading of a table."""

    row: int
    """Which row it is, from 0; -1 for a table without one."""
    columns: tuple[HoursColumn, ...]
    language: str
    """Of the headings, as far as they tell: en, fr, de, es, ar, or empty."""
    currency: str
    """That the heading of the amounts names, or empty."""
    known: bool = True
    """Whether its words say what the columns are; else it is one by where it stands, or there is none."""

    def at(self, field: Field) -> int:
        """The place of a column, or -1."""
        return next((one.at for one in self.columns if one.field == field), -1)

    @property
    def day_at(self) -> int:
        """The place of the days, or -1: where no column holds them alone, they stand before the time of the start."""
        return self.at("day") if self.at("day") >= 0 else self.at("start")

    @property
    def mark(self) -> Mark:
        """The decimal mark that is usual in its language."""
        return "," if self.language in ("fr", "de", "es") else "."


def headed(rows: Sequence[Sequence[str]], chosen: Mapping[int, Field | None], usual_currency: str = "") -> Headed:
    """Find the heading, and what each column is; `chosen` says otherwise by a column's place."""
    at = next((number for number, row in enumerate(rows[:_FIRST_ROWS]) if is_heading(row)), -1)
    known = at >= 0
    at = at if known else _above_days(rows)
    days = next((place for place, field in chosen.items() if field == "day"), -1)
    if at < 0 and rows and 0 <= days < len(rows[0]) and parts_of(rows[0][days]) is None:
        at = 0  # words that no language of ours has above their columns, which the person named
    head = rows[at] if at >= 0 else [""] * max(map(len, rows), default=0)
    columns: list[HoursColumn] = []
    taken = {field for field in chosen.values() if field}
    votes = dict.fromkeys(_LANGUAGES, 0)
    currency = ""
    times = _times(head, rows[at + 1 :], chosen)
    for place, title in enumerate(head):
        field, languages, unit = _meaning(title)
        if place in chosen:
            field = chosen[place]
        elif field == "minutes":
            field = times.get(place)
        elif field in taken or field in times.values():
            field = None
        if field:
            taken.add(field)
            for language in languages:
                votes[language] += 1
        if field == "amount" and currency_in(title, usual_currency) in CURRENCIES:
            currency = currency_in(title, usual_currency)
        unit = unit if field == "minutes" else ""
        columns.append(HoursColumn(place, shortened(" ".join(title.split()), 80), field, unit))
    most = max(votes.values(), default=0)
    best = [language for language in _LANGUAGES if votes[language] == most] if most else []
    return Headed(at, tuple(columns), best[0] if len(best) == 1 else "", currency, known)


def _above_days(rows: Sequence[Sequence[str]]) -> int:
    """The row of words above the first row that holds a day, whatever its words are; -1 where there is none."""
    first = next((at for at, row in enumerate(rows[: _FIRST_ROWS + 1]) if any(map(parts_of, row))), 0)
    for at in range(first - 1, -1, -1):
        if words := [cell for cell in rows[at] if cell.strip()]:
            return at if len(words) > 1 and all(any(map(str.isalpha, cell)) for cell in words) else -1
    return -1


def _times(head: Sequence[str], body: Sequence[Sequence[str]], chosen: Mapping[int, Field | None]) -> dict[int, Field]:
    """What is taken of the columns that may be times: the one that says hours, with minutes beside it; else the first
    one, and one called “Time” only where no other is; that may be when it began."""
    named = next((place for place, field in chosen.items() if field == "minutes"), -1)
    there = [place for place, title in enumerate(head) if place not in chosen and _meaning(title)[0] == "minutes"]
    of_the_clock = [place for place in there if folded(head[place]) in _OF_THE_CLOCK]
    hours = [place for place in there if _meaning(head[place])[2] == "hours"]
    best = [*hours, *(place for place in there if place not in of_the_clock), *of_the_clock]
    main = named if named >= 0 else next(iter(best), -1)
    found: dict[int, Field] = {} if named >= 0 or main < 0 else {main: "minutes"}
    if main in of_the_clock and are_times_of_day(row[main] for row in body if main < len(row)):
        return {} if any(_meaning(title)[0] == "start" for title in head) else {main: "start"}
    if 0 <= main < len(head) and _meaning(head[main])[2] == "hours":
        beside = next((place for place in there if place != main and _meaning(head[place])[2] == "minutes"), -1)
        found |= {beside: "and_minutes"} if beside >= 0 and "and_minutes" not in chosen.values() else {}
    return found


def is_of_the_clock(column: HoursColumn) -> bool:
    """Whether its heading could mean how long it was, and its cells say when it began."""
    return column.field == "start" and folded(column.title) in _OF_THE_CLOCK


def heading_of(title: str) -> tuple[str, str]:
    """What a heading means, or an empty text, and the unit that it names."""
    field, _, unit = _meaning(title)
    return field or "", unit


def is_heading(row: Sequence[str]) -> bool:
    """Whether these cells name a day and something else, or when it began and when it ended."""
    fields = {_meaning(cell)[0] for cell in row} - {None}
    return len(fields) >= 2 and ("day" in fields or {"start", "end"} <= fields)


def _meaning(title: str) -> tuple[Field | None, set[str], str]:
    """What a heading means, in which languages, and the unit that it names."""
    if len(title) > 100:
        return None, set(), ""
    whole = folded(title)
    unit = next((_UNITS[word] for word in whole.split() if word in _UNITS), "")
    tried = (whole, folded(_IN_BRACKETS.sub("", title)), " ".join(_without(whole.split())))
    found = next((_KNOWN[one] for one in tried if one in _KNOWN), None)
    return (found[0], found[1], unit) if found else (None, set(), "")


def _without(words: Sequence[str]) -> list[str]:
    """Without units and currencies: “Dauer in Std.”, “Cost EUR”."""
    left = [word for word in words if word not in _UNITS and word.upper() not in CURRENCIES]
    return left[:-1] if left and left[-1] in ("in", "en", "the") else left
