"""The place of career moves: what it shows and follows, the pages over the picture, and what it wishes for."""

from pathlib import Path

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.ui.career.doing import Doing
from portfolio.ui.career.menus import Menus
from portfolio.ui.career.picture_page import PicturePage
from portfolio.ui.career.reading import WATCHED, Loaded, loaded, pace_of
from portfolio.ui.document import Document
from portfolio.ui.kit.page import Page
from portfolio.ui.theme import Theme

_NODES = ("role", "position")


class CareerPlace(QWidget):
    """Follows the document by itself. What is opened and written is a wish."""

    shows_entries = True
    shows_itself = ("position",)
    """Kinds that are shown here, once written, and not in the detail pane beside it."""

    entry_opened = Signal(str, str)
    write_requested = Signal(str, str)
    skill_requested = Signal(str)
    sharing_requested = Signal(str, object)
    """A template is to be saved or taken in."""

    def __init__(self, theme: Theme, document: Document, resources: Path, parent: QWidget | None = None) -> None:
        """`resources`: the program's folder of roles, skills and frameworks."""
        super().__init__(parent)
        self.theme, self._document, self._resources = theme, document, resources
        self._stale, self._wanted, self.letters = True, "", True
        self.doing = Doing(theme, document, lambda: self.found, self)
        self._menus = Menus(self, self)
        self.picture = PicturePage(theme, document)
        self.head, self.view, self.twin, self.panel = (
            self.picture.head, self.picture.view, self.picture.twin, self.picture.panel,
        )  # fmt: skip
        self.model = self.picture.model
        self.page: Page | None = None
        """The page over the picture: roles to choose from, or an advert; None while the picture is shown."""
        self._pages = QStackedWidget()
        self._pages.addWidget(self.picture)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._wire()
        self.setAccessibleName(self.head.title.text())

    def _wire(self) -> None:
        doing, panel, head, picture = self.doing, self.panel, self.head, self.picture
        self._document.changed.connect(self._changed)
        for one in (self.view, self.twin):
            one.shown.connect(self.open_node)
            one.edit_requested.connect(self.edit)
            one.aim_requested.connect(self.aim)
            one.delete_requested.connect(self.delete)
            one.new_requested.connect(self.new_role)
            one.menu_requested.connect(self.show_menu)
        panel.edit_requested.connect(self.edit)
        panel.aim_requested.connect(self.aim)
        panel.by_changed.connect(doing.aim_by)
        panel.goals_requested.connect(doing.make_goals)
        panel.menu_requested.connect(self.show_menu)
        panel.need_menu_requested.connect(self._need_menu)
        panel.need_goal_requested.connect(doing.make_goal)
        begin, next_step = picture.beginning, picture.next
        for role in (head.role_requested, next_step.role_requested):
            role.connect(self.new_role)
        head.share.sharing_requested.connect(self.sharing_requested)
        for packs in (head.packs_requested, next_step.packs_requested, begin.packs_requested):
            packs.connect(self.show_packs)
        for advert in (head.advert_requested, begin.advert_requested):
            advert.connect(self.show_advert)
        for now in (next_step.now_requested, begin.now_requested):
            now.connect(self.say_now)

    @property
    def found(self) -> Loaded | None:
        """What is shown, once it was read."""
        return self.picture.found

    # ---- what the window asks

    def take_focus(self) -> None:
        """On the page over the picture, on the picture, or on the first thing to do."""
        (self.page or self.picture).take_focus()

    def set_today(self, _today: object) -> None:
        """Another day has begun."""
        self._renew()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on the chosen role, and on what it asks for."""
        self.letters = on
        self.view.letters = self.twin.letters = on
        self.panel.set_letters(on)

    def show_role(self, role_id: str) -> None:
        """Go to this role and open it."""
        self.show_picture()
        self._wanted = role_id
        self._read()
        self.open_node(role_id)

    def show_list(self, as_list: bool) -> None:
        """Show the list in the place of the picture, or the picture again."""
        self.picture.show_list(as_list)

    def show_picture(self) -> None:
        """The picture, and none of the pages over it."""
        if self.page is not None:
            page, self.page = self.page, None
            self._pages.setCurrentIndex(0)
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def show_packs(self) -> None:
        """The roles that come with the program, to be searched and chosen from."""
        from portfolio.ui.career.packs_page import PacksPage

        page = PacksPage(self.theme, self._document, self._resources)
        page.own_requested.connect(self.new_role)
        self._show_page(page)

    def show_advert(self) -> None:
        """Paste a job advert, and see what would come of it."""
        from portfolio.ui.career.advert_page import AdvertPage

        self._show_page(AdvertPage(self.theme, self._document))

    def _show_page(self, page: Page) -> None:
        self.show_picture()
        page.back_requested.connect(self._back)
        self.page = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.take_focus()

    def _back(self) -> None:
        self.show_picture()
        if self._stale:
            self._read()
        self.take_focus()

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if not change.kind_names & WATCHED:
            return
        for edit in change.edits:
            came = edit.after is not None and edit.after.trashed is None
            new = edit.before is None or edit.before.trashed is not None
            if came and new and str(edit.record.__tablename__) in _NODES:
                self._wanted = edit.record.id
        self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        connection, today = self._document.portfolio.connection, self._document.today()
        wanted, self._wanted = self._wanted, ""
        self.picture.show_found(loaded(connection, today), pace_of(connection, today), wanted)

    # ---- doing

    def open_node(self, node_id: str) -> None:
        """Open a role."""
        self.picture.open_node(node_id)

    def edit(self, node_id: str) -> None:
        """Write a role, or the position that it is."""
        node = self.model.node(node_id)
        if self.doing.writes:
            self.write_requested.emit(node.kind if node is not None else "role", node_id)

    def new_role(self) -> None:
        """A role of one's own."""
        if self.doing.writes:
            self.show_picture()
            self.write_requested.emit("role", "")

    def say_now(self) -> None:
        """Write down what one does now, or where that stands."""
        now = next((node for node in self.model.nodes if node.state == "now"), None)
        self.write_requested.emit("position", now.id if now is not None else "")

    def aim(self, node_id: str) -> None:
        """Aim for a role, or no longer."""
        self.doing.aim(self.model.node(node_id))

    def delete(self, node_id: str) -> None:
        """Move a role with what it asks for, or a position, to the bin."""
        self.doing.delete(self.model.node(node_id))

    def open_entry(self, kind: str, record_id: str) -> None:
        """Show an entry."""
        self.entry_opened.emit(kind, record_id)

    def open_skill(self, skill_id: str) -> None:
        """Show a skill, where skills stand."""
        self.skill_requested.emit(skill_id)

    def show_menu(self, node_id: str, at: QPoint) -> None:
        """What can be done with a role."""
        node = self.model.node(node_id)
        if node is not None:
            self._menus.node(node, at)

    def _need_menu(self, role_id: str, need_id: str, at: QPoint) -> None:
        found = self.found
        role = found.role(role_id) if found is not None else None
        need = next((one for one in role.needs if one.id == need_id), None) if role is not None else None
        if found is not None and need is not None:
            has_goal = any(gap.need_id == need_id and gap.goal_ids for gap in found.gaps(role_id))
            self._menus.need(role_id, need, has_goal=has_goal, at=at)
