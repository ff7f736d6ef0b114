"""Pictures of a badge that is being designed, made away from the window's thread: only the newest wish counts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage

from portfolio.core.errors import PortfolioError
from portfolio.exchange.giving_picture import BadgePictures

REST_MS = 350
"""How long the person has to rest in the title before its picture is drawn anew."""
IDLE_MS = 20_000
MOST_BYTES = 20 * 1024 * 1024


class Wish(NamedTuple):
    """A picture to show: a file of the person's, or one drawn from title and giver where there is none."""

    file: Path | None
    title: str = ""
    giver: str = ""


class Previewing(QObject):
    """`made` carries the Wish, the picture and its PNG; `failed` the Wish and why it is no picture."""

    made = Signal(object, QImage)
    failed = Signal(object, object)
    _home = Signal(object, object)

    def __init__(self, make_pictures: Callable[[], BadgePictures], parent: QObject) -> None:
        super().__init__(parent)
        self._make_pictures = make_pictures
        self._pictures: BadgePictures | None = None
        self._wish: Wish | None = None
        self._over = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._rest = _timer(self, REST_MS, self._begin)
        self._idle = _timer(self, IDLE_MS, self._let_go)
        self._home.connect(self._deliver)

    def ask(self, wish: Wish, *, at_once: bool = False) -> None:
        """Make this one; older wishes are forgotten."""
        if wish != self._wish and not self._over:
            self._wish = wish
            self._rest.start(0 if at_once else REST_MS)

    def pause(self) -> None:
        """End the child, whatever it is at: nobody looks. The next wish starts another."""
        self._rest.stop()
        self._idle.stop()
        self._wish = None
        pictures, self._pictures = self._pictures, None
        if pictures is not None:
            pictures.stop()
            self._pool.waitForDone()
            pictures.close()

    def close(self) -> None:
        """Make no more."""
        self._over = True
        self.pause()

    def _begin(self) -> None:
        if self._pictures is None:
            self._pictures = self._make_pictures()
            self.destroyed.connect(self._pictures.stop)
        self._idle.start()
        if self._wish is not None:
            self._pool.start(partial(self._make, self._pictures, self._wish))

    def _make(self, pictures: BadgePictures, wish: Wish) -> None:
        """On the pool's thread."""
        if pictures.stopped or wish != self._wish:
            return
        try:
            png = pictures.own(content_of(wish.file)) if wish.file else pictures.drawn(wish.title, wish.giver)
        except PortfolioError as error:
            if not pictures.stopped:  # else nobody asks any more, and who asked may be gone
                self._home.emit(wish, error)
            return
        if not pictures.stopped:
            self._home.emit(wish, QImage.fromData(png, "PNG"))  # type: ignore[arg-type]

    def _deliver(self, wish: Wish, found: object) -> None:
        if self._over or wish != self._wish:
            return
        self._idle.start()
        if isinstance(found, QImage):
            self.made.emit(wish, found)
        else:
            self.failed.emit(wish, found)

    def _let_go(self) -> None:
        if self._pictures is not None:
            self._pool.start(self._pictures.close)


def content_of(file: Path) -> bytes:
    """The bytes of a picture that a person chose. Raises PortfolioError where it is gone or far too large."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise PortfolioError("“{name}” could not be read.", "Choose another picture.", name=file.name) from error
    if len(data) > MOST_BYTES:
        raise PortfolioError("“{name}” is too large for a badge.", "Choose a smaller picture.", name=file.name)
    return data


def _timer(parent: QObject, milliseconds: int, do: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer
