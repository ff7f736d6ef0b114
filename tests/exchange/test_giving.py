"""Giving a badge: a signed file for each name, never over another file, all or none, and the names are kept nowhere."""

import io
import logging
import os
import re
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from portfolio.core.change import added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Attachment, Award, Person, build
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.reader import read
from portfolio.credentials.verify import verify
from portfolio.exchange.giving import Form, Giving, as_change, give, giving_of
from portfolio.exchange.giving_names import Recipient, names_in
from portfolio.exchange.giving_paper import pages_for, write_pages
from portfolio.exchange.giving_picture import SIDE, BadgePictures

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CONTEXTS = RESOURCES / "contexts"
NAMES = names_in("Aino Virtanen\nEetu Korhonen\nعائشة").recipients
AT = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def pictures() -> Iterator[BadgePictures]:
    with BadgePictures(RESOURCES / "fonts", RESOURCES / "typst") as made:
        yield made


@pytest.fixture
def award(portfolio: Portfolio) -> Award:
    made = build(
        Award, title="Reading circle", description="Led one.", criteria="*Lead*", skills=["Reading"], months=12
    )  # fmt: skip
    portfolio.apply(added("Design", made))
    return made


@pytest.fixture
def giving(portfolio: Portfolio, award: Award) -> Giving:
    return giving_of(portfolio, award)


def photo(**options: object) -> bytes:
    made = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Aino at home"
    Image.effect_noise((900, 600), 60).convert("RGB").save(made, "JPEG", exif=exif, **options)
    return made.getvalue()


def statuses(folder: Path) -> set[str]:
    return {
        str(one["status"])
        for path in folder.iterdir()
        for one in verify(path.read_bytes(), path.name, AT.date(), prover=Prover(CONTEXTS))
    }


@pytest.mark.parametrize("form", ["png", "svg", "json"])
@pytest.mark.parametrize("own", [b"", photo()])
def test_each_name_gets_a_file_that_can_be_proven(
    giving: Giving, pictures: BadgePictures, tmp_path: Path, form: Form, own: bytes
) -> None:
    given = give(replace(giving, picture=own), NAMES, tmp_path / "out", pictures, CONTEXTS, form, at=AT)
    assert given.files == [
        f"{name} - Reading circle.{form}" for name in ("Aino Virtanen", "Eetu Korhonen", "عائشة")
    ]  # fmt: skip
    assert sorted(path.name for path in given.folder.iterdir()) == sorted(given.files)
    assert statuses(given.folder) == {"verified"}
    (badge,) = read((given.folder / given.files[0]).read_bytes())
    assert badge.recipient_label == "Aino Virtanen"
    assert badge.issuer == "Ann Example"
    assert badge.expires_on == date(2027, 11, 23)
    assert badge.image is not None
    if form == "png":
        picture = Image.open(given.folder / given.files[0])
        assert picture.size == (SIDE, SIDE)
        assert not picture.getexif()
        assert b"at home" not in badge.image.data


def test_recipients_have_badges_of_their_own_of_one_and_the_same_kind(
    giving: Giving, award: Award, pictures: BadgePictures, tmp_path: Path
) -> None:
    given = give(giving, NAMES, tmp_path, pictures, CONTEXTS, "json", at=AT)
    found = [read((tmp_path / name).read_bytes())[0].json for name in given.files]
    assert len({one["id"] for one in found}) == 3
    assert {one["credentialSubject"]["achievement"]["id"].replace("-", "") for one in found} == {f"urn:uuid:{award.id}"}


def test_files_that_are_there_stay_as_they_are(giving: Giving, pictures: BadgePictures, tmp_path: Path) -> None:
    mine = tmp_path / "Aino Virtanen - Reading circle.json"
    mine.write_text("mine")
    for expected in ("Aino Virtanen - Reading circle 2.json", "Aino Virtanen - Reading circle 3.json"):
        assert give(giving, NAMES[:1], tmp_path, pictures, CONTEXTS, "json").files == [expected]
    assert mine.read_text() == "mine"


