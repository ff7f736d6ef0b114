"""Qt Linguist's files: the texts of the program with their translations, as XML that Linguist and lrelease read."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from said import Said

Forms = tuple[str, ...]
"""What a text is in one language. A plural has several; one that is empty is still to be translated."""


class Message(NamedTuple):
    """One text of the program, once for each context, and the files that it stands in."""

    context: str
    text: str
    plural: bool
    files: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.text


def messages(said: Iterable[Said]) -> list[Message]:
    """All texts, by context and then as in the code."""
    found: dict[tuple[str, str], Message] = {}
    for one in said:
        known = found.get((one.context, one.text), Message(one.context, one.text, False, ()))
        files = known.files if one.file in known.files else (*known.files, one.file)
        found[known.key] = known._replace(plural=known.plural or one.plural, files=files)
    return sorted(found.values(), key=lambda message: message.context)


def written(language: str, all_of_it: Iterable[Message], forms: Callable[[Message], Forms], folder: Path) -> str:
    """The file for one language, which will lie in this folder of the project."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for message in all_of_it:
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(message.context)}</name>"]
            context = message.context
        lines += _message(message, forms(message), folder)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def translated(file: Path) -> dict[tuple[str, str], Forms]:
    """What a file of Linguist says, by context and text; without what is unfinished or gone."""
    found: dict[tuple[str, str], Forms] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            several = [form.text or "" for form in translation.iter("numerusform")]
            found[name, message.findtext("source") or ""] = tuple(several) or (translation.text or "",)
    return found


def _message(message: Message, forms: Forms, folder: Path) -> list[str]:
    done = all(forms) and bool(forms)
    mark = "" if done else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines += [f'        <location filename="{_from(folder, file)}"/>' for file in message.files]
    lines.append(f"        <source>{escape(message.text)}</source>")
    if message.plural:
        lines.append(f"        <translation{mark}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or ("",)]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{mark}>{escape(forms[0] if forms else '')}</translation>")
    return [*lines, "    </message>"]


def _from(folder: Path, file: str) -> str:
    """Linguist shows the code beside the text when it finds the file from where the catalogue lies."""
    return os.path.relpath(folder.parent.parent / file, folder).replace(os.sep, "/")
