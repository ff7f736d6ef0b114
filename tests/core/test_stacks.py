"""What courses have brought: which credentials stand in which stack, and the badge that a course ended in."""

from datetime import date

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.collection import CollectionRow, collection
from portfolio.core.queries.stacks import stacked_with
from portfolio.core.records import Attachment, Credential, Link, Programme, build


def rows(portfolio: Portfolio, ids: list[str] | None = None) -> dict[str, CollectionRow]:
    return {row.title: row for row in collection(portfolio.connection, ids)}


def picture(letter: str) -> Attachment:
    return build(Attachment, purpose="image", name=f"{letter}.png", sha256=letter * 64, media_type="image/png")


def toward(credential: Credential, course: Programme) -> Link:
    return build(
        Link, source_kind="credential", source_id=credential.id, target_kind="programme", target_id=course.id,
        role="toward",
    )  # fmt: skip


def test_a_course_counts_its_badges_and_shows_the_newest_pictures(portfolio: Portfolio) -> None:
    course, pictures = build(Programme, title="Data-informed teaching"), [picture(letter) for letter in "abcd"]
    badges = [
        build(Credential, title=f"Module {number}", earned=date(2026, number + 1, 1), image_id=one.id,
              programme_id=course.id)
        for number, one in enumerate(pictures)
    ]  # fmt: skip
    plain, alone = build(Credential, title="On paper", programme_id=course.id), build(Credential, title="Alone")
    portfolio.apply(added("Add", course, *pictures, *badges, plain, alone))
    found = rows(portfolio)
    assert (found["Data-informed teaching"].badges, found["Data-informed teaching"].pictures) == (
        5, "\x1f".join(letter * 64 for letter in "dcb"),
    )  # fmt: skip
    assert found["Data-informed teaching"].image == ""  # none of them is its last
    assert {title for title, row in found.items() if row.course == course.id} == {
        "Module 0", "Module 1", "Module 2", "Module 3", "On paper",
    }  # fmt: skip
    assert found["Alone"].course == ""


def test_a_credential_that_counts_toward_a_course_stands_in_it_once(portfolio: Portfolio) -> None:
    one, other = build(Programme, title="One"), build(Programme, title="Other")
    badge = build(Credential, title="Badge", programme_id=other.id)
    portfolio.apply(added("Add", one, other, badge, toward(badge, one), toward(badge, other)))
    found = rows(portfolio)
    assert (found["One"].badges, found["Other"].badges) == (1, 1)
    assert found["Badge"].course == other.id  # the one it names


def test_a_course_shows_the_badge_it_ended_in(portfolio: Portfolio) -> None:
    pictures = [picture(letter) for letter in "abc"]
    named = build(Programme, title="Inclusive Practice")
    done = build(Programme, title="Universal Design", finished=date(2026, 5, 1))
    module = build(Credential, title="Module", earned=date(2026, 4, 1), image_id=pictures[0].id, programme_id=done.id)
    last = build(Credential, title="Expert", earned=date(2026, 5, 2), image_id=pictures[1].id, programme_id=done.id)
    same = build(Credential, title="Inclusive practice ", image_id=pictures[2].id, programme_id=named.id)
    portfolio.apply(added("Add", *pictures, named, done, module, last, same))
    found = rows(portfolio)
    assert (found["Universal Design"].image, found["Inclusive Practice"].image) == ("b" * 64, "c" * 64)
    portfolio.apply(trashed("Delete", last))
    assert rows(portfolio)["Universal Design"].image == ""


def test_rows_that_are_asked_for_again_are_as_in_the_whole(portfolio: Portfolio) -> None:
    course = build(Programme, title="Course")
    badges = [build(Credential, title=f"Badge {number}", programme_id=course.id) for number in range(3)]
    linked = build(Credential, title="Linked")
    portfolio.apply(added("Add", course, *badges, linked, toward(linked, course)))
    whole = rows(portfolio)
    for record in (course, badges[0], linked):
        assert rows(portfolio, [record.id])[record.title] == whole[record.title]
    assert stacked_with(portfolio.connection, [badges[0].id]) == {badges[0].id, course.id}
    assert stacked_with(portfolio.connection, [course.id]) == {course.id, linked.id, *(one.id for one in badges)}


def test_what_lies_in_the_bin_or_behind_a_newer_version_is_in_no_stack(portfolio: Portfolio) -> None:
    course = build(Programme, title="Course")
    new = build(Credential, title="New", programme_id=course.id)
    old = build(Credential, title="Old", programme_id=course.id, replaced_by_id=new.id)
    gone = build(Credential, title="Gone", programme_id=course.id)
    portfolio.apply(added("Add", course, new, old, gone))
    portfolio.apply(trashed("Delete", gone))
    assert rows(portfolio)["Course"].badges == 1
    portfolio.apply(edited("Part", new, programme_id=None))
    assert (rows(portfolio)["Course"].badges, rows(portfolio)["New"].course) == (0, "")
    portfolio.apply(trashed("Delete", course))
    assert set(rows(portfolio)) == {"New"}
