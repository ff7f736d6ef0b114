"""Files in, one change out: what is there already is said, one bad file never blocks the rest."""

import io
import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Attachment, Credential, CredentialCheck, Goal, Link
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.addition import Additions
from portfolio.exchange.known import Known, known_in


@pytest.fixture
def folder(tmp_path: Path, badge: bytes, certificate: bytes) -> Path:
    """What a teacher's download folder holds: good, bad and strange."""
    place = tmp_path / "downloads"
    (place / "deep" / "er").mkdir(parents=True)
    (place / "phonics.json").write_bytes(badge)
    (place / "course.pdf").write_bytes(certificate)
    (place / "deep" / "notes.txt").write_text("pupils built a bridge")
    exif = Image.Exif()
    exif[0x0132] = "2025:04:03 10:00:00"
    exif.get_ifd(0x8825)[1] = "N"
    Image.new("RGB", (20, 20), "red").save(place / "deep" / "er" / "bridge.jpg", exif=exif)
    (place / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (place / "empty.pdf").write_bytes(b"")
    (place / ".hidden.txt").write_text("x")
    (place / "~$course.docx").write_text("x")
    (place / "Thumbs.db").write_text("x")
    (place / "link.txt").symlink_to("/etc/passwd")
    (place / "loop").symlink_to(place)
    return place


def show(additions: Additions) -> str:
    return "\n".join(
        f"{item.name} | {item.kind} | {item.shown_title} | {item.day or '-'}"
        if item.error is None
        else f"{item.name} | no"
        for item in additions.items
    )


def add(portfolio: Portfolio, additions: Additions, **options: object) -> None:
    portfolio.apply(as_change(additions, portfolio.attachments, **options))  # type: ignore[arg-type]


def test_a_folder_is_read_and_bad_files_do_not_block_the_rest(folder: Path, here) -> None:  # type: ignore[no-untyped-def]
    for path in folder.rglob("*.txt"):
        os.utime(path, (1_700_000_000, 1_700_000_000), follow_symlinks=False)
    additions = plan_additions([folder], Known(), here)
    today = date.today().isoformat()
    assert show(additions) == (
        "broken.png | no\n"
        f"course.pdf | certificate | Teaching Reading: Stage 2 | {today}\n"
        "empty.pdf | no\n"
        f"phonics.json | badge | Phonics | {today}\n"
        "notes.txt | evidence | notes | 2023-11-14\n"
        "bridge.jpg | evidence | bridge | 2025-04-03"
    )
    assert [item.day_sure for item in additions.items if item.name in ("notes.txt", "bridge.jpg")] == [False, True]
    assert all(item.error and item.error.advice for item in additions.refused)
    assert [item.name for item in additions.to_confirm] == ["course.pdf"]


def test_a_batch_is_one_change_and_undoes_as_one(portfolio: Portfolio, folder: Path, here) -> None:  # type: ignore[no-untyped-def]
    add(portfolio, plan_additions([folder], Known(), here))
    badge, paper = sorted(portfolio.find(Credential), key=lambda one: one.kind)
    assert (badge.title, badge.issuer, badge.standard) == ("Phonics", "Reading Academy", "Open Badges 2.0")
    assert (paper.title, paper.issuer, paper.earned, paper.minutes) == (
        "Teaching Reading: Stage 2", "Riverside Teacher Institute", date(2026, 11, 9), 1440,
    )  # fmt: skip
    (check,) = portfolio.find(CredentialCheck)
    assert (check.credential_id, check.status) == (badge.id, "unknown")
    for credential, name in ((badge, "phonics.json"), (paper, "course.pdf")):
        original = portfolio.get(Attachment, credential.original_id or "")
        assert original is not None
        assert original.purpose == "original"
        assert portfolio.attachments.read(original.sha256) == (folder / name).read_bytes()
    photo = portfolio.find(Attachment, name="bridge.jpg")[0]
    kept = portfolio.attachments.read(photo.sha256)
    assert dict(Image.open(io.BytesIO(kept)).getexif()) == {}
    assert portfolio.find(Attachment, name="notes.txt")[0].text == "pupils built a bridge"
    assert portfolio.history.undo_label == "Add 4 files"
    portfolio.history.undo()
    assert portfolio.find(Credential) == portfolio.find(Attachment) == []


def test_what_is_there_already_is_said_with_its_entry(portfolio: Portfolio, folder: Path, badge: bytes, here) -> None:  # type: ignore[no-untyped-def]
    add(portfolio, plan_additions([folder], Known(), here))
    reshaped = json.dumps(json.loads(badge), indent=3, sort_keys=True).encode()
    known = known_in(portfolio.connection, portfolio.attachments)
    again = plan_additions([folder, ("copy.json", reshaped)], known, here)
    assert again.wanted == []
    assert [item.name for item in again.already_there] == [
        "course.pdf",
        "phonics.json",
        "notes.txt",
        "bridge.jpg",
        "copy.json",
    ]
    there = again.already_there[-1]
    assert there.already_there == "“copy.json” is already in your portfolio as “Phonics”."
    assert there.existing[0].id == portfolio.find(Credential, title="Phonics")[0].id
    assert not as_change(again, portfolio.attachments)


def renewed(badge: bytes, *, issuer: str = "https://badges.example") -> bytes:
    plain = json.loads(badge)
    plain["issuedOn"] = "2029-03-01T00:00:00Z"
    plain["badge"]["issuer"]["id"] = issuer
    return json.dumps(plain).encode()


@pytest.mark.parametrize(
    "issuer, said",
    [
        ("https://badges.example", "“Phonics” is {} version of “Phonics” in your portfolio."),
        ("https://forged.example", "“Phonics” carries the same number as “Phonics” in your portfolio, but another"),
    ],
)
def test_a_badge_with_the_id_of_another_is_added_too_and_that_is_said(
    issuer: str, said: str, portfolio: Portfolio, badge: bytes, here
) -> None:  # type: ignore[no-untyped-def]
    other = renewed(badge, issuer=issuer)
    for first, second, which in ((other, badge, "an older"), (badge, other, "a newer")):
        (before,) = plan_additions([("first.json", first)], Known(), here).items
        assert before.note == ("", "")
        add(portfolio, Additions([before]))
        known = known_in(portfolio.connection, portfolio.attachments)
        (item,) = plan_additions([("second.json", second)], known, here).items
        assert item.wanted
        assert item.note[0].startswith(said.format(which))
        add(portfolio, Additions([item]))
        assert {one.earned for one in portfolio.find(Credential)} == {date(2026, 3, 1), date(2029, 3, 1)}
        portfolio.history.undo()
        portfolio.history.undo()


def test_two_badges_with_one_id_in_a_batch_are_both_added(badge: bytes, here) -> None:  # type: ignore[no-untyped-def]
    additions = plan_additions([("a.json", badge), ("b.json", renewed(badge))], Known(), here)
    assert [item.name for item in additions.wanted] == ["a.json", "b.json"]
    assert [bool(item.note[0]) for item in additions.items] == [False, True]


def test_the_same_file_twice_in_a_batch_is_added_once(badge: bytes, here) -> None:  # type: ignore[no-untyped-def]
    additions = plan_additions([("a.json", badge), ("b.json", badge)], Known(), here)
    assert [item.name for item in additions.wanted] == ["a.json"]
    assert additions.items[1].already_there == "“b.json” is the same as “a.json”, which is added."


def test_what_is_in_the_bin_is_said_to_be_there(portfolio: Portfolio, badge: bytes, here) -> None:  # type: ignore[no-untyped-def]
    from portfolio.core.change import trashed

    add(portfolio, plan_additions([("a.json", badge)], Known(), here))
    portfolio.apply(trashed("Delete", portfolio.find(Credential)[0]))
    (item,) = plan_additions([("a.json", badge)], known_in(portfolio.connection, portfolio.attachments), here).items
    assert item.already_there == "“a.json” is already in the bin of your portfolio as “Phonics”."


def test_the_person_decides_what_a_file_is(portfolio: Portfolio, make_pdf: Callable[[str], bytes], here) -> None:  # type: ignore[no-untyped-def]
    additions = plan_additions([("plan.pdf", make_pdf("A plan")), ("x.pdf", make_pdf("Another"))], Known(), here)
    plan, other = additions.items
    assert plan.kind == "evidence"
    assert plan.guess is not None
    plan.kind, plan.guess.title, plan.guess.day = "certificate", "First aid", date(2020, 1, 2)
    other.wanted = False
    add(portfolio, additions)
    assert [(one.title, one.earned) for one in portfolio.find(Credential)] == [("First aid", date(2020, 1, 2))]
    assert portfolio.history.undo_label == "Add “First aid”"


def test_a_date_nobody_can_mean_stops_its_own_file_only(
    portfolio: Portfolio, certificate: bytes, badge: bytes, here
) -> None:  # type: ignore[no-untyped-def]
    additions = plan_additions([("c.pdf", certificate), ("b.json", badge)], Known(), here)
    assert additions.items[0].guess is not None
    additions.items[0].guess.day = date(203, 1, 1)
    add(portfolio, additions)
    assert [one.title for one in portfolio.find(Credential)] == ["Phonics"]
    assert "outside a working life" in str(additions.items[0].error)


def test_evidence_is_linked_to_its_entry(filled: Portfolio, folder: Path, here) -> None:  # type: ignore[no-untyped-def]
    goal = filled.find(Goal)[3]
    additions = plan_additions([folder / "deep"], Known(), here, as_evidence=True)
    add(filled, additions, evidence_of=("goal", goal.id))
    linked = {link.source_id for link in filled.find(Link, target_id=goal.id)}
    assert linked == {one.id for name in ("notes.txt", "bridge.jpg") for one in filled.find(Attachment, name=name)}


def test_files_of_an_e_mail_are_offered_too(portfolio: Portfolio, certificate: bytes, here) -> None:  # type: ignore[no-untyped-def]
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["Subject"] = "office@school.example", "Your certificate"
    message["Date"] = "Mon, 09 Nov 2026 08:15:00 +0100"
    message.set_content("See attached.")
    message.add_attachment(certificate, maintype="application", subtype="pdf", filename="course.pdf")
    message.add_attachment(b"MZ", maintype="application", subtype="octet-stream", filename="run.exe")
    additions = plan_additions([("m.eml", message.as_bytes())], Known(), here)
    assert [(item.name, item.inside, item.error is None) for item in additions.items] == [
        ("m.eml", "", True), ("run.exe", "m.eml", False), ("course.pdf", "m.eml", True),
    ]  # fmt: skip
    add(portfolio, additions)
    assert portfolio.find(Credential)[0].title == "Teaching Reading: Stage 2"


def test_links_pipes_and_missing_files_get_their_sentence(tmp_path: Path, here) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "link").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe")
    sources = [tmp_path / "link", tmp_path / "pipe", tmp_path / "gone.pdf"]
    additions = plan_additions(sources, Known(), here)
    assert [item.error.title for item in additions.items if item.error] == [
        "“link” is only a link to another file.", "“pipe” is not a file.", "“gone.pdf” is not there.",
    ]  # fmt: skip


