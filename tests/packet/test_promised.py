"""Pictures that come while typst is at work: where each belongs, none other, and the truth where one is not as told."""

import io
import random
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from portfolio.core.raster import small_picture
from portfolio.packet.drawing.promised import PromisedPictures
from portfolio.packet.drawing.render import Pages, Pictures
from portfolio.packet.drawing.splicing import Picture, with_pictures
from portfolio.packet.drawing.stand_ins import size_to_be, write_stand_in
from tests.packet.a_year import FONTS, Year, attach, certificate_pdf, link, photograph
from tests.packet.conftest import Finished, Make
from tests.packet.pdf_checks import attachments, examine, text_seen_in

DAY = date(2026, 2, 3)


def jpeg(width: int, height: int, *, turned: int = 1, mode: str = "RGB") -> bytes:
    """A plain picture of one colour, which may say that it lies on its side."""
    exif = Image.Exif()
    exif[0x0112] = turned
    out = io.BytesIO()
    Image.new(mode, (width, height)).save(out, "JPEG", exif=exif)
    return out.getvalue()


def noisy(seed: int) -> bytes:
    """A small file that becomes a large one where it is written with more care."""
    pixels = random.Random(seed).randbytes(400 * 300 * 3)
    out = io.BytesIO()
    Image.frombytes("RGB", (400, 300), pixels).resize((1600, 1200)).save(out, "JPEG", quality=2)
    return out.getvalue()


