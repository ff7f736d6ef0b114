"""Questions and goal forms that came with templates: kept in small files in the portfolio, and taken out again."""

import hashlib
import sqlite3
from collections.abc import Collection, Iterable

from portfolio.core.answer_page import TEMPLATE
from portfolio.core.attachments import AttachmentStore
from portfolio.core.by_connection import records_in
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.records import Attachment, build, with_fields
from portfolio.core.said import said
from portfolio.exchange.growing.goal_templates import GoalTemplate, TemplateField
from portfolio.exchange.templates.reading import read_template
from portfolio.exchange.templates.template import Template, TemplateGoal
from portfolio.exchange.templates.writing import write_template

MEDIA_TYPE = f"application/vnd.{TEMPLATE}+json"


def kept_file(template: Template) -> tuple[Attachment, bytes]:
    """The file that keeps the questions and forms of this template, and what is in it."""
    data = write_template(Template(template.title, prompts=template.prompts, goals=template.goals))
    digest = _digest(data)
    record = build(
        Attachment, purpose="original", name="questions.json", media_type=MEDIA_TYPE, sha256=digest, size=len(data),
        title=template.title, privacy="private",
    )  # fmt: skip
    return record, data


def own_parts(connection: sqlite3.Connection, store: AttachmentStore) -> Template:
    """All questions and goal forms of the portfolio, each once, the oldest template first.

    A file that is missing or damaged is passed over: `check` says so, and writing goes on without it.
    """
    prompts: dict[str, None] = {}
    goals: dict[str, TemplateGoal] = {}
    for digest, title in connection.execute(
        "SELECT sha256, title FROM attachment WHERE media_type = ? AND trashed IS NULL ORDER BY created, id",
        (MEDIA_TYPE,),
    ):
        one = _read(store, digest, title)
        if one is None:
            continue
        prompts |= dict.fromkeys(one.prompts)
        for goal in one.goals:
            goals.setdefault(folded(goal.title), goal)
    return Template(prompts=tuple(prompts), goals=tuple(goals.values()))


def without(
    connection: sqlite3.Connection, store: AttachmentStore, prompts: Collection[str], goals: Collection[str], *,
    keep: bool = True,
) -> Change:  # fmt: skip
    """Take these questions, and the forms of these titles, out of whatever template they came with. What was written
    with a form stays where it was written.

    Without `keep` nothing is written into the store: the dry run, whose change must not be applied.
    """
    forms = set(map(folded, goals))
    edits = []
    for record in records_in(connection, Attachment, [MEDIA_TYPE], "media_type"):
        one = None if record.trashed is not None else _read(store, record.sha256, record.title)
        if one is None:
            continue
        rest = Template(
            one.title, prompts=tuple(prompt for prompt in one.prompts if prompt not in prompts),
            goals=tuple(goal for goal in one.goals if folded(goal.title) not in forms),
        )  # fmt: skip
        if not rest:
            edits.append(Edit(record, None))
        elif rest != one:
            made, data = kept_file(rest)
            if keep:
                store.add(data)
            edits.append(Edit(record, with_fields(record, sha256=made.sha256, size=made.size)))
    return Change(said("Take out questions and forms"), tuple(edits))


def as_goal_templates(goals: Iterable[TemplateGoal]) -> tuple[GoalTemplate, ...]:
    """The forms as those that come with the program; a name that stays the same as long as the title does."""
    return tuple(
        GoalTemplate(f"own-{_digest(folded(one.title).encode())[:12]}", one.title, one.fields, "") for one in goals
    )


def read_prompts(text: str) -> tuple[str, ...]:
    """Questions from a text with one in each line."""
    return tuple(dict.fromkeys(filter(None, (" ".join(line.lstrip("-•* ").split()) for line in text.splitlines()))))


def read_form(title: str, text: str) -> tuple[TemplateGoal, ...]:
    """A form for goals from a text with a field in each line, “Name: what helps to fill it in”; none from no line."""
    fields = []
    for line in read_prompts(text):
        name, _, prompt = line.partition(":")
        fields.append(TemplateField(name.strip() or prompt.strip(), prompt.strip() if name.strip() else ""))
    return (TemplateGoal(title or fields[0].name, tuple(fields)),) if fields else ()


def checked(template: Template) -> Template:
    """The template as whoever reads its file gets it. Raises PortfolioError for what is too much or too long."""
    return read_template(write_template(template), template.title or "template")


def _read(store: AttachmentStore, digest: str, title: str) -> Template | None:
    """What is kept in one of these files, or None where it is missing or damaged."""
    try:
        return read_template(store.read(digest), title or "questions.json")
    except (PortfolioError, OSError):
        return None


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
