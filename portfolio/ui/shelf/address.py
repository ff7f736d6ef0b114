"""A web address that is only read: whole, in the form that cannot imitate another one, its host marked out."""

from PySide6.QtCore import QRectF, QSize, QUrl
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme

_REST, _HOST = Face("small"), Face("small", 600)


def shown_address(address: str) -> str:
    """An http or https address as it may be shown and opened, or nothing for all else."""
    from portfolio.credentials.words import web_address

    url = QUrl(web_address(address))
    if not url.isValid() or url.scheme() not in ("http", "https") or not url.host():
        return ""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def host_of(address: str) -> str:
    """The host of a shown address, as it is written there."""
    return QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded)


class Address(QWidget):
    """Whose page it is, is decided by the host alone, so that stands out; the rest of a long address wraps below it.

    It is read from left to right in every language.
    """

    MOST_LINES = 12
    NATURAL = 220

    def __init__(self, theme: Theme, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._address = theme, address
        host = host_of(address)
        start = address.find(host) if host else -1
        self._host = (start, start + len(host)) if start >= 0 else (0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(address)
        theme.changed.connect(self._restyle)

    def heightForWidth(self, width: int) -> int:
        return round(max(1, len(self._lines(width))) * self._line())

    def sizeHint(self) -> QSize:
        width = self.theme.px(self.NATURAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(60), round(self._line()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), rtl=False)
            at, high = 0, self._line()
            for number, line in enumerate(self._lines(self.width())):
                parts = self._parts(line, at)
                at += len(line)
                wide = sum(canvas.width(words, face) for words, face, _ in parts)
                x = max(0.0, self.width() - wide) if is_rtl(self) else 0.0
                for words, face, color in parts:
                    width = canvas.width(words, face)
                    canvas.text(QRectF(x, number * high, width + 2, high), words, face, color)
                    x += width

    def _parts(self, line: str, at: int) -> list[tuple[str, Face, str]]:
        """What stands before, in and behind the host in a line that begins at this letter of the address."""
        start, end = (min(max(one - at, 0), len(line)) for one in self._host)
        cuts = ((line[:start], _REST, "ink2"), (line[start:end], _HOST, "ink"), (line[end:], _REST, "ink2"))
        return [part for part in cuts if part[0]]

    def _lines(self, width: float) -> list[str]:
        # Broken in the wider of the two faces, so that no line is too long in the other.
        return wrapped(self.theme, self._address, _HOST, width, self.MOST_LINES)

    def _line(self) -> float:
        return float(max(self.theme.metrics(_REST).height(), self.theme.metrics(_HOST).height()))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
