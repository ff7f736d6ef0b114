"""What there is to look at: every place, every sheet, what comes over the window, and the first run."""

from collections.abc import Callable
from datetime import UTC, datetime

from portfolio.core.bin import trashed_entries
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.records import KINDS, with_fields
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import Overlay
from portfolio.ui.shell import rail
from tests.whole.looks.growth_scenes import PAGES, SHEETS_OF_GROWTH, put_back
from tests.whole.looks.hours_scenes import PAGES_OF_HOURS, WEEK
from tests.whole.looks.showing import Showing, until

THROWN_AWAY = datetime(2026, 11, 16, 15, tzinfo=UTC)
Scene = Callable[[Showing], None]


def _place(name: str) -> Scene:
    def go(shown: Showing) -> None:
        _leave(shown)
        shown.workspace.go_to(name)

    return go


def _map(shown: Showing) -> None:
    _place(rail.TIMELINE)(shown)
    shown.workspace.show_map()


def _bin(shown: Showing) -> None:
    """With two entries in it, where there are entries."""
    workspace = shown.workspace
    document, rows = workspace.document, workspace.journal.model.rows
    if rows and not trashed_entries(document.portfolio.connection):
        for kind in ("practice", "reflection"):
            row = next((row for row in rows if row.kind == kind), None)
            if row is None:
                continue
            record = document.portfolio.get(KINDS[kind], row.id)
            assert record is not None
            document.portfolio.apply(Change("Delete", (Edit(record, with_fields(record, trashed=THROWN_AWAY)),)))
    _place(rail.BIN)(shown)


def _sheet(kind: str) -> Scene:
    """The editor of this kind: of the first entry there is, or of a new one."""

    def write(shown: Showing) -> None:
        _place(rail.TIMELINE)(shown)
        rows = shown.workspace.journal.model.rows
        shown.workspace.entries.write(kind, next((row.id for row in rows if row.kind == kind), ""))
        until("the sheet is there", lambda: shown.workspace.stage.sheet)

    return write


def _settings(shown: Showing) -> None:
    """Folders are those of the computer this runs on, and as long as they happen to be: a short one is shown."""
    _place(rail.SETTINGS)(shown)
    home = str(shown.workspace.document.portfolio.folder.parent)
    for label in shown.workspace.stage.place.findChildren(Label):
        if home in label.text() or "backups" in label.text():
            label.setText("/home/amina/portfolio")


def _about(shown: Showing) -> None:
    _place(rail.TIMELINE)(shown)
    shown.workspace.go_to(rail.ABOUT)


def _detail(kind: str) -> Scene:
    """The detail of the first entry of this kind."""

    def show(shown: Showing) -> None:
        _place(rail.TIMELINE)(shown)
        row = next((row for row in shown.workspace.journal.model.rows if row.kind == kind), None)
        if row is not None:
            shown.workspace.open_entry(kind, row.id)

    return show


def _palette(shown: Showing) -> None:
    _place(rail.TIMELINE)(shown)
    shown.workspace.finding.search("45m universal")


def _keys(shown: Showing) -> None:
    _place(rail.TIMELINE)(shown)
    shown.workspace.hands.show_keys()


def _said(shown: Showing) -> None:
    """A toast, and what went wrong."""
    _place(rail.TIMELINE)(shown)
    shown.workspace.toast.say("Moved “What the exit tickets told me” to the bin", "Undo", "Ctrl+Z")
    shown.workspace.say_error(PortfolioError("“scan.pdf” could not be read.", "Open it elsewhere and save it again."))


def _filtered(shown: Showing) -> None:
    """The collection, filtered to nothing."""
    _place(rail.COLLECTION)(shown)
    collection = shown.workspace.stage.place
    collection.head.field.setText("no such words")  # type: ignore[attr-defined]
    collection.head.find_wanted.emit("no such words")  # type: ignore[attr-defined]


def _leave(shown: Showing) -> None:
    """From wherever it was: nothing lies over the window, and the timeline is a list."""
    workspace = shown.workspace
    for banner in workspace.messages.banners:
        banner._dismiss()
    workspace.toast.hide()
    for overlay in workspace.findChildren(Overlay):
        overlay.close()
    if workspace.stage.sheet is not None:
        workspace.stage.close_sheet(workspace.stage.sheet)
    workspace.stage.put_away()
    if workspace.journal.as_map:
        workspace.journal.show_map(False)
    if workspace.stage.has(rail.COLLECTION):
        collection = workspace.stage._standing[rail.COLLECTION].place
        collection.head.field.clear()  # type: ignore[attr-defined]
        collection.head.find_wanted.emit("")  # type: ignore[attr-defined]
    put_back(shown)


def _then(scene: Scene) -> Scene:
    def go(shown: Showing) -> None:
        _leave(shown)
        scene(shown)

    return go


PLACES: dict[str, Scene] = {
    "today": _place(rail.TODAY),
    "timeline": _place(rail.TIMELINE),
    "map": _map,
    "goals": _place(rail.GOALS),
    "collection": _place(rail.COLLECTION),
    "packet": _place(rail.PACKET),
    "standards": _place(rail.STANDARDS),
    **{name: _then(scene) for name, scene in {**PAGES, **WEEK}.items()},
    "bin": _bin,
    "settings": _settings,
    "about": _about,
}
SHEETS: dict[str, Scene] = {
    f"write-{kind}": _sheet(kind)
    for kind in ("credential", "programme", "practice", "reflection", "goal", "time_entry", "attachment")
}
DETAILS: dict[str, Scene] = {
    f"detail-{kind}": _detail(kind)
    for kind in ("credential", "programme", "practice", "reflection", "goal", "time_entry", "attachment")
}
HOURS: dict[str, Scene] = {name: _then(scene) for name, scene in PAGES_OF_HOURS.items()}
GROWTH: dict[str, Scene] = {**{name: _then(scene) for name, scene in SHEETS_OF_GROWTH.items()}, **HOURS}
OVER: dict[str, Scene] = {"palette": _palette, "keys": _keys, "said": _said, "filtered": _filtered}


def _first_run(show: str) -> Scene:
    def go(shown: Showing) -> None:
        page = shown.window.page
        getattr(page, show)()

    return go


FIRST_RUN: dict[str, Scene] = {"start": _first_run("_show_start"), "open": _first_run("show_open")}
