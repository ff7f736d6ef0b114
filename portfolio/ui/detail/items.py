"""Steps of a goal and modules of a programme, ticked where they are read."""

from portfolio.core.queries.entry import Entry
from portfolio.core.queries.items import Item
from portfolio.ui.detail.reach import Reach
from portfolio.ui.detail.sections import Section
from portfolio.ui.detail.words import counted
from portfolio.ui.kit.dates import day_of, due_day, hours
from portfolio.ui.kit.learning_words import part_words
from portfolio.ui.kit.progress import Segments
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate

JOIN = "  ·  "


class ItemsSection(Section):
    """The list with its bars. A tick is one change; the pane asks again after it."""

    def __init__(self, reach: Reach, entry: Entry) -> None:
        modules = entry.kind == "programme"
        name = translate("Detail", "Modules") if modules else translate("Detail", "Steps")
        super().__init__(reach.theme, name)
        self._reach, self._entry = reach, entry
        counting = [item for item in entry.items if item.counts]
        done = sum(1 for item in counting if item.done)
        if counting:
            self.add(Segments(reach.theme, done, len(counting), name=name))
        for item in entry.items:
            tick = Tick(
                reach.theme,
                part_words(item.kind, item.title),
                bool(item.done),
                end=self._end(item),
                late=self._late(item),
            )
            tick.setObjectName(f"tick:{item.id}")
            tick.clicked.connect(lambda on, item=item: self._tick(item, on))
            self.add(tick)
        self.setAccessibleDescription(counted(reach.locale, entry))

    def _end(self, item: Item) -> str:
        """When it was done, is due, was begun or is to begin, and its result; two words at most, for the title has to
        stand beside them."""
        locale = self._reach.locale
        if done := day_of(item.done):
            return JOIN.join(filter(None, (item.result[:20], due_day(locale, done, self._reach.today))))
        if item.left_out:
            return translate("Detail", "left out")
        if due := day_of(item.due):
            return translate("Detail", "due {date}").format(date=due_day(locale, due, self._reach.today))
        if started := day_of(item.started):
            return translate("Detail", "since {date}").format(date=due_day(locale, started, self._reach.today))
        if begins := day_of(item.begins):
            return translate("Detail", "from {date}").format(date=due_day(locale, begins, self._reach.today))
        return hours(locale, item.minutes) if item.minutes else ""

    def _late(self, item: Item) -> bool:
        due = day_of(item.due)
        return bool(due and not item.done and not item.left_out and due < self._reach.today)

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
