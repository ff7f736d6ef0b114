"""An outline of a programme as a table: a row for each part, and in the first what is known of the programme."""

from collections.abc import Sequence
from typing import Any

from portfolio.core.folding import folded
from portfolio.core.said import Said, said
from portfolio.core.sheets import GUARDED, sheet
from portfolio.exchange.frameworks.file import Notes
from portfolio.exchange.frameworks.rows import rows_in
from portfolio.exchange.frameworks.text import shortened
from portfolio.exchange.learning.answers import yes_or_no
from portfolio.exchange.learning.columns import heading_of
from portfolio.exchange.learning.days_in import day_of, order_of, parts_of
from portfolio.exchange.learning.durations import BareUnit, minutes_in, unit_of
from portfolio.exchange.learning.figures import mark_in
from portfolio.exchange.learning.hours_file import Order
from portfolio.exchange.learning.ledger_out import hundredths
from portfolio.exchange.learning.money import plain_amount
from portfolio.exchange.learning.outline_file import MOST_STUDIED, OutlineFile, OutlinePart, nothing_in
from portfolio.exchange.learning.outline_words import dated, part_kind, programme_kind, sums_said

_COLUMNS = ("part", "kind", "minutes", "begins", "due", "done", "left out", "result", "programme", "programme kind",
            "provider", "hours", "credits", "cost", "notes")  # fmt: skip
_HEADINGS = {
    "part": "part|module|title|name|lesson|unit|what|modul|titel|teil|lektion|titre|leçon|partie|título|módulo|lección"
    "|parte|العنوان|الوحدة|الجزء",
    "kind": "kind|type|art|tipo|genre|النوع",
    "minutes": "minutes|hours|duration|time|length|estimated hours|dauer|stunden|zeit|minuten|durée|heures|duración"
    "|horas|الساعات|المدة",
    "begins": "begins|start|starts|from|beginn|ab|début|inicio|البداية",
    "due": "due|deadline|by|until|due date|fällig|bis|frist|échéance|entrega|fecha límite|الموعد",
    "done": "done|completed|finished|done on|completed on|erledigt|abgeschlossen|fait|terminé|hecho|terminado|تم",
    "left out": "left out|skipped|not chosen|credited|entfällt|omis|omitido",
    "result": "result|grade|score|note|ergebnis|résultat|resultado|النتيجة",
    "programme": "programme|program|course|programm|kurs|cours|programa|curso|البرنامج|الدورة",
    "programme kind": "programme kind|program kind|programme type|program type",
    "provider": "provider|anbieter|prestataire|proveedor|الجهة",
    "hours": "programme hours|program hours|total time",
    "credits": "credits|credit|punkte|crédits|créditos",
    "cost": "cost|price|kosten|preis|coût|prix|coste|precio|التكلفة",
    "notes": "notes|about|notizen|remarques|notas",
}
_OWN = {folded(word): role for role, words in _HEADINGS.items() for word in words.split("|")}
_MOST_TOLD = 20


def read_table(text: str, name: str, today: Any) -> OutlineFile:
    """The outline in a table, as it stands there: to be made sound. Raises NoOutline, NoFramework."""
    rows = [row for _, row in rows_in(text, name, Notes())]
    at = _columns(rows[0]) if rows else {}
    if "part" not in at:
        raise nothing_in(name)
    body = rows[1:]
    order = order_of((_cell(row, at, role) for row in body for role in ("begins", "due", "done")), "dmy", today).order
    times = [_cell(row, at, "minutes") for row in body]
    mark = mark_in(times, ".")
    named = heading_of(rows[0][at["minutes"]])[1] if "minutes" in at else ""
    unit = "hours" if named == "hours" else "minutes" if named == "minutes" else unit_of(times, mark)
    told: list[Said] = []
    parts = []
    for number, row in enumerate(body, start=2):
        bare: BareUnit = "minutes" if unit == "minutes" else "hours"
        minutes = minutes_in(_cell(row, at, "minutes"), mark, bare, MOST_STUDIED)
        if isinstance(minutes, Said):
            told.append(said("Row {row}: {why}", row=number, why=minutes))
            minutes = None
        done = _cell(row, at, "done")
        part = OutlinePart(
            _cell(row, at, "part"), part_kind(_cell(row, at, "kind")), minutes,
            ticked=bool(done) and yes_or_no(done) != "no", left_out=yes_or_no(_cell(row, at, "left out")) == "yes",
            result=_cell(row, at, "result"),
        )  # fmt: skip
        parts.append(_dated(part, row, at, order, number, told))
    about = _about(body, at, told)
    return OutlineFile(about.pop("title", ""), tuple(parts), told=tuple(told[:_MOST_TOLD]), **about)


def as_table(file: OutlineFile) -> bytes:
    """The outline as CSV, that is read back as it was."""
    credits_ = f"{hundredths(file.credits_hundredths)} {file.credit_unit}" if file.credits_hundredths else ""
    cost = f"{plain_amount(file.cost_minor, file.currency)} {file.currency}" if file.cost_minor is not None else ""
    about = [file.title, file.kind, file.provider, f"{file.minutes} min" if file.minutes is not None else "", credits_,
             cost, file.notes]  # fmt: skip
    rows = [
        [part.title, part.kind, "" if part.minutes is None else str(part.minutes), *map(_iso, (part.begins, part.due)),
         _iso(part.done) or ("yes" if part.ticked else ""), "yes" if part.left_out else "", part.result,
         *(about if at == 0 else [""] * len(about))]
        for at, part in enumerate(file.parts)
    ]  # fmt: skip
    # “hours” alone would be taken for those of the parts.
    return sheet(["programme hours" if role == "hours" else role for role in _COLUMNS], rows)


def _dated(
    part: OutlinePart, row: Sequence[str], at: dict[str, int], order: Order, number: int, told: list[Said]
) -> OutlinePart:
    for role in ("begins", "due", "done"):
        cell = _cell(row, at, role)
        parts = parts_of(cell)
        day = day_of(parts, order) if parts else None
        if day is not None:
            part = dated(part, role, day)
        elif cell and (role != "done" or yes_or_no(cell) is None):
            told.append(said("Row {row}: “{cell}” is no day, and was left out.", row=number, cell=shortened(cell, 40)))
            part = part._replace(ticked=False) if role == "done" else part
    return part


def _about(body: Sequence[Sequence[str]], at: dict[str, int], told: list[Said]) -> dict[str, Any]:
    cells = {role: [cell for row in body if (cell := _cell(row, at, role))] for role in _COLUMNS[8:]}
    first = {role: found[0] if found else "" for role, found in cells.items()}
    told += [
        said("Several rows say “{column}”; the first was taken for the whole programme: {words}.", column=role,
             words=shortened(first[role], 40))
        for role in ("credits", "cost") if len(cells[role]) > 1
    ]  # fmt: skip
    about: dict[str, Any] = {"title": first["programme"], "provider": first["provider"], "notes": first["notes"]}
    if (kind := programme_kind(first["programme kind"])) is not None:
        about["kind"] = kind
    if isinstance(minutes := minutes_in(first["hours"], ".", "hours", MOST_STUDIED), int):
        about["minutes"] = minutes
    return about | sums_said(first["credits"], first["cost"], told)


def is_outline_heading(cells: Sequence[str]) -> bool:
    """Whether cells are the heading of such a table: they name parts, and something else or nothing else."""
    found = _columns(cells)
    return "part" in found and (len(found) > 1 or len(cells) == 1) and not any(cell.startswith("#") for cell in cells)


def _columns(head: Sequence[str]) -> dict[str, int]:
    at: dict[str, int] = {}
    for number, title in enumerate(head):
        role = _OWN.get(folded(title[:100])) or _OWN.get(heading_of(title)[0])
        if role:
            at.setdefault(role, number)
    return at


def _cell(row: Sequence[str], at: dict[str, int], role: str) -> str:
    place = at.get(role, -1)
    cell = row[place].strip() if 0 <= place < len(row) else ""
    return cell[1:] if GUARDED.match(cell) else cell


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""
