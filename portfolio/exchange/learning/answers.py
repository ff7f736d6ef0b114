"""Words in cells of a table that stand for one of a few things: yes, no, nothing, units of credits, states of a
refund, who may see an entry."""

from typing import Literal, get_args

from portfolio.core.folding import folded
from portfolio.core.records.base import Privacy
from portfolio.core.records.time import CreditUnit, Refund

_YES = frozenset(folded(word) for word in "yes y true 1 x oui o vrai ja j wahr si sí s verdadero نعم صح own me".split())
_NO = frozenset(folded(word) for word in "no n false 0 non faux nein falsch falso لا خطأ employer school".split())
_NOTHING = frozenset(
    folded(word)
    for word in "n/a|na|none|nil|free|free of charge|no cost|no charge|kostenlos|gratis|keine|kein|entfällt|gratuit"
    "|aucun|néant|gratuito|ninguno|ninguna|sin costo|sin coste|مجاني|مجانا|لا شيء|لا يوجد".split("|")
)
_DASHES = frozenset("-–—−./\\")
_PRIVACY: dict[Privacy, str] = {
    "private": "private|only me|me alone|confidential|privé|confidentiel|privat|vertraulich|privado|confidencial"
    "|خاص|سري",
    "evaluator": "evaluator|evaluators|évaluateur|beurteilende|evaluador|المقيم",
    "public": "public|everybody|everyone|öffentlich|alle|tous|público|todos|عام",
}
_PRIVACY_OF = {folded(word): privacy for privacy, words in _PRIVACY.items() for word in words.split("|")}
_UNITS: dict[CreditUnit, str] = {
    "semester_hour": "semester hour|semester hours|semester hr|credit hour|credit hours|sh|semesterwochenstunden|sws",
    "quarter_hour": "quarter hour|quarter hours|qh",
    "graduate_credit": "graduate credit|graduate credits|graduate",
    "ects": "ects|ects credits|ects punkte|crédits ects|créditos ects|cp|lp|leistungspunkte",
    "ceu": "ceu|ceus|continuing education unit|continuing education units",
}
_UNIT_OF = {folded(word): unit for unit, words in _UNITS.items() for word in words.split("|")}
_STATES: dict[Refund, str] = {
    "wanted": "wanted|to ask|open|à demander|offen|pendiente|مطلوب",
    "asked": "asked|requested|claimed|demandé|beantragt|solicitado|قيد الطلب",
    "paid": "paid|paid back|reimbursed|remboursé|erstattet|reembolsado|pagado|مدفوع",
    "refused": "refused|denied|declined|refusé|abgelehnt|rechazado|denegado|مرفوض",
}
_STATE_OF = {folded(word): state for state, words in _STATES.items() for word in words.split("|")}


def yes_or_no(cell: str) -> Literal["yes", "no"] | None:
    """None for what is neither. A mark alone is a yes, a hyphen alone a no."""
    text = cell.strip()
    if text in ("✓", "✔", "-"):
        return "no" if text == "-" else "yes"
    word = folded(text[:40])
    return "yes" if word in _YES else "no" if word in _NO else None


def credit_unit(words: str) -> CreditUnit:
    """The unit of credits that this is called, or empty."""
    text = words.strip()[:60]
    return text if text in get_args(CreditUnit) else _UNIT_OF.get(folded(text), "")  # type: ignore[return-value]


def refund_state(cell: str) -> Refund:
    """Where a refund stands, or empty for what says nothing known."""
    text = cell.strip()[:60]
    return text if text in get_args(Refund) else _STATE_OF.get(folded(text), "")  # type: ignore[return-value]


def is_nothing(cell: str) -> bool:
    """Whether a cell of times, sums or days says that there is none: “–”, “n/a”, “free”."""
    text = cell.strip()
    return bool(text) and (set(text) <= _DASHES or folded(text[:40]) in _NOTHING)


def privacy_said(cell: str) -> Privacy | None:
    """Who may see an entry, or None for what says nothing known."""
    return _PRIVACY_OF.get(folded(cell.strip()[:40]))
