"""Which column of a table is which: by its heading in several languages, or by what stands in it."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from portfolio.exchange.frameworks.codes import looks_like_code

ROLES: dict[str, tuple[str, ...]] = {
    "code": (
        "code", "codes", "human coding scheme", "coding scheme", "no", "nr", "number", "ref", "reference",
        "standard code", "component code", "shortname", "short name", "kürzel", "kennung", "nummer", "código", "codigo",
        "número", "num",         "numéro", "cote", "codice", "numero",
        "الرمز", "رمز", "رقم", "الرقم", "kode", "kod", "numer", "код", "номер",
        "编号", "代码", "番号", "コード",
    ),
    "title": (
        "title", "name", "standard", "component", "element", "dimension", "competence", "competency", "criterion",
        "indicator", "statement", "full statement", "fullstatement", "titel", "bezeichnung", "kompetenz", "merkmal",
        "título", "titulo", "nombre", "estándar", "competencia", "norma", "titre", "intitulé", "nom", "compétence",
        "norme", "titolo", "nome", "competenza", "standaard", "naam", "العنوان", "عنوان", "المعيار", "معيار", "الاسم",
        "tittel", "tytuł", "nazwa", "название", "стандарт", "标题", "名称", "標準", "タイトル",
    ),
    "short": ("abbreviated statement", "abbreviatedstatement", "abbreviation", "label"),
    "parent": (
        "parent", "parent code", "is child of", "ischildof", "above", "belongs to", "domain", "group", "übergeordnet",
        "oberpunkt", "gehört zu", "bereich", "padre", "superior", "pertenece a", "dominio", "parent de", "supérieur",
        "dépend de", "domaine", "genitore", "bovenliggend", "domein", "الأصل", "يتبع", "المجال", "родитель", "父级",
    ),
    "level": (
        "level", "kind", "type", "item type", "cf item type", "cfitemtype", "ebene", "art", "nivel", "tipo", "niveau",
        "type d'élément", "livello", "soort", "المستوى", "النوع", "уровень", "тип", "层级", "レベル",
    ),
    "text": (
        "text", "description", "details", "wording", "full text", "notes", "definition", "beschreibung", "wortlaut",
        "erläuterung", "descripción", "descripcion", "texto", "detalle", "description détaillée", "texte", "libellé",
        "descrizione", "testo", "omschrijving", "tekst", "الوصف", "وصف", "النص", "opis", "описание", "текст",
        "描述", "説明",
    ),
    "examples": ("examples", "example", "exemplar", "evidence", "beispiele", "ejemplos", "exemples", "esempi", "أمثلة"),
    "identity": ("identifier", "id", "guid", "uuid", "uri", "identificador", "identifiant"),
    "order": ("sequence number", "sequencenumber", "order", "position", "reihenfolge", "orden", "ordre"),
    "smart": ("smart level", "smartlevel"),
    "same": ("exact match of", "exactmatchof", "same as"),
    "related": ("is related to", "isrelatedto", "related to", "is peer of", "ispeerof", "crosswalk"),
    "replaced": ("replaced by", "replacedby"),
    "framework": ("framework", "framework title", "rahmen", "marco", "cadre", "referencial"),
    "edition": ("edition", "version", "ausgabe", "edición", "édition"),
    "notice": ("notice", "copyright", "licence notice", "hinweis"),
    "levels": ("levels", "scale", "skala", "stufen", "escala", "niveles", "échelle", "niveaux"),
}  # fmt: skip
"""What a column can hold, and what its heading may say. “notes” in OpenSALT's CSV is text as well."""


class Columns(NamedTuple):
    """Where each thing stands, by its role, and whether the first row only says so."""

    at: dict[str, int]
    headed: bool


_ROLE_OF = {heading: role for role, headings in ROLES.items() for heading in headings}


def columns_of(rows: Sequence[Sequence[str]]) -> Columns:
    """The columns of a table. A first row is its heading when it names a code or a title and holds no code itself."""
    heads = [_heading(cell) for cell in rows[0]]
    at: dict[str, int] = {}
    second: int | None = None
    for number, head in enumerate(heads):
        role = _ROLE_OF.get(head)
        if role is not None and role not in at:
            at[role] = number
        elif role == "title":
            second = number
    if {"code", "title", "short", "identity"} & at.keys() and sum(head in _ROLE_OF for head in heads if head) >= max(
        1, sum(map(bool, heads)) // 3
    ):
        if len(rows) > 1 or all(head in _ROLE_OF for head in heads):
            if "title" in at and "code" not in at and _is_codes(rows[1:], at["title"]):
                at["code"] = at.pop("title")  # “Standard” above a column of codes
            if "title" not in at and second is not None:
                at["title"] = second
            if "title" not in at and "text" in at:
                at["title"] = at.pop("text")
            if "title" not in at and "code" not in at:
                at |= {role: number for role, number in _guessed(rows[1:]).items() if number not in at.values()}
            return Columns(at, headed=True)
    return Columns(_guessed(rows), headed=False)


def _guessed(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Without headings: the first column of codes, the first of words, and the longest after it as text."""
    width = max((len(row) for row in rows), default=0)
    sample = rows[:500]
    cells = [[row[at].strip() for row in sample if at < len(row) and row[at].strip()] for at in range(width)]
    at: dict[str, int] = {}
    for number in range(width):
        if "code" not in at and _is_codes(sample, number):
            at["code"] = number
    wordy = [number for number, column in enumerate(cells) if column and number != at.get("code")]
    if wordy:
        at["title"] = wordy[0]
        longer = [n for n in wordy[1:] if _length(cells[n]) > 1.5 * _length(cells[wordy[0]])]
        if longer:
            at["text"] = max(longer, key=lambda n: _length(cells[n]))
    elif "code" in at:
        at["title"] = at.pop("code")
    return at


def _is_codes(rows: Sequence[Sequence[str]], at: int) -> bool:
    """Whether what stands in this column is mostly codes."""
    cells = [row[at].strip() for row in rows[:500] if at < len(row) and row[at].strip()]
    return bool(cells) and sum(map(looks_like_code, cells)) >= 0.6 * len(cells)


def _length(column: Sequence[str]) -> float:
    return sum(map(len, column)) / max(1, len(column))


def _heading(cell: str) -> str:
    words = unicodedata.normalize("NFC", cell).casefold().replace("_", " ").replace("\u0640", "")
    return re.sub(r"\s+", " ", words).strip(" \t.:*#\ufeff")
