"""The window is the only one: what is a window for a moment takes the keyboard with it when it goes."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.app import App
from portfolio.ui.workspace import Workspace
from tests.ui.shell.test_beginning import settled
from tests.ui.shell.test_opening import page_of, portfolio_of


class Windows(QObject):
    """Writes down each window that shows itself."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.shown: list[str] = []
        self._application = application
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False

    def leave(self) -> None:
        self._application.removeEventFilter(self)


@pytest.mark.parametrize("known", [0, 1])
def test_no_window_but_its_own_comes_up_and_takes_the_keyboard_away(
    qtbot: QtBot, qapp: QApplication, app: App, known: int
) -> None:
    if known:
        portfolio_of("Amina")
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow)
    windows = Windows(qapp)
    app.first_run()
    page = page_of(app)
    QApplication.processEvents()
    first = page.portfolios.cards[0] if known else page.start_page.name
    assert QApplication.focusWidget() is first
    if known:
        page.portfolios.cards[0].click()
    else:
        page.start_page.start.click()
    settled(qtbot, app)
    windows.leave()
    assert windows.shown == []
    assert app.window.isActiveWindow()
    assert QApplication.focusWidget() is not None


def test_the_keyboard_is_not_lost_with_what_had_it(qtbot: QtBot, workspace: Workspace) -> None:
    qtbot.waitUntil(workspace.isActiveWindow)
    passing = QLineEdit(workspace)
    passing.show()
    passing.setFocus()
    assert QApplication.focusWidget() is passing
    passing.deleteLater()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is workspace.journal.view)
    workspace.add("practice")
    field = workspace.focusWidget()
    assert field is not None
    field.clearFocus()
    assert QApplication.focusWidget() is None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
