"""Career moves: the roles held with the typed moves between them, drawn and as a list; and the roles aimed at."""

from collections.abc import Sequence

from portfolio.growth.gaps import gaps
from portfolio.growth.lattice import MoveMade, MoveType, Standing, move_type, moves_made
from portfolio.growth.roles import RoleRow
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.lattice.figure import Figure, Spot, Way, lattice_figure
from portfolio.packet.map.widths import Widths
from portfolio.packet.parts.asked import notice_of
from portfolio.packet.parts.levels import day_from, level_of
from portfolio.packet.parts.moves import iso, move_words, roles_held
from portfolio.packet.text import words
from portfolio.packet.text.tree import Node

_OPEN = ("proposed", "agreed", "under_way")


def lattice_section(book: Book, widths: Widths) -> list[Node]:
    """The figure with its list, then a block for each role aimed at; nothing where no move can be told of."""
    if not book.gathered.request.has("lattice"):
        return []
    held = roles_held(book)
    made = moves_made(held)
    out = book.gathered.request.excluded
    aimed = [role for role in book.gathered.grown.roles if role.aimed and role.id not in out]
    if not aimed and not any(move.type for move in made):
        return []
    now = _now(book, held)
    blocks = [_moves(book, held, made, aimed, now, widths)] if held else []
    blocks += [_aimed(book, role, now) for role in aimed]
    for said in dict.fromkeys(notice for role in aimed if (notice := notice_of(book, role.id))):
        blocks.append({"t": "notice", "words": said})
    return blocks


def _now(book: Book, held: Sequence[Row]) -> Row | None:
    """The role held now; of several the one that began last."""
    today = book.gathered.request.made.isoformat()
    there = [row for row in held if row["started"] <= today and (not row["ended"] or row["ended"] >= today)]
    return there[-1] if there else None


def _moves(
    book: Book, held: Sequence[Row], made: Sequence[MoveMade], aimed: Sequence[RoleRow], now: Row | None, widths: Widths
) -> Node:
    numbers = {move.to_id: number for number, move in enumerate(made, 1)}
    spots = [
        Spot(row["id"], book.pen.plain(row["title"]), row["rank"], book.pen.plain(row["track"]), _years(book, row))
        for row in held
        if row["rank"] is not None
    ]
    spots += [
        Spot(
            role.id, book.pen.plain(role.title), role.rank, book.pen.plain(role.track), ready(book, role), aimed=True,
            done=role.readiness.carried, of=role.readiness.needed,
        )
        for role in aimed
        if role.rank is not None
    ]  # fmt: skip
    ways = [Way(move.from_id, move.to_id, numbers[move.to_id]) for move in made]
    ways += [Way(now["id"], role.id, 0) for role in aimed if now is not None]
    figure = lattice_figure(spots, ways, widths)
    by_id = {row["id"]: row for row in held}
    return {
        "t": "lattice",
        "figure": _drawn(book, figure) if figure else None,
        "alt": _alt(book, held, made, aimed) if figure else "",
        "aims": bool(aimed) and figure is not None,
        "moves": figure is not None and any(arrow.way.number for arrow in figure.arrows),
        "rows": [
            {
                "number": numbers.get(row["id"], 0),
                "years": _years(book, row),
                **book.reference(row["id"]),
                "place": book.pen.runs(row["place"]),
                "move": "".join(move_words(book, one, by_id) for one in made if one.to_id == row["id"]),
            }
            for row in held
        ],
    }


def _years(book: Book, row: Row) -> str:
    """“2022 to 2023”, “since 2025”."""
    first, last = row["started"][:4], row["ended"][:4]
    if first and last:
        return first if first == last else book.say("{start} to {end}", start=first, end=last)
    if first:
        return book.say("since {year}", year=first)
    return book.say("until {year}", year=last) if last else ""


