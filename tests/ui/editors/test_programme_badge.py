"""From a programme that ended to its certificate: what is known is filled in, and the two belong together."""

from datetime import date

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Credential, Programme, build
from portfolio.ui.document import Document
from portfolio.ui.editors import CredentialEditor
from portfolio.ui.editors.drafts import draft_of
from portfolio.ui.jobs import Jobs
from portfolio.ui.shell.entries import Entries
from portfolio.ui.theme import Theme


def finished(document: Document) -> Programme:
    """A nanodegree that ended this spring."""
    made = build(Programme, title="Inclusive teaching", provider="EduForge", kind="micro_credential",
                 finished=date(2026, 5, 12), planned_minutes=2400, privacy="private")  # fmt: skip
    document.portfolio.apply(added("Learn", made))
    return made


def asked(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, programme: Programme) -> CredentialEditor:
    """The sheet that comes when its certificate is asked for."""
    window = QWidget()
    qtbot.addWidget(window)
    sheets: list[CredentialEditor] = []
    entries = Entries(theme, document, window, jobs=jobs, open_sheet=lambda: sheets[-1] if sheets else None)
    entries.sheet_opened.connect(sheets.append)
    entries.end_in_badge(programme.id)
    (sheet,) = sheets
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_its_certificate_comes_with_all_that_is_known_and_belongs_to_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    programme = finished(document)
    sheet = asked(qtbot, theme, document, jobs, programme)
    assert document.portfolio.find(Credential) == [], "nothing is written before it was read and done"
    assert sheet.save()
    (made,) = document.portfolio.find(Credential)
    assert (made.title, made.issuer, made.earned, made.minutes) == (
        "Inclusive teaching", "EduForge", date(2026, 5, 12), 2400,
    )  # fmt: skip
    assert (made.kind, made.privacy, made.programme_id) == ("micro_credential", "private", programme.id)
    document.undo()
    assert document.portfolio.find(Credential) == []


def test_a_draft_of_it_remembers_its_course(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    programme = finished(document)
    sheet = asked(qtbot, theme, document, jobs, programme)
    sheet.leave()
    again = CredentialEditor(theme, document, jobs, draft=draft_of(document, sheet.key))
    qtbot.addWidget(again)
    again.show()
    assert again.course.isVisible()
    assert again.save()
    assert document.portfolio.find(Credential)[0].programme_id == programme.id


def test_a_certificate_of_no_course_has_no_field_for_one_and_one_of_a_course_keeps_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    plain, tied = build(Credential, title="Plain"), build(Credential, title="Tied", programme_id=finished(document).id)
    document.portfolio.apply(added("Enter", plain, tied))
    for record, shown in ((plain, False), (tied, True)):
        editor = CredentialEditor(theme, document, jobs, record.id)
        qtbot.addWidget(editor)
        editor.show()
        assert editor.course.isVisible() is shown
        assert editor.save()
        assert document.portfolio.history.undo_label == "Enter", "nothing was changed"
