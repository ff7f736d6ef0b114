"""The commands for evidence by standard: align, suggest, rate, matrix, and the lists of what shows what."""

from argparse import Namespace
from datetime import date
from sqlite3 import Connection
from typing import Any

from portfolio import paths
from portfolio.cli.finding import entry_named, framework_named, standards_named
from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.cli.standards import called
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import standards as queries
from portfolio.core.said import said
from portfolio.growth.standards.board import Board, board


def align(home: Home, options: Namespace, output: Output) -> int:
    """Say that an entry shows standards, or with --remove that it does not. What is said already is not said twice: a
    new claim takes the place of the old."""
    from portfolio.core.excerpts import with_passages
    from portfolio.core.records import Alignment, build, with_fields

    portfolio = home.open(write=True)
    try:
        kind, record_id, title = entry_named(portfolio.connection, options.entry)
        wanted = standards_named(portfolio.connection, options.standards, options.framework)
        there: dict[str, list[Alignment]] = {}
        for one in portfolio.find(Alignment, record_id=record_id):
            if not one.trashed:
                there.setdefault(one.standard_id, []).append(one)
        edits = []
        for row in wanted:
            known = next(iter(there.get(row["id"], ())), None)
            if options.remove:
                edits += [Edit(one, None) for one in there.get(row["id"], ())]
            elif known is None:
                fields = {"record_kind": kind, "record_id": record_id, "standard_id": row["id"]}
                edits.append(Edit(None, build(Alignment, **fields, claim=options.claim or "")))
            elif options.claim is not None and known.claim != options.claim:
                edits.append(Edit(known, with_fields(known, claim=options.claim)))
        label = (
            said("Take standards off “{title}”", title=title)
            if options.remove
            else said("Show standards with “{title}”", title=title)
        )
        if edits:
            portfolio.apply(with_passages(portfolio, Change(label, tuple(edits))))
        shown = queries.aligned_of(portfolio.connection, record_id)
    finally:
        portfolio.close()
    data = {"kind": kind, "id": record_id, "title": title, "changed": len(edits), "shows": shown}
    lines = [f"{one['framework']} {one['edition']}".strip() + f": {one['code']} {one['title']}" for one in shown]
    output.show(data, f"{title} shows" if lines else f"{title} shows no standard", *lines)
    return 0


def suggest(home: Home, options: Namespace, output: Output) -> int:
    """Standards that an entry may show too, with the reasons."""
    from portfolio.growth.standards.suggest import Reason, suggestions

    portfolio = home.open()
    try:
        connection = portfolio.connection
        kind, record_id, title = entry_named(connection, options.entry)
        frameworks = (
            [framework_named(connection, options.framework)] if options.framework else queries.frameworks(connection)
        )
        names = {one["id"]: called(one) for one in frameworks}
        found = suggestions(
            queries.entry_words(connection, kind, record_id),
            [row for one in names for row in queries.standards(connection, one)],
            folded,
            [row["standard_id"] for row in queries.aligned_of(connection, record_id)],
            queries.crosswalks(connection, names),
        )
    finally:
        portfolio.close()

    def because(reason: Reason) -> str:
        if reason.why == "words":
            return f"both speak of {', '.join(f'‘{word}’' for word in reason.words)}"
        return f"{_RELATIONS[reason.relation]} {reason.standard}, which it shows"

    data = [
        {"standard_id": one.standard_id, "framework": names[one.framework_id], "code": one.code, "title": one.title,
         "reasons": [because(reason) for reason in one.reasons]}
        for one in found
    ]  # fmt: skip
    lines = [f"{one['framework']}: {one['code']} {one['title']}  ({'; '.join(one['reasons'])})" for one in data]
    output.show(data, *lines or [f"Nothing to suggest for {title}."])
    return 0


_RELATIONS = {"same": "same as", "broader": "holds more than", "narrower": "is a part of", "related": "related to"}


def rate(home: Home, options: Namespace, output: Output) -> int:
    """Write down a rating on a standard: one's own, or the evaluator's. What was there stays: each has its day."""
    from portfolio.core.change import added
    from portfolio.core.records import StandardRating, build

    portfolio = home.open(write=True)
    try:
        (standard,) = standards_named(portfolio.connection, [options.standard], options.framework)
        scale = _scale(portfolio.connection, standard["framework_id"])
        fitting = [name for name in scale if name.casefold() == options.level.strip().casefold()]
        if scale and not fitting:
            raise PortfolioError(
                "“{level}” is no level of this framework.",
                "Its levels are: {levels}.",
                level=options.level,
                levels=", ".join(scale),
            )
        rating = build(
            StandardRating,
            standard_id=standard["id"],
            rater=options.by,
            level=fitting[0] if fitting else options.level.strip(),
            day=options.day or date.today(),
            who=options.who or "",
            note=options.note or "",
        )
        portfolio.apply(added(said("Rate “{standard}”", standard=standard["code"] or standard["title"]), rating))
    finally:
        portfolio.close()
    data = {"id": rating.id, "standard_id": standard["id"], "code": standard["code"], "level": rating.level,
            "by": rating.rater, "day": str(rating.day)}  # fmt: skip
    whose = "self" if rating.rater == "self" else "evaluator"
    output.show(data, f"{standard['code']} {standard['title']}: {rating.level} ({whose}, {rating.day})")
    return 0


