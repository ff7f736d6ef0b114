"""Text of people never acts: nothing is loaded, nothing opens, markup of theirs stays the characters typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.prose import Prose
from portfolio.ui.kit.safe_html import MOST_SHOWN, safe_html
from portfolio.ui.theme import Theme


@pytest.mark.parametrize(
    "typed",
    [
        "<img src=file:///etc/passwd>",
        "![](file:///etc/passwd)",
        "![a][b]\n\n[b]: file:///etc/passwd",
        "<script>alert(1)</script>",
        "<a href='file:///etc/passwd'>x</a>",
        "[x](file:///etc/passwd)",
        "[x](javascript:alert(1))",
        "[x](data:text/html,hi)",
        "<javascript:alert(1)>",
        "<style>body{background:url(file:///etc/passwd)}</style>",
        '<div style="background:url(http://example.org)">x</div>',
        "\x02amp\x03 \x02wzxhzdk:0\x03 <b>",
        "[" * 15_000,
        ">" * 5_000 + " deep",
    ],
)
def test_hostile_text_is_inert(typed: str) -> None:
    made = safe_html(typed).lower()
    assert "<img" not in made
    assert "<script" not in made
    assert "<style" not in made
    assert "<a " not in made
    assert "<div" not in made


def test_markup_stays_the_characters_typed(qtbot: QtBot, theme: Theme) -> None:
    prose = Prose(theme)
    qtbot.addWidget(prose)
    prose.set_text("a < b & c <b>not bold</b> ![shown words](file:///etc/passwd)")
    assert prose.toPlainText() == "a < b & c <b>not bold</b> shown words"


def test_markdown_is_rendered() -> None:
    made = safe_html("# One\n\n*two* **three**\n\n- four\n\n> five\n\n#maths")
    for part in ("<h1>One</h1>", "<em>two</em>", "<strong>three</strong>", "<li>four</li>", "<blockquote>", "#maths"):
        assert part in made


def test_only_web_addresses_are_links(qtbot: QtBot, theme: Theme) -> None:
    assert '<a href="https://example.org/a?b=1&amp;c=2">good</a>' in safe_html("[good](https://example.org/a?b=1&c=2)")
    prose = Prose(theme)
    qtbot.addWidget(prose)
    chosen: list[str] = []
    prose.address_chosen.connect(chosen.append)
    for address in (
        "https://example.org/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "http:",
    ):
        prose.anchorClicked.emit(QUrl(address))
    assert chosen == ["https://example.org/x"]


def test_nothing_is_loaded_whatever_a_document_asks_for(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    image = QImage(7, 5, QImage.Format.Format_RGB32)
    image.fill(0)
    image.save(str(picture))
    prose = Prose(theme)
    qtbot.addWidget(prose)
    kind = QTextDocument.ResourceType.ImageResource.value
    address = QUrl.fromLocalFile(str(picture))
    assert prose.loadResource(kind, address).isNull()
    # Even past the cleaning, the document itself gets nothing.
    prose.setHtml(f'<img src="{address.toString()}"><link rel="stylesheet" href="file:///etc/passwd">')
    prose.show()
    resource = prose.document().resource(kind, address)
    assert resource is None or QImage(resource).isNull()


def test_a_very_long_text_is_shown_in_part_and_at_once(qtbot: QtBot, theme: Theme) -> None:
    prose = Prose(theme)
    qtbot.addWidget(prose)
    prose.set_text("Was wir gelernt haben, *ist* viel.\n\n" * 40_000)
    assert len(prose.toPlainText()) <= MOST_SHOWN
    assert prose.toPlainText().endswith("…")
