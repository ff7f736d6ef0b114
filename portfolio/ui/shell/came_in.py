"""What became of each file of a batch, as rows of a list and as a text: added, newer, there, not added and why."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.ui.kit.below import error_words, said_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

if TYPE_CHECKING:
    from portfolio.exchange.addition import Addition, Additions
    from portfolio.exchange.found import FoundBadge

REFUSED, NEW, NEWER, LOOK, THERE, PAGE = "refused", "new", "newer", "look", "there", "page"
SECTIONS: tuple[tuple[str, str, str], ...] = (
    (REFUSED, str(QT_TRANSLATE_NOOP("CameIn", "Not added")), "circle-x"),
    (NEWER, str(QT_TRANSLATE_NOOP("CameIn", "Newer versions")), "refresh-cw"),
    (LOOK, str(QT_TRANSLATE_NOOP("CameIn", "Worth a second look")), "circle-alert"),
    (THERE, str(QT_TRANSLATE_NOOP("CameIn", "Here already")), "layers"),
    (PAGE, str(QT_TRANSLATE_NOOP("CameIn", "Saved pages")), "globe"),
    (NEW, str(QT_TRANSLATE_NOOP("CameIn", "Added")), "check"),
)
"""Each with its name and icon. What one has to read stands first."""


class CameIn(NamedTuple):
    """One file."""

    section: str
    name: str
    where: str
    """The folder it lay in, or the e-mail; empty where all lay in the same."""
    words: str
    """What it became, or why it did not."""


def came_in(additions: "Additions") -> list[CameIn]:
    """Each file of the batch, section by section, in the order in which they were found."""
    top = _common([item.path for item in additions.items if item.path is not None])
    order = {name: number for number, (name, _, _) in enumerate(SECTIONS)}
    newer = _newer(additions)
    rows = [_row(item, top, id(item) in newer) for item in additions.items]
    return sorted((row for row in rows if row is not None), key=lambda row: order[row.section])


def _newer(additions: "Additions") -> set[int]:
    """Which of the added files are newer versions, of what was here or of another file of the batch: by `id`."""
    from portfolio.exchange.versions import earliest, order

    versions = additions.versions
    families: dict[tuple[str, str], list[FoundBadge]] = defaultdict(list)
    badges = [(item, badge) for item in additions.items if item.added_ids for badge in item.badges if badge.identity]
    for _, badge in badges:
        families[badge.issuer_id, badge.identity].append(badge)
    first = {
        ids: earliest([*family, *(older.badge for older in versions.there.get(ids, {}).values())])
        for ids, family in families.items()
    }
    return {
        id(item)
        for item, badge in badges
        if any(order(badge, other) > 0 for other in first[badge.issuer_id, badge.identity])
    }


def _row(item: "Addition", top: Path | None, newer: bool) -> CameIn | None:
    where = item.inside
    if item.path is not None and top is not None and item.path.parent != top:
        where = str(item.path.parent.relative_to(top))
    if item.error is not None:
        return CameIn(REFUSED, item.name, where, " ".join(part for part in error_words(item.error) if part))
    if not item.added_ids:
        return CameIn(THERE, item.name, where, said_words(item.already_there)) if item.already_there else None
    note = " ".join(said_words(part) for part in item.note if part)
    if item.kind == "page":
        return CameIn(PAGE, item.name, where, note or item.shown_title)
    if newer:
        return CameIn(NEWER, item.name, where, note or item.shown_title)
    if note:
        return CameIn(LOOK, item.name, where, note)
    return CameIn(NEW, item.name, where, item.shown_title if item.shown_title != item.name else "")


def summary_words(locale: QLocale, rows: Sequence[CameIn]) -> tuple[str, str]:
    """“1,000 files were looked at.”, and how many became what."""
    count = {name: sum(1 for row in rows if row.section == name) for name, _, _ in SECTIONS}
    number = locale.toString
    title = translate("CameIn", "{count} files were looked at.", None, len(rows)).format(count=number(len(rows)))
    added = count[NEW] + count[NEWER] + count[LOOK] + count[PAGE]
    lines = [translate("CameIn", "{count} came in.", None, added).format(count=number(added))]
    told = (
        (NEWER, translate("CameIn", "{count} are newer versions of other badges.", None, count[NEWER])),
        (PAGE, translate("CameIn", "{count} are pages of issuers.", None, count[PAGE])),
        (LOOK, translate("CameIn", "{count} are worth a second look.", None, count[LOOK])),
        (THERE, translate("CameIn", "{count} were here already and were not added twice.", None, count[THERE])),
        (REFUSED, translate("CameIn", "{count} were not added; the list says why.", None, count[REFUSED])),
    )
    lines += [words.format(count=number(count[name])) for name, words in told if count[name]]
    return title, "\n".join(lines)


def as_text(rows: Sequence[CameIn]) -> str:
    """The whole list, to be copied or saved: a heading for each section, a line for each file."""
    parts = []
    for name, title, _ in SECTIONS:
        here = [row for row in rows if row.section == name]
        if here:
            lines = [": ".join(part for part in (_named(row), row.words) if part) for row in here]
            parts.append("\n".join([f"{translate('CameIn', title)} ({len(here)})", *lines]))
    return "\n\n".join(parts) + "\n"


def _named(row: CameIn) -> str:
    return f"{row.where}/{row.name}" if row.where else row.name


def shown_name(row: CameIn) -> str:
    """A file's name as it stands in the list: what it is called must not turn the words around it."""
    return isolate(row.name)


def _common(paths: Sequence[Path]) -> Path | None:
    """The innermost folder that all of them lie in, or None where there is no such folder."""
    if not paths:
        return None
    shared = paths[0].parent
    for path in paths:
        while shared not in path.parents:
            if shared == shared.parent:
                return None
            shared = shared.parent
    return shared
