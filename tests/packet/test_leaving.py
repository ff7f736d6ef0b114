"""What leaves this computer: what is found in texts and files, what is not taken for a name, and what answers it."""

import hashlib
from datetime import date

import pytest

from portfolio.core.change import edited
from portfolio.core.records import (
    Attachment,
    Credential,
    Excerpt,
    Framework,
    KnownPerson,
    Person,
    Practice,
    Reflection,
    Standard,
    build,
)
from portfolio.core.records.frameworks import Alignment
from portfolio.packet.gather import gather
from portfolio.packet.leaving.data import Leaving
from portfolio.packet.leaving.looking import what_leaves
from portfolio.packet.leaving.shapes import shapes_in
from portfolio.packet.proof.issued import changed_since
from portfolio.packet.request import PacketRequest
from tests.packet.a_year import Year, attach, badge_picture
from tests.packet.composing import composed
from tests.packet.conftest import Make
from tests.packet.pdf_checks import text_of
from tests.packet.telling_files import photograph_by

DAY = date(2026, 1, 15)


@pytest.mark.parametrize(
    "text,found",
    [
        ("Write to mia.b@home.example.", ["email mia.b@home.example"]),
        ("Call +49 170 1234567 or (212) 555-0187", ["phone +49 170 1234567", "phone (212) 555-0187"]),
        ("Call 07911 123456; ٠١٧٠ ١٢٣٤٥٦٧", ["phone 07911 123456", "phone ٠١٧٠ ١٢٣٤٥٦٧"]),
        ("lives at 12 Mill Lane, SW1A 1AA", ["address 12 Mill Lane", "address SW1A 1AA"]),
        ("Lindenstraße 4 b und Am Alten Weg 12", ["address Lindenstraße 4 b", "address Am Alten Weg 12"]),
        ("au 12 rue des Écoles", ["address 12 rue des Écoles"]),
        ("en la Calle de Alcalá, 42", ["address Calle de Alcalá, 42"]),
        ("يسكن في شارع الملك فيصل", ["address شارع الملك فيصل"]),
        ("born on 12 March 2014, DOB 3/4/2015", ["birth_date born on 12 March 2014", "birth_date DOB 3/4/2015"]),
        ("geb. 12.03.2014", ["birth_date geb. 12.03.2014"]),
        ("SSN 123-45-6789; AB 12 34 56 C", ["national_id 123-45-6789", "national_id AB 12 34 56 C"]),
        (
            "12345678Z, DE89 3704 0044 0532 0130 00",
            ["national_id 12345678Z", "national_id DE89 3704 0044 0532 0130 00"],
        ),
        ("12345678A and DE88 3704 1044 0532 0130 00", []),
        ("2025-09-01 to 2026-08-31, 10.11.2026 – 12.11.2026", []),
        ("2024/2025, 30 of 32 pupils, 0.75, 1,200,000, page 12 of 345", []),
        ("ISBN 978-3-16-148410-0, 8B and 7A, Year 10, 24 exit tickets a week", []),
        ("Ratio 3:4, 45 min, EUR 1,250.00, A4, Friday 8 May 2026", []),
    ],
)
def test_shapes_are_found_and_nothing_that_only_looks_alike(text: str, found: list[str]) -> None:
    assert sorted(f"{one.what} {text[one.start : one.end]}" for one in shapes_in(text)) == sorted(found)


def test_names_between_underscores_are_found_in_titles_and_in_what_is_set_in_italics(own_year: Year) -> None:
    own_year.add(
        build(KnownPerson, name="Mia Berger", aliases=["Mia"], stands_as="Pupil B"),
        build(Practice, title="reading_Mia_3", what_i_did="It was _Mia Berger_ who read.", day=DAY, privacy="public"),
    )
    leaving = seen(own_year, own_year.request(audience="public"))
    assert [(hit.what, hit.field, hit.words.found) for hit in leaving.open] == [
        ("name", "title", "Mia"), ("name", "what_i_did", "Mia Berger"),
    ]  # fmt: skip


