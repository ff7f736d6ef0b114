"""The move from one edition to another: what goes where, what splits and what stays, before anything is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from portfolio.core.queries import standards as queries
from portfolio.core.records import Framework
from portfolio.exchange.frameworks.moving import EditionMove, as_change, plan_edition_move
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.standards.reading import called, frameworks
from portfolio.ui.standards.words import number_words, pieces_words
from portfolio.ui.theme import Face, Theme


class MovePage(RowsPage):
    """All in one change, which one undo takes back."""

    moved = Signal(str)
    """The framework of this id holds it all now."""

    def __init__(self, theme: Theme, document: Document, framework_id: str) -> None:
        super().__init__(theme, "")
        self._document, self._old = document, framework_id
        self._plan: EditionMove | None = None
        all_of_them = frameworks(document.portfolio.connection)
        old = next((one for one in all_of_them if one["id"] == framework_id), None)
        self.call(self.tr("Move away from {framework}").format(framework=called(old) if old else ""))
        self.other = Combo(theme, self.tr("To"))
        # An edition of the same one is more likely meant than any other framework.
        others = [one for one in all_of_them if one["id"] != framework_id]
        others.sort(
            key=lambda one: (old is not None and one["title"] != old["title"], one["earlier_id"] != framework_id)
        )
        for one in others:
            self.other.addItem(called(one), one["id"])
        self.other.currentIndexChanged.connect(lambda _: self._fill())
        row = QHBoxLayout()
        row.addWidget(Label(theme, self.tr("To"), Face("small", 600), "ink2"))
        row.addWidget(self.other, 1)
        self.body.addLayout(row)
        self._what = Label(theme, "", Face("body", 600), "ink", wrap=True)
        self._stays = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.body.addWidget(self._what)
        self.body.addWidget(self._stays)
        self.tree = PlainTree(theme, self.tr("What goes where"), [
            self.tr("From"), self.tr("To"), self.tr("How it is known"), self.tr("Pieces"),
        ])  # fmt: skip
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(theme.px(260))
        self.body.addWidget(self.tree, 1)
        self.move_button = Button(theme, self.tr("Move all of it"), icon="arrow-up-right", kind="primary")
        self.move_button.clicked.connect(self.carry_out)
        self.steps.addStretch(1)
        self.steps.addWidget(self.move_button)
        self._fill()

    def take_focus(self) -> None:
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        portfolio = self._document.portfolio
        old = portfolio.get(Framework, self._old)
        new = portfolio.get(Framework, str(self.other.currentData() or ""))
        self.tree.clear()
        self._plan = None
        self.move_button.setEnabled(False)
        if old is None or new is None:
            self._what.setText(self.tr("There is no other framework to move to."))
            return
        plan = self._plan = plan_edition_move(portfolio.connection, old, new)
        names = {row["id"]: f"{row['code']} {row['title']}".strip()
                 for one in (old, new) for row in queries.standards(portfolio.connection, one.id)}  # fmt: skip
        move = plan.move
        parts = [
            self.tr("{count} pieces go to one place", "", len(move.moved)).format(count=number_words(len(move.moved))),
            self.tr("{count} to several", "", len(move.split)).format(count=number_words(len(move.split))),
            self.tr("{count} stay with the old one", "", len(move.stays)).format(count=number_words(len(move.stays))),
        ]
        self._what.setText("  ·  ".join(parts))
        stays = self.tr("{count} standards of the new one start empty.", "", len(move.new)).format(
            count=number_words(len(move.new))
        )
        if plan.ratings_staying:
            kept = self.tr("{count} ratings stay where they were given.", "", plan.ratings_staying)
            stays = f"{stays} {kept.format(count=number_words(plan.ratings_staying))}"
        self._stays.setText(stays)
        pieces: dict[str, int] = {}
        for piece in (*move.moved, *move.split, *move.stays):
            pieces[piece.from_id] = pieces.get(piece.from_id, 0) + 1
        for way in move.ways:
            to = " + ".join(names.get(one, "") for one in way.to_ids) or self.tr("no place in it")
            count = number_words(pieces[way.from_id]) if way.from_id in pieces else ""
            item = self.tree.add(None, names.get(way.from_id, ""), to, how_words(way.how, way.sure), count)
            for column, spoken in ((2, self.tr("Nothing says where")), (3, pieces_words(0))):
                if not item.text(column):
                    item.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.tree.fit()
        header = self.tree.header()
        header.setSectionResizeMode(1, header.ResizeMode.Stretch)
        self.move_button.setEnabled(bool(move.moved or move.split) and not portfolio.read_only)

    def carry_out(self) -> None:
        """Move it."""
        if self._plan is not None:
            change = as_change(self._document.portfolio.connection, self._plan)
            if self._document.do(change):
                self.moved.emit(self._plan.new.id)


def how_words(how: str, sure: bool) -> str:
    """By what it is known where a standard goes."""
    words = {
        "crosswalk": translate("Move", "by a tie"),
        "name": translate("Move", "same code and title"),
        "title": translate("Move", "same title"),
        "code": translate("Move", "same code, another title"),
    }.get(how, "")
    return words if sure or not words else translate("Move", "{how}: please look").format(how=words)
