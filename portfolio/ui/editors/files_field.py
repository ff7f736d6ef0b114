"""Evidence files for an entry that is being written: chosen now, kept when it is done."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from portfolio.core.change import Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Link, build
from portfolio.ui.document import Document
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.theme import Theme


class FilesField(Field):
    """`raw` is a list of paths: a draft remembers them, the files stay where they are."""

    def __init__(self, theme: Theme, label: str, add_words: str, *, hint: str = "") -> None:
        self._paths: list[str] = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._chips = FlowLayout(gap=theme.gap(6))
        column.addLayout(self._chips)
        self.button = Button(theme, add_words, icon="paperclip", kind="ghost", tip=f"{label}: {add_words}")
        self._chips.addWidget(self.button)
        super().__init__(theme, label, holder, hint=hint)
        holder.setFocusProxy(self.button)
        self.button.clicked.connect(self._choose)

    def paths(self) -> list[Path]:
        return [Path(path) for path in self._paths]

    def raw(self) -> list[str]:
        return list(self._paths)

    def set_raw(self, raw: Any) -> None:
        self._paths = [str(path) for path in raw or []]
        while self._chips.count() > 1:
            item = self._chips.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, path in enumerate(self._paths):
            name = Path(path).name
            shown = name if len(name) <= 40 else f"{name[:24]}…{name[-14:]}"
            chip = Button(self.theme, shown, icon="x", tip=self.tr("Take away: {title}").format(title=name))
            chip.clicked.connect(lambda _=False, gone=path: self._drop(gone))
            self._chips.insert(number, chip)
        self._chips.invalidate()

    def problem(self) -> str:
        gone = next((path for path in self.paths() if not path.is_file()), None)
        words = self.tr("“{name}” is no longer where it was. Take it away, or put it back.")
        return words.format(name=gone.name) if gone else ""

    def _drop(self, path: str) -> None:
        self.set_raw([one for one in self._paths if one != path])
        self.check()
        self.edited.emit()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose evidence"), str(Path.home()))
        if chosen:
            self.set_raw(list(dict.fromkeys([*self._paths, *chosen])))
            self.check()
            self.edited.emit()


def evidence_edits(document: Document, paths: Sequence[Path], of: tuple[str, str]) -> list[Edit]:
    """The edits that keep these files as evidence of an entry (kind, id); one that is there already is only tied.

    Each file is read in a child with limits. Raises PortfolioError when one cannot be taken: then nothing is added.
    """
    if not paths:
        return []
    from portfolio.exchange.adding import as_change, plan_additions
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.exchange.known import known_in

    portfolio = document.portfolio
    with GuardedReader() as reader:
        additions = plan_additions(paths, known_in(portfolio.connection), reader, as_evidence=True)
    for item in additions.items:
        if item.error is not None:
            raise item.error
    edits = list(as_change(additions, portfolio.attachments, evidence_of=of).edits)
    for item in additions.already_there:
        there = next((one for one in item.existing if one.kind == "attachment"), None)
        if there is None:
            continue
        if there.in_bin:
            raise PortfolioError(
                "“{name}” is in the bin of your portfolio.", "Bring it back from there first.", name=item.name
            )
        link = build(
            Link, source_kind="attachment", source_id=there.id, target_kind=of[0], target_id=of[1], role="evidence"
        )
        edits.append(Edit(None, link))
    return edits
