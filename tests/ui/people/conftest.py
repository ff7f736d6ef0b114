"""A portfolio with people on its list, and a document over it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from portfolio.core.records import KnownPerson, Reflection, build
from portfolio.ui.document import Document
from tests.ui.homes import copied, made


@pytest.fixture(scope="session")
def people_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(
        tmp_path_factory.mktemp("people") / "portfolio",
        build(KnownPerson, name="Mia Berger", aliases=["Mimi"], stands_as="Pupil B"),
        build(KnownPerson, name="Tom Okafor"),
        build(Reflection, title="With @[Mia Berger]", text="@[Mimi] asked first.", day=date(2026, 11, 2)),
    )


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, people_home: Path) -> Iterator[Document]:
    document = Document(copied(people_home, tmp_path / "portfolio"), today=lambda: date(2026, 11, 22))
    yield document
    document.close()
