"""How sure one can be of a credential, in honest words: green only where a signature was checked."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.entry import Check, Entry
from portfolio.ui.detail.words import moment_day, short_day
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.below import BELOW
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TITLES = {
    "verified": str(QT_TRANSLATE_NOOP("Detail", "Signature checked on this computer")),
    "intact": str(QT_TRANSLATE_NOOP("Detail", "Unchanged since it was signed")),
    "unknown": str(QT_TRANSLATE_NOOP("Detail", "Kept as issued")),
    "expired": str(QT_TRANSLATE_NOOP("Detail", "Its time is over")),
    "not_yet_valid": str(QT_TRANSLATE_NOOP("Detail", "Not valid yet")),
    "revoked": str(QT_TRANSLATE_NOOP("Detail", "Taken back by its issuer")),
    "invalid": str(QT_TRANSLATE_NOOP("Detail", "Does not match its signature")),
    "unsupported": str(QT_TRANSLATE_NOOP("Detail", "Kept as it came")),
}


_SIGNS = {
    "verified": ("shield-check", "accent"),
    "intact": ("shield", ""),
    "unknown": ("badge-check", ""),
    "expired": ("hourglass", "warn"),
    "not_yet_valid": ("hourglass", "warn"),
    "revoked": ("circle-alert", "warn"),
    "invalid": ("circle-alert", "warn"),
    "unsupported": ("file-check", ""),
}


class Proof(NamedTuple):
    """What stands in the line; `tone` is a token with a soft twin, or empty for the neutral ground."""

    title: str
    sentence: str
    icon: str
    tone: str
    address: str = ""


def finding_words(check: Mapping[str, object], locale: QLocale) -> str:
    """What a check says, in the reader's language. One kept by an older version may only have its English words."""
    detail = str(check.get("detail", ""))
    sentence, values = str(check.get("sentence", detail)), check.get("values")
    told = translate(BELOW, sentence) if sentence else ""
    if told == sentence or not isinstance(values, dict):
        return detail if isinstance(values, dict) else told
    try:
        return told.format(**{str(name): _value_words(str(value), locale) for name, value in values.items()})
    except (LookupError, ValueError, AttributeError):  # no sentence of ours: a file may say anything
        return detail


def _value_words(value: str, locale: QLocale) -> str:
    if _ISO_DAY.fullmatch(value):
        return short_day(locale, value)
    return translate(BELOW, value) if value else ""


def status_words(status: str) -> str:
    """What a status is called, in a teacher's words: the title of the proof line, and of each earlier check."""
    return translate("Detail", _TITLES.get(status, _TITLES["unsupported"]))


def status_sign(status: str) -> tuple[str, str]:
    """The icon of a status and its token, which is empty for the neutral ones. Green only where a key was checked."""
    return _SIGNS.get(status, _SIGNS["unsupported"])


def proof_of(entry: Entry, locale: QLocale) -> Proof:
    """The honest words for the newest check of a credential (DESIGN section 4)."""
    if not entry.checks and entry.original is None:
        words = translate("Detail", "There is no file with it that a computer could check. Its issuer can confirm it.")
        return Proof(translate("Detail", "Kept as you wrote it"), words, "file-check", "")
    if not entry.checks:
        words = translate(
            "Detail", "There is nothing in this file that a computer could check. Its issuer can confirm it."
        )
        return Proof(translate("Detail", "Kept as you added it"), words, "file-check", "")
    newest = entry.checks[0]
    told = _Told(newest, locale)
    on = translate("Detail", "Checked on {date}.").format(date=moment_day(locale, newest.at))
    title, sign = status_words(newest.status), status_sign(newest.status)
    if newest.status == "verified":
        whose = told.of("issuer", "passed") or translate(
            "Detail", "The key that signed it belongs to its issuer. A key was checked, not a person."
        )
        return Proof(title, _sentences(whose, told.of("revocation", "passed"), on), *sign)
    if newest.status == "intact":
        whose = translate("Detail", "Who holds the key that signed it is not proven.")
        return Proof(title, _sentences(whose, told.of("revocation", "passed"), on), *sign)
    if newest.status in ("expired", "not_yet_valid"):
        return Proof(title, _timing(entry, newest.status, told, locale), *sign)
    if newest.status == "revoked":
        # Only ever with what it rests on and its date, which the check's own words name.
        why = told.all("revoked") or translate("Detail", "What says so was not kept with this check.")
        return Proof(title, _sentences(why, on), *sign)
    if newest.status == "invalid":
        if not told.is_about_signature:
            title = translate("Detail", "Not right as it stands")
        return Proof(title, told.first("failed") or on, *sign)
    if newest.status == "unsupported":
        words = translate("Detail", "It is kept exactly as it came. This kind cannot be read yet.")
        return Proof(title, words, *sign)
    address = str(entry.fields["source_url"] or entry.fields["identity"] or "")
    if address.startswith(("http://", "https://")):
        return Proof(translate("Detail", "Kept as issued; confirm at"), "", *sign, address)
    return Proof(title, translate("Detail", "Its issuer can confirm it."), *sign)


