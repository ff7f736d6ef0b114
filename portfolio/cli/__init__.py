"""The command line: every command works headless, prints for a person or as JSON, and never imports Qt."""

import argparse
import sys
from collections.abc import Callable, Sequence

from portfolio.cli.arguments import GROWING, LEARNING, parse
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, close_quietly, file_of, say
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns 0 on success, 1 when it could not be done and said why, 2 on misuse."""
    _speak_utf8()
    try:
        code = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except PortfolioError as error:
        say(str(error))
    except KeyboardInterrupt:
        # True of every command: one change is one transaction, one file is whole or not there.
        say("Stopped. Nothing was left half done.")
    except BrokenPipeError:
        close_quietly()  # the reader of our output has gone, as with `--help | head`: it has what it wanted
        return 0
    except OSError as error:
        say(str(disk_error(error, file_of(error))))
        close_quietly()
    return 1


def _run(arguments: Sequence[str]) -> int:
    try:
        options = parse(arguments)
    except SystemExit as end:
        return int(end.code or 0)
    output = Output(options.json)
    if options.selftest:
        from portfolio.cli.selftest import selftest

        return selftest(output)
    behind = _growing if options.command in GROWING else _learning if options.command in LEARNING else _command
    command = behind(options.command)
    return command(Home(options.home, take_over=options.take_over), options, output)


def _command(name: str) -> Callable[[Home, argparse.Namespace, Output], int]:
    """The function behind a command. Each module is imported only when asked for: `list` must start fast."""
    if name in ("new", "add"):
        from portfolio.cli import filling

        return {"new": filling.new, "add": filling.add}[name]
    if name in ("list", "search"):
        from portfolio.cli import reading

        return {"list": reading.list_entries, "search": reading.search}[name]
    if name == "verify":
        from portfolio.cli.verifying import verify

        return verify
    if name == "recheck":
        from portfolio.cli.rechecking import recheck

        return recheck
    if name == "packet":
        from portfolio.cli.packet import packet

        return packet
    if name == "leaving":
        from portfolio.cli.leaving import leaving

        return leaving
    if name == "people":
        from portfolio.cli.people import people

        return people
    if name == "upload-set":
        from portfolio.cli.uploading import upload

        return upload
    if name in ("save-key", "look-over", "reply"):
        from portfolio.cli import receiving

        return {"save-key": receiving.save, "look-over": receiving.look, "reply": receiving.reply}[name]
    if name in ("align", "suggest", "rate", "matrix"):
        from portfolio.cli import by_standard

        return {"align": by_standard.align, "suggest": by_standard.suggest, "rate": by_standard.rate,
                "matrix": by_standard.matrix}[name]  # fmt: skip
    if name == "plan":
        from portfolio.cli.planning import plan

        return plan
    if name == "framework":
        from portfolio.cli.frameworks import framework

        return framework
    if name in ("award", "save-original", "bake"):
        from portfolio.cli import awarding

        return {"award": awarding.award, "save-original": awarding.save, "bake": awarding.bake}[name]
    from portfolio.cli import keeping

    return {"backup": keeping.backup, "restore": keeping.restore, "check": keeping.check}[name]


def _growing(name: str) -> Callable[[Home, argparse.Namespace, Output], int]:
    """The same for the commands about skills, surveys, roles, and what goes to colleagues and comes back."""
    if name == "what-if":
        from portfolio.cli.growing_plan import plan_for_role

        return plan_for_role
    if name == "survey":
        from portfolio.cli.growing_files import survey

        return survey
    if name in ("ask", "answer"):
        from portfolio.cli import asking_colleague

        return {"ask": asking_colleague.ask, "answer": asking_colleague.answer}[name]
    if name == "template":
        from portfolio.cli.templates import template

        return template
    from portfolio.cli import growing

    return {"rate-skill": growing.rate_skill, "shows-skill": growing.shows_skill, "target": growing.target,
            "skill": growing.skill, "role": growing.role}[name]  # fmt: skip


def _learning(name: str) -> Callable[[Home, argparse.Namespace, Output], int]:
    """The same for the commands about time, money, licences and programmes."""
    if name == "stopwatch":
        from portfolio.cli.stopwatch import stopwatch

        return stopwatch
    if name == "repeat":
        from portfolio.cli.repeats import repeat

        return repeat
    if name == "licence":
        from portfolio.cli.licences import licence

        return licence
    if name in ("renewal", "audit"):
        from portfolio.cli.renewal import audit, renewal

        return {"renewal": renewal, "audit": audit}[name]
    if name == "rules":
        from portfolio.cli.rule_sets import rules

        return rules
    if name == "outline":
        from portfolio.cli.outlines import outline

        return outline
    if name == "log":
        from portfolio.cli.log import log

        return log
    if name == "refunds":
        from portfolio.cli.refunds import refunds

        return refunds
    from portfolio.cli.hours import hours

    return hours


def _speak_utf8() -> None:
    """Titles hold any script, and a console that cannot show one must not end the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
