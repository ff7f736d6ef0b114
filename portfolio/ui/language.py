"""The language of the screen: which catalogues of words are loaded at the start."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

SOURCE = "en"
"""What the sentences in the code are written in. Its catalogue holds the forms for one: 1 entry, 2 entries."""
AS_SYSTEM = "system"


class Language:
    """Loads the words when it is made. Those that are on the screen already stay as they are."""

    def __init__(self, folder: Path, choice: str = AS_SYSTEM) -> None:
        self.loaded: list[str] = []
        self._translators: list[QTranslator] = []
        self._before: QLocale | None = None
        """How numbers and days were written, where that was changed."""
        for name in self._catalogues(folder, choice):
            self._load(folder / f"portfolio_{name}.qm", name)
        spoken = QLocale(self.loaded[-1] if self.loaded else SOURCE)
        if spoken.language() != QLocale.Language.English:
            self._load(
                Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{spoken.name()}.qm"
            )
            if spoken.textDirection() == Qt.LayoutDirection.RightToLeft:
                QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if choice in self.loaded and choice != SOURCE:
            self._write_as(choice, languages(folder))

    @property
    def name(self) -> str:
        """What is on the screen: the name of the nearest catalogue, such as `en_GB`."""
        return self.loaded[-1] if self.loaded else SOURCE

    def forget(self) -> None:
        """Take the words away again."""
        if self._before is not None:
            QLocale.setDefault(self._before)
            self._before = None
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        self.loaded.clear()

    def _write_as(self, choice: str, known: list[str]) -> None:
        """Who chose a language has days, numbers and money as in its country. Only where the computer speaks the same
        one, of a country that cannot be chosen here, it knows better."""
        here, chosen = QLocale(), QLocale(choice)
        if here.language() != chosen.language() or here.name() in known:
            self._before = here
            QLocale.setDefault(chosen)

    def _catalogues(self, folder: Path, choice: str) -> list[str]:
        """The source's English below everything, then the language, then its country; those that there are."""
        wanted = [QLocale.system().name()] if choice == AS_SYSTEM else [choice]
        names = [SOURCE, *(part for name in wanted for part in (name.split("_")[0], name))]
        return [name for name in dict.fromkeys(names) if (folder / f"portfolio_{name}.qm").is_file()]

    def _load(self, file: Path, name: str = "") -> None:
        translator = QTranslator()
        if translator.load(str(file)) and QCoreApplication.installTranslator(translator):
            self._translators.append(translator)
            if name:
                self.loaded.append(name)


def languages(folder: Path) -> list[str]:
    """What can be chosen: the names of all catalogues but the source's own."""
    names = (file.stem.removeprefix("portfolio_") for file in sorted(folder.glob("portfolio_*.qm")))
    return [name for name in names if name != SOURCE]
