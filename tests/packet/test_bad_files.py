"""Foreign files cannot stop a packet, and a packet that cannot be made leaves nothing half done."""

import os
import shutil
import struct
import subprocess
import sys
import zlib
from datetime import date
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.core.records import Credential, build
from portfolio.packet.drawing import render
from portfolio.packet.drawing.preview import Preview
from portfolio.packet.packet import make_packet
from portfolio.packet.proof.signing import Keys
from tests.packet.a_year import FONTS, TEMPLATE, Year, attach, badge_picture, certificate_pdf, link, photograph
from tests.packet.conftest import Finished, Make
from tests.packet.pdf_checks import attachments, examine, text_seen_in

DAY = date(2026, 2, 3)


def png(width: int, height: int, body: bytes) -> bytes:
    """A PNG with this header over these compressed pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(body, 1)) + chunk(b"IEND", b"")


USE_BOMB = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"><defs>'
    '<g id="a0"><rect width="1" height="1"/></g>'
    + "".join(f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 12))
    + '</defs><use xlink:href="#a11"/></svg>'
).encode()
XXE = (
    b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&x;</text></svg>'
)
GOOD_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">'
    b'<rect width="40" height="20" fill="#12634D"/></svg>'
)
LINKED_SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
    b'<image xlink:href="/etc/passwd" width="9" height="9"/>'
    b'<image xlink:href="http://192.0.2.1/x.png" width="9" height="9"/></svg>'
)

BAD = {
    "empty.png": b"",
    "not a picture.jpg": b"hello",
    "cut short.jpg": photograph(400, 300)[:4000],
    "cut short.png": badge_picture()[:900],
    "pixel bomb.png": png(50_000, 50_000, b"\0" * 1000),
    "not a pdf.pdf": b"%PDF-1.7\nnothing here",
    "movie.mp4": b"\0\0\0\x18ftypmp42" + b"\0" * 500,
}


def drawn(jobs: dict[str, bytes], folder: Path, **options: float) -> dict[str, dict[str, object]]:
    """What the child answers for these files."""
    folder.mkdir(exist_ok=True)
    tasks = []
    for number, (name, data) in enumerate(jobs.items()):
        (folder / f"in-{number}").write_bytes(data)
        media = "text/plain" if name.endswith(".txt") else "application/octet-stream"
        tasks.append({"key": name, "file": f"in-{number}", "media": media, "badge": False})
    with render.Pictures(folder, FONTS, len(tasks), **options) as pictures:  # type: ignore[arg-type]
        return pictures.draw(tasks, lambda percent, what: None, lambda: False)


def test_bad_evidence_gives_a_placeholder_and_the_rest_goes_on(own_year: Year, make: Make) -> None:
    lesson = next(row for row in own_year.portfolio.find(_practice()) if row.id == own_year.ids["lesson"])
    files = [
        attach(own_year.portfolio, data + b"", name, "image/png", title=name, day=DAY) for name, data in BAD.items()
    ]
    own_year.add(*files, *[link("evidence", file, lesson) for file in files])
    own_year.add(
        build(
            Credential,
            title="Broken badge",
            earned=DAY,
            original_id=files[3].id,
            image_id=files[3].id,
            standard="Open Badges 2.0",
        )
    )

    result = make(own_year, own_year.request())
    pdf = result.path.read_bytes()

    assert examine(pdf).wrong == []
    assert text_seen_in(pdf).count("This file cannot be shown here") == len(BAD)
    assert len([warning for warning in result.warnings if "could not be shown" in warning]) == len(BAD)
    assert "The wall of tickets, 8A" in text_seen_in(pdf)
    assert set(BAD.values()) - {b""} <= set(attachments(pdf).values())


def _practice() -> type:
    from portfolio.core.records import Practice

    return Practice


def test_file_that_is_gone_from_the_store_is_said(own_year: Year, make: Make) -> None:
    shutil.rmtree(own_year.portfolio.attachments.root)

    result = make(own_year, own_year.request())

    assert "The file of “The wall of tickets, 8A” is missing from this portfolio." in result.warnings
    assert examine(result.path.read_bytes()).wrong == []


def test_good_pictures_become_clean_ones(tmp_path: Path) -> None:
    answers = drawn(
        {
            "a.jpg": photograph(3000, 1000),
            "b.png": badge_picture(),
            "c.svg": GOOD_SVG,
            "d.pdf": certificate_pdf(pages=2),
            "e.txt": "Grüße".encode("cp1252"),
        },
        tmp_path / "in",
    )

    assert [answers[name]["pages"][0]["width"] for name in ("a.jpg", "b.png", "c.svg")] == [1600, 320, 640]  # type: ignore[index]
    assert len(answers["d.pdf"]["pages"]) == 2  # type: ignore[arg-type]
    assert "Amina Diallo" in answers["d.pdf"]["pages"][0]["text"]  # type: ignore[index]
    assert answers["e.txt"]["words"] == "Grüße"


def test_metadata_of_photographs_does_not_come_along(tmp_path: Path) -> None:
    import io

    from PIL import Image

    picture = Image.open(io.BytesIO(photograph(600, 400)))
    exif = Image.Exif()
    exif[0x013B], exif[0x0112] = "SECRET ARTIST", 6
    out = io.BytesIO()
    picture.save(out, "JPEG", exif=exif, comment=b"SECRET COMMENT")

    page = drawn({"a.jpg": out.getvalue()}, tmp_path / "in")["a.jpg"]["pages"][0]  # type: ignore[index]

    assert (page["width"], page["height"]) == (400, 600)
    assert b"SECRET" not in (tmp_path / "in" / page["file"]).read_bytes()


@pytest.mark.parametrize("bomb", [USE_BOMB, XXE, LINKED_SVG], ids=["use bomb", "foreign entity", "foreign files"])
def test_hostile_drawing_is_a_bad_file_and_nothing_more(tmp_path: Path, bomb: bytes) -> None:
    answers = drawn({"bad.svg": bomb, "good.png": badge_picture()}, tmp_path / "in", seconds=3.0)

    assert "pages" in answers["good.png"]
    assert "bad" in answers["bad.svg"] or bomb is LINKED_SVG
    assert b"root:" not in b"".join(path.read_bytes() for path in (tmp_path / "in").iterdir() if path.is_file())


@pytest.mark.skipif(
    not (Path(__file__).parents[3] / "shared" / "badges" / "hostile").is_dir(), reason="the hostile files are not here"
)
def test_every_hostile_badge_picture_gets_an_answer(tmp_path: Path) -> None:
    folder = Path(__file__).parents[3] / "shared" / "badges" / "hostile"
    files = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in {".png", ".svg"}}

    answers = drawn(files, tmp_path / "in", seconds=4.0)

    assert answers.keys() == files.keys()
    assert all("pages" in answer or "bad" in answer for answer in answers.values())


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux’s way")
def test_child_without_memory_blames_one_file_and_the_window_lives(tmp_path: Path) -> None:
    large = png(5000, 5000, b"\0" * (5000 * 4 + 1) * 5000)
    answers = drawn({"large.png": large, "small.png": badge_picture()}, tmp_path / "in", memory=300_000_000)

    assert "bad" in answers["large.png"]
    assert "pages" in answers["small.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux’s way")
def test_children_that_die_before_their_first_file_still_give_every_file_an_answer(tmp_path: Path) -> None:
    answers = drawn({f"{number}.png": badge_picture() for number in range(5)}, tmp_path / "in", memory=20_000_000)

    assert [answer["bad"] for answer in answers.values()] == ["it was too much for this computer"] * 5


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="what hangs a reader for good is a pipe with a name")
def test_file_on_which_a_lone_child_hangs_is_the_bad_one_of_the_many_that_it_holds(tmp_path: Path) -> None:
    jobs = [{"key": f"{n}.png", "file": f"in-{n}", "media": "image/png", "badge": True} for n in range(7)]
    for job in jobs:
        (tmp_path / str(job["file"])).write_bytes(badge_picture())
    (tmp_path / "in-3").unlink()
    os.mkfifo(tmp_path / "in-3")

    with render.Pictures(tmp_path, FONTS, len(jobs), seconds=2) as pictures:
        answers = pictures.draw(jobs, lambda percent, what: None, lambda: False, most=1)

    assert answers.pop("3.png") == {"bad": "it took too long"}
    assert [one["pages"][0]["file"] for one in answers.values()] == [f"p{n}.png" for n in (0, 1, 2, 4, 5, 6)]


@pytest.mark.skipif(sys.platform != "linux", reason="RLIMIT_AS is Linux’s way")
def test_pages_without_memory_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "tree.json").write_text("{}")
    (tmp_path / "packet.typ").write_text("#let all = range(400000000)\n#all.len()")

    with (
        render.Pages(tmp_path, FONTS, 0, memory=800_000_000) as pages,
        pytest.raises(PortfolioError, match="too large for this computer"),
    ):
        pages.draw(lambda: False)


def test_pages_that_take_too_long_are_ended(tmp_path: Path) -> None:
    (tmp_path / "tree.json").write_text("{}")
    (tmp_path / "packet.typ").write_text("#for a in range(9000) { for b in range(9000) { for c in range(9000) { } } }")

    with render.Pages(tmp_path, FONTS, 0, seconds=1.0) as pages, pytest.raises(PortfolioError, match="too large"):
        pages.draw(lambda: False)


def test_cancel_stops_at_any_point_and_leaves_no_file(year: Year, make: Make, tmp_path: Path) -> None:
    for after in (0, 1, 5, 12):
        asked = iter(range(10_000))
        with pytest.raises(PortfolioError, match="cancelled"):
            make(year, year.request(), cancelled=lambda asked=asked, after=after: next(asked) >= after)
    assert list(tmp_path.glob("*.pdf")) == []
    assert list(tmp_path.glob(".pp-*")) == []


def test_progress_climbs_to_the_end(packet: Finished) -> None:
    percents = [percent for percent, _ in packet.said]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert {"Preparing pictures", "Drawing the pages", "Signing"} <= {what for _, what in packet.said}


def test_folder_that_cannot_be_is_one_sentence(year: Year, keys: Keys, tmp_path: Path) -> None:
    (tmp_path / "no").write_bytes(b"a file, not a folder")
    reader = year.portfolio.reader()
    with pytest.raises(PortfolioError, match="could not be written"):
        make_packet(
            reader, year.portfolio.attachments.root, year.request(), keys, tmp_path / "no" / "p.pdf", FONTS, TEMPLATE
        )
    reader.close()


_FULL = """
import resource, sys, pickle
from datetime import date
from pathlib import Path
from portfolio.core.errors import PortfolioError
from portfolio.packet.drawing.saving import write_packet
data = b"x" * 3_000_000
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
try:
    write_packet(Path(sys.argv[1]), data)