class _Told:
    """What one check found, in the reader's language."""

    def __init__(self, check: Check, locale: QLocale) -> None:
        self._rows, self._locale = check.checks, locale

    @property
    def is_about_signature(self) -> bool:
        """Whether what did not pass is the signature, or whose it is. An old check may have kept no reasons."""
        failed = [row for row in self._rows if row.get("result") == "failed"]
        return not failed or any(row.get("check") in ("signature", "token", "issuer") for row in failed)

    def of(self, check: str, result: str) -> str:
        rows = (row for row in self._rows if row.get("check") == check and row.get("result") == result)
        return next((finding_words(row, self._locale) for row in rows), "")

    def all(self, result: str) -> str:
        return _sentences(*(finding_words(row, self._locale) for row in self._rows if row.get("result") == result))

    def first(self, result: str) -> str:
        rows = (row for row in self._rows if row.get("result") == result)
        return next((finding_words(row, self._locale) for row in rows), "")


def _timing(entry: Entry, status: str, told: _Told, locale: QLocale) -> str:
    """Until when, or from when. What ran out may be the signature alone: then only its finding knows the day."""
    if status == "not_yet_valid":
        day = short_day(locale, entry.fields["valid_from"][:10] or entry.fields["earned"])
        words = translate("Detail", "It counts from {date} on.").format(date=day) if day else ""
        return words or told.first(status)
    stays = translate("Detail", "What you learned stays yours.")
    day = short_day(locale, entry.fields["expires"])
    words = translate("Detail", "It was valid until {date}.").format(date=day) if day else told.first(status)
    return _sentences(words, stays)


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


