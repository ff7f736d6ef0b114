"""The command about outlines: programmes made of a file or of an own template, and saved as one."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date

from portfolio.cli.home import Home, writing
from portfolio.cli.hours_files import brought, saved
from portfolio.cli.learning_finding import programme_named
from portfolio.cli.printing import Output, clock, counted
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.gather import shown
from portfolio.exchange.learning.outline_file import MOST_BYTES, OutlineFile
from portfolio.exchange.learning.outline_templates import (
    OutlineTemplate,
    forget_outline,
    keep_outline,
    kept_outlines,
)
from portfolio.exchange.learning.outlines import FORMS, form_of, read_outline, write_outline
from portfolio.exchange.learning.outlines_in_out import OutlineComing, outline_coming, outline_of


def outline(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with outlines."""
    actions: dict[str, Callable[[Home, Namespace, Output], int]] = {
        "add": _add, "save": _save, "keep": _keep, "list": _list, "use": _use, "forget": _forget,
    }  # fmt: skip
    return actions[options.action](home, options, output)


def _add(home: Home, options: Namespace, output: Output) -> int:
    file = read_outline(*brought(options.file, MOST_BYTES), date.today())
    return _make(home, file, output, plain=options.plain, again=options.again, dry_run=options.dry_run)


def _use(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        found = _template(portfolio, options.name)
    finally:
        portfolio.close()
    return _make(home, found.outline, output, plain=True, again=True, dry_run=False)


def _forget(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        found = _template(portfolio, options.name)
        portfolio.apply(forget_outline(portfolio.connection, found.id))
    title = found.outline.title
    output.show({"id": found.id, "title": title}, f"Taken away: {title} (undo in the window brings it back)")
    return 0


def _make(home: Home, file: OutlineFile, output: Output, *, plain: bool, again: bool, dry_run: bool) -> int:
    portfolio = home.open(write=not dry_run)
    try:
        coming = outline_coming(portfolio.connection, file, date.today(), plain=plain)
        if coming.there and not again and not dry_run:
            raise PortfolioError(
                "There is a programme “{name}” already.", "Say --again if there are to be two.", name=file.title
            )
        if not dry_run:
            portfolio.apply(coming.change)
    finally:
        portfolio.close()
    output.show(_data(coming, dry_run), *_lines(coming, dry_run))
    return 0


def _data(coming: OutlineComing, dry_run: bool) -> dict[str, object]:
    made = coming.programme
    return {
        "id": made.id, "title": made.title, "kind": made.kind, "provider": made.provider,
        "planned_minutes": made.planned_minutes, "there": coming.there, "told": [str(one) for one in coming.told],
        "dry_run": dry_run,
        "parts": [
            {"title": one.title, "kind": one.kind, "minutes": one.minutes, "begins": str(one.begins or ""),
             "due": str(one.due or ""), "done": str(one.done or ""), "left_out": one.left_out}
            for one in coming.parts
        ],
    }  # fmt: skip


def _lines(coming: OutlineComing, dry_run: bool) -> list[str]:
    verb = "Would add" if dry_run else "Added"
    lines = [f"{verb} {coming.programme.title}: {counted(len(coming.parts), 'module', 'modules')}"]
    for one in coming.parts:
        time = f"  {clock(one.minutes)}" if one.minutes else ""
        state = f"  done {one.done}" if one.done else "  left out" if one.left_out else ""
        lines.append(f"  {one.title}{time}{f'  by {one.due}' if one.due else ''}{state}")
    lines += ["  A programme of this title is there already."] * (coming.there and dry_run)
    return [*lines, *(f"  {one}" for one in coming.told)]


def _save(home: Home, options: Namespace, output: Output) -> int:
    form = form_of(options.out.name)
    if form is None:
        raise PortfolioError(
            "The ending of “{name}” names no form of an outline.", "Let it end with .csv, .json or .md: {forms}.",
            name=shown(options.out.name), forms=", ".join(FORMS),
        )  # fmt: skip
    portfolio = home.open()
    try:
        row = programme_named(portfolio.connection, options.programme)
        file = outline_of(portfolio.connection, row["id"], with_days=options.with_days)
    finally:
        portfolio.close()
    return saved(options.out, write_outline(file, form), output)


def _keep(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        row = programme_named(portfolio.connection, options.programme)
        file = outline_of(portfolio.connection, row["id"], with_days=False)
        portfolio.apply(keep_outline(file, portfolio.attachments))
    data = {"title": file.title, "parts": len(file.parts)}
    output.show(data, f"Kept as a template: {file.title} ({counted(len(file.parts), 'module', 'modules')})")
    return 0


def _list(home: Home, _options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        found = kept_outlines(portfolio.connection, portfolio.attachments)
    finally:
        portfolio.close()
    data = [{"id": one.id, "title": one.outline.title, "parts": len(one.outline.parts)} for one in found]
    lines = [f"{one.outline.title} ({counted(len(one.outline.parts), 'module', 'modules')})" for one in found]
    output.show(data, *(lines or ["No programme was kept as a template yet."]))
    return 0


def _template(portfolio: Portfolio, name: str) -> OutlineTemplate:
    for one in kept_outlines(portfolio.connection, portfolio.attachments):
        if name == one.id or folded(name).strip() == folded(one.outline.title).strip():
            return one
    raise PortfolioError("There is no template called “{name}”.", "Look with “portfolio outline list”.", name=name)