except PortfolioError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is not Windows’ way")
def test_full_disk_keeps_the_older_packet_and_leaves_nothing_half_written(tmp_path: Path) -> None:
    out = tmp_path / "packet.pdf"
    out.write_bytes(b"older")

    done = subprocess.run([sys.executable, "-c", _FULL, str(out)], capture_output=True, text=True, check=True)

    assert "There is no room left on the disk" in done.stdout
    assert out.read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["packet.pdf"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write anywhere")
def test_folder_that_may_not_be_written_is_one_sentence(year: Year, keys: Keys, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    reader = year.portfolio.reader()
    with pytest.raises(PortfolioError, match="cannot be written to"):
        make_packet(reader, year.portfolio.attachments.root, year.request(), keys, folder / "p.pdf", FONTS, TEMPLATE)
    reader.close()


def test_preview_draws_the_pages_of_the_finished_file(packet: Finished) -> None:
    with Preview(packet.pdf) as preview:
        page = preview.draw(0, 1.0)

        assert preview.pages == packet.result.pages
        assert (page.width, page.height) == (596, 842)
        assert len(page.rgb) == page.width * page.height * 3
        assert page.rgb[:3] == b"\xff\xff\xff"
        pine = (0x12, 0x63, 0x4D)
        assert any(tuple(page.rgb[at : at + 3]) == pine for at in range(0, len(page.rgb), 3))


def test_broken_pdf_has_no_preview() -> None:
    with pytest.raises(PortfolioError, match="cannot be shown"):
        Preview(b"%PDF-1.7 nothing")