@pytest.mark.parametrize(
    "name, file",
    [
        ("../../etc/passwd", "etc passwd - Reading circle"),
        ("..\\..\\boot.ini", "boot ini - Reading circle"),
        ("CON", "CON - Reading circle"),
        ('a/b:c*d?e"f<g>h|i', "a b c d e f g h i - Reading circle"),
        ("Dr. O’Neil-Smith.", "Dr O’Neil-Smith - Reading circle"),
        ("नेहा शर्मा", "नेहा शर्मा - Reading circle"),
        ("★ 🦉 ★", "Reading circle"),
        ("ä" * 100, "ä" * 45 + " - Reading circle"),
        ("-rf", "rf - Reading circle"),
        ("Cafe\u0301", "Caf\u00e9 - Reading circle"),
    ],
)
def test_no_name_makes_a_file_of_another_place_or_kind(
    giving: Giving, pictures: BadgePictures, tmp_path: Path, name: str, file: str
) -> None:
    folder = tmp_path / "out"
    given = give(giving, [Recipient(name)], folder, pictures, CONTEXTS, "json")
    assert given.files == [f"{file}.json"]
    assert [path.name for path in folder.iterdir()] == given.files
    assert [path.name for path in tmp_path.iterdir() if path.name != "mine"] == ["out"]
    assert read((folder / given.files[0]).read_bytes())[0].recipient_label == name


def test_file_of_an_address_alone_does_not_tell_it(giving: Giving, pictures: BadgePictures, tmp_path: Path) -> None:
    given = give(giving, [Recipient("", "aino@school.example")], tmp_path, pictures, CONTEXTS, "json")
    assert given.files == ["aino - Reading circle.json"]
    assert "school.example" not in (tmp_path / given.files[0]).read_text()


def test_progress_is_told_in_numbers_and_never_in_names(
    giving: Giving, pictures: BadgePictures, tmp_path: Path
) -> None:
    seen: list[tuple[int, int, str]] = []
    give(giving, NAMES, tmp_path, pictures, CONTEXTS, "json", progress=lambda *told: seen.append(told))
    assert seen == [(0, 3, ""), (1, 3, ""), (2, 3, ""), (3, 3, "")]


def test_cancel_leaves_the_folder_as_it_was(giving: Giving, pictures: BadgePictures, tmp_path: Path) -> None:
    stop = threading.Event()
    with pytest.raises(Stopped):
        give(
            giving, NAMES, tmp_path / "new", pictures, CONTEXTS, "json",
            progress=lambda done, _total, _what: stop.set() if done == 2 else None, cancelled=stop.is_set,
        )  # fmt: skip
    assert not (tmp_path / "new").exists()
    (tmp_path / "old.txt").write_text("mine")
    with pytest.raises(Stopped):
        give(giving, NAMES, tmp_path, pictures, CONTEXTS, "json", cancelled=lambda: True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "old.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size to make a disk full with")
def test_full_disk_leaves_no_badge_and_its_sentence_names_no_learner(
    giving: Giving, pictures: BadgePictures, tmp_path: Path
) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def fill(done: int, _total: int, _what: str) -> None:
        if done == 2:
            resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))

    try:
        with pytest.raises(PortfolioError, match="disk is full") as failed:
            give(giving, NAMES, tmp_path / "out", pictures, CONTEXTS, "json", progress=fill)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert "“out”" in str(failed.value)
    assert not any(part in repr(failed.value.__dict__) + str(failed.value) for part in ("Aino", "Eetu", "عائشة"))
    assert not (tmp_path / "out").exists()


def test_names_are_kept_nowhere(
    portfolio: Portfolio,
    award: Award,
    giving: Giving,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    caplog.set_level(logging.DEBUG)
    with BadgePictures(RESOURCES / "fonts", RESOURCES / "typst") as fresh:
        given = give(giving, NAMES, tmp_path / "out", fresh, CONTEXTS)
        write_pages(giving, pages_for(giving, NAMES, fresh), tmp_path / "out")
    portfolio.apply(as_change(award, len(given.files), AT.date()))
    portfolio.close()
    kept = b"".join(path.read_bytes() for path in (tmp_path / "mine").rglob("*") if path.is_file())
    for part in ("Virtanen", "Korhonen", "عائشة"):
        assert part.encode() not in kept
        assert part not in caplog.text
    assert list(temporary.iterdir()) == []
    assert not any(re.search("Virtanen|Korhonen", name) for _, _, names in os.walk(tmp_path / "mine") for name in names)


def test_change_counts_what_was_given_and_can_be_undone(portfolio: Portfolio, award: Award) -> None:
    portfolio.apply(as_change(award, 30, date(2026, 11, 23)))
    after = portfolio.get(Award, award.id)
    assert after is not None
    assert (after.given, after.last_given) == (30, date(2026, 11, 23))
    assert portfolio.history.undo_label == "Give “Reading circle”"
    portfolio.history.undo()
    assert portfolio.get(Award, award.id).given == 0  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "given_on, months, until",
    [
        (datetime(2026, 1, 31, 12, tzinfo=UTC), 1, date(2026, 2, 28)),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), 12, date(2025, 2, 28)),
        (datetime(2026, 11, 23, 12, tzinfo=UTC), 14, date(2028, 1, 23)),
        (datetime(2026, 11, 23, 12, tzinfo=UTC), None, None),
    ],
)
def test_months_end_on_the_same_day_or_the_last_of_a_shorter_month(
    giving: Giving, pictures: BadgePictures, tmp_path: Path, given_on: datetime, months: int | None, until: date | None
) -> None:
    give(replace(giving, months=months), NAMES[:1], tmp_path / "out", pictures, CONTEXTS, "json", at=given_on)
    (badge,) = read(next((tmp_path / "out").iterdir()).read_bytes())
    assert badge.expires_on == until


