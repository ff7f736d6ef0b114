"""The commands for packets that change hands: save-key, look-over, reply."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.cli.verifying import Named, open_plain, show_read
from portfolio.core.errors import PortfolioError
from portfolio.core.storage import DATABASE
from portfolio.exchange.gather import gather, read_file, shown
from portfolio.packet.proof.known_keys import in_words, same_words
from portfolio.packet.proof.opening import Door
from portfolio.packet.proof.received import Received, look_over
from portfolio.packet.proof.saved_keys import known_keys, own_did, save_key


def save(home: Home, options: Namespace, output: Output) -> int:
    """Save the key of a packet, when the words heard from its owner are those of the key; without a packet, say the
    words of this portfolio's own."""
    words_in = paths.resource("words")
    if options.file is None:
        return _own(home, output, words_in)
    file = Named(options.file, shown(options.file.name))
    open_plain(file).close()
    with Door() as door:
        item = door.item_of(file.name, file.path)
    did, owner = item["credential"]["issuer"], item["credential"]["recipient"]
    if item["status"] not in ("intact", "verified"):
        raise PortfolioError(
            "The key of “{name}” was not saved: {why}",
            "Ask for the PDF as it was made.",
            name=shown(options.file.name),
            why=item["checks"][0]["detail"],
        )
    words = in_words(did, words_in)
    data = {"file": shown(options.file.name), "name": owner, "key": did, "words": " ".join(words), "saved": False}
    if did == _own_key(home):
        output.show(data, "It is the key of your own portfolio; there is nothing to save.")
        return 0
    if options.words is None:
        output.show(
            data,
            f"{owner}: {did}",
            f"In words: {' '.join(words)}",
            "Ask the one whose it is for the words (not in writing that came with the PDF), then run this again with"
            " --words “…”: they are saved only if they are the same.",
        )
        return 0
    if not same_words(options.words, words):
        raise PortfolioError(
            "These are not the words of this key, so it was not saved.",
            "Hear them again; if they still differ, the PDF was not signed by the one who told you.",
        )
    portfolio = home.open(write=True)
    try:
        there = known_keys(portfolio.connection).get(did)
        if there is None:
            portfolio.apply(save_key(did, options.name or owner, portfolio.attachments, date.today()))
    finally:
        portfolio.close()
    said = f"Saved the key of {options.name or owner}" if there is None else "This key was saved already."
    output.show(data | {"saved": True}, said)
    return 0


def _own_key(home: Home) -> str:
    """This portfolio's own key; empty where there is no portfolio yet, or it has none."""
    try:
        portfolio = home.open()
    except PortfolioError:
        return ""  # To read the words of a key needs no portfolio; what needs one says what is wrong with it.
    try:
        return own_did(portfolio.connection)
    finally:
        portfolio.close()


def _own(home: Home, output: Output, words_in: Path) -> int:
    portfolio = home.open()
    try:
        did = own_did(portfolio.connection)
    finally:
        portfolio.close()
    if not did:
        raise PortfolioError("This portfolio has no key yet.", "It is made with the first PDF.")
    words = " ".join(in_words(did, words_in))
    output.show({"key": did, "words": words}, did, f"In words: {words}")
    return 0


def look(home: Home, options: Namespace, output: Output) -> int:
    """Look over packets that others handed in: a line each, by name; no scores. A bad file is a line as well."""
    files = [(one.name, one.path) for one in gather(options.paths) if one.path is not None]
    if not files:
        raise PortfolioError("There are no files to look over.", "Name PDFs, or a folder that holds some.")
    known = {}
    if home.is_named and (home.folder() / DATABASE).exists():
        portfolio = home.open()
        try:
            known = known_keys(portfolio.connection)
        finally:
            portfolio.close()
    found = look_over(files, known)
    troubles = [trouble for name, path in files if (trouble := _trouble(Named(path, name)))]
    show_read(output, troubles, [one._asdict() for one in found], [line for one in found for line in _lines(one)])
    return 0


def _trouble(file: Named) -> PortfolioError | None:
    """Why a file cannot be read at all."""
    try:
        open_plain(file).close()
    except PortfolioError as trouble:
        return trouble
    return None


def _lines(one: Received) -> list[str]:
    if not one.title:
        return [f"{one.file}: {one.status}  {one.words}"]
    period = " to ".join(day or "…" for day in (one.start, one.end)) if one.start or one.end else "all years"
    lines = [f"{one.name}  ({period})  {one.file}", f"    {one.status}: {one.words}"]
    if one.framework:
        gaps = f"not shown: {', '.join(one.gaps)}" if one.gaps else "all shown"
        lines.append(f"    {one.framework}: {one.standards} standards, {gaps}")
    if one.holder:
        lines.append(f"    key saved as: {one.holder}")
    return lines


def reply(home: Home, options: Namespace, output: Output) -> int:
    """Take in an evaluator's answer as one change, or say what it would change."""
    from portfolio.packet.reply.replies import as_change, read_reply

    name = shown(options.file.name)
    data = read_file(options.file).data
    answer = read_reply(data)
    portfolio = home.open(write=not options.dry_run)
    try:
        store = None if options.dry_run else portfolio.attachments
        plan = as_change(portfolio, answer, data, name, date.today(), store, options.privacy)
        if plan.change and not options.dry_run:
            portfolio.apply(plan.change)
        codes = {one.standard: one for one in plan.ratings}
    finally:
        portfolio.close()
    told = {
        "file": name, "who": answer.who, "day": answer.day.isoformat() if answer.day else "", "packet": plan.packet,
        "ratings": [one._asdict() for one in codes.values()], "saw": answer.saw, "next": answer.next,
        "notes": list(plan.notes), "taken_in": bool(plan.change) and not options.dry_run, "dry_run": options.dry_run,
    }  # fmt: skip
    verb = "Would take in" if options.dry_run else "Took in"
    ratings = "1 rating" if len(plan.ratings) == 1 else f"{len(plan.ratings)} ratings"
    lines = [f"{verb} {ratings} by {answer.who or 'somebody'}"] if plan.change else []
    output.show(told, *lines, *(f"    {one.code}: {one.level}" for one in plan.ratings), *plan.notes)
    return 0
