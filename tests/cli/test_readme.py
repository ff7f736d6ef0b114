"""The README's table of commands: every command, action and option stands there, and nothing that there is not."""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio.cli.arguments import COMMANDS, LISTS, parser

README = Path(__file__).resolve().parent.parent.parent / "README.md"
OF_ALL = {"--help", "--json", "--home", "--take-over"}
OPTION = re.compile(r"--[a-z][a-z-]*")


def section() -> str:
    text = README.read_text("utf-8")
    return text[text.index("\n## The command line") : text.index("\n## For engineers")]


def rows_of(command: str) -> str:
    """The rows of the table that begin with this command."""
    rows = [line for line in section().split("\n") if line.startswith("| `")]
    return "\n".join(row for row in rows if re.search(rf"`{command}(?=[ `])", re.split(r"(?<!\\)\|", row)[1]))


def paragraph(begins: str) -> str:
    """That of the section which begins so."""
    (found,) = (one for one in section().split("\n\n") if one.startswith(begins))
    return found


def actions_of(command: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """The parsers of its actions by name; its own, nameless, where it has none."""
    below = [one.choices for one in command._actions if isinstance(one, argparse._SubParsersAction)]
    if not below:
        yield "", command
    for choices in below:
        yield from choices.items()


def commands() -> dict[str, argparse.ArgumentParser]:
    (below,) = (one.choices for one in parser()._actions if isinstance(one, argparse._SubParsersAction))
    return dict(below)


def options_of(command: argparse.ArgumentParser) -> set[str]:
    return {name for one in command._actions for name in one.option_strings if name.startswith("--")} - OF_ALL


def test_the_parser_knows_the_commands_and_no_others() -> None:
    assert set(commands()) == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_stands_in_the_table_with_its_actions_and_options(command: str) -> None:
    told = rows_of(command)
    assert told, f"{command} is in no row"
    words = set(re.findall(r"[a-z][a-z-]*", told))
    said = set(OPTION.findall(told))
    if "ASK" in told:
        said |= set(OPTION.findall(paragraph("ASK is any of")))
    if f"`{command}`" in paragraph("`--framework F` (also with"):
        said.add("--framework")
    if "what `log` takes" in told:
        said |= set(OPTION.findall(rows_of("log")))
    for name, one in actions_of(commands()[command]):
        assert not name or name in words, f"{command} {name}"
        assert options_of(one) <= said, f"{command} {name}"


def test_no_option_stands_there_that_no_command_has() -> None:
    there = {name for one in commands().values() for _, below in actions_of(one) for name in options_of(below)}
    top = {name for one in parser()._actions for name in one.option_strings}
    assert set(OPTION.findall(section())) - there - top == set()


def test_every_list_stands_there() -> None:
    assert set(LISTS) <= set(re.findall(r"[a-z]+", rows_of("list")))