def pictures_in(pdf: bytes) -> list[bytes]:
    """The bytes of every JPEG in it."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [one for one in opened.objects if isinstance(one, pikepdf.Stream)]
        return [one.read_raw_bytes() for one in streams if one.get("/Filter") == "/DCTDecode"]


def drawn(folder: Path, stand_ins: dict[str, str]) -> bytes:
    """What typst makes of a page with these pictures, by their files: every file with the words of its stand-in."""
    folder.mkdir()
    tree = "".join(f'#image("{file}", width: 30mm, height: 20mm, fit: "stretch", alt: "x")\n' for file in stand_ins)
    (folder / "packet.typ").write_text(f'#set document(title: "x")\n#title()\n{tree}', encoding="utf-8")
    (folder / "tree.json").write_text("{}")
    for file, words in stand_ins.items():
        write_stand_in(str(folder / file), words)
    with Pages(folder, FONTS, 1_780_000_000) as pages:
        pages.draw(lambda: False)
    return (folder / "packet.pdf").read_bytes()


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, list[bytes]]:
    """A PDF with two stand-ins, and these."""
    folder = tmp_path_factory.mktemp("two") / "in"
    pdf = drawn(folder, {"a.jpg": "one", "b.jpg": "another"})
    return pdf, [(folder / name).read_bytes() for name in ("a.jpg", "b.jpg")]


def test_the_size_is_told_as_the_picture_will_have_it() -> None:
    chance = random.Random(5)
    sizes = [(1600, 1200), (1601, 1), (1, 5000), (3000, 1999), (4000, 3000), (900, 700), (1600, 1601)]
    sizes += [(chance.randint(1, 4000), chance.randint(1, 4000)) for _ in range(25)]
    for number, (width, height) in enumerate(sizes):
        data = jpeg(width, height, turned=1 + number % 8, mode=("RGB", "L", "CMYK")[number % 3])
        assert size_to_be(data, 1600) == small_picture(data, 1600).size, (width, height)


def test_of_a_file_that_is_cut_short_no_size_is_told() -> None:
    assert size_to_be(photograph()[:40_000], 1600) is None


def test_pictures_stand_where_their_stand_ins_stood_and_nothing_else_changed(two: tuple[bytes, list[bytes]]) -> None:
    pdf, stand_ins = two
    pictures = [Picture(photograph(seed=1), 1600, 1200), Picture(photograph(640, 480, seed=2), 640, 480)]

    whole = with_pictures(pdf, dict(zip(stand_ins, pictures, strict=True)))

    assert whole is not None
    assert sorted(pictures_in(whole)) == sorted(one.data for one in pictures)
    with pikepdf.open(io.BytesIO(whole)) as after, pikepdf.open(io.BytesIO(pdf)) as before:
        assert after.check_pdf_syntax() == []
        assert len(after.objects) == len(before.objects)
        for new, old in zip(after.objects, before.objects, strict=True):
            if isinstance(new, pikepdf.Stream) and new.get("/Filter") == "/DCTDecode":
                size = next((one.width, one.height) for one in pictures if one.data == new.read_raw_bytes())
                assert (int(new["/Width"]), int(new["/Height"])) == size
            elif isinstance(new, pikepdf.Stream):
                assert new.read_raw_bytes() == old.read_raw_bytes()
    assert whole.count(b"xref") == pdf.count(b"xref")


def test_what_does_not_fit_is_not_put_in(two: tuple[bytes, list[bytes]]) -> None:
    pdf, (first, second) = two
    good = Picture(photograph(640, 480), 640, 480)
    with_notes = Picture(jpeg(64, 48, turned=6), 64, 48)
    pairs = {
        "a picture for which there is no stand-in": {first: good, second: good, first + b"\0": good},
        "another size": {first: good, second: good._replace(width=641)},
        "notes": {first: good, second: with_notes},
        "cut short": {first: good, second: good._replace(data=good.data[:-400])},
        "no picture": {first: good, second: good._replace(data=b"endstream endobj")},
        "grey": {first: good, second: Picture(jpeg(64, 48, mode="L"), 64, 48)},
    }
    for why, pictures in pairs.items():
        assert with_pictures(pdf, pictures) is None, why
    assert with_pictures(pdf[:-40], {first: good, second: good}) is None
    assert with_pictures(pdf.replace(b"xref\n0 ", b"xref\n1 "), {first: good, second: good}) is None


def test_a_file_that_is_attached_cannot_pass_for_a_stand_in(two: tuple[bytes, list[bytes]]) -> None:
    pdf, (first, second) = two
    good = Picture(photograph(640, 480), 640, 480)
    copy = pdf[pdf.rindex(b" 0 obj", 0, pdf.index(first)) - 3 : pdf.index(first) + len(first)]
    behind = pdf.replace(b"\nendstream", b"\n" + copy + b"\nendstream", 1)  # places are no longer those of the table

    assert with_pictures(behind, {first: good, second: good}) is None


def test_no_stand_in_is_left_in_a_packet_and_every_picture_is_in_it(packet: Finished) -> None:
    with pikepdf.open(io.BytesIO(packet.pdf)) as opened:
        sizes = [
            (int(one["/Width"]), int(one["/Height"]))
            for one in opened.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
    assert (1600, 1200) in sizes
    assert all(min(size) > 100 for size in sizes)


def test_a_photograph_that_cannot_be_decoded_is_said_though_its_beginning_is_good(own_year: Year, make: Make) -> None:
    whole = photograph(1600, 1200, seed=9)
    broken = whole.replace(b"\xff\xdb", b"\xff\xfe")  # its tables are comments now
    lesson = next(row for row in own_year.portfolio.find(_practice()) if row.id == own_year.ids["lesson"])
    file = attach(own_year.portfolio, broken, "broken.jpg", "image/jpeg", title="Broken", day=DAY)
    own_year.add(file, link("evidence", file, lesson))

    result = make(own_year, own_year.request())
    pdf = result.path.read_bytes()

    assert examine(pdf).wrong == []
    assert "“Broken” could not be shown: it is damaged." in result.warnings
    assert text_seen_in(pdf).count("This file cannot be shown here") == 1
    assert broken in attachments(pdf).values()
    assert all(len(one) > 5_000 for one in pictures_in(pdf))


def test_pictures_that_became_larger_than_reckoned_take_the_room_of_what_is_attached(
    own_year: Year, make: Make
) -> None:
    lesson = next(row for row in own_year.portfolio.find(_practice()) if row.id == own_year.ids["lesson"])
    files = [
        attach(own_year.portfolio, noisy(seed), f"{seed}.jpg", "image/jpeg", title=f"Noise {seed}", day=DAY)
        for seed in range(8)
    ]
    large = random.Random(1).randbytes(5_200_000)  # has its room as long as the pictures seem small
    files.append(attach(own_year.portfolio, large, "large.bin", "application/zip", title="Large", day=DAY))
    own_year.add(*files, *[link("evidence", file, lesson) for file in files])

    result = make(own_year, own_year.request())
    pdf = result.path.read_bytes()

    assert any("large.bin" in warning and "too large to go along" in warning for warning in result.warnings)
    assert large not in attachments(pdf).values()
    assert sum(len(one) > 200_000 for one in pictures_in(pdf)) == 8


def test_what_was_promised_is_told_as_if_it_had_never_been(tmp_path: Path) -> None:
    files = {
        "photo": photograph(),
        "turned": jpeg(400, 300, turned=6),
        "paper": certificate_pdf(pages=2),
        "no": b"%PDF-",
    }
    jobs = []
    for number, (key, data) in enumerate(files.items()):
        (tmp_path / f"in-{number}").write_bytes(data)
        jobs.append({"key": key, "file": f"in-{number}", "media": "x/y", "badge": False, "promise": True})
    with Pictures(tmp_path, FONTS, 4) as children:
        plain = children.draw(jobs, lambda percent, what: None, lambda: False)
        bytes_of = {page["file"]: (tmp_path / page["file"]).read_bytes() for page in _pages(plain)}
        promised = PromisedPictures(tmp_path, children)
        told = promised.draw(jobs, lambda percent, what: None, lambda: False)
        assert [told[key].get("promised", False) for key in files] == [True, True, True, False]
        assert all(len((tmp_path / page["file"]).read_bytes()) < 2_000 for page in _pages(told))
        assert promised.keep(lambda percent, what: None, lambda: False)

    assert promised.truth() == plain
    assert {page["file"]: (tmp_path / page["file"]).read_bytes() for page in _pages(plain)} == bytes_of


def _pages(answers: dict[str, dict[str, object]]) -> list[dict[str, str]]:
    return [page for one in answers.values() for page in one.get("pages", [])]  # type: ignore[attr-defined]


def _practice() -> type:
    from portfolio.core.records import Practice

    return Practice
