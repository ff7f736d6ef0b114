"""Saving what the place shows: the matrix as PDF, page or table, and a framework in any of its formats."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.audience import rows
from portfolio.core.records import Framework
from portfolio.ui.collection.words import menu_words
from portfolio.ui.document import Document
from portfolio.ui.kit.below import said_words
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.words import translate
from portfolio.ui.saving import file_name, written
from portfolio.ui.standards.reading import Loaded, Row, called
from portfolio.ui.theme import Theme


def fill_save(
    menu: QMenu, theme: Theme, document: Document, found: Loaded, parent: QWidget, pdf: Callable[[], object]
) -> None:
    """The ways to take the board along."""
    menu.addAction(theme.icon("file-output"), translate("SaveMatrix", "As a PDF, to print…")).triggered.connect(
        lambda _=False: pdf()
    )
    for icon, words, ending in (
        ("globe", translate("SaveMatrix", "As a page for any browser (HTML)…"), ".html"),
        ("layout-grid", translate("SaveMatrix", "As a table for a spreadsheet (CSV)…"), ".csv"),
    ):
        menu.addAction(theme.icon(icon), words).triggered.connect(
            lambda _=False, ending=ending: ask_matrix(document, found, ending, parent)
        )


def ask_matrix(document: Document, found: Loaded, ending: str, parent: QWidget) -> None:
    """Ask where the matrix shall lie, and write it there."""
    name = f"{file_name(called(found.framework), 'matrix')}{ending}"
    title = translate("SaveMatrix", "Save the table of standards")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(documents() / name), f"*{ending}")
    if chosen:
        path = Path(chosen)
        save_matrix(document, found, path if path.suffix.lower() == ending else path.with_name(path.name + ending))


def save_matrix(document: Document, found: Loaded, path: Path) -> bool:
    """Write the matrix for an evaluator, by the ending of the name; what is private is not in it."""
    from PySide6.QtCore import QLocale

    from portfolio.core.people_named import veil_of
    from portfolio.exchange.matrix_files import MatrixHead, MatrixWords, matrix_csv, matrix_html
    from portfolio.packet.text.language import language_of
    from portfolio.packet.text.matrix_words import matrix_words
    from portfolio.packet.text.veil import veiled

    board = veiled(_for_evaluator(document, found), veil_of(document.portfolio.connection))
    language = language_of(QLocale().bcp47Name(), paths.resource("words"))
    words = MatrixWords(**matrix_words(language, board.shown, board.leaves))
    if path.suffix.lower() == ".csv":
        content = matrix_csv(board, words)
    else:
        names = [row["name"] for row in rows(document.portfolio.connection, "person", "owner")]
        head = MatrixHead(
            called(found.framework), str(found.framework["notice"]), names[0] if names else "",
            framework_language=str(found.framework["language"]),
        )  # fmt: skip
        content = matrix_html(board, head, words, lambda iso: language.short_day(date.fromisoformat(iso)))
    return written(document, path, content)


def _for_evaluator(document: Document, found: Loaded):  # type: ignore[no-untyped-def]
    from portfolio.core.queries import standards as queries
    from portfolio.growth.standards.board import board

    connection, one = document.portfolio.connection, found.framework["id"]
    return board(
        queries.standards(connection, one), queries.aligned(connection, one, "evaluator"),
        queries.ratings(connection, one, "evaluator"), queries.claims(connection, one, "evaluator"),
        found.framework["levels"],
    )  # fmt: skip


def fill_formats(
    menu: QMenu, theme: Theme, document: Document, framework: Row, parent: QWidget, page: RowsPage
) -> None:
    """The formats in which a framework is saved."""
    from portfolio.exchange.frameworks.formats import FORMATS

    words = (
        translate("Formats", "CASE, as states and districts exchange it (JSON)"),
        translate("Formats", "CASE as a table (CSV)"),
        translate("Formats", "For Mahara’s SmartEvidence"),
        translate("Formats", "Table for a spreadsheet (CSV)"),
        translate("Formats", "Outline (Markdown)"),
        translate("Formats", "All of it, for another portfolio (JSON)"),
    )
    for form, label in zip(FORMATS, words, strict=True):
        action = menu.addAction(theme.icon("file-text"), menu_words(label))
        action.triggered.connect(lambda _=False, form=form: _ask_framework(document, framework, form, parent, page))


def _ask_framework(document: Document, framework: Row, form: str, parent: QWidget, page: RowsPage) -> None:
    from portfolio.exchange.frameworks.formats import ENDINGS

    ending = ENDINGS[form]  # type: ignore[index]
    name = f"{file_name(called(framework), 'matrix')}{ending}"
    chosen, _ = QFileDialog.getSaveFileName(
        parent, translate("Formats", "Save the framework"), str(documents() / name), f"*{ending}"
    )
    if chosen:
        save_framework(document, framework, form, Path(chosen), page)


def save_framework(document: Document, framework: Row, form: str, path: Path, page: RowsPage) -> None:
    """Write a framework, and say what the format cannot hold."""
    from portfolio.exchange.frameworks.from_records import file_of
    from portfolio.exchange.frameworks.writing import write_framework

    record = document.portfolio.get(Framework, framework["id"])
    if record is None:
        return
    try:
        made = write_framework(file_of(document.portfolio.connection, record), form)  # type: ignore[arg-type]
    except PortfolioError as error:
        page.say_error(error)
        return
    if written(document, path, made.data):
        title = translate("Formats", "Saved as “{name}”.").format(name=path.name)
        left = " ".join(said_words(one) for one in made.left_out)
        page.say(title, left, tone="accent", icon="circle-check")
