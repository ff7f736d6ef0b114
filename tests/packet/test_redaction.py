"""Two hundred portfolios with planted names and places: what a reader may not meet is nowhere in a packet."""

import io
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KINDS, kind_of
from portfolio.core.writing import write
from portfolio.packet.attachments import Inside, inside_of
from portfolio.packet.book import Book
from portfolio.packet.compose import compose
from portfolio.packet.drawing.fonts import coverage_of
from portfolio.packet.drawing.glyphs import Glyphs
from portfolio.packet.exhibits import number_exhibits, reading_order
from portfolio.packet.gather import gather
from portfolio.packet.leaving.looking import what_leaves
from portfolio.packet.leaving.texts import texts_of
from portfolio.packet.map.widths import Widths
from portfolio.packet.packet import make_packet
from portfolio.packet.parts.front import goals_for_page_one
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.proof.signing import Keys
from portfolio.packet.request import SECTION_KINDS, SECTIONS, Audience, PacketRequest
from portfolio.packet.text.forms import LANGUAGES
from portfolio.packet.text.language import language_for
from portfolio.packet.text.tree import Pen, as_json
from tests.packet.a_year import FONTS, MADE, RESOURCES, TEMPLATE
from tests.packet.pdf_checks import everything_in
from tests.packet.planting import Planted, planted
from tests.packet.planting_growth import AUDITED, ELSEWHERE, NEVER, PRIVACIES, list_columns, text_columns

PORTFOLIOS, WITH_DOCUMENTS = 200, 20


