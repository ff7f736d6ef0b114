"""What leaves beside a packet holds no planted word: tables of standards, pages to answer on, what is uploaded."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from portfolio.cli.by_standard import board_of
from portfolio.core.change import added
from portfolio.core.people_named import veil_of
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import frameworks
from portfolio.core.records import Practice, Skill
from portfolio.exchange.asking.asking import asking_for, own_id
from portfolio.exchange.asking.page import PageWords, ask_page
from portfolio.exchange.asking.sheet import ask_sheet
from portfolio.exchange.matrix_files import MatrixHead, matrix_csv, matrix_html
from portfolio.packet.proof.signing import Keys
from portfolio.packet.reply.asking_words import asking_level, asking_words
from portfolio.packet.reply.reply_file import Answering, reply_page
from portfolio.packet.request import Audience
from portfolio.packet.text.language import language_for, language_of
from portfolio.packet.text.veil import veiled
from portfolio.packet.upload_set import make_upload_set
from tests.packet.a_year import FONTS, RESOURCES, TEMPLATE
from tests.packet.pdf_checks import everything_in
from tests.packet.planting import Planted, planted
from tests.packet.test_redaction import asked, leaks

AUDIENCES: tuple[Audience, ...] = ("evaluator", "public")


@pytest.fixture(scope="module")
def one() -> Planted:
    return planted(31)


@pytest.fixture(scope="module")
def portfolio(one: Planted, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portfolio]:
    made = Portfolio.create(tmp_path_factory.mktemp("planted") / "portfolio", device="test", name="Amina Diallo")
    made.apply(added("Planted", *one.records))
    for data in one.files.values():
        made.attachments.add(data)
    yield made
    made.close()


def in_files(folder: Path) -> list[bytes]:
    """Everything in the files of a folder, and their names."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    pieces = [b"\n".join(path.name.encode() for path in files)]
    for path in files:
        pieces += everything_in(path.read_bytes()) if path.suffix == ".pdf" else [path.read_bytes()]
    return pieces


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_table_of_standards_tells_what_its_reader_may_see(
    portfolio: Portfolio, one: Planted, audience: Audience
) -> None:
    framework = next(row for row in frameworks(portfolio.connection) if row["id"] == one.framework)
    found = veiled(board_of(portfolio.connection, framework, audience), veil_of(portfolio.connection))
    pieces = [matrix_csv(found), matrix_html(found, MatrixHead("Own"))]
    assert leaks(one.hidden(audience), *pieces) == set()
    assert len(leaks(one.public, *pieces)) > 5


@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_upload_set_tells_what_its_reader_may_see(
    portfolio: Portfolio, one: Planted, audience: Audience, keys: Keys, tmp_path: Path
) -> None:
    request = replace(asked(one, audience), role=one.posts["private"])
    folder = tmp_path / "set"
    make_upload_set(
        portfolio.connection, portfolio.attachments.root, request, keys, folder, FONTS, TEMPLATE, letters=200
    )
    pieces = in_files(folder)
    assert leaks(one.hidden(audience), *pieces) == set()
    assert leaks(set().union(*one.of_posts.values()), *pieces) == set()
    assert len(leaks(one.public, *pieces)) > 100


def test_a_page_to_reply_on_names_standards_and_nothing_of_hers(portfolio: Portfolio, one: Planted) -> None:
    request = asked(one, "evaluator")
    answering = Answering("0" * 64, "Evaluation", framework=one.framework)
    language = language_for(request, RESOURCES / "words")
    page = reply_page(portfolio.connection, answering, request, language, RESOURCES / "reply")
    assert leaks(one.private | one.evaluator, page) == set()


def test_a_page_and_a_sheet_for_a_colleague_tell_of_the_chosen_skill_alone(portfolio: Portfolio, one: Planted) -> None:
    every = one.private | one.evaluator | one.public
    skill = next(row for row in portfolio.find(Skill) if row.privacy == "public" and row.levels)
    entry = next(row for row in portfolio.find(Practice) if row.privacy == "public")
    asking = asking_for(portfolio.connection, [skill.id], "peer", entry=("practice", entry.id))
    language = language_of("fr", RESOURCES / "words")
    said = asking_words(language, asking.owner, asking.entry, group=False)
    words = PageWords(language.tag, language.rtl, said, asking_level(language))
    page = ask_page(asking, own_id(portfolio.connection), words, RESOURCES)
    sheet = list(everything_in(ask_sheet(asking, own_id(portfolio.connection), words, RESOURCES)))
    hers = f"{skill.title} {skill.levels} {entry.title}"
    told = {word for word in every if word in hers} - one.private
    for pieces in ([page], sheet):
        assert leaks(every - {skill.id}, *pieces) - told == set()
        assert leaks(told, *pieces) >= {word for word in told if word in skill.title}
