"""The command about templates: save what one can begin with as a file, and take in what another portfolio saved."""

from argparse import Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING

from portfolio.cli.home import Home
from portfolio.cli.printing import Output

if TYPE_CHECKING:
    from portfolio.exchange.templates.template import Part, Template


def template(home: Home, options: Namespace, output: Output) -> int:
    """Save a template, take one in, or look through the questions and forms that came with them."""
    actions = {"save": _save, "add": _add, "list": _list, "remove": _remove}
    return actions[options.action](home, options, output)


def _save(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.core.durable import disk_error, write_atomically
    from portfolio.core.errors import PortfolioError
    from portfolio.exchange.gather import read_file
    from portfolio.exchange.templates.gathering import gathered
    from portfolio.exchange.templates.own import checked, own_parts, read_form, read_prompts
    from portfolio.exchange.templates.template import ENDING, PARTS
    from portfolio.exchange.templates.writing import write_template

    # Roles say where somebody wants to go: they go along by name alone.
    chosen: list[Part] = [part for part in PARTS if getattr(options, part)] or [
        part for part in PARTS if part != "roles"
    ]
    typed = {
        name: read_file(given).data.decode("utf-8-sig", "replace")
        for name, given in (("prompts", options.prompts), ("goals", options.goals))
        if given not in (None, True)
    }
    questions = read_prompts(typed.get("prompts", ""))
    forms = read_form(options.title, typed.get("goals", ""))
    portfolio = home.open()
    try:
        own = own_parts(portfolio.connection, portfolio.attachments)
        made = checked(
            gathered(
                portfolio.connection, options.title, chosen, prompts=(*own.prompts, *questions),
                goals=(*own.goals, *forms),
            )
        )  # fmt: skip
    finally:
        portfolio.close()
    out = options.out if options.out.name.endswith(".json") else options.out.with_name(options.out.name + ENDING)
    try:
        path = write_atomically(out, write_template(made), replace=False)
    except FileExistsError as error:
        raise PortfolioError(
            "There is a file “{name}” already.", "Choose another name; nothing was written.", name=out.name
        ) from error
    except OSError as error:
        raise disk_error(error, out) from error
    output.show({"path": str(path)} | _data(made), str(path), *_lines(_data(made)))
    return 0


def _add(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.gather import read_file, shown
    from portfolio.exchange.templates.coming_in import coming_in
    from portfolio.exchange.templates.reading import read_template

    found = read_template(read_file(options.file).data, shown(options.file.name))
    portfolio = home.open(write=not options.dry_run)
    try:
        coming = coming_in(portfolio.connection, found, portfolio.attachments, keep=not options.dry_run)
        if coming.change and not options.dry_run:
            portfolio.apply(coming.change)
    finally:
        portfolio.close()
    new = _named(coming.new)
    there = _named(coming.there)
    told = {"title": found.title, "new": new, "there": there, "taken_in": bool(coming.change) and not options.dry_run,
            "dry_run": options.dry_run}  # fmt: skip
    verb = "Would take in" if options.dry_run else "Took in"
    lines = [f"{verb} “{found.title}”" if found.title else verb] if coming.change else ["All of it was there already"]
    lines += _lines(new)
    if coming.change:
        lines += [f"There already: {line}" for line in _lines(there)]
    output.show(told, *lines)
    return 0


def _list(home: Home, _options: Namespace, output: Output) -> int:
    from portfolio.exchange.templates.own import own_parts

    portfolio = home.open()
    try:
        own = own_parts(portfolio.connection, portfolio.attachments)
    finally:
        portfolio.close()
    told = {"prompts": own.titles("prompts"), "goals": own.titles("goals")}
    lines = [f"{part}: {title}" for part, titles in told.items() for title in titles]
    output.show(told, *(lines or ["No questions or forms came with a template"]))
    return 0


def _remove(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.core.errors import PortfolioError
    from portfolio.core.folding import folded
    from portfolio.exchange.templates.own import own_parts, without

    portfolio = home.open(write=not options.dry_run)
    try:
        own = own_parts(portfolio.connection, portfolio.attachments)
        titles = dict.fromkeys((*own.titles("prompts"), *own.titles("goals")))
        wanted = folded(options.words)
        found = [one for one in titles if folded(one) == wanted] or [
            one for one in titles if all(word in folded(one) for word in wanted.split())
        ]
        if len(found) != 1:
            raise PortfolioError(
                "{count} questions or forms are called “{name}”.", "“portfolio template list” shows them all.",
                count=len(found), name=options.words,
            )  # fmt: skip
        change = without(portfolio.connection, portfolio.attachments, found, found, keep=not options.dry_run)
        if not options.dry_run:
            portfolio.apply(change)
    finally:
        portfolio.close()
    told = {"removed": found[0], "dry_run": options.dry_run}
    output.show(told, f"{'Would take out' if options.dry_run else 'Took out'} “{found[0]}”")
    return 0


def _named(parts: Mapping["Part", list[str]]) -> dict[str, list[str]]:
    return {str(part): titles for part, titles in parts.items()}


def _data(made: "Template") -> dict[str, list[str]]:
    from portfolio.exchange.templates.template import PARTS

    return {part: made.titles(part) for part in PARTS if made.titles(part)}


def _lines(parts: dict[str, list[str]]) -> list[str]:
    return [f"{part}: {', '.join(titles)}" for part, titles in parts.items()]
