"""The look changes while the window is open: by its button, with the system, and without anything moving."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.whole.conftest import Show
from tests.whole.looks.contrasts import luminance
from tests.whole.looks.scenes import PLACES
from tests.whole.looks.showing import LIGHT

FOLLOW = """
import json
from pathlib import Path
from PySide6.QtCore import Qt
from portfolio import paths
from portfolio.ui.app import App
from portfolio.ui.settings import Settings
from portfolio.ui.start import make_application
from portfolio.ui.window import Window

application = make_application()
hints = application.styleHints()
window = Window()
app = App(application, window, Settings(paths.settings_file()))
app.first_run()
window.show()
seen = []
for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
    if len(seen) == 3:
        app.theme.set_mode("high-contrast")  # what was chosen stays, whatever the system does
    hints.setColorScheme(scheme)
    application.processEvents()
    if hints.colorScheme() == scheme:
        seen.append(f"{app.theme.tokens.name} {application.palette().window().color().name()}")
print(json.dumps(seen), flush=True)
import os
os._exit(0)
"""
MOVES = re.compile(r"\bQ(Property|Variant|Sequential|Parallel)Animation\w*|\bQTimeLine\b|\bQMovie\b")


def test_the_button_of_the_bar_goes_from_look_to_look_at_every_place(show: Show) -> None:
    with show(LIGHT) as shown:
        theme, seen = shown.app.theme, []
        for scene in (PLACES["timeline"], PLACES["collection"], PLACES["settings"]):
            scene(shown)
            shown.workspace.bar.look.click()
            seen.append(theme.tokens.name)
            ground = shown.settle().pixelColor(shown.window.width() // 3, shown.window.height() - 4)
            assert abs(luminance(ground) - luminance(theme.color("bg"))) < 0.15
        assert seen == ["dark", "high-contrast", "light"]


@pytest.mark.window
def test_the_window_follows_the_system_while_it_is_open(virtual_screen: dict[str, str], tmp_path: Path) -> None:
    """The desktop's own light or dark, as Qt hears of it under X; the screen of the other tests has none."""
    environment = {**virtual_screen, "QT_QPA_PLATFORMTHEME": "gnome", "PORTFOLIO_DATA_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", FOLLOW], env=environment, cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    if not seen:
        pytest.skip("this build of Qt hears of no scheme here")
    assert seen == ["light #f5f3ee", "dark #121615", "light #f5f3ee", "high-contrast #000000"]


def test_nothing_moves_by_itself() -> None:
    """Whoever asked for less movement gets it, because there is none to begin with."""
    found = [
        f"{file.relative_to(ROOT)}: {match.group()}"
        for file in sorted((ROOT / "portfolio" / "ui").rglob("*.py"))
        for match in MOVES.finditer(file.read_text(encoding="utf-8"))
    ]
    assert found == []