def ready(book: Book, role: RoleRow) -> str:
    """How ready one is, always with of how many."""
    carried, needed = role.readiness
    return book.say("Ready for {carried} of {needed}", carried=carried, needed=needed) if needed else ""


def _drawn(book: Book, figure: Figure) -> Node:
    return {
        "height": figure.height,
        "tracks": [
            {"lines": [book.pen.runs(line) for line in lines or (book.say("No line of work"),)], "x": x, "w": wide}
            for lines, x, wide in figure.tracks
        ],
        "ranks": [{"words": book.say(words.RANK[rank]), "y": y, "h": high} for rank, y, high in figure.ranks],
        "cards": [
            {
                "x": card.x, "y": card.y, "w": card.width, "lines": [book.pen.runs(line) for line in card.lines],
                "told": card.spot.told, "aimed": card.spot.aimed, "done": card.spot.done, "of": card.spot.of,
            }
            for card in figure.cards
        ],
        "arrows": [
            {
                "x1": one.x1, "y1": one.y1, "x2": one.x2, "y2": one.y2, "number": one.way.number, "nx": one.number_x,
                "ny": one.number_y,
            }
            for one in figure.arrows
        ],
    }  # fmt: skip


def _alt(book: Book, held: Sequence[Row], made: Sequence[MoveMade], aimed: Sequence[RoleRow]) -> str:
    by_id = {row["id"]: row for row in held}
    told = [
        book.say("{years}: {role}", years=_years(book, row), role=row["title"])
        + "".join(f" ({move_words(book, move, by_id)})" for move in made if move.to_id == row["id"])
        for row in held
    ]
    told += [book.say("aimed at: {role}", role=role.title) for role in aimed]
    return book.pen.plain(book.say("Roles and the moves between them. {list}.", list="; ".join(told)))


def _aimed(book: Book, role: RoleRow, now: Row | None) -> Node:
    """A role aimed at: how one would move there, what is carried over, what is still to learn and by when."""
    by = day_from(role.by)
    kind = _type_from(role, now)
    facts = [
        book.say(words.MOVE[kind]) if kind else "",
        book.say("by {day}", day=book.language.short_day(by)) if by else "",
        book.pen.plain(role.place),
    ]
    carried, needed = role.readiness
    return {
        "t": "aimed",
        "title": book.pen.runs(role.title),
        "facts": [fact for fact in facts if fact],
        "text": book.paragraphs(role.text),
        "ready": ready(book, role),
        "progress": {"done": carried, "total": needed},
        "brought": [book.pen.runs(need.words) for need in role.brought],
        "plan": _plan(book, role) if book.gathered.request.has("missing") else [],
    }


def _type_from(role: RoleRow, now: Row | None) -> MoveType | None:
    if now is None:
        return None
    return move_type(Standing(now["rank"], now["track"]), Standing(role.rank, role.track))


def _plan(book: Book, role: RoleRow) -> list[Node]:
    """What is still to learn, what is needed most first, with the goals of this packet that are to bring it."""
    rows = {row["id"]: row for row in book.gathered.of("goal")}
    goals = [
        {
            "id": row["id"], "title": row["title"], "open": row["state"] in _OPEN, "due": iso(row["due"]),
            "skill_id": row["skill_id"] or "", "target_level": row["target_level"], "role_id": row["role_id"] or "",
        }
        for row in rows.values()
    ]  # fmt: skip
    found = []
    for gap in gaps(book.gathered.grown.skills, [role], (), goals, role_id=role.id):
        goal = next(iter(gap.goal_ids), "")
        due = rows[goal]["due"] if goal else None
        found.append({
            "words": book.pen.runs(gap.words),
            "weight": book.say(words.WEIGHT[gap.weight]),
            "level": book.say("at the level {level}", level=level_of(book, gap.level)) if gap.level else "",
            "goal": [book.reference(goal)] if goal else [],
            "due": book.say("due {day}", day=book.language.short_day(due)) if due else "",
        })  # fmt: skip
    return found