def matrix(home: Home, options: Namespace, output: Output) -> int:
    """Write the matrix of a framework for a reader, as CSV or HTML by the ending of the name."""
    from portfolio.cli.leaving import table_looked_through
    from portfolio.core.durable import disk_error, write_atomically
    from portfolio.core.people_named import veil_of
    from portfolio.core.queries.audience import rows
    from portfolio.exchange.gather import shown
    from portfolio.exchange.matrix_files import MatrixHead, MatrixWords, matrix_csv, matrix_html
    from portfolio.packet.text.language import language_of
    from portfolio.packet.text.matrix_words import matrix_words
    from portfolio.packet.text.veil import veiled

    portfolio = home.open()
    try:
        connection = portfolio.connection
        framework = framework_named(connection, options.framework)
        found = board_of(connection, framework, options.audience, options.start, options.end)
        found = veiled(found, veil_of(connection))
        is_table = options.out.suffix.lower() == ".csv"
        told = {**framework, "notice": ""} if is_table else framework
        table_looked_through(portfolio, found, told, options.audience, options.may_stand)
        names = [row["name"] for row in rows(connection, "person", "owner")]
    finally:
        portfolio.close()
    language = language_of(options.language, paths.resource("words"))
    words = MatrixWords(**matrix_words(language, found.shown, found.leaves))
    if is_table:
        content = matrix_csv(found, words)
    else:
        limited = bool(options.start or options.end)
        head = MatrixHead(
            framework=called(framework),
            notice=framework["notice"],
            person=names[0] if names else "",
            period=language.period(options.start, options.end) if limited else "",
            framework_language=framework["language"],
        )
        content = matrix_html(found, head, words, lambda iso: language.short_day(date.fromisoformat(iso)))
    out = options.out.absolute()
    try:
        write_atomically(out, content, replace=options.replace)
    except FileExistsError as error:
        raise PortfolioError(
            "There is a file “{name}” already.",
            "Choose another name, or say --replace; nothing was written.",
            name=shown(out.name),
        ) from error
    except OSError as error:
        raise disk_error(error, out) from error
    data = {"path": str(out), "standards": len(found.rows), "pieces": len(found.pieces), "leaves": found.leaves,
            "shown": found.shown, "gaps": [row.name for row in found.gaps]}  # fmt: skip
    output.show(data, str(out), _summary(found))
    return 0


def listed(portfolio: Portfolio, kind: str, framework: str | None) -> tuple[list[dict[str, Any]], list[str]]:
    """What `list alignments` and `list coverage` show, as data and as lines; of one framework, or of all."""
    connection = portfolio.connection
    chosen = [framework_named(connection, framework)] if framework else queries.frameworks(connection)
    entries: list[dict[str, Any]] = []
    lines: list[str] = []
    for one in chosen:
        more = _alignments(connection, one) if kind == "alignments" else _coverage(connection, one)
        entries += more[0]
        lines += more[1]
    return entries, lines


def _alignments(connection: Connection, framework: dict[str, Any]) -> tuple[list[dict[str, Any]], list[str]]:
    """What shows which standard."""
    names = {row["id"]: row["code"] or row["title"] for row in queries.standards(connection, framework["id"])}
    entries = [
        row | {"framework_id": framework["id"], "framework": called(framework), "code": names[row["standard_id"]]}
        for row in queries.aligned(connection, framework["id"])
    ]
    lines = [
        f"{row['day'] or 'no date':10}  {row['framework']} {row['code']}  {row['title']}"
        + (f": {row['claim']}" if row["claim"] else "")
        for row in entries
    ]
    return entries, lines


def _coverage(connection: Connection, framework: dict[str, Any]) -> tuple[list[dict[str, Any]], list[str]]:
    """Each standard with how much shows it; of the empty ones two everyday things that would."""
    from portfolio.growth.standards.everyday import everyday

    found = board_of(connection, framework, "owner")
    entries: list[dict[str, Any]] = []
    lines = [f"{called(framework)}: {_summary(found)}"]
    for row in found.rows:
        above = [{"title": one.title} for one in found.above(row.standard_id)]
        about = {"title": row.title, "text": row.text, "examples": row.examples}
        things = [one.words for one in everyday(about, above, folded)] if row.gap and row.leaf else []
        entries.append({
            "framework_id": framework["id"], "framework": called(framework), "standard_id": row.standard_id,
            "code": row.code, "title": row.title, "depth": row.depth, "leaf": row.leaf,
            "evidence": len(row.evidence), "total": row.total, "gap": row.gap, "from_above": row.from_above,
            "self": row.self_ratings[-1].level if row.self_ratings else "",
            "evaluator": row.evaluator_ratings[-1].level if row.evaluator_ratings else "",
            "claim": row.claim, "everyday": things,
        })  # fmt: skip
        stands = "empty" if row.gap else "by the whole" if row.from_above else str(row.total)
        lines.append(f"{'  ' * (row.depth + 1)}{row.label}: {stands}")
        lines += [f"{'  ' * (row.depth + 3)}{thing}" for thing in things]
    return entries, lines


def board_of(
    connection: Connection, framework: dict[str, Any], audience: str, start: date | None = None, end: date | None = None
) -> Board:
    """The board of a framework as this audience may see it."""
    between = (start.isoformat() if start else None, end.isoformat() if end else None)
    return board(
        queries.standards(connection, framework["id"]),
        queries.aligned(connection, framework["id"], audience, *between),
        queries.ratings(connection, framework["id"], audience),
        queries.claims(connection, framework["id"], audience),
        framework["levels"],
    )


def _scale(connection: Connection, framework_id: str) -> list[str]:
    found = next(one for one in queries.frameworks(connection) if one["id"] == framework_id)
    return [str(level["name"]) for level in found["levels"] if isinstance(level, dict) and level.get("name")]


def _summary(found: Board) -> str:
    return f"{found.shown} of {found.leaves} standards have something to show, {pieces(len(found.pieces))}"


def pieces(count: int) -> str:
    """How many pieces of evidence, in words."""
    return "1 piece of evidence" if count == 1 else f"{count} pieces of evidence"
