"""The commands that ask a colleague about skills and take in what comes back: ask, answer."""

from argparse import Namespace
from datetime import date

from portfolio import paths
from portfolio.cli.finding import entry_named
from portfolio.cli.growing_finding import skill_named
from portfolio.cli.growing_words import RATER_WORDS
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, counted


def ask(home: Home, options: Namespace, output: Output) -> int:
    """Write the page, or with a name that ends in .pdf the sheet, on which somebody answers about skills."""
    from portfolio.core.durable import disk_error, write_atomically
    from portfolio.core.errors import PortfolioError
    from portfolio.exchange.asking.asking import asking_for, leaves, own_id
    from portfolio.exchange.asking.page import PageWords, ask_page
    from portfolio.exchange.asking.sheet import ask_sheet
    from portfolio.packet.reply.asking_words import asking_level, asking_words
    from portfolio.packet.text.language import language_of

    portfolio = home.open()
    try:
        connection = portfolio.connection
        ids = [skill_named(connection, one).id for one in options.skill]
        entry = entry_named(connection, options.entry)[:2] if options.entry else None
        asking = asking_for(connection, ids, options.by, who=options.who, line=options.line, entry=entry)
        sealed_by = own_id(connection)
    finally:
        portfolio.close()
    language = language_of(options.language, paths.resource("words"))
    said = asking_words(language, asking.owner, asking.entry, group=asking.rater == "students")
    words = PageWords(language.tag, language.rtl, said, asking_level(language))
    resources = paths.resource("asking").parent
    on_paper = options.out.suffix.lower() == ".pdf"
    data = (
        ask_sheet(asking, sealed_by, words, resources, options.paper)
        if on_paper else ask_page(asking, sealed_by, words, resources)
    )  # fmt: skip
    try:
        path = write_atomically(options.out, data, replace=False)
    except FileExistsError as error:
        raise PortfolioError(
            "There is a file “{name}” already.", "Choose another name; nothing was written.", name=options.out.name
        ) from error
    except OSError as error:
        raise disk_error(error, options.out) from error
    told = leaves(asking)
    last = "It opens in any browser and sends nothing; “portfolio answer FILE” takes in what comes back."
    if on_paper:
        last = "Type in what comes back with “portfolio rate-skill”, or in the window."
    shown = {"path": str(path), "by": asking.rater, "who": asking.who, "leaves": told}
    output.show(shown, str(path), "What leaves this computer:", *(f"    {one}" for one in told), last)
    return 0


def answer(home: Home, options: Namespace, output: Output) -> int:
    """Take in an answer about skills as one change, or say what it would add."""
    from portfolio.exchange.asking.answers import as_change, read_answer
    from portfolio.exchange.gather import read_file, shown

    name = shown(options.file.name)
    found = read_answer(read_file(options.file).data)
    portfolio = home.open(write=not options.dry_run)
    try:
        plan = as_change(portfolio, found, date.today(), options.privacy)
        if plan.change and not options.dry_run:
            portfolio.apply(plan.change)
    finally:
        portfolio.close()
    taken = bool(plan.change)
    told = {
        "file": name, "by": found.rater, "who": plan.who, "people": found.people,
        "day": found.day.isoformat() if found.day else "", "entry": found.entry,
        "ratings": [one._asdict() for one in plan.given], "notes": list(plan.notes),
        "taken_in": taken and not options.dry_run, "dry_run": options.dry_run,
    }  # fmt: skip
    verb = "Would take in" if options.dry_run else "Took in"
    who = plan.who or RATER_WORDS[found.rater]
    lines = [f"{verb} {counted(len(plan.given), 'rating', 'ratings')} by {who}"] if taken else []
    said = [f"    {one.title}: {' – '.join(filter(None, (one.level, one.note)))}" for one in plan.given if taken]
    output.show(told, *lines, *said, *plan.notes)
    return 0
