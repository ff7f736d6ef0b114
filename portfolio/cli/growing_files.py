"""The commands about packs and files of skills, surveys and roles: what comes along, is brought in, read in, saved."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, counted
from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.skills import skills
from portfolio.core.queries.surveys import surveys
from portfolio.core.records import Survey
from portfolio.exchange.gather import read_file, shown
from portfolio.exchange.growing.packs import About, role_pack, role_packs, skill_pack, skill_packs

_MOST_BYTES = 16 * 1024 * 1024
"""So much is taken from the input; each reader has its own, lower limit."""


@contextmanager
def _opened(home: Home, options: Namespace) -> Iterator[Portfolio]:
    """The portfolio as long as this lasts; to look only where nothing is to be done."""
    portfolio = home.open(write=not options.dry_run)
    try:
        yield portfolio
    finally:
        portfolio.close()


def skill_action(home: Home, options: Namespace, output: Output) -> int:
    """`skill packs` and `skill pack`."""
    if options.action == "packs":
        found = skill_packs(paths.resource("skills"))
        return _listed(output, [(one.about, len(one.skills)) for one in found], "skill", "skills")
    from portfolio.exchange.growing.coming_in import pack_skills

    pack = skill_pack(paths.resource("skills"), options.name)
    with _opened(home, options) as portfolio:
        coming = pack_skills(portfolio.connection, pack, paths.resource("frameworks"))
        _apply(portfolio, coming.change, options)
    there = len(coming.skills) - len(coming.new)
    data = {"pack": pack.about.name, "added": len(coming.new), "there": there, "framework": coming.framework,
            "notice": pack.about.notice, "dry_run": options.dry_run}  # fmt: skip
    framework = [f"  with the framework {coming.framework}"] if coming.framework else []
    output.show(data, _done(pack.about.title, coming.new, there, options, "skill", "skills"), *framework,
                *_notice(pack.about))  # fmt: skip
    return 0


def role_action(home: Home, options: Namespace, output: Output) -> int:
    """`role packs`, `role pack` and `role advert`."""
    if options.action == "packs":
        found = role_packs(paths.resource("roles"))
        return _listed(output, [(one.about, len(one.roles)) for one in found], "role", "roles")
    if options.action == "advert":
        return _advert(home, options, output)
    from portfolio.exchange.growing.coming_in import pack_roles

    pack = role_pack(paths.resource("roles"), options.name)
    with _opened(home, options) as portfolio:
        coming = pack_roles(portfolio.connection, pack, paths.resources_dir(), options.only)
        _apply(portfolio, coming.change, options)
    data = {"pack": pack.about.name, "added": [one.title for one in coming.new], "there": coming.there,
            "skills": coming.skills, "notice": pack.about.notice, "dry_run": options.dry_run}  # fmt: skip
    brought = [f"  with {counted(coming.skills, 'skill', 'skills')} that they need"] if coming.skills else []
    output.show(data, _done(pack.about.title, coming.new, coming.there, options, "role", "roles"), *brought,
                *_notice(pack.about))  # fmt: skip
    return 0


def survey(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with surveys."""
    actions = {"packs": _packs, "add": _add, "answers": _answers, "save": _save}
    return actions[options.action](home, options, output)


def _packs(_home: Home, _options: Namespace, output: Output) -> int:
    from portfolio.exchange.growing.survey_packs import survey_packs

    found = survey_packs(paths.resource("surveys"))
    data = [
        {"name": one.pack, "title": one.title, "for": one.rater, "questions": len(one.questions),
         "description": one.description, "licence": one.licence, "notice": one.notice}
        for one in found
    ]  # fmt: skip
    lines = [line for one in found for line in (
        f"{one.pack:22}  {one.title} ({counted(len(one.questions), 'question', 'questions')})",
        *([f"    {one.notice}"] if one.notice else []),
    )]  # fmt: skip
    output.show(data, *lines)
    return 0


