"""Two frameworks side by side: which standards are said to mean about the same, ties to add and to take away."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QTreeWidgetItem

from portfolio.core.change import Change, added, removed
from portfolio.core.folding import folded
from portfolio.core.queries import standards as queries
from portfolio.core.records import Crosswalk, build
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.standards.reading import called, frameworks
from portfolio.ui.theme import Face, Theme

_TURNED = {"broader": "narrower", "narrower": "broader"}


class ComparePage(RowsPage):
    """Every standard of the first, each with those of the other it is tied to; a tie is one change."""

    def __init__(self, theme: Theme, document: Document, framework_id: str) -> None:
        super().__init__(theme, "")
        self._document, self._first = document, framework_id
        self._writes = not document.portfolio.read_only
        all_of_them = frameworks(document.portfolio.connection)
        name = next((called(one) for one in all_of_them if one["id"] == framework_id), "")
        self.call(self.tr("{framework} beside another").format(framework=name))
        self.other = Combo(theme, self.tr("Compared with"))
        for one in all_of_them:
            if one["id"] != framework_id:
                self.other.addItem(called(one), one["id"])
        walks = queries.crosswalks(document.portfolio.connection, [framework_id])
        tied = {row["to_framework_id"] for row in walks} | {row["from_framework_id"] for row in walks}
        best = next((at for at in range(self.other.count()) if self.other.itemData(at) in tied), 0)
        self.other.setCurrentIndex(best)
        self.other.currentIndexChanged.connect(lambda _: self._fill())
        row = QHBoxLayout()
        row.addWidget(Label(theme, self.tr("Compared with"), Face("small", 600), "ink2"))
        row.addWidget(self.other, 1)
        self.body.addLayout(row)
        self.tree = PlainTree(theme, self.tr("Standards side by side"), ["", "", ""], even=True)
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(theme.px(260))
        self.body.addWidget(self.tree, 1)
        self.partner, self.relation = Combo(theme, self.tr("Tie it to")), Combo(theme, self.tr("How they stand"))
        for value, words in relations():
            self.relation.addItem(words, value)
        self.tie = Button(theme, self.tr("Tie"), icon="link")
        self.tie.clicked.connect(self._tie)
        self.untie = Button(theme, self.tr("Take this tie away"), icon="x", kind="ghost")
        self.untie.clicked.connect(self._untie)
        for part in (self.relation, self.partner, self.tie, self.untie):
            self.steps.addWidget(part, 1 if part is self.partner else 0)
            part.setVisible(self._writes)
        self.tree.currentItemChanged.connect(lambda *_: self._at())
        document.changed.connect(self._changed)
        self._fill()

    def take_focus(self) -> None:
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, change: Change) -> None:
        if "crosswalk" in change.kind_names:
            self._fill()

    def _fill(self) -> None:
        connection = self._document.portfolio.connection
        other = str(self.other.currentData() or "")
        at = self._current()
        there = queries.standards(connection, other) if other else []
        self.partner.clear()
        for row in there:
            self.partner.addItem(("   " * row["depth"]) + f"{row['code']} {row['title']}".strip(), row["id"])
        ties: dict[str, list[tuple[str, str, str]]] = {}
        for walk in queries.crosswalks(connection, [self._first]):
            for here, far in (("from", "to"), ("to", "from")):
                if walk[f"{here}_framework_id"] == self._first and walk[f"{far}_framework_id"] == other:
                    relation = walk["relation"] if here == "from" else _TURNED.get(walk["relation"], walk["relation"])
                    words = f"{walk[f'{far}_code']} {walk[f'{far}_title']}".strip()
                    ties.setdefault(walk[f"{here}_id"], []).append((walk["id"], relation, words))
        self.tree.clear()
        names = {framework["id"]: called(framework) for framework in frameworks(connection)}
        self.tree.setHeaderLabels([names.get(self._first, ""), self.tr("How they stand"), names.get(other, "")])
        words_of = dict(relations())
        chosen: QTreeWidgetItem | None = None
        for row in queries.standards(connection, self._first):
            label = ("   " * row["depth"]) + f"{row['code']} {row['title']}".strip()
            for number, (tie_id, relation, words) in enumerate(ties.get(row["id"], [("", "", "")])):
                item = self.tree.add(None, label if number == 0 else "", words_of.get(relation, ""), words or "–")
                item.setData(0, Qt.ItemDataRole.UserRole, (row["id"], tie_id))
                for column, spoken in enumerate((label.strip(), self.tr("Not tied"), self.tr("Not tied"))):
                    if item.text(column) in ("", "–"):
                        item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
                if (row["id"], tie_id) == at or (chosen is None and row["id"] == at[0]):
                    chosen = item
        self.tree.fit()
        if chosen is not None:
            self.tree.setCurrentItem(chosen)
        self._at()

    def _current(self) -> tuple[str, str]:
        item = self.tree.currentItem()
        data: Any = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return (str(data[0]), str(data[1])) if data else ("", "")

    def _at(self) -> None:
        standard, tie = self._current()
        self.tie.setEnabled(bool(standard) and self.partner.count() > 0)
        self.untie.setEnabled(bool(tie))
        item = self.tree.currentItem()
        title = item.text(0).strip() if item is not None and standard else ""
        words = folded(title).split()
        if words and not tie:  # the partner with most words in common is offered first
            best = max(
                range(self.partner.count()),
                key=lambda at: len(set(folded(self.partner.itemText(at)).split()) & set(words)), default=0,
            )  # fmt: skip
            self.partner.setCurrentIndex(best)

    def _tie(self) -> None:
        standard, _ = self._current()
        other, relation = str(self.partner.currentData() or ""), str(self.relation.currentData())
        if not standard or not other:
            return
        for walk in queries.crosswalks(self._document.portfolio.connection, [self._first]):
            if {walk["from_id"], walk["to_id"]} == {standard, other}:
                return  # it is tied already
        label = self.tr("Tie two standards")
        self._document.do(added(label, build(Crosswalk, from_id=standard, to_id=other, relation=relation)))

    def _untie(self) -> None:
        _, tie = self._current()
        walk = self._document.portfolio.get(Crosswalk, tie) if tie else None
        if walk is not None:
            self._document.do(removed(self.tr("Take a tie of standards away"), walk))


def relations() -> list[tuple[str, str]]:
    """How two standards may stand to each other, read from the first to the other."""
    from portfolio.ui.kit.words import translate

    return [
        ("related", translate("Compare", "is close to")), ("same", translate("Compare", "is the same as")),
        ("broader", translate("Compare", "holds more than")), ("narrower", translate("Compare", "is a part of")),
    ]  # fmt: skip
