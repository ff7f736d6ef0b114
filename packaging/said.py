"""Reads from the code every word that the screen may show, as Qt's lupdate does, and what lupdate would miss."""

import ast
import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

BELOW = "Below"
"""The context of what is said below the window: errors, and labels of changes. See portfolio/ui/kit/below.py."""
FORMS = "GoalForms"
"""The context of what stands in the forms for goals that come along. See portfolio/ui/editors/template_field.py."""
REASONS = frozenset({"broken", "not_a_badge"})
"""What completes an error's sentence; see portfolio/credentials/refusal.py."""
FINDINGS = {"Finding": 2, "fail": 1, "warn": 1, "NoDate": 0, "NoKey": 0, "Malformed": 0, "Uncheckable": 0, "word": 0}
"""What in credentials/ makes the sentences of a finding, or words in them, and which of its arguments they are."""
ROOMS_BELOW = ("core", "credentials", "exchange", "packet", "growth")


class Said(NamedTuple):
    """One text and where it stands. `plural` ones have a form for each number that a language tells apart."""

    context: str
    text: str
    plural: bool
    file: str
    line: int
    note: str = ""


class Reading(NamedTuple):
    """What was found, and what cannot be: one sentence for each place."""

    said: list[Said]
    wrong: list[str]


@cache
def read_program(package: Path) -> Reading:
    """All that is said in `portfolio/`. Errors and labels count also where they are made in the window.

    Read once, as it takes seconds: what the caller does not change is the same for the next one.
    """
    found = Reading([], [])
    trees = {file: ast.parse(file.read_text(encoding="utf-8")) for file in sorted(package.rglob("*.py"))}
    errors = _errors(trees.values()) | REASONS
    rooms = {file: file.relative_to(package).parts[0] for file in trees}
    constants = _constants(tree for file, tree in trees.items() if rooms[file] in ROOMS_BELOW)
    for file, tree in trees.items():
        if rooms[file] == "ui" or rooms[file] in ROOMS_BELOW:
            name = file.relative_to(package.parent).as_posix()
            _Reader(name, found, errors, constants, in_window=rooms[file] == "ui").visit(tree)
    found.said.extend(_of_forms(package.parent / "resources" / "goal_templates", package.parent))
    return found


def _of_forms(folder: Path, root: Path) -> Iterator[Said]:
    """Titles and prompts of the forms for goals, which are files. Names of fields only where they are ours: those of a
    district's form stand as they do there."""
    for path in sorted(folder.glob("*.json")):
        form = json.loads(path.read_text(encoding="utf-8"))
        names = [field["name"] for field in form["fields"]] if form["general"] else []
        texts = [form["title"], *names, *(field["prompt"] for field in form["fields"])]
        yield from (Said(FORMS, text, False, path.relative_to(root).as_posix(), 1) for text in dict.fromkeys(texts))