def test_a_name_that_may_stand_answers_for_no_address_with_that_name(own_year: Year) -> None:
    own_year.add(
        build(KnownPerson, name="Mia Berger", stands_as="Pupil B"),
        build(Practice, title="A letter", what_i_did="I wrote to Mia.Berger@x.example.", day=DAY, privacy="public"),
    )
    leaving = seen(own_year, own_year.request(audience="public", standing=frozenset({"name:mia berger"})))
    assert [(hit.what, hit.words.found) for hit in leaving.open] == [("email", "Mia.Berger@x.example")]


def test_a_framework_of_ones_own_is_looked_through_by_its_title_and_notice_too(own_year: Year) -> None:
    framework = build(Framework, title="How Mia Berger sees us", notice="Ask mia@x.example")
    own_year.add(
        build(KnownPerson, name="Mia Berger", stands_as="Pupil B"), framework,
        build(Standard, framework_id=framework.id, code="1", title="Calm"),
    )  # fmt: skip
    leaving = seen(own_year, own_year.request(audience="public", framework=framework.id))
    assert [(hit.what, hit.kind, hit.field) for hit in leaving.open] == [
        ("name", "framework", "title"), ("email", "framework", "notice"),
    ]  # fmt: skip
    assert seen(own_year, own_year.request(audience="public", framework=framework.id, sections=())).hits == ()


def seen(year: Year, request: PacketRequest) -> Leaving:
    reader = year.portfolio.reader()
    try:
        return what_leaves(reader, year.portfolio.attachments.root, request)
    finally:
        reader.close()


def test_a_year_of_a_teacher_raises_no_false_alarm(year: Year) -> None:
    leaving = seen(year, year.request())
    assert [hit.words.found for hit in leaving.hits] == []
    assert leaving.entries == sum(map(len, leaving.going.values())) > 20
    assert not leaving.blocks


def test_hits_say_where_they_stand_block_for_everyone_and_are_answered_once_for_all_places(own_year: Year) -> None:
    own_year.add(
        build(KnownPerson, name="Mia Berger", aliases=["Mia"], stands_as="Pupil B"),
        build(Practice, title="With Mia", what_i_did="In the end I phoned Mia’s father: 07911 123456.", day=DAY,
              privacy="public"),
        build(Practice, title="Only for him", what_i_did="Mia again", day=DAY),
    )  # fmt: skip
    request = own_year.request(audience="public", statement="I thank @[Noor] and @[Mia].")

    leaving = seen(own_year, request)

    assert leaving.blocks
    assert [(hit.what, hit.kind, hit.field, hit.words) for hit in leaving.open] == [
        ("name", "practice", "title", ("With ", "Mia", "")),
        ("name", "practice", "what_i_did", ("In the end I phoned ", "Mia", "’s father: 07911 123456.")),
        ("phone", "practice", "what_i_did", ("In the end I phoned Mia’s father: ", "07911 123456", ".")),
    ]
    assert {(one.name, one.stands_as, bool(one.id)) for one in leaving.people} == {
        ("Noor", "N.", False), ("Mia Berger", "Pupil B", True),
    }  # fmt: skip
    answered = seen(own_year, own_year.request(audience="public", standing=frozenset({leaving.open[0].key})))
    assert [hit.what for hit in answered.open] == ["phone"]
    assert [hit.what for hit in answered.hits if hit.stands] == ["name", "name"]
    both = frozenset(hit.key for hit in leaving.open)
    assert not seen(own_year, own_year.request(audience="public", standing=both)).blocks
    assert not seen(own_year, own_year.request()).blocks


def test_own_address_is_no_hit(own_year: Year) -> None:
    (person,) = own_year.portfolio.find(Person)
    own_year.portfolio.apply(edited("Me", person, addresses=["amina@school.example"]))
    found = seen(own_year, own_year.request(statement="Write to Amina@school.example or to b@c.example"))
    assert [hit.words.found for hit in found.hits if hit.field != "file"] == ["b@c.example"]