def _add(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.growing.survey_files import read_survey
    from portfolio.exchange.growing.survey_packs import survey_pack
    from portfolio.exchange.growing.surveys_in_out import survey_coming_in

    path = Path(options.what)
    if path.suffix or path.is_file():
        file = read_survey(read_file(path).data, shown(path.name))
    else:
        file = survey_pack(paths.resource("surveys"), options.what)
    with _opened(home, options) as portfolio:
        coming = survey_coming_in(portfolio.connection, file, paths.resources_dir())
        _apply(portfolio, coming.change, options)
    made = coming.survey
    data = {"id": made.id, "title": made.title, "questions": len(made.questions), "tied": coming.tied,
            "skills": coming.skills, "unknown_skills": list(coming.loose), "notice": made.notice,
            "dry_run": options.dry_run}  # fmt: skip
    verb = "Would add" if options.dry_run else "Added"
    lines = [f"{verb} {made.title}: {counted(len(made.questions), 'question', 'questions')}"]
    lines += [f"  with {counted(coming.skills, 'skill', 'skills')}"] if coming.skills else []
    lines += [f"  no skill is called “{name}”" for name in coming.loose]
    output.show(data, *lines, *([made.notice] if made.notice else []))
    return 0


def _answers(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.growing.answers_in import read_answers
    from portfolio.exchange.growing.surveys_in_out import run_with_ratings

    data, name = _brought(options.file)
    with _opened(home, options) as portfolio:
        made = _survey_named(portfolio, options.survey)
        found = read_answers(data, name, made, dict(options.column))
        run = found.run(made, options.day or date.today(), options.who, options.people)
        change = run_with_ratings(portfolio.connection, made, run)
        _apply(portfolio, change, options)
    ratings = len(change.edits) - 1
    left_out = [one._asdict() for one in found.left_out]
    told = {"id": run.id, "survey": made.title, "layout": found.layout, "people": run.people or 1,
            "columns": [{"heading": heading, "question": question} for heading, question in found.columns],
            "left_out": left_out, "counts": {one: list(counts) for one, counts in found.counts.items()},
            "missing": list(found.missing), "told": [str(one) for one in found.told], "ratings": ratings,
            "dry_run": options.dry_run}  # fmt: skip
    verb = "Would add" if options.dry_run else "Added"
    lines = [f"{verb} answers of {counted(run.people or 1, 'person', 'people')} to {made.title}:"
             f" {counted(len(found.counts), 'question', 'questions')}, {counted(ratings, 'rating', 'ratings')} of"
             " skills"]  # fmt: skip
    lines += [f"  “{one.title}” was left out: {_WHY[one.why]}" for one in found.left_out]
    lines += [f"  no answers to: {', '.join(found.missing)}"] if found.missing else []
    output.show(told, *lines, *(f"  {one}" for one in found.told))
    return 0


_WHY = {"name": "names and addresses are not kept", "not_asked": "the survey does not ask it", "chosen": "as you said"}


def _save(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.giving_copies import Copy, save_copy
    from portfolio.exchange.growing.survey_file import sound_survey
    from portfolio.exchange.growing.survey_files import FORMS, form_of, write_survey
    from portfolio.exchange.growing.surveys_in_out import survey_file_of

    form = options.form or form_of(options.out.name)
    if form is None:
        raise PortfolioError(
            "The ending of “{name}” names no form of a survey.", "Say one with --as: {forms}.",
            name=shown(options.out.name), forms=", ".join(FORMS),
        )  # fmt: skip
    portfolio = home.open()
    try:
        row = _row_named(portfolio, options.survey)
        file = sound_survey(survey_file_of(row, skills(portfolio.connection)), row["title"])
    finally:
        portfolio.close()
    path = save_copy(Copy(options.out.name, write_survey(file, form), ""), options.out.absolute())
    output.show({"path": str(path), "form": form, "questions": len(file.questions)}, f"Saved {path}")
    return 0


def _advert(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.exchange.growing.advert_role import advert_as_role, advert_text

    text = advert_text(*_brought(options.file))
    with _opened(home, options) as portfolio:
        coming = advert_as_role(portfolio.connection, text, options.title, options.closes, options.place)
        titles = {row["id"]: row["title"] for row in skills(portfolio.connection)}
        _apply(portfolio, coming.change, options)
    role = coming.role
    lines = [{"words": one.line.words, "weight": one.line.weight, "skill": titles.get(one.skill_id, ""),
              "because": list(one.words)} for one in coming.lines]  # fmt: skip
    told = {"id": role.id, "title": role.title, "closes": str(role.closes or ""), "asks": lines, "more": coming.more,
            "dry_run": options.dry_run}  # fmt: skip
    verb = "Would add" if options.dry_run else "Added"
    closes = f", closes {role.closes}" if role.closes else ""
    words = [f"{verb} {role.title}{closes}: {counted(len(lines), 'line', 'lines')} that it asks"]
    words += [f"  {'*' * one['weight']:3}  {one['words']}{f'  → {skill}' if (skill := one['skill']) else ''}"
              for one in lines]  # fmt: skip
    words += [f"  and {coming.more} more lines, which were left out"] if coming.more else []
    output.show(told, *words)
    return 0


def _brought(what: str) -> tuple[bytes, str]:
    """What was named, or pasted into the input, and what to call it."""
    if what == "-":
        return sys.stdin.buffer.read(_MOST_BYTES), "the input"
    path = Path(what)
    return read_file(path).data, shown(path.name)


def _row_named(portfolio: Portfolio, wanted: str) -> dict[str, Any]:
    rows = surveys(portfolio.connection)
    ways = (
        lambda row: row["id"] == wanted or row["pack"] == wanted,
        lambda row: folded(row["title"]) == folded(wanted),
        lambda row: all(word in folded(row["title"]) for word in folded(wanted).split()),
    )
    for way in ways:
        fitting = [row for row in rows if way(row)]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            raise PortfolioError(
                "{count} surveys are called “{name}”.", "Name one by its id: “portfolio list surveys” shows them.",
                count=len(fitting), name=wanted,
            )  # fmt: skip
    raise PortfolioError("There is no survey called “{name}”.", "Look with “portfolio list surveys”.", name=wanted)


def _survey_named(portfolio: Portfolio, wanted: str) -> Survey:
    found = portfolio.get(Survey, _row_named(portfolio, wanted)["id"])
    assert found is not None
    return found


def _apply(portfolio: Portfolio, change: Change, options: Namespace) -> None:
    if change and not options.dry_run:
        portfolio.apply(change)


def _listed(output: Output, found: list[tuple[About, int]], one: str, more: str) -> int:
    lines = [line for about, count in found for line in (
        f"{about.name:22}  {f'{about.title} {about.edition}'.strip()} ({counted(count, one, more)})",
        *([f"    {about.notice}"] if about.notice else []),
    )]  # fmt: skip
    output.show([about._asdict() | {more: count} for about, count in found], *lines)
    return 0


def _done(title: str, new: tuple[Any, ...], there: int, options: Namespace, one: str, more: str) -> str:
    already = f"; {there} were there already" if there else ""
    return f"{title}: {counted(len(new), one, more)} {'to add' if options.dry_run else 'added'}{already}"


def _notice(about: About) -> list[str]:
    return [about.notice] if about.notice else []