def test_a_file_too_large_is_told_without_being_read(tmp_path: Path, here) -> None:  # type: ignore[no-untyped-def]
    with open(tmp_path / "film.mp4", "wb") as file:
        file.truncate(300 * 1024 * 1024)
    (item,) = plan_additions([tmp_path / "film.mp4"], Known(), here).items
    assert item.error is not None
    assert item.error.title == "“film.mp4” is too large (314 MB); at most 200 MB can be added."


def test_a_file_that_changed_since_the_plan_is_left_out(portfolio: Portfolio, folder: Path, here) -> None:  # type: ignore[no-untyped-def]
    additions = plan_additions([folder / "deep"], Known(), here)
    (folder / "deep" / "notes.txt").write_text("something else")
    add(portfolio, additions)
    assert [one.name for one in portfolio.find(Attachment)] == ["bridge.jpg"]
    assert "has changed" in str(additions.refused[0].error)


def test_cancel_leaves_everything_as_it_was(folder: Path, portfolio: Portfolio, here) -> None:  # type: ignore[no-untyped-def]
    seen: list[str] = []
    with pytest.raises(Stopped):
        plan_additions(
            [folder], Known(), here, progress=lambda _d, _t, what: seen.append(what), cancelled=lambda: len(seen) > 2
        )
    additions = plan_additions([folder], Known(), here)
    with pytest.raises(Stopped):
        as_change(additions, portfolio.attachments, cancelled=lambda: True)
    assert portfolio.find(Attachment) == []