class Ground:
    """A database in memory in which one portfolio after another is planted, and pulled up again."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._memory = memory = sqlite3.connect(":memory:", check_same_thread=False)
        base.backup(memory)
        self._engine = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)

    @contextmanager
    def holding(self, one: Planted) -> Iterator[sqlite3.Connection]:
        """A connection to these records besides those of the base."""
        with self._engine.connect() as writing:
            write(writing, added("Planted", *one.records))
            yield self._memory
            writing.rollback()

    def close(self) -> None:
        self._engine.dispose()
        self._memory.close()


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """An empty portfolio, to plant in."""
    portfolio = Portfolio.create(tmp_path_factory.mktemp("base") / "portfolio", device="test", name="Amina Diallo")
    made = Ground(portfolio.connection)
    yield made
    made.close()
    portfolio.close()


@pytest.fixture(scope="module")
def pen() -> Pen:
    coverage = coverage_of(FONTS)
    return Pen(Glyphs(lambda: coverage))


@pytest.fixture(scope="module")
def widths() -> Widths:
    return Widths(FONTS)


def asked(one: Planted, audience: Audience) -> PacketRequest:
    """A request of another preset and language for each, with everything in it that can be."""
    presets = list(PRESETS.values())
    request = PacketRequest(
        audience, MADE, sections=SECTIONS, framework=one.framework, plan=one.plan, statement=one.statement,
        language=LANGUAGES[one.seed % len(LANGUAGES)], photo=True, role=one.posts[PRIVACIES[one.seed % 3]],
        licence=one.licences[licence_of(one)],
    )  # fmt: skip
    begun = begun_as(presets[one.seed % len(presets)], request)
    sections = tuple(dict.fromkeys((*begun.sections, *SECTIONS)))
    return replace(begun, audience=audience, sections=sections, start=None, end=None)


def licence_of(one: Planted) -> str:
    """The privacy of the licence that is chosen."""
    return PRIVACIES[1 + one.seed % 2]


def drawn_from(
    connection: sqlite3.Connection, one: Planted, request: PacketRequest, keys: Keys, pen: Pen, widths: Widths
) -> tuple[str, Inside]:
    """The tree that the pages are drawn from, and what is inside the file."""
    gathered = gather(connection, request)
    goals = goals_for_page_one(gathered)
    exhibits = number_exhibits(gathered, reading_order(gathered, [row["id"] for row in goals]))
    language = language_for(request, RESOURCES / "words")
    book = Book(gathered, pen, exhibits, {}, language)
    inside = inside_of(gathered, exhibits, one.files.get, keys, language=language)
    return as_json(compose(book, goals, lambda: inside, "packet.pdf", widths)), inside


def unpacked(data: bytes) -> bytes:
    """Everything that a file holds."""
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return b"".join(file.read(name) + name.encode() for name in file.namelist())
    if data[:5] == b"%PDF-":
        reader = PdfReader(io.BytesIO(data))
        pages = "".join(page.extract_text() + repr(page.get("/Annots")) for page in reader.pages)
        return data + repr(reader.trailer["/Root"]).encode() + repr(reader.metadata).encode() + pages.encode()
    return data


def leaks(words: set[str], *pieces: bytes) -> set[str]:
    """Which of these words stand in one of the pieces, in any of the ways in which a file may write them."""
    everything = b"\0".join(pieces).lower()
    wide = b"z\0x\0" in everything or b"\0z\0x" in everything
    return {
        word
        for word in words
        if (plain := word.lower()).encode() in everything
        or (wide and (plain.encode("utf-16-le") in everything or plain.encode("utf-16-be") in everything))
    }


@pytest.mark.parametrize("block", range(10))
def test_no_planted_word_is_in_pages_records_names_or_attachments(
    ground: Ground, keys: Keys, pen: Pen, widths: Widths, block: int
) -> None:
    for seed in range(1 + block, 1 + PORTFOLIOS, 10):
        one = planted(seed, with_documents=seed <= WITH_DOCUMENTS)
        audience: Audience = "public" if seed // 10 % 2 else "evaluator"
        with ground.holding(one) as connection:
            tree, inside = drawn_from(connection, one, asked(one, audience), keys, pen, widths)
        pieces = as_bytes(tree, inside)
        leaked, shown = leaks(one.hidden(audience), *pieces), leaks(one.public, *pieces)
        assert leaked == set(), f"seed {seed}"
        unasked = [words for privacy, words in one.of_posts.items() if privacy != PRIVACIES[seed % 3]]
        assert leaks(set().union(*unasked), *pieces) == set(), f"seed {seed}: an advert that nobody answers"
        others = [words for privacy, words in one.of_licences.items() if privacy != licence_of(one)]
        assert leaks(set().union(*others), *pieces) == set(), f"seed {seed}: a licence that nobody chose"
        assert len(shown) > 0.6 * len(one.public), f"seed {seed}: what may be read has to be there"
        assert len(one.hidden(audience)) > 100


@pytest.mark.parametrize("audience", ["evaluator", "public"])
def test_every_text_that_leaves_was_looked_through_for_names(
    ground: Ground, keys: Keys, pen: Pen, widths: Widths, audience: Audience
) -> None:
    for seed in range(400, 406):
        one = planted(seed)
        with ground.holding(one) as connection:
            request = asked(one, audience)
            tree, inside = drawn_from(connection, one, request, keys, pen, widths)
            gathered = gather(connection, request)
        (data,) = (file.data for file in inside.files if file.name == "portfolio.json")
        looked = "\n".join(told.text for told in texts_of(gathered)).encode()
        words = {word for word in one.public | one.evaluator if word.startswith("Zx")}
        told = leaks(words, tree.encode(), data)
        assert len(told) > 100
        # Whom it is for is no news to her.
        reader = {word for word in words if word in (gathered.evaluation_plan or {}).get("evaluator", "")}
        assert told - leaks(words, looked) - reader == set(), f"seed {seed}"


def test_every_text_of_every_kind_is_planted_for_each_reader() -> None:
    """So that a new kind or column cannot be forgotten by the tests above."""
    some = [planted(seed) for seed in range(500, 504)]
    found: dict[str, set[tuple[str, str]]] = {privacy: set() for privacy in PRIVACIES}
    for one in some:
        for record in one.records:
            for column, value in record.model_dump().items():
                words = set(re.findall("Zx[a-w]+xz", repr(value)))
                for privacy, kept in zip(PRIVACIES, (one.private, one.evaluator, one.public), strict=True):
                    if words & kept:
                        found[privacy].add((kind_of(record), column))
    kinds = KINDS.keys() - ELSEWHERE
    every = {(kind, column) for kind in kinds for column in (*text_columns(kind), *list_columns(kind))}
    assert {"skill", "rating", "survey_run", "role_need", "goal", "review_point", "conversation"} <= kinds
    assert every - found["private"] == set()
    for privacy, untold in (("evaluator", NEVER), ("public", NEVER | AUDITED)):
        assert every - found[privacy] - untold == set(), privacy


BRING = [name for name in SECTIONS if SECTION_KINDS.get(name)]


@pytest.mark.parametrize("section", BRING)
def test_section_that_is_off_takes_every_word_of_its_entries_along(
    ground: Ground, keys: Keys, pen: Pen, widths: Widths, section: str
) -> None:
    one = planted(300 + BRING.index(section))
    request = asked(one, "evaluator")
    without = replace(request, sections=tuple(name for name in request.sections if name != section))
    words = one.words_of(SECTION_KINDS[section])
    with ground.holding(one) as connection:
        pages = [as_bytes(*drawn_from(connection, one, each, keys, pen, widths)) for each in (request, without)]
    with_it, without_it = (leaks(words, *pieces) for pieces in pages)
    assert len(with_it) > 3
    assert without_it == set()


def as_bytes(tree: str, inside: Inside) -> list[bytes]:
    """Everything of a packet before it is drawn."""
    texts = [tree, *inside.notes, *(f"{file.name} {file.what}" for file in inside.files)]
    return [*(text.encode() for text in texts), *(unpacked(file.data) for file in inside.files)]


def test_every_address_that_stands_plainly_is_found_and_blocks_a_packet_for_everyone(ground: Ground) -> None:
    planted_plainly = 0
    for seed in range(1, 41):
        one = planted(seed)
        with ground.holding(one) as connection:
            chosen = {"role": one.posts["public"], "licence": one.licences["public"]}
            # As no preset in particular: one for families leaves other conversations out.
            request = replace(asked(one, "public"), preset="", **chosen)
            leaving = what_leaves(connection, Path("/nonexistent"), request)
        found = {hit.words.found.split("@")[0] for hit in leaving.open if hit.what == "email"}
        assert one.found & found == one.found, f"seed {seed}"
        assert leaving.blocks or not one.found
        planted_plainly += len(one.found)
    assert planted_plainly > 20


@pytest.mark.parametrize("audience", ["public", "evaluator"])
def test_finished_file_holds_no_planted_word_in_any_stream(tmp_path: Path, keys: Keys, audience: Audience) -> None:
    one = planted(7 if audience == "public" else 8, with_documents=True)
    portfolio = Portfolio.create(tmp_path / "portfolio", device="test", name="Amina Diallo")
    secret = "Zxlabelxz"
    portfolio.apply(added(f"Add @[{secret}]", *one.records))
    for data in one.files.values():
        portfolio.attachments.add(data)
    reader = portfolio.reader()
    result = make_packet(
        reader, portfolio.attachments.root, asked(one, audience), keys, tmp_path / "packet.pdf", FONTS, TEMPLATE
    )
    reader.close()
    portfolio.close()
    pdf = result.path.read_bytes()
    pieces = [unpacked(piece) if piece[:2] == b"PK" else piece for piece in everything_in(pdf)]

    leaked = leaks(one.hidden(audience) | {secret}, *pieces)
    assert leaked == set()
    assert len(leaks(one.public, *pieces)) > 0.6 * len(one.public)