def test_day_that_was_named_overrules_the_months(giving: Giving, pictures: BadgePictures, tmp_path: Path) -> None:
    give(giving, NAMES[:1], tmp_path / "out", pictures, CONTEXTS, "json", until=date(2027, 7, 31))
    assert read(next((tmp_path / "out").iterdir()).read_bytes())[0].expires_on == date(2027, 7, 31)


def test_badge_takes_its_picture_from_the_portfolio(portfolio: Portfolio, award: Award) -> None:
    data = photo()
    picture = build(
        Attachment, purpose="image", name="a.jpg", sha256=portfolio.attachments.add(data), size=len(data)
    )  # fmt: skip
    portfolio.apply(added("Picture", picture))
    portfolio.apply(edited("Picture", award, image_id=picture.id))
    assert giving_of(portfolio, portfolio.find(Award)[0]).picture == data


def test_badge_without_giver_title_or_name_is_refused_with_a_sentence(
    portfolio: Portfolio, award: Award, giving: Giving, pictures: BadgePictures, tmp_path: Path
) -> None:
    with pytest.raises(PortfolioError, match="no name to give"):
        give(giving, [], tmp_path / "out", pictures, CONTEXTS)
    with pytest.raises(PortfolioError, match="no title"):
        giving_of(portfolio, build(Award, title="  "))
    portfolio.apply(edited("Name", portfolio.find(Person)[0], name=" "))
    with pytest.raises(PortfolioError, match="Your name is not in the portfolio"):
        giving_of(portfolio, award)


def test_pages_to_print_hold_each_name_once_and_are_kept_by_nobody(
    giving: Giving, pictures: BadgePictures, tmp_path: Path
) -> None:
    long = replace(giving.achievement, title="x" * 5_000, description="word " * 5_000)
    for own, achievement in ((b"", giving.achievement), (photo(), long)):
        pages = pages_for(
            replace(giving, picture=own, achievement=achievement),
            [*NAMES, Recipient("", "a@s.example")],
            pictures,
            at=AT,
        )
        words = [page.extract_text() for page in PdfReader(io.BytesIO(pages)).pages]
        assert len(words) == 3
        for page, name in zip(words, ("Aino Virtanen", "Eetu Korhonen"), strict=False):
            assert page.count(name) == 1
            assert all(word in page for word in (achievement.title[:20], "Ann Example", "23 November 2026"))
    assert write_pages(giving, pages, tmp_path).name == "Reading circle - to print.pdf"
    assert write_pages(giving, pages, tmp_path).name == "Reading circle - to print 2.pdf"


@pytest.mark.parametrize("data", [b"", b"no picture", b"<svg", b"\x89PNG\r\n\x1a\nbroken"])
def test_picture_that_is_none_is_refused_with_a_sentence(pictures: BadgePictures, data: bytes) -> None:
    with pytest.raises(PortfolioError, match="cannot be used for a badge"):
        pictures.own(data)


@pytest.mark.parametrize(
    "title",
    [
        "Reading circle",
        "x" * 20_000,
        "word " * 4_000,
        "",
        "القراءة",
        "#set page(width: 1pt)",
        '"; panic("x")',
        "\u200b",
        "🦉 Owl",
    ],
)
def test_any_title_gives_a_picture_of_one_size(pictures: BadgePictures, title: str) -> None:
    drawn = Image.open(io.BytesIO(pictures.drawn(title, "Ann Example")))
    assert drawn.size == (SIDE, SIDE)
    assert drawn.mode == "RGBA"
    assert drawn.getpixel((0, 0)) == (0, 0, 0, 0)
    assert b"<text" not in pictures.drawing(title, "Ann Example")


def test_pictures_of_one_title_are_the_same_and_of_two_are_not(pictures: BadgePictures) -> None:
    assert pictures.drawn("Reading circle", "Ann") == pictures.drawn(" Reading  circle ", "Ann")
    assert pictures.drawn("Reading circle", "Ann") != pictures.drawn("Debate", "Ann")
