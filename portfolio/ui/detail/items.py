"""Steps of a goal and modules of a programme, ticked where they are read."""

from portfolio.core.queries.entry import Entry, Item
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.detail.words import counted
from portfolio.ui.kit.dates import day_of, due_day, hours
from portfolio.ui.kit.progress import Segments
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate


class ItemsSection(Section):
    """The list with its bars. A tick is one change; the pane asks again after it."""

    def __init__(self, reach: Reach, entry: Entry) -> None:
        modules = entry.kind == "programme"
        name = translate("Detail", "Modules") if modules else translate("Detail", "Steps")
        super().__init__(reach.theme, name)
        self._reach, self._entry = reach, entry
        done = sum(1 for item in entry.items if item.done)
        self.add(Segments(reach.theme, done, len(entry.items), name=name))
        for item in entry.items:
            tick = Tick(reach.theme, item.title, bool(item.done), end=self._end(item), late=self._late(item))
            tick.setObjectName(f"tick:{item.id}")
            tick.clicked.connect(lambda on, item=item: self._tick(item, on))
            self.add(tick)
        self.setAccessibleDescription(counted(reach.locale, entry))

    def _end(self, item: Item) -> str:
        locale = self._reach.locale
        if done := day_of(item.done):
            return due_day(locale, done, self._reach.today)
        if due := day_of(item.due):
            return translate("Detail", "due {date}").format(date=due_day(locale, due, self._reach.today))
        return hours(locale, item.minutes) if item.minutes else ""

    def _late(self, item: Item) -> bool:
        due = day_of(item.due)
        return bool(due and not item.done and due < self._reach.today)

    def _tick(self, item: Item, on: bool) -> None:
        from portfolio.core.change import edited
        from portfolio.core.records import Part, Step

        document = self._reach.document
        kind: type[Part | Step] = Part if self._entry.kind == "programme" else Step
        record = document.portfolio.get(kind, item.id)
        if record is None:
            return
        label = translate("Detail", "Tick “{title}”") if on else translate("Detail", "Untick “{title}”")
        day = self._reach.today if on else None
        written = document.do(edited(label.format(title=item.title[:60]), record, done=day))
        if not written:
            tick = self.findChild(Tick, f"tick:{item.id}")
            if tick is not None:
                tick.setChecked(not on)