def test_too_many_files_are_refused_at_once(tmp_path: Path, here, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr("portfolio.exchange.gather.MAX_FILES", 3)
    for number in range(5):
        (tmp_path / f"{number}.txt").write_text("x")
    with pytest.raises(PortfolioError, match="more than 3 files"):
        plan_additions([tmp_path], Known(), here)


def test_names_in_any_script_are_kept_and_unreadable_ones_do_no_harm(
    portfolio: Portfolio, tmp_path: Path, here
) -> None:  # type: ignore[no-untyped-def]
    names = [os.fsencode("شهادة 🎓.txt"), b"broken \xff\xfe.txt", b"two\nlines.txt", os.fsencode("👩‍🏫 x\u202etxt.txt")]
    for name in names:
        with open(os.fsencode(tmp_path) + b"/" + name, "wb") as file:
            file.write("Ученики построили мост 🌉".encode() + name)
    add(portfolio, plan_additions([tmp_path / os.fsdecode(name) for name in names], Known(), here))
    assert {one.name for one in portfolio.find(Attachment)} == {
        "شهادة 🎓.txt", "broken \ufffd\ufffd.txt", "two\ufffdlines.txt", "👩‍🏫 x\ufffdtxt.txt",
    }  # fmt: skip


def test_the_same_badge_as_picture_and_text_is_added_once(badge: bytes, here) -> None:  # type: ignore[no-untyped-def]
    import zlib

    body = b"openbadges\0\0\0\0\0" + badge
    chunk = len(body).to_bytes(4, "big") + b"iTXt" + body + zlib.crc32(b"iTXt" + body).to_bytes(4, "big")
    out = io.BytesIO()
    Image.new("RGB", (8, 8)).save(out, "PNG")
    at = out.getvalue().index(b"IDAT") - 4
    baked = out.getvalue()[:at] + chunk + out.getvalue()[at:]
    additions = plan_additions([("a.png", baked), ("b.json", badge)], Known(), here)
    assert [item.kind for item in additions.items] == ["badge", "badge"]
    assert [item.name for item in additions.wanted] == ["a.png"]


def test_a_megabyte_of_text_is_kept_whole_and_found_by_its_beginning(portfolio: Portfolio, here) -> None:  # type: ignore[no-untyped-def]
    text = "bridge " * 150_000
    add(portfolio, plan_additions([("long.txt", text.encode())], Known(), here))
    (kept,) = portfolio.find(Attachment)
    assert len(kept.text) == 100_000
    assert portfolio.attachments.read(kept.sha256) == text.encode()
