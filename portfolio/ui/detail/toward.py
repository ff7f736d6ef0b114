"""What an entry counts toward, and a menu of goals to count it toward another one."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu

from portfolio.core.queries.collection import targets
from portfolio.core.queries.entry import Entry, Related
from portfolio.ui.collection.words import menu_words
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section, related_rows
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of


class TowardSection(Section):
    """Rows that open the goal or programme, and a button whose menu ties or unties one."""

    def __init__(self, reach: Reach, entry: Entry) -> None:
        super().__init__(reach.theme, translate("Detail", "Counts toward"))
        self._reach, self._entry = reach, entry
        related_rows(reach, self, entry.toward, "goals")
        words = translate("Detail", "Choose a course or goal") if not entry.toward else translate("Detail", "Change")
        self._button = Button(
            reach.theme, words, icon="target", kind="ghost", tip=translate("Detail", "Choose what this counts toward")
        )
        self._button.setObjectName("toward")
        self._button.clicked.connect(self._show_menu)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        self.column.addLayout(row)

    def _offered(self) -> list[tuple[str, str, str]]:
        """Goals and programmes still open, and those it is tied to, as (kind, id, title)."""
        open_ones = targets(self._reach.document.portfolio.connection)
        found = [(one.kind, one.id, one.title) for one in open_ones if one.id != self._entry.id]
        known = {record_id for _, record_id, _ in found}
        tied = [one for one in self._entry.toward if one.link_id and one.id not in known]
        return found + [(one.kind, one.id, one.title) for one in tied]

    def _show_menu(self) -> None:
        menu = QMenu(self)
        tied = {one.id: one for one in self._entry.toward}
        offered = self._offered()
        for kind, record_id, title in offered:
            action = menu.addAction(self._reach.theme.icon(kind_of(kind).icon, kind_of(kind).token), menu_words(title))
            action.setCheckable(True)
            action.setChecked(record_id in tied)
            action.setEnabled(record_id not in tied or bool(tied[record_id].link_id))
            action.triggered.connect(
                lambda _=False, target=(kind, record_id, title): self._tie(target, tied.get(target[1]))
            )
        if not offered:
            menu.addAction(translate("Detail", "There is no open goal or course yet")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))

    def _tie(self, target: tuple[str, str, str], tied: Related | None) -> None:
        from portfolio.core.bulk import apart, records_of
        from portfolio.core.change import added
        from portfolio.core.queries.stacking import refusal
        from portfolio.core.records import Link, build

        kind, record_id, title = target
        document = self._reach.document
        if tied is not None:
            label = translate("Detail", "No longer count toward “{title}”").format(title=title[:60])
            records = records_of(document.portfolio, [(self._entry.kind, self._entry.id)])
            document.do(apart(label, document.portfolio, records, record_id))
            return
        source = self._entry
        circle = refusal(document.portfolio.connection, [source.id], record_id) if kind == "programme" else None
        if circle is not None:
            document.failed.emit(circle)
            return
        link = build(
            Link, source_kind=source.kind, source_id=source.id, target_kind=kind, target_id=record_id, role="toward"
        )
        document.do(added(translate("Detail", "Count toward “{title}”").format(title=title[:60]), link))