def test_files_tell_of_others_and_not_of_the_person(own_year: Year) -> None:
    (person,) = own_year.portfolio.find(Person)
    own_year.portfolio.apply(edited("Me", person, addresses=["amina@school.example"]))
    for title, name, recipient in (("Mine", person.name, "amina@school.example"), ("Hers", "Ilse", "i@home.example")):
        data = photograph_by(lambda name=name: name)
        photo = attach(own_year.portfolio, data, f"{title}.jpg", "image/jpeg", title=title, day=DAY)
        badge = attach(own_year.portfolio, badge_picture((1, 2, len(title))) + title.encode(), f"{title}.png",
                       "image/png", title=f"{title}, badge", purpose="original")  # fmt: skip
        about = {"recipient": recipient, "standard": "Open Badges 2.0", "original_id": badge.id}
        own_year.add(photo, badge, build(Credential, title=title, earned=DAY, **about))

    files = {one.name: one.told for one in seen(own_year, own_year.request(saved_as="originals")).files}

    whose = {
        name: {one.value for one in told if one.what in ("author", "recipient")}
        for name, told in files.items() if name.startswith(("Mine", "Hers"))
    }  # fmt: skip
    assert whose == {"Mine.jpg": set(), "Mine.png": set(), "Hers.jpg": {"Ilse"}, "Hers.png": {"i@home.example"}}


def test_files_say_what_becomes_of_them(own_year: Year) -> None:
    count = iter(range(100))
    photo = photograph_by(lambda: f"Secret{next(count)}")
    own_year.add(attach(own_year.portfolio, photo, "wall.jpg", "image/jpeg", title="Wall", day=DAY, privacy="public"))

    (public,) = (one for one in seen(own_year, own_year.request(audience="public")).files if one.title == "Wall")
    (usual,) = (one for one in seen(own_year, own_year.request()).files if one.title == "Wall")
    whole = seen(own_year, own_year.request(saved_as="originals"))
    (read,) = (one for one in whole.files if one.title == "Wall")
    plain = seen(own_year, own_year.request(saved_as="plain")).files

    assert (public.handling, public.told) == ("copy", ())
    told = dict(public.taken_out)
    assert {"author", "camera", "maker_notes", "comments", "title"} <= told.keys()
    assert ("place", "48.1367, 11.5667") in public.taken_out
    assert sum(one.what == "place" for one in public.taken_out) == 3  # Exif, IPTC, XMP
    assert (usual.handling, usual.told, usual.taken_out) == ("copy", (), public.taken_out)
    assert read.handling == "as_it_is"
    assert ("place", "48.1367, 11.5667") in read.told
    assert {one.handling for one in plain} == {"not_attached"}
    (hit,) = (one for one in whole.hits if one.what == "place")
    assert hit.key == f"file:{hashlib.sha256(photo).hexdigest()[:12]}:place"


def test_evaluator_and_writer_of_a_mail_are_not_named_in_public(own_year: Year, make: Make) -> None:
    mail = attach(own_year.portfolio, b"From: Ilse Zimmer <i@home.example>\nSubject: Thanks\n\nThank you\n", "a.eml",
                  "message/rfc822", title="A parent", day=DAY, privacy="public")  # fmt: skip
    own_year.add(mail)

    words = text_of(make(own_year, own_year.request(audience="public", evaluator="")).path.read_bytes())

    assert "Thank you" in words
    assert "Okafor" not in words
    assert "Zimmer" not in words


def with_excerpt(year: Year, privacy: str = "evaluator") -> tuple[Reflection, Excerpt, Standard]:
    framework = build(Framework, title="Own standards")
    standard = build(Standard, framework_id=framework.id, code="4a", title="Reflecting")
    whole = build(Reflection, title="SECRET TITLE", text="SECRET BEFORE. I asked. SECRET AFTER.", day=DAY)
    passage = build(Excerpt, reflection_id=whole.id, text="I asked.", day=DAY, privacy=privacy)
    year.add(
        framework, standard, whole, passage,
        build(Alignment, record_kind="reflection", record_id=whole.id, standard_id=standard.id, claim="SECRET CLAIM"),
        build(Alignment, record_kind="excerpt", record_id=passage.id, standard_id=standard.id),
    )  # fmt: skip
    return whole, passage, standard


