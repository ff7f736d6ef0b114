"""The command about frameworks: packs, add, save, remove, move."""

import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import Any

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, counted, say
from portfolio.cli.standards import called, framework_id
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import frameworks, standards
from portfolio.core.records import Framework
from portfolio.exchange.frameworks.coming_in import Coming, as_change, plan_coming_in
from portfolio.exchange.frameworks.file import MOST_BYTES, FrameworkFile
from portfolio.exchange.frameworks.formats import FORMATS, format_of
from portfolio.exchange.frameworks.hanging import Hanging, hanging_on, removal
from portfolio.exchange.frameworks.packs import pack, packs
from portfolio.exchange.frameworks.reading import read_framework
from portfolio.exchange.gather import read_file, shown


def framework(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with a framework."""
    actions = {"packs": _packs, "add": _add, "save": _save, "remove": _remove, "crosswalk": _crosswalk, "move": _move}
    return actions[options.action](home, options, output)


def _packs(_home: Home, _options: Namespace, output: Output) -> int:
    found = packs(paths.resource("frameworks"))
    lines = [
        f"{one.name:22}  {f'{one.title} {one.edition}'.strip()} ({one.standards} standards)\n    {one.notice}"
        for one in found
    ]
    output.show([one._asdict() for one in found], *"\n".join(lines).split("\n"))
    return 0


def _add(home: Home, options: Namespace, output: Output) -> int:
    file = _file(options.what)
    if not file.source and not options.update and options.what != "-":
        file = replace(file, source=shown(Path(options.what).name))  # an update keeps what is known of it
    portfolio = home.open(write=not options.dry_run)
    try:
        named = options.update or options.edition
        of = framework_id(frameworks(portfolio.connection), named) if named else ""
        how = "update" if options.update else "edition" if options.edition else "new"
        coming = plan_coming_in(portfolio.connection, file, how, of, options.title)  # type: ignore[arg-type]
        if not options.dry_run:
            if coming.asks and options.gone is None:
                raise _asking(coming)
            if file.on_asking and not options.accept_notice:
                raise _noticed(file, options.what)
            portfolio.apply(as_change(portfolio.connection, coming, options.gone or "ask"))
    finally:
        portfolio.close()
    output.show(_told_of(coming, options.dry_run), *_lines(coming, options))
    return 0


def _file(what: str) -> FrameworkFile:
    if what == "-":
        return read_framework(sys.stdin.buffer.read(MOST_BYTES + 1), "the input")
    path = Path(what)
    if path.suffix or path.is_file():
        file = path if path.is_file() else None
        if file is None and (paths.resource("frameworks") / f"{what}.json").is_file():
            return pack(paths.resource("frameworks"), what)
        return read_framework(read_file(path).data, shown(path.name))
    return pack(paths.resource("frameworks"), what)


def _noticed(file: FrameworkFile, what: str) -> PortfolioError:
    """That a framework is added only once its notice was read; the notice itself is said before."""
    say(file.notice)
    return PortfolioError(
        "“{framework}” is added only once you have read this notice; nothing was added.",
        "Then type the same with --accept-notice: portfolio framework add {what} --accept-notice",
        framework=f"{file.title} {file.edition}".strip(), what=what,
    )  # fmt: skip


def _asking(coming: Coming) -> PortfolioError:
    listing = ", ".join(f"{one.code or one.title}{_hanging(one.hanging)}" for one in coming.going[:10])
    more = f" and {len(coming.going) - 10} more" if len(coming.going) > 10 else ""
    return PortfolioError(
        "The file no longer has these standards of “{framework}”: {listing}{more}.",
        "Say --gone keep to leave them, or --gone bin to put them into the bin with all that hangs on them. Nothing was"
        " changed.",
        framework=coming.framework.title, listing=listing, more=more,
    )  # fmt: skip


def _hanging(hanging: Hanging) -> str:
    words = [
        counted(count, one, more)
        for count, one, more in (
            (hanging.entries, "entry", "entries"), (hanging.ratings, "rating", "ratings"),
            (hanging.claims, "claim", "claims"),
        )
        if count
    ]  # fmt: skip
    return f" ({', '.join(words)})" if words else ""


def _told_of(coming: Coming, dry_run: bool) -> dict[str, Any]:
    made = coming.framework
    return {
        "id": made.id, "title": made.title, "edition": made.edition, "how": coming.how, "form": coming.file.form,
        "standards": len(coming.standards), "added": coming.new,
        "altered": [one._asdict() for one in coming.altered],
        "going": [one._asdict() | {"hanging": one.hanging._asdict()} for one in coming.going],
        "levels": [one.name for one in coming.file.levels], "stages": list(coming.file.stages),
        "levels_going": [{"level": name, "ratings": count} for name, count in coming.levels_going],
        "crosswalks": len(coming.crosswalks), "crosswalks_elsewhere": coming.loose, "notice": made.notice,
        "told": [{"line": line, "what": what} for line, what in coming.file.told], "more_told": coming.file.more_told,
        "dry_run": dry_run,
    }  # fmt: skip


def _lines(coming: Coming, options: Namespace) -> list[str]:
    name = f"{coming.framework.title} {coming.framework.edition}".strip()
    done = "Would " if options.dry_run else ""
    what = {"new": "add", "edition": "add", "update": "update"}[coming.how]
    verb = f"{done}{what}" if done else {"add": "Added", "update": "Updated"}[what]
    lines = [f"{verb} {name}: {counted(len(coming.standards), 'standard', 'standards')}, {coming.new} of them new"]
    lines += [f"  {one.code} {one.title}  →  {one.new_code} {one.new_title}" for one in coming.altered]
    lines += [f"  no longer in the file: {one.code} {one.title}{_hanging(one.hanging)}" for one in coming.going]
    lines += [f"  no longer a level: {level} ({count} ratings keep it)" for level, count in coming.levels_going]
    if coming.crosswalks:
        lines.append(f"  {len(coming.crosswalks)} crosswalks to other standards here")
    if coming.loose:
        lines.append(f"  {coming.loose} crosswalks lead to standards that are not in this portfolio")
    lines += [f"  line {line}: {words}" if line else f"  {words}" for line, words in coming.file.told]
    lines += [f"  and {coming.file.more_told} more remarks like these"] if coming.file.more_told else []
    return [*lines, *([coming.framework.notice] if coming.framework.notice else [])]


def _save(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.frameworks.from_records import file_of
    from portfolio.exchange.frameworks.writing import write_framework
    from portfolio.exchange.giving_copies import Copy, save_copy

    form = options.form or format_of(options.out.name)
    if form is None:
        raise PortfolioError(
            "The ending of “{name}” names no format.", "Say one with --as: {formats}.",
            name=shown(options.out.name), formats=", ".join(FORMATS),
        )  # fmt: skip
    portfolio = home.open()
    try:
        chosen = _chosen(portfolio, options.framework)
        written = write_framework(file_of(portfolio.connection, chosen), form)
    finally:
        portfolio.close()
    path = save_copy(Copy(options.out.name, written.data, ""), options.out.absolute())
    left_out = [str(one) for one in written.left_out]
    data = {"path": str(path), "format": form, "size": len(written.data), "left_out": left_out}
    said = [f"This format has no place for {', '.join(left_out)}."] if left_out else []
    output.show(data, f"Saved {path}", *said)
    return 0


def _remove(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open(write=not options.dry_run)
    try:
        chosen = _chosen(portfolio, options.framework)
        rows = standards(portfolio.connection, chosen.id)
        hanging = hanging_on(portfolio.connection, [row["id"] for row in rows])
        total = Hanging(*(sum(one[at] for one in hanging.values()) for at in range(4)))
        if not options.dry_run:
            portfolio.apply(removal(portfolio.connection, chosen))
    finally:
        portfolio.close()
    data = {"id": chosen.id, "title": chosen.title, "standards": len(rows), "hanging": total._asdict(),
            "dry_run": options.dry_run}  # fmt: skip
    verb = "Would put" if options.dry_run else "Put"
    what = f"{counted(len(rows), 'standard', 'standards')}{_hanging(total)}"
    output.show(data, f"{verb} {called(chosen.model_dump())} into the bin: {what}")
    return 0


def _crosswalk(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.cli.moving import crosswalk

    return crosswalk(home, options, output)


def _move(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.cli.moving import move

    return move(home, options, output)


def _chosen(portfolio: Portfolio, named: str) -> Framework:
    chosen = portfolio.get(Framework, framework_id(frameworks(portfolio.connection), named))
    assert chosen is not None
    return chosen
