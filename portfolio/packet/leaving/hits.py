"""Goes through all texts of a packet for names, and for what has the shape of an address or a number of a person."""

from collections.abc import Collection, Iterator, Sequence

from portfolio.core.folding import folded
from portfolio.core.people_named import Known
from portfolio.packet.book import title_of
from portfolio.packet.gather import Gathered
from portfolio.packet.leaving.data import Hit, HitKind, Words
from portfolio.packet.leaving.names import KnownNames, perhaps_names, small_words
from portfolio.packet.leaving.shapes import Span, shapes_in
from portfolio.packet.leaving.texts import Told, own_words, texts_of
from portfolio.packet.text.written import language_written

AROUND = 40
"""Characters that are shown before and after what was found."""
MOST_OF_A_KEY = 200
"""The same words are shown at so many places, and counted as one answer."""
_NO_NAMES_IN = ("issuer_url", "source_url", "url")


def hits_in_texts(gathered: Gathered, people: Sequence[Known], addresses: Collection[str]) -> Iterator[Hit]:
    """What is found in the packet's texts, in their order. `addresses` are the person's own, which are no secret of
    anybody else's."""
    texts = list(texts_of(gathered))
    known, own = KnownNames(people), own_words(gathered)
    prose = [one.text for one in texts if one.prose]
    small, german = small_words(prose), language_written(prose) == "de"
    mine = {address.strip().casefold() for address in addresses}
    entries = gathered.by_id()
    seen: dict[str, int] = {}
    for told in texts:
        for span, person in _found(told, known, own, small, german):
            found = told.text[span.start : span.end]
            if span.what == "email" and found.casefold() in mine:
                continue
            key = key_of(span.what, found)
            seen[key] = seen.get(key, 0) + 1
            if seen[key] > MOST_OF_A_KEY:
                continue
            title = title_of(*entries[told.id]) if told.id in entries else ""
            yield Hit(
                key, span.what, told.kind, told.id, title, told.field, around(told.text, span), person,
                key in gathered.request.standing,
            )  # fmt: skip


def _found(
    told: Told, known: KnownNames, own: Collection[str], small: Collection[str], german: bool
) -> Iterator[tuple[Span, str]]:
    # Names of files, and the titles made of them, join words by underscores, and Markdown sets words off with them.
    text = told.text.replace("_", " ")
    taken: list[Span] = []
    for one in known.find(text):
        taken.append(one.span)
        yield one.span, one.person_id
    # An address holds more than the name in it: to let the name stand says nothing of the address.
    for span in shapes_in(told.text):
        if not any(other.start <= span.start and span.end <= other.end for other in taken):
            taken.append(span)
            yield span, ""
    names = perhaps_names(text, own, small, german or not told.prose) if told.field not in _NO_NAMES_IN else iter(())
    for span in names:
        if not any(span.start < other.end and other.start < span.end for other in taken):
            taken.append(span)
            yield span, ""


def key_of(what: HitKind, found: str) -> str:
    """What stands for an answer: the same for all ways of writing the same name or address."""
    plain = " ".join(found.casefold().split()) if what == "email" else folded(found) or " ".join(found.split())
    return f"{what}:{plain}"


def around(text: str, span: Span) -> Words:
    """The words on the same line before and after."""
    first, last = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    last = len(text) if last < 0 else last
    before, after = text[first : span.start], text[span.end : last]
    if len(before) > AROUND:
        before = "…" + before[-AROUND:].partition(" ")[2]
    if len(after) > AROUND:
        after = after[:AROUND].rpartition(" ")[0] + "…"
    return Words(before, " ".join(text[span.start : span.end].split()), after)
