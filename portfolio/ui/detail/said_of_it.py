"""What others say of a credential inside its file: the standards it shows, and endorsements with their own proof."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.detail.proof import Proof, ProofLine, status_words
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section, address_link
from portfolio.ui.detail.standing import StandingLabel
from portfolio.ui.detail.words import short_day
from portfolio.ui.kit.below import BELOW
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

MOST = 30
"""Standards and endorsements that are shown: a file may name any number."""
_MOST_LETTERS = 2_000
_LOOKS = {
    "verified": ("shield-check", "accent"),
    "intact": ("shield", ""),
    "expired": ("hourglass", "warn"),
    "not_yet_valid": ("hourglass", "warn"),
    "revoked": ("circle-alert", "warn"),
    "invalid": ("circle-alert", "warn"),
}
_ABOUT = {
    "badge": str(QT_TRANSLATE_NOOP("Detail", "About this badge")),
    "issuer": str(QT_TRANSLATE_NOOP("Detail", "About its issuer")),
}


def _text(piece: dict[str, Any], name: str) -> str:
    return str(piece.get(name) or "").strip()[:_MOST_LETTERS]


def alignment_section(reach: Reach, pieces: list[dict[str, Any]]) -> Section:
    """The standards that the issuer says it shows: code and name, of which framework, and where it stands."""
    theme = reach.theme
    section = Section(theme, translate("Detail", "Standards it shows"))
    for piece in pieces[:MOST]:
        code, name, framework = (_text(piece, part) for part in ("code", "name", "framework"))
        title = "  ".join(isolate(part) for part in (code, name) if part)
        if title:
            section.add(StandingLabel(theme, title, Face("small", 600), "ink", like=name or code, wrap=True))
        if framework:
            section.add(StandingLabel(theme, framework, Face("small"), "ink2", wrap=True))
        if url := _text(piece, "url"):
            # What is no web address is shown as the text it is.
            section.add(address_link(reach, url) or Label(theme, url, Face("small"), "ink3", wrap=True))
    return section


def endorsements_section(reach: Reach, pieces: list[dict[str, Any]]) -> Section:
    """What others say of it or of its issuer, each with what is proven of just that."""
    section = Section(reach.theme, translate("Detail", "What others say of it"))
    for piece in pieces[:MOST]:
        section.add(_endorsement(reach, piece))
    return section


def _endorsement(reach: Reach, piece: dict[str, Any]) -> QWidget:
    theme = reach.theme
    who = _text(piece, "issuer") or translate("Detail", "Somebody who does not say who")
    about = _ABOUT.get(_text(piece, "about"), "")
    day = short_day(reach.locale, _text(piece, "day"))
    card = Card(theme, fill="raised")
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.gap(4))
    below = "  ·  ".join(part for part in (translate("Detail", about) if about else "", day) if part)
    column.addWidget(StandingLabel(theme, who, Face("small", 600), "ink", wrap=True))
    if below:
        column.addWidget(Label(theme, below, Face("small"), "ink3", wrap=True))
    if words := _text(piece, "words"):
        column.addWidget(StandingLabel(theme, words, Face("body", serif=True, italic=True), "ink", wrap=True))
    proof = endorsement_proof(piece)
    column.addSpacing(theme.gap(2))
    column.addWidget(ProofLine(theme, proof, lambda address: address_link(reach, address)))
    card.setAccessibleName(". ".join(part for part in (isolate(who), below, proof.title) if part))
    return card


def endorsement_proof(piece: dict[str, Any]) -> Proof:
    """The honest words for one endorsement, which prove nothing of the badge itself."""
    status = _text(piece, "status")
    icon, tone = _LOOKS.get(status, ("badge-check" if status == "unknown" else "file-check", ""))
    detail = _text(piece, "detail")
    return Proof(status_words(status), translate(BELOW, detail) if detail else "", icon, tone)