def test_a_passage_stands_in_place_of_its_reflection_among_reflections_and_by_standard(own_year: Year) -> None:
    _, passage, standard = with_excerpt(own_year)
    request = own_year.request(framework=standard.framework_id)

    found = composed(own_year, request)

    assert "I asked." in found.said
    assert "SECRET" not in repr(found.tree)
    assert "From a reflection" in found.said
    assert found.gathered.board is not None
    (row,) = found.gathered.board.rows
    assert [(piece.record_id, piece.claim) for piece in row.evidence] == [(passage.id, "")]
    assert found.gathered.left_out.private["reflection"] == 2  # the whole, and the private one of the year
    assert "excerpt" not in repr(composed(own_year, own_year.request(audience="public")).gathered.by_table()["excerpt"])


def test_a_passage_goes_where_its_own_readers_are_and_gives_way_to_the_whole(own_year: Year) -> None:
    whole, passage, _ = with_excerpt(own_year, "public")

    def ids(**fields: object) -> set[str]:
        reader = own_year.portfolio.reader()
        gathered = gather(reader, own_year.request(**fields))
        reader.close()
        return {row["id"] for row in gathered.of("reflection")}

    assert passage.id in ids(audience="public")
    assert passage.id not in ids(audience="public", excluded=frozenset({whole.id}))
    assert passage.id not in ids(sections=("goals",))
    assert passage.id in ids(audience="public", picks=(whole.id,), start=date(2026, 5, 1))
    own_year.portfolio.apply(edited("Share", whole, privacy="evaluator"))
    assert whole.id in ids()
    assert passage.id not in ids()
    assert passage.id in ids(audience="public")


def test_a_passage_goes_to_the_bin_with_its_reflection_and_what_was_issued_knows_it(own_year: Year, make: Make) -> None:
    from portfolio.core.change import trashed
    from portfolio.packet.setup import issued

    whole, passage, _ = with_excerpt(own_year)
    request = own_year.request()
    result = make(own_year, request)
    note = issued(result, request, None).edits[0].after
    assert ["excerpt", passage.id] in [entry[:2] for entry in result.held]
    own_year.portfolio.apply(edited("Write", whole, text="All new"))
    assert changed_since(own_year.portfolio.connection, note) == []  # type: ignore[arg-type]

    own_year.portfolio.apply(trashed("Bin", own_year.portfolio.get(Reflection, whole.id)))  # type: ignore[arg-type]

    reader = own_year.portfolio.reader()
    assert passage.id not in {row["id"] for row in gather(reader, request).of("reflection")}
    reader.close()


def test_names_in_files_made_by_us_and_in_file_names_stand_as_what_was_said(own_year: Year, make: Make) -> None:
    own_year.add(
        build(KnownPerson, name="Mia Berger", stands_as="Pupil B"),
        attach(own_year.portfolio, b"Notes with @[Mia Berger]", "@[Mia Berger] notes.txt", "text/plain",
               title="Notes on @[Mia Berger]", day=DAY),
    )  # fmt: skip
    result = make(own_year, own_year.request(statement="Thank you, @[Ali Baba]"))
    words = text_of(result.path.read_bytes())

    assert "Notes on Pupil B" in words
    assert "Notes with Pupil B" in words
    assert "Mia Berger" not in words
    assert "“Ali Baba” is not on your list of people, so “A. B.” stands in the PDF." in result.warnings
    file = next(row for row in own_year.portfolio.find(Attachment) if row.title.startswith("Notes on"))
    assert file.name == "@[Mia Berger] notes.txt"
