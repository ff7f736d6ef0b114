"""The queries behind the first frame, written as SQLModel selects and kept compiled in `compiled.py`.

Importing SQLModel takes half a second, and the first rows must not wait for it. After changing a query here, run
`python -m portfolio.core.queries.statements`; a test compiles them again and compares.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Select, case, func, literal, literal_column, or_, select, text, union_all
from sqlalchemy.dialects import sqlite

from portfolio.core.queries.stacking import to_do
from portfolio.core.queries.versions import stands
from portfolio.core.records import (
    OPEN_STATES,
    Attachment,
    Conversation,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Part,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    TimeEntry,
    table_of,
)

EXCERPT = 320
"""Characters of a text that a row carries: two lines at any width."""

COLUMNS = (
    "planned", "day", "id", "kind", "title", "detail", "minutes", "done", "total", "state", "toward", "image",
    "privacy", "tags",
)  # fmt: skip

PLACE = ("planned", "day", "id", "kind")
"""By what entries are put in order, and what sort of card each has."""

credential, programme, part = table_of(Credential), table_of(Programme), table_of(Part)
practice, reflection, entry = table_of(Practice), table_of(Reflection), table_of(TimeEntry)
goal, step, link, attachment = table_of(Goal), table_of(Step), table_of(Link), table_of(Attachment)
check, position, talk = table_of(CredentialCheck), table_of(Position), table_of(Conversation)

_STANDS = text(stands("credential"))
"""Not a credential that has a newer version."""

_TO_DO = text(to_do("part"))
"""Not a module that was left out."""


def _excerpt(column: Any) -> Any:
    """The beginning of a Markdown text without its marks and line ends."""
    shown = func.substr(column, 1, EXCERPT)
    for mark in ("#", "**", "> "):
        shown = func.replace(shown, mark, "")
    return func.trim(func.replace(shown, literal_column("char(10)"), " "))


def _day(*columns: Any) -> Any:
    return func.coalesce(*columns, "")


def _toward(record: Any) -> Any:
    """Whether the entry counts toward a goal that is not in the bin."""
    aim = goal.alias("aim")
    return (
        select(literal(1))
        .select_from(link.join(aim, aim.c.id == link.c.target_id))
        .where(link.c.source_id == record.c.id, link.c.role == "toward", aim.c.trashed.is_(None))
        .exists()
    )


def _alive(record_id: Any, *, standing: bool = False) -> Any:
    """Whether the entry of this id is there and not in the bin, of whatever kind it is.

    With `standing`, a credential that has a newer version is none.
    """
    kinds = (credential, programme, position, practice, reflection, goal, entry, talk)
    owners = {table: table.alias(f"owner_{table.name}") for table in kinds}
    only = {credential: [text(stands(owners[credential].name))]} if standing else {}
    return or_(*(
        select(literal(1)).where(one.c.id == record_id, one.c.trashed.is_(None), *only.get(table, ())).exists()
        for table, one in owners.items()
    ))  # fmt: skip


def _minutes_toward(record: Any) -> Any:
    """Minutes of all time entries that count toward this goal or programme."""
    return (
        select(func.coalesce(func.sum(entry.c.minutes), 0))
        .select_from(link.join(entry, entry.c.id == link.c.source_id))
        .where(link.c.target_id == record.c.id, link.c.role == "toward", entry.c.trashed.is_(None))
        .scalar_subquery()
    )


def _count(table: Any, *where: Any) -> Any:
    return select(func.count()).select_from(table).where(table.c.trashed.is_(None), *where).scalar_subquery()


def _row(kind: type[Record], **columns: Any) -> Select[Any]:
    record = table_of(kind)
    empty: dict[str, Any] = {
        "planned": 0, "detail": "", "minutes": 0, "done": 0, "total": 0, "state": "", "image": "", "tags": "",
    }  # fmt: skip
    always = {"id": record.c.id, "kind": record.name, "privacy": record.c.privacy, "toward": _toward(record)}
    values = empty | always | columns
    return (
        select(*(_as_column(values[name]).label(name) for name in COLUMNS))
        .select_from(record)
        .where(
            record.c.trashed.is_(None),
            record.c.privacy.in_(select(literal_column("value")).select_from(text(r"json_each(\:privacy)"))),
        )
    )


def _as_column(value: Any) -> Any:
    return literal(str(value)) if isinstance(value, str) else literal(value) if isinstance(value, int) else value


def _kinds() -> list[tuple[Any, Select[Any]]]:
    status = (
        select(check.c.status)
        .where(check.c.credential_id == credential.c.id, check.c.trashed.is_(None))
        .order_by(check.c.at.desc())
        .limit(1)
        .scalar_subquery()
    )
    skills = (
        select(func.group_concat(literal_column("value"), literal_column("char(31)")))
        .select_from(func.json_each(credential.c.skills))
        .correlate(credential)
        .scalar_subquery()
    )
    picture = select(attachment.c.sha256).where(attachment.c.id == credential.c.image_id).scalar_subquery()
    held = (
        select(literal(1))
        .where(link.c.source_id == attachment.c.id, link.c.role == "evidence", _alive(link.c.target_id))
        .exists()
    )
    return [
        (credential, _row(
            Credential, day=_day(credential.c.earned), title=credential.c.title, detail=credential.c.issuer,
            minutes=func.coalesce(credential.c.minutes, 0), state=func.coalesce(status, ""),
            image=func.coalesce(picture, ""), tags=func.coalesce(skills, ""),
        ).where(_STANDS)),
        (programme, _row(
            Programme, day=_day(programme.c.finished, programme.c.started, programme.c.due),
            title=programme.c.title, detail=programme.c.provider,
            minutes=func.coalesce(programme.c.planned_minutes, 0),
            done=_count(part, part.c.programme_id == programme.c.id, part.c.done.is_not(None)),
            total=_count(part, part.c.programme_id == programme.c.id, _TO_DO),
            state=case((programme.c.finished.is_not(None), "finished"), else_="under_way"),
        )),
        (position, _row(
            Position, day=_day(position.c.started), title=position.c.title, detail=position.c.place,
            state=func.coalesce(position.c.ended, ""),
        )),
        (practice, _row(
            Practice, day=_day(practice.c.day), title=practice.c.title, state=practice.c.kind,
            detail=_excerpt(
                case((practice.c.what_changed != "", practice.c.what_changed), else_=practice.c.what_i_did)
            ),
        )),
        (reflection, _row(
            Reflection, day=_day(reflection.c.day), title=reflection.c.title, detail=_excerpt(reflection.c.text),
        )),
        (goal, _row(
            Goal, planned=goal.c.state.in_(OPEN_STATES), day=_day(goal.c.finished, goal.c.due), title=goal.c.title,
            detail=goal.c.source, minutes=_minutes_toward(goal), state=goal.c.state, toward=literal(0),
            done=_count(step, step.c.goal_id == goal.c.id, step.c.done.is_not(None)),
            total=_count(step, step.c.goal_id == goal.c.id),
        )),
        (entry, _row(
            TimeEntry, day=entry.c.day, title=entry.c.title, detail=entry.c.category, minutes=entry.c.minutes,
            state=case((entry.c.own_time, "own_time"), else_="employer_time"),
        )),
        (talk, _row(
            Conversation, day=_day(talk.c.day), title=talk.c.title, detail=talk.c.who, state=talk.c.kind,
        )),
        (attachment, _row(
            Attachment, day=_day(attachment.c.day), detail=attachment.c.name,
            title=case((attachment.c.title != "", attachment.c.title), else_=attachment.c.name),
            state=attachment.c.media_type,
            image=case((attachment.c.media_type.startswith("image/"), attachment.c.sha256), else_=""),
        ).where(attachment.c.purpose == "evidence", ~held)),
    ]  # fmt: skip


def timeline() -> Any:
    """Every entry, in no order: sorting wide rows in SQLite costs as much as finding them."""
    return union_all(*(query for _, query in _kinds()))


def timeline_places() -> Any:
    """Where every entry stands, newest first with goals under way on top, and nothing of what it says."""
    places = (query.with_only_columns(*(query.selected_columns[name] for name in PLACE)) for _, query in _kinds())
    return union_all(*places).order_by(text("planned DESC"), text("day DESC"), text("id DESC"))


def timeline_some() -> Any:
    """The entries whose ids are in the JSON array `:ids`."""
    chosen: Any = select(literal_column("value")).select_from(text(r"json_each(\:ids)"))
    return union_all(*(query.where(record.c.id.in_(chosen)) for record, query in _kinds()))


def goals() -> Select[Any]:
    """Goals under way, the soonest due first, those without a date last."""
    later = step.alias("later")
    following = (
        select(func.min(later.c.position))
        .where(later.c.goal_id == goal.c.id, later.c.done.is_(None), later.c.trashed.is_(None))
        .correlate(goal)
        .scalar_subquery()
    )

    def next_step(column: Any) -> Any:
        return func.coalesce(
            select(column)
            .where(
                step.c.goal_id == goal.c.id,
                step.c.position == following,
                step.c.done.is_(None),
                step.c.trashed.is_(None),
            )
            .limit(1)
            .scalar_subquery(),
            "",
        )

    return select(
        goal.c.id, goal.c.title, goal.c.source, _day(goal.c.due).label("due"), goal.c.state,
        _count(step, step.c.goal_id == goal.c.id, step.c.done.is_not(None)).label("done"),
        _count(step, step.c.goal_id == goal.c.id).label("total"),
        _minutes_toward(goal).label("minutes"), func.coalesce(goal.c.planned_minutes, 0).label("planned_minutes"),
        next_step(step.c.id).label("next_id"), next_step(step.c.title).label("next_step"),
        select(func.count()).select_from(link)
        .where(link.c.target_id == goal.c.id, link.c.role == "toward", _alive(link.c.source_id, standing=True))
        .scalar_subquery().label("entries"),
    ).where(goal.c.trashed.is_(None), goal.c.state.in_(OPEN_STATES))  # fmt: skip


def loose_files() -> Select[Any]:
    """How many pieces of evidence stand on the timeline by themselves."""
    (files,) = (query for record, query in _kinds() if record is attachment)
    return files.with_only_columns(func.count())


STATEMENTS = {
    "TIMELINE": timeline, "TIMELINE_PLACES": timeline_places, "TIMELINE_SOME": timeline_some, "GOALS": goals,
    "LOOSE_FILES": loose_files,
}  # fmt: skip


def compiled() -> str:
    """The text of `compiled.py`."""
    dialect = sqlite.dialect(paramstyle="named")
    parts = ['"""Generated by `python -m portfolio.core.queries.statements`: see there, and do not edit."""\n']
    for name, make in STATEMENTS.items():
        sql = str(make().compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
        parts.append(f'{name} = """\n' + "\n".join(line.rstrip() for line in sql.splitlines()) + '\n"""\n')
    return "\n".join(parts)


if __name__ == "__main__":
    Path(__file__).with_name("compiled.py").write_text(compiled(), "utf-8")
