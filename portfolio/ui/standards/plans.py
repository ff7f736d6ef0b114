"""Evaluation plans: those that are here, the examples that come with the program, and beginning one of one’s own."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QMenu

from portfolio.core.change import added
from portfolio.core.queries import standards as queries
from portfolio.core.records import EvaluationPlan, build
from portfolio.ui.collection.words import menu_words
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.reading import Row
from portfolio.ui.theme import Theme

_TAKEN = ("title", "rules", "barred", "most_pieces", "body_pages", "upload_bytes", "letters", "preset")


def examples(folder: Path) -> list[dict[str, Any]]:
    """The plans that come with the program, by their titles."""
    found = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    return sorted(found, key=lambda one: str(one["title"]))


def fill_plans(
    menu: QMenu, theme: Theme, document: Document, framework: Row, folder: Path, write: Callable[[str, str], object]
) -> None:
    """What can be done with plans for this framework. `write` opens the editor of a kind and an id."""
    writes = not document.portfolio.read_only
    for plan in queries.plans(document.portfolio.connection):
        icon = "circle-check" if plan["framework_id"] == framework["id"] else "list-checks"
        action = menu.addAction(theme.icon(icon), menu_words(str(plan["title"])))
        action.triggered.connect(lambda _=False, plan=plan: write("evaluation_plan", plan["id"]))
        action.setEnabled(writes)
    menu.addSeparator()
    new = menu.addAction(theme.icon("plus"), translate("Plans", "Write a plan…"))
    new.triggered.connect(lambda _=False: write("evaluation_plan", begun(document, framework)))
    new.setEnabled(writes)
    more = menu.addMenu(theme.icon("file-text"), translate("Plans", "Begin with an example"))
    more.setEnabled(writes)
    for one in examples(folder):
        action = more.addAction(menu_words(str(one["title"])))
        action.triggered.connect(lambda _=False, one=one: write("evaluation_plan", begun(document, framework, one)))


def begun(document: Document, framework: Row, example: dict[str, Any] | None = None) -> str:
    """A new plan for this framework, made from an example or with nothing in it but a title: its id."""
    fields: dict[str, Any] = {"title": translate("Plans", "My evaluation"), "framework_id": framework["id"]}
    if example is not None:
        fields |= {name: example[name] for name in _TAKEN if name in example}
        fields["source"] = str(example.get("source") or "")
        fields["as_of"] = date.fromisoformat(example["as_of"]) if example.get("as_of") else None
    plan = build(EvaluationPlan, **fields)
    document.do(added(translate("Plans", "Begin the plan “{title}”").format(title=plan.title[:60]), plan))
    return plan.id
