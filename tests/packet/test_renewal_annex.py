"""What goes along to whoever renews a licence: proofs of learning, and of a class nothing that was not chosen."""

from dataclasses import dataclass
from datetime import date

import pytest

from portfolio.core.records import Practice, TimeEntry, build
from portfolio.packet.gather import LeftOut, gather
from tests.packet.a_year import Year, attach, link, photograph
from tests.packet.conftest import Make
from tests.packet.licensed import Licensed, planting
from tests.packet.pdf_checks import attachments

DAY = date(2026, 3, 4)
CLASS, ALONE, BOTH = "Our class at the board", "A morning in 8A", "The list of who was there"


@dataclass
class Pictured:
    """A year with a licence and three pictures: of a lesson, of nothing in particular, of a lesson and of hours."""

    licensed: Licensed
    files: dict[str, str]

    def seen(self, **fields: object) -> tuple[set[str], LeftOut]:
        """Which of them go along, and what is said to stay."""
        found = gather(self.licensed.year.portfolio.connection, self.licensed.request(**fields))
        return {row["title"] for row in found.of("attachment")} & self.files.keys(), found.left_out


@pytest.fixture
def pictured(own_year: Year) -> Pictured:
    here = planting(own_year)()
    lesson = build(Practice, title="Notice and wonder", day=DAY)
    files = {
        title: attach(own_year.portfolio, photograph(400, 300, number), f"{number}.jpg", "image/jpeg", title=title,
                      day=DAY)
        for number, title in enumerate((CLASS, ALONE, BOTH))
    }  # fmt: skip
    entry = own_year.portfolio.get(TimeEntry, here.entries["mentoring"])
    assert entry is not None
    own_year.add(lesson, *files.values())
    own_year.add(*(link("evidence", files[one], lesson) for one in (CLASS, BOTH)), link("evidence", files[BOTH], entry))
    return Pictured(here, {title: one.id for title, one in files.items()})


def test_pictures_that_prove_no_learning_stay_here_and_are_counted(pictured: Pictured) -> None:
    usual, left_out = pictured.seen()
    assert usual == {BOTH}
    of_the_year = left_out.unasked - 2  # what the lessons of the year bring besides these
    assert of_the_year > 0
    annual, left_out = pictured.seen(preset="annual")
    assert annual == {CLASS, ALONE, BOTH}
    assert left_out.unasked == 0


def test_one_that_was_chosen_goes_along_and_one_that_is_only_opened_first_elsewhere_does_not(
    pictured: Pictured,
) -> None:
    _, before = pictured.seen()
    ids = [pictured.files[one] for one in (CLASS, ALONE)]
    seen, after = pictured.seen(included=frozenset(ids))
    assert seen == {CLASS, ALONE, BOTH}
    assert after.unasked == before.unasked - 2
    assert pictured.seen(picks=tuple(ids)) == ({BOTH}, before)


def test_what_was_taken_out_or_is_private_is_not_counted_twice(pictured: Pictured) -> None:
    before = pictured.seen()[1]
    out = pictured.seen(excluded=frozenset({pictured.files[CLASS]}))[1]
    assert (out.unasked, out.excluded) == (before.unasked - 1, before.excluded + 1)
    year = pictured.licensed.year
    mine = attach(year.portfolio, photograph(300, 300, 9), "p.jpg", "image/jpeg", title="P", day=DAY, privacy="private")
    year.add(mine)
    assert pictured.seen()[1] == before


def test_it_is_neither_on_a_page_nor_inside_the_file(pictured: Pictured, make: Make) -> None:
    here = pictured.licensed
    pdf = make(here.year, here.request()).path.read_bytes()
    inside = attachments(pdf)
    assert not [name for name in inside if name.endswith((" 0.jpg", " 1.jpg"))]
    assert [name for name in inside if name.endswith(" 2.jpg")]
    said = inside["portfolio.json"].decode()
    assert (CLASS in said, BOTH in said) == (False, True)