class _Reader(ast.NodeVisitor):
    """Walks one module, and knows which class it is in."""

    def __init__(
        self, file: str, found: Reading, errors: frozenset[str], constants: dict[str, str], *, in_window: bool
    ) -> None:
        self._file, self._found, self._in_window = file, found, in_window
        self._errors, self._constants = errors, constants
        self._classes: list[str] = []

    def generic_visit(self, node: ast.AST) -> None:
        """Go into what lies in this node, as `ast.NodeVisitor` does, but past what has nothing below it to be read:
        that is most of a tree."""
        for name in node._fields:
            value = getattr(node, name, None)
            for one in value if type(value) is list else (value,):
                kind = type(one)
                if kind is ast.Call:
                    self.visit_Call(one)
                elif kind is ast.Attribute:
                    self.visit_Attribute(one)
                elif kind is ast.ClassDef:
                    self.visit_ClassDef(one)
                elif kind is not ast.Name and kind is not ast.Constant and isinstance(one, ast.AST) and one._fields:
                    self.generic_visit(one)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        if name in self._errors:
            for given in node.args[:2]:
                # What exactly is wrong inside a broken badge may quote the badge; that one detail stays as it is.
                if not (name in REASONS and isinstance(given, ast.JoinedStr)):
                    self._below(given)
        elif name in ("said", "said_later") and node.args:
            self._below(node.args[0])
        elif self._file.startswith("portfolio/credentials/") and name in FINDINGS:
            for given in node.args[FINDINGS[name] :][:1]:
                self._below(given)
        elif self._in_window:
            self._of_window(node, name)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr == "tr" and not getattr(node, "called", False) and self._in_window:
            self._refuse(node, "hands `tr` on under another name, where no reader of the code finds its texts")
        self.generic_visit(node)

    def _of_window(self, node: ast.Call, name: str) -> None:
        if name == "tr":
            if isinstance(node.func, ast.Attribute):
                node.func.called = True  # type: ignore[attr-defined]
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
                self._refuse(node, "says tr of something else than self: use translate(context, text)")
                return
            self._take(node, self._classes[-1], node.args[0] if node.args else None, plural=len(node.args) > 2)
        elif name == "translate" and len(node.args) >= 2 and not _paints(node):
            context = literal(node.args[0])
            if context is None:
                if self._file != "portfolio/ui/kit/below.py" and not isinstance(node.args[0], ast.Name):
                    self._refuse(node, "translates in a context that cannot be read off")
                return
            if not isinstance(node.args[1], ast.Subscript | ast.Name | ast.Attribute | ast.Call):
                self._take(node, context, node.args[1], plural=len(node.args) > 3)
        elif name == "QT_TRANSLATE_NOOP":
            context = literal(node.args[0])
            if context is None:
                self._refuse(node, "marks a text in a context that cannot be read off")
            else:
                self._take(node, context, node.args[1], plural=_is_counted(literal(node.args[1]) or ""))

    def _take(self, node: ast.Call, context: str, given: ast.expr | None, *, plural: bool) -> None:
        text = literal(given)
        if not text:
            self._refuse(node, "translates what is not one whole text")
            return
        self._found.said.append(Said(context, text, plural, self._file, node.lineno))

    def _below(self, given: ast.expr) -> None:
        text = self._constants.get(given.id) if isinstance(given, ast.Name) else literal(given)
        if text is None:
            if isinstance(given, ast.JoinedStr | ast.BinOp):
                self._refuse(given, "puts values into a sentence before it can be translated: name them in it")
        elif any(letter.isalpha() for letter in text.replace("{what}", "").replace("{why}", "")):
            self._found.said.append(Said(BELOW, text, False, self._file, given.lineno))

    def _refuse(self, node: ast.expr, why: str) -> None:
        self._found.wrong.append(f"{self._file}:{node.lineno} {why}")


def called(node: ast.Call) -> str:
    """The last name of what is called: `tr` of `self.tr(…)`."""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def literal(node: ast.expr | None) -> str | None:
    """A text that stands in the code in one piece, or in several that Python joins by itself."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_counted(text: str) -> bool:
    """Whether a text from a table has a form for one and others for more. With a comma in it, it is a list of words
    that people type."""
    return "{count}" in text and "," not in text


def _paints(node: ast.Call) -> bool:
    """`painter.translate(x, y)` moves a picture. Only QCoreApplication's and our own translate words."""
    return isinstance(node.func, ast.Attribute) and not (
        isinstance(node.func.value, ast.Name) and node.func.value.id == "QCoreApplication"
    )


def _errors(trees: Iterable[ast.Module]) -> frozenset[str]:
    """PortfolioError and all classes made from it, by name."""
    bases: dict[str, set[str]] = {}
    for tree in trees:
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                names = {base.id for base in node.bases if isinstance(base, ast.Name)}
                bases.setdefault(node.name, set()).update(names)
    found = {"PortfolioError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return frozenset(found)


def _constants(trees: Iterable[ast.Module]) -> dict[str, str]:
    """Sentences that several errors share, by the name in capitals that they have."""
    found: dict[str, str] = {}
    for tree in trees:
        for node in tree.body:
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                text = literal(node.value)
                if node.targets[0].id.isupper() and text and " " in text:
                    found[node.targets[0].id] = text
    return found


def texts(said: list[Said]) -> Iterator[str]:
    """Each text once, in the order of the code."""
    yield from dict.fromkeys(one.text for one in said)