class ProofLine(QWidget):
    """The proof in a quiet box; an address in it is shown whole and opens by a click."""

    address_chosen = Signal(str)

    def __init__(
        self, theme: Theme, proof: Proof, link: Callable[[str], QWidget | None], parent: QWidget | None = None
    ) -> None:
        """`link` makes the widget that shows an address and opens it, or None where the address is none."""
        super().__init__(parent)
        self.theme, self._proof = theme, proof
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(12), theme.gap(8), theme.gap(12), theme.gap(8))
        row.setSpacing(0)
        row.addSpacing(theme.px(20) + theme.gap(10))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Label(theme, proof.title, Face("small", 600), proof.tone or "ink", wrap=True))
        if proof.sentence:
            column.addWidget(Label(theme, proof.sentence, Face("small"), "ink2", wrap=True))
        if proof.address and (shown := link(proof.address)) is not None:
            column.addWidget(shown)
        self._column = column
        row.addLayout(column, 1)
        self.setAccessibleName(f"{proof.title} {proof.sentence or proof.address}".strip())

    def add(self, button: QWidget) -> None:
        """Something to do about it, below the words."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, proof = self.theme, self._proof
        with QPainter(self) as painter:
            canvas = Canvas(painter, theme, QRectF(self.rect()), is_rtl(self))
            fill = f"{proof.tone}_soft" if proof.tone else "rail"
            canvas.box(canvas.bounds, theme.gap(10), fill, (proof.tone or "line") if theme.tokens.outlined else "")
            size = theme.px(20)
            y = theme.gap(8) + max(0.0, (theme.metrics(Face("small", 600)).height() - size) / 2)
            if not proof.sentence and not proof.address:
                y = (self.height() - size) / 2
            canvas.icon(QRectF(theme.gap(12), max(theme.gap(8), y), size, size), proof.icon, proof.tone or "ink2")


class CheckRow(QWidget):
    """One thing that was looked at, what came of it, and why."""

    _ICONS = {"passed": "check", "failed": "circle-x", "warning": "circle-alert", "revoked": "circle-alert"}
    _NOT_KNOWN = str(QT_TRANSLATE_NOOP("Detail", "not known"))
    _WORDS = {
        "passed": str(QT_TRANSLATE_NOOP("Detail", "passed")),
        "failed": str(QT_TRANSLATE_NOOP("Detail", "did not pass")),
        "warning": str(QT_TRANSLATE_NOOP("Detail", "please look")),
        "not_checked": str(QT_TRANSLATE_NOOP("Detail", "not checked")),
        "expired": str(QT_TRANSLATE_NOOP("Detail", "its time is over")),
        "not_yet_valid": str(QT_TRANSLATE_NOOP("Detail", "not valid yet")),
        "revoked": str(QT_TRANSLATE_NOOP("Detail", "taken back")),
    }
    _NAMES = {
        "structure": str(QT_TRANSLATE_NOOP("Detail", "How it is built")),
        "container": str(QT_TRANSLATE_NOOP("Detail", "The file it is in")),
        "content": str(QT_TRANSLATE_NOOP("Detail", "What is inside")),
        "text": str(QT_TRANSLATE_NOOP("Detail", "Its words")),
        "image": str(QT_TRANSLATE_NOOP("Detail", "Its picture")),
        "dates": str(QT_TRANSLATE_NOOP("Detail", "Its dates")),
        "recipient": str(QT_TRANSLATE_NOOP("Detail", "Who it was issued to")),
        "signature": str(QT_TRANSLATE_NOOP("Detail", "Its signature")),
        "issuer": str(QT_TRANSLATE_NOOP("Detail", "Whose key signed it")),
        "endorsement": str(QT_TRANSLATE_NOOP("Detail", "What others say of it")),
        "token": str(QT_TRANSLATE_NOOP("Detail", "The signed wrapping around it")),
        "members": str(QT_TRANSLATE_NOOP("Detail", "The credentials inside it")),
        "count": str(QT_TRANSLATE_NOOP("Detail", "How many are in the file")),
        "address": str(QT_TRANSLATE_NOOP("Detail", "Its web address")),
        "vocabulary": str(QT_TRANSLATE_NOOP("Detail", "Words of its format")),
        "revocation": str(QT_TRANSLATE_NOOP("Detail", "Its issuer’s list of those taken back")),
        "reading": str(QT_TRANSLATE_NOOP("Detail", "Reading it")),
    }
    _OTHER = str(QT_TRANSLATE_NOOP("Detail", "Another look at it"))

    def __init__(self, theme: Theme, check: dict[str, object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._result = str(check.get("result", ""))
        name = translate("Detail", self._NAMES.get(str(check.get("check", "")), self._OTHER))
        detail = finding_words(check, self.locale())
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16) + theme.gap(8), theme.gap(2), 0, theme.gap(2))
        if is_rtl(self):
            column.setContentsMargins(0, theme.gap(2), theme.px(16) + theme.gap(8), theme.gap(2))
        column.setSpacing(0)
        column.addWidget(Label(theme, name, Face("small", 600), "ink"))
        if detail:
            words = Label(theme, detail, Face("small"), "ink2", wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(words)
        self.setAccessibleName(
            f"{name}: {translate('Detail', self._WORDS.get(self._result, self._NOT_KNOWN))}. {detail}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            size = self.theme.px(16)
            icon = self._ICONS.get(self._result, "circle-dashed")
            color = "warn" if self._result in ("failed", "revoked") else "ink3"
            canvas.icon(QRectF(0, self.theme.gap(2), size, size), icon, color)
